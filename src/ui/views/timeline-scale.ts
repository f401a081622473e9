// How high a row of the timeline reaches, and what one year of it says in words.

import { grouped } from '../words.ts';
import type { Course, YearShare } from '../../core/questions/rising.ts';

/** Papers of a year below which a share says little: its bar is hollow. */
export const FEW = 5;

/** Shares a row may end at. */
const TOPS = [0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8, 1];

/** Times its largest bar that a row reaches for a stroke. */
const HIGHEST = 2.5;

/**
 * The share that rows end at, from the years with enough papers alone: above all their bars, and above
 * their strokes as well where those do not make all bars low.
 */
export function topOf(courses: readonly Course[]): number {
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
