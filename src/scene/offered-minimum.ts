// Where filters leave the map nearly empty because what a concept needs was made for many more papers: how many a
// concept would need for the map to be as full as one of these papers alone.

import { SHEET_SIZE, sheetMinimum } from '../core/map/sheet-minimum.ts';
import { conceptsBut, conceptsSeen, countAll } from './seen.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Filters } from '../state/state.ts';
import type { Seen } from './seen.ts';

export interface OfferedMinimum {
  /** Concepts on the map, and those that would be if all papers passed. */
  readonly shown: number;
  readonly of: number;
  /** Papers a concept needs now, and how many papers there are to be in. */
  readonly now: number;
  readonly papers: number;
  /** Papers it would need, and concepts that would then be on the map. */
  readonly least: number;
  readonly wouldShow: number;
}

/** A map with more concepts than that is not nearly empty. */
const FEW = SHEET_SIZE / 4;

/** What is offered; null where the map is full enough, or cannot be made much fuller so. */
export function offeredMinimum(
  dataset: Dataset,
  filters: Filters,
  seen: Seen,
): OfferedMinimum | null {
  const { shown, total, together, minPapers } = seen;
  // Of all papers the reader has chosen the number; a neighbourhood is as large as it is.
  const isWished = shown.papers === total.papers && shown.concepts > 0;
  if (isWished || filters.focus !== null || shown.concepts > FEW) return null;
  const least = sheetMinimum(together.counts);
  if (least >= minPapers) return null;
  const passing = conceptsBut(dataset, filters, seen, 'minPapers');
  const wouldShow = count(passing, (i) => together.counts[i]! >= least);
  if (wouldShow < 2 * Math.max(1, shown.concepts)) return null;
  const atFirst = conceptsSeen(dataset, filters, countAll(dataset));
  const of = count(atFirst, () => true);
  const { concepts, papers } = shown;
  return { shown: concepts, of, now: minPapers, papers, least, wouldShow };
}

function count(flags: Uint8Array, keep: (i: number) => boolean): number {
  return flags.reduce((sum, flag, i) => sum + Number(flag === 1 && keep(i)), 0);
}
