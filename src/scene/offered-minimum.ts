// Offers a lower minimum of papers per concept where filters leave the map nearly empty because the minimum was
// chosen for many more papers.

import { SHEET_SIZE, sheetMinimum } from '../core/map/sheet-minimum.ts';
import { conceptsIgnoring, conceptsSeen } from './seen.ts';
import { countAll } from './whole-counts.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Filters } from '../state/state.ts';
import type { Seen } from './seen.ts';

export interface OfferedMinimum {
  /** Concepts on the map, and those that would be if all papers passed. */
  readonly shown: number;
  readonly of: number;
  /** The current minimum, and the number of papers that pass. */
  readonly now: number;
  readonly papers: number;
  /** The minimum offered, and the number of concepts that it would show. */
  readonly least: number;
  readonly wouldShow: number;
}

/** A map with more concepts is not nearly empty. */
const FEW = SHEET_SIZE / 4;

/** The offer; null where the map is full enough, or a lower minimum would not show at least twice as much. */
export function offeredMinimum(
  dataset: Dataset,
  filters: Filters,
  seen: Seen,
): OfferedMinimum | null {
  const { shown, total, together, minPapers } = seen;
  // Over all papers the minimum is the reader's choice, and a neighbourhood is small by nature.
  const isWished = shown.papers === total.papers && shown.concepts > 0;
  if (isWished || filters.focus !== null || shown.concepts > FEW) return null;
  const least = sheetMinimum(together.counts);
  if (least >= minPapers) return null;
  const passing = conceptsIgnoring(dataset, filters, seen, 'minPapers');
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
