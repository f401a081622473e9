// The share of each concept's papers that the reader has read.

import { conceptsOfPaper } from '../core/dataset/dataset.ts';
import { markKey } from '../state/mark-key.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Mark } from '../state/state.ts';

/**
 * For each concept the share, 0 to 1, of its papers that are marked as read, among those seen.
 * @param seen 1 for each paper row that counts
 */
export function readShares(
  dataset: Dataset,
  seen: Uint8Array,
  marks: readonly Mark[],
): Float64Array {
  const read = new Set(marks.filter((mark) => mark.read).map(({ key }) => key));
  const all = new Float64Array(dataset.concepts.length);
  const done = new Float64Array(dataset.concepts.length);
  dataset.papers.ids.forEach((id, row) => {
    if (seen[row] !== 1) return;
    const isRead = read.has(markKey({ kind: 'paper', id }));
    for (const concept of conceptsOfPaper(dataset, row)) {
      all[concept]!++;
      if (isRead) done[concept]!++;
    }
  });
  return done.map((papers, i) => papers / Math.max(1, all[i]!));
}
