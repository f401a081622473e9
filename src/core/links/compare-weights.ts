// The effect of another weight (or thresholds) on the visible links: which enter, which leave, and which change
// rank. Agreement of the two orders by C. Spearman's rank correlation (1904). Links of equal strength share the mean of
// their ranks, since by most weights many are equal.

import type { StrongLink } from './weigh.ts';

/** A link visible before and after, with its ranks among the links that stay (1 is the strongest; halves by ties). */
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
  /** Spearman's ρ over those that stay, in [-1, 1]; null where either weight has them all equal. */
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
  const rankBefore = ranksOf(old.filter((link) => isSeen.has(keyOf(link))));
  const rankAfter = ranksOf(kept);
  const places = kept.map(({ a, b }) => {
    const key = keyOf({ a, b });
    return { a, b, before: rankBefore.get(key)!, after: rankAfter.get(key)! };
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

/** Ranks from 1 of links in falling order, by key. */
function ranksOf(links: readonly StrongLink[]): Map<string, number> {
  const ranks = new Map<string, number>();
  for (let from = 0; from < links.length;) {
    const { strength } = links[from]!;
    let to = from;
    while (links[to]?.strength === strength) to++;
    for (const link of links.slice(from, to)) ranks.set(keyOf(link), (from + 1 + to) / 2);
    from = to;
  }
  return ranks;
}

function byDistance(p: Moved, q: Moved): number {
  return Math.abs(q.after - q.before) - Math.abs(p.after - p.before) || p.after - q.after;
}

/** Pearson's correlation of the ranks, whose mean is (n + 1) / 2 with ties and without. */
function spearman(places: readonly Moved[]): number | null {
  const mean = (places.length + 1) / 2;
  let [both, before, after] = [0, 0, 0];
  for (const place of places) {
    const [x, y] = [place.before - mean, place.after - mean];
    both += x * y;
    before += x * x;
    after += y * y;
  }
  return before === 0 || after === 0 ? null : both / Math.sqrt(before * after);
}
