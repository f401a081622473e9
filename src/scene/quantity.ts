// Quantities that the colour of discs may show in place of areas, computed from the papers that pass the filters,
// and their wording.

import { grouped } from '../core/grouped.ts';
import { countUndated, datedPapers } from '../core/questions/dated-papers.ts';
import {
  LEAST_DATED,
  meanYears,
  shareChanges,
  sureChanges,
} from '../core/questions/paper-years.ts';
import { LEAST_PAPERS } from '../core/questions/rising.ts';
import { conceptsShown } from './asked.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { ShareChanges } from '../core/questions/paper-years.ts';
import type { Colour } from '../state/state.ts';
import type { Seen } from './seen.ts';

interface Counted {
  /** For each concept; NaN where too few of its papers are dated, or the quantity is undefined. */
  readonly values: Float64Array;
  /** Dated papers of each concept. */
  readonly dated: Uint32Array;
  /** Papers that pass, and how many of them have no date. */
  readonly papers: number;
  readonly undated: number;
}

/** The mean year, or the binary logarithm of a change of share. */
export type Quantity =
  | (Counted & { readonly of: 'year' })
  | (Counted & {
      readonly of: 'change';
      readonly changes: ShareChanges | null;
      /** 1 for each concept shown whose change is a finding, as in the list of what rises. */
      readonly isSure: Uint8Array;
    });

/** Fewest dated papers of a concept that has a value. */
export const LEAST_PAPERS_OF = { year: LEAST_DATED, change: LEAST_PAPERS } as const;

/** The quantity that colour shows; null for areas. */
export function quantityOf(
  dataset: Dataset,
  seen: Pick<Seen, 'papers' | 'concepts'>,
  colour: Colour,
): Quantity | null {
  if (colour === 'area') return null;
  const papers = datedPapers(dataset, seen.papers);
  const concepts = dataset.concepts.length;
  const { mean, dated } = meanYears(papers, concepts);
  const enough = (values: Float64Array) =>
    values.map((value, i) => (dated[i]! < LEAST_PAPERS_OF[colour] ? NaN : value));
  const counted = {
    dated,
    papers: seen.papers.reduce((sum, flag) => sum + flag, 0),
    undated: countUndated(papers),
  };
  if (colour === 'year') return { of: 'year', values: enough(mean), ...counted };
  const changes = shareChanges(papers, concepts);
  const values = changes?.change ?? new Float64Array(mean.length).fill(NaN);
  const isSure =
    changes === null ? new Uint8Array(mean.length) : sureChanges(changes, conceptsShown(seen));
  return { of: 'change', values: enough(values), changes, isSure, ...counted };
}

/** The name of each quantity on screen. */
export const QUANTITY_NAMES: Readonly<Record<Quantity['of'], string>> = {
  year: 'Mean year',
  change: 'Change of share',
};

/** “mean year 2022.4 of 17 dated papers”. */
export function sayMeanYear(mean: number, dated: number): string {
  return dated < LEAST_DATED
    ? sayDated(dated)
    : `mean year ${mean.toFixed(1)} of ${sayDated(dated)}`;
}

function sayDated(dated: number): string {
  if (dated === 0) return 'no dated paper';
  return dated === 1 ? '1 dated paper' : `${grouped(dated)} dated papers`;
}

/** The quantity of one concept in words. */
export function sayQuantity(quantity: Quantity, concept: number): string {
  const [value, dated] = [quantity.values[concept]!, quantity.dated[concept]!];
  if (quantity.of === 'year') return sayMeanYear(value, dated);
  const { changes, isSure } = quantity;
  if (changes === null || dated < LEAST_PAPERS) return sayDated(dated);
  const { papersEarly, papersLate, ofEarly, ofLate, early, late } = changes;
  const before = `${papersEarly[concept]} of ${grouped(ofEarly)} papers up to ${early[1]}`;
  const chance = isSure[concept] === 1 ? '' : '; may be chance';
  return `share ${sayRatio(value)}: ${before}, ${papersLate[concept]} of ${grouped(ofLate)} since ${late[0]}${chance}`;
}

/** A binary logarithm of a ratio in words: “×2.1”, “÷3”, “the same”. */
export function sayRatio(log: number): string {
  const times = (2 ** Math.abs(log)).toFixed(1).replace(/\.0$/, '');
  if (times === '1') return 'the same';
  return log > 0 ? `×${times}` : `÷${times}`;
}
