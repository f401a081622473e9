// When concepts are written about: the mean year of the papers with each, as in VOSviewer's overlay
// (N. J. van Eck & L. Waltman, Software survey: VOSviewer, 2010), and the ratio of its shares of the papers in
// the later and the earlier half.

import { log2 } from '../elementary.ts';
import { countYears, isDated, splitYears } from './dated-papers.ts';
import { fisherExact, judgeChanges, smoothedShare } from './proportions.ts';
import { LEAST_PAPERS } from './rising.ts';
import type { DatedPapers, Windows } from './dated-papers.ts';

/** Fewest dated papers of a concept for either number: two may be any two. */
export const LEAST_DATED = 3;

/** A number for each concept, from its dated papers only. */
export interface MeanYears {
  /** NaN without a dated paper. */
  readonly mean: Float64Array;
  readonly dated: Uint32Array;
}

/**
 * The mean year of the papers of each concept.
 * @param concepts how many there are
 */
export function meanYears(papers: DatedPapers, concepts: number): MeanYears {
  const { postings, years } = papers;
  const mean = new Float64Array(concepts);
  const dated = new Uint32Array(concepts);
  for (let row = 0; row < years.length; row++) {
    if (!isDated(papers, row)) continue;
    for (let e = postings.offsets[row]!; e < postings.offsets[row + 1]!; e++) {
      const concept = postings.concepts[e]!;
      // Sums of years are integers far below 2^53: exact in any order.
      mean[concept]! += years[row]!;
      dated[concept]!++;
    }
  }
  for (let i = 0; i < concepts; i++) mean[i]! /= dated[i]!;
  return { mean, dated };
}

/** How each concept's share of the papers changed. */
export interface ShareChanges extends Windows {
  /** Papers of each concept in the early and in the late years, and all papers in both. */
  readonly papersEarly: Uint32Array;
  readonly papersLate: Uint32Array;
  readonly ofEarly: number;
  readonly ofLate: number;
  /**
   * Binary logarithm of the late share over the early one, both smoothed: 1 is twice the share, 0 the same.
   */
  readonly change: Float64Array;
}

/**
 * The change of each concept's share; null without dated papers, or where all are of one year.
 * @param concepts how many there are
 */
export function shareChanges(papers: DatedPapers, concepts: number): ShareChanges | null {
  const { postings, years } = papers;
  const windows = splitYears(countYears(papers));
  if (windows === null) return null;
  const since = windows.late[0];
  const papersEarly = new Uint32Array(concepts);
  const papersLate = new Uint32Array(concepts);
  const of = { early: 0, late: 0 };
  for (let row = 0; row < years.length; row++) {
    if (!isDated(papers, row)) continue;
    const isLate = years[row]! >= since;
    of[isLate ? 'late' : 'early']++;
    const counts = isLate ? papersLate : papersEarly;
    for (let e = postings.offsets[row]!; e < postings.offsets[row + 1]!; e++)
      counts[postings.concepts[e]!]!++;
  }
  const change = Float64Array.from(papersEarly, (early, i) => {
    const late = smoothedShare({ papers: papersLate[i]!, of: of.late });
    return log2(late / smoothedShare({ papers: early, of: of.early }));
  });
  return { ...windows, papersEarly, papersLate, ofEarly: of.early, ofLate: of.late, change };
}

/**
 * 1 for each concept whose change is a finding, as in the list of what rises and falls.
 * @param concepts indices of those that are tested together; those with too few papers are left out
 */
export function sureChanges(
  { papersEarly, papersLate, ofEarly, ofLate, change }: ShareChanges,
  concepts: readonly number[],
): Uint8Array {
  const tested = concepts.filter((i) => papersEarly[i]! + papersLate[i]! >= LEAST_PAPERS);
  const judged = judgeChanges(
    tested.map((i) => {
      const early = { papers: papersEarly[i]!, of: ofEarly };
      const late = { papers: papersLate[i]!, of: ofLate };
      return { early, late, pValue: fisherExact(early, late) };
    }),
  );
  const sure = new Uint8Array(change.length);
  tested.forEach((i, n) => (sure[i] = Math.abs(judged[n]!)));
  return sure;
}
