// The papers most similar to one, and the concepts they share, weighted by rarity.

import { log } from '../elementary.ts';
import { sharedConcepts } from '../map/paper-ties.ts';
import type { PostingColumns } from '../dataset/dataset.ts';

/** A paper similar to another. */
export interface SimilarPaper {
  readonly row: number;
  /** Cosine of the two papers' concept vectors, in (0, 1]. */
  readonly similarity: number;
  /** Indices of the shared concepts, by contribution, greatest first. */
  readonly shared: readonly number[];
}

/**
 * Papers most similar to row `row`, best first, ties by row. Vectors are salience times inverse document
 * frequency (K. Spärck Jones, 1972). One pass over the postings: for a single paper, inverting them would take
 * longer.
 * @param counts papers with each concept
 */
export function findSimilarPapers(
  postings: PostingColumns,
  counts: Uint32Array,
  row: number,
  most = 8,
): SimilarPaper[] {
  const { offsets, concepts, salience } = postings;
  const papers = offsets.length - 1;
  const rarity = Float64Array.from(counts, (n) => log(papers / Math.max(1, n)));
  const own = new Float64Array(counts.length);
  for (let e = offsets[row]!; e < offsets[row + 1]!; e++)
    own[concepts[e]!] = salience[e]! * rarity[concepts[e]!]!;
  const ownLength = Math.sqrt(own.reduce((sum, w) => sum + w * w, 0));
  const found: { row: number; similarity: number }[] = [];
  for (let other = 0; other < papers; other++) {
    if (other === row) continue;
    let [dot, square] = [0, 0];
    for (let e = offsets[other]!; e < offsets[other + 1]!; e++) {
      const weight = salience[e]! * rarity[concepts[e]!]!;
      square += weight * weight;
      dot += own[concepts[e]!]! * weight;
    }
    // Rounding may take the cosine of two equal vectors beyond 1.
    const similarity = Math.min(1, dot / (ownLength * Math.sqrt(square)));
    if (dot > 0) found.push({ row: other, similarity });
  }
  return found
    .sort((p, q) => q.similarity - p.similarity || p.row - q.row)
    .slice(0, most)
    .map((near) => ({
      ...near,
      shared: sharedConcepts(postings, [row, near.row], { counts, papers }),
    }));
}
