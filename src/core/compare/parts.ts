// The parts of two corpora in one dataset.

/** The parts; their indices are the clusters of the united dataset. */
export const PARTS = ['a', 'b', 'both'] as const;

/** The comparison of two corpora. */
export interface Comparison {
  /** Names of the corpora. */
  readonly names: readonly [a: string, b: string];
  /** The corpus whose concepts keep their positions; concepts only in the other are placed beside them. */
  readonly ground: 0 | 1;
  /** Papers of each, and those that are in both. */
  readonly papers: readonly [a: number, b: number, both: number];
  /** Papers a concept needs on the map of each: what is on either map is on the common one. */
  readonly minPapers: readonly [a: number, b: number];
  /** Papers with a concept in each, by its id. */
  readonly counts: Readonly<Record<string, readonly [a: number, b: number]>>;
}

/**
 * Papers a concept needs on the common map so that it is there if it is on either map: the lesser of the two
 * minimums it meets, and more than it has where it meets none.
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
