// What two corpora that are laid over each other fall into.

/** The parts, by their number among the clusters of the united dataset. */
export const PARTS = ['a', 'b', 'both'] as const;

/** How two corpora compare. */
export interface Comparison {
  /** What each is called. */
  readonly names: readonly [a: string, b: string];
  /** Whose concepts stand where they stand there; the others come beside. */
  readonly ground: 0 | 1;
  /** Papers of each, and those that are in both. */
  readonly papers: readonly [a: number, b: number, both: number];
  /** Papers a concept needs on the map of each: what is on either is on that of both. */
  readonly minPapers: readonly [a: number, b: number];
  /** Papers with a concept in each, by its id. */
  readonly counts: Readonly<Record<string, readonly [a: number, b: number]>>;
}

/**
 * Papers a concept needs on the map of both to be there if it is on that of either: the fewer of two, and more than it
 * has where it is on neither.
 */
export function minimumOfBoth(
  papers: readonly [number, number],
  least: readonly [number, number],
): number {
  const met = least.filter((n, side) => papers[side]! >= n);
  return met.length > 0 ? Math.min(...met) : least[0] + least[1];
}

/** Index into {@link PARTS}. */
export function partOf([a, b]: readonly [number, number]): number {
  return a > 0 ? (b > 0 ? 2 : 0) : 1;
}
