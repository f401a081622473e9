// The scale of a timeline row, and a year in words.

import { grouped } from '../words.ts';
import type { ConceptTrend, YearShare } from '../../core/questions/rising.ts';

/** Years with fewer papers are drawn hollow, because their share is unreliable. */
export const FEW = 5;

/** Shares at which a scale may end. */
const TOPS = [0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8, 1];

/** A scale extends to the end of an interval, but at most to this multiple of the largest bar. */
const HIGHEST = 2.5;

/**
 * The share at which the scale ends, from years with enough papers: above all bars, and above their intervals
 * unless that would make all bars low.
 */
export function topOf(courses: readonly ConceptTrend[]): number {
  const years = courses.flatMap(({ years }) => years.filter(({ of }) => of >= FEW));
  const named = years.filter(({ papers }) => papers > 0);
  const bar = most(named.map(({ share }) => share));
  const stroke = most(named.map(({ high }) => high));
  return TOPS.find((top) => top >= Math.min(stroke, HIGHEST * bar)) ?? 1;
}

function most(shares: readonly number[]): number {
  return shares.reduce((a, b) => Math.max(a, b), 0);
}

export function percent(share: number): string {
  return `${Math.round(100 * share)}\u00a0%`;
}

/** “2023: 11 of 31 papers, 35 % (21–53 %)”. */
export function tellYear({ year, papers, of, share, low, high }: YearShare): string {
  if (of === 0) return `${year}: no papers`;
  const count = `${year}: ${grouped(papers)} of ${grouped(of)} ${of === 1 ? 'paper' : 'papers'}`;
  if (of < FEW) return `${count}, too few to say`;
  return `${count}, ${percent(share)} (${Math.round(100 * low)}–${percent(high)})`;
}
