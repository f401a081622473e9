// The effect of another weight (or thresholds) on the visible links: which enter, which leave, and which change
// rank. Agreement of the two orders by C. Spearman's rank correlation (1904).

import type { StrongLink } from './weigh.ts';

/** A link visible before and after, with its rank among the links that stay (1 is the strongest). */
export interface Moved {
  readonly a: number;
  readonly b: number;
  readonly before: number;
  readonly after: number;
}

export interface WeightChange {
  /** Visible only after, strongest first; ties by indices. */
  readonly enter: readonly StrongLink[];
  /** Visible only before, strongest first. */
  readonly leave: readonly StrongLink[];
  /** Visible both times at another rank, greatest change first. */
  readonly moved: readonly Moved[];
  /** Number of links visible both times. */
  readonly stay: number;
  /** Spearman's ρ over those that stay, in [-1, 1]; null for fewer than two. */
  readonly correlation: number | null;
}

/** Compares the visible links by one weight with those by another. */
export function compareWeights(
  before: readonly StrongLink[],
  after: readonly StrongLink[],
): WeightChange {
  const [old, now] = [ranked(before), ranked(after)];
  const [wasSeen, isSeen] = [new Set(old.map(keyOf)), new Set(now.map(keyOf))];
  const kept = now.filter((link) => wasSeen.has(keyOf(link)));
  const rankBefore = new Map(
    old.filter((link) => isSeen.has(keyOf(link))).map((link, i) => [keyOf(link), i + 1]),
  );
  const places = kept.map(({ a, b }, i) => {
    return { a, b, before: rankBefore.get(keyOf({ a, b }))!, after: i + 1 };
  });
  return {
    enter: now.filter((link) => !wasSeen.has(keyOf(link))),
    leave: old.filter((link) => !isSeen.has(keyOf(link))),
    moved: places.filter((p) => p.before !== p.after).sort(byDistance),
    stay: kept.length,
    correlation: spearman(places),
  };
}

function keyOf({ a, b }: Pick<StrongLink, 'a' | 'b'>): string {
  return `${a}~${b}`;
}

function ranked(links: readonly StrongLink[]): StrongLink[] {
  return [...links].sort((p, q) => q.strength - p.strength || p.a - q.a || p.b - q.b);
}

function byDistance(p: Moved, q: Moved): number {
  return Math.abs(q.after - q.before) - Math.abs(p.after - p.before) || p.after - q.after;
}

/** 1 − 6 Σ d² / (n (n² − 1)), for ranks without ties. */
function spearman(places: readonly Moved[]): number | null {
  const n = places.length;
  if (n < 2) return null;
  const squares = places.reduce((sum, { before, after }) => sum + (before - after) ** 2, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}
