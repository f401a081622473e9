// How strong a co-occurrence is: pure functions of c_ij, c_i, c_j and N, all counts of papers.

/** Papers with both concepts, with either of them, and in all. */
export interface PairCounts {
  readonly both: number;
  readonly a: number;
  readonly b: number;
  readonly papers: number;
}

/** Papers expected to have both if the two concepts were independent. */
export function expectedCount({ a, b, papers }: PairCounts): number {
  return papers > 0 ? (a * b) / papers : 0;
}

/**
 * Association strength c_ij / (c_i c_j), in [0, 1]: corrects for the size of both concepts.
 * N. J. van Eck & L. Waltman, How to normalize cooccurrence data?, JASIST 2009.
 */
export function associationStrength({ both, a, b }: PairCounts): number {
  return both === 0 ? 0 : both / (a * b);
}

/**
 * Normalised pointwise mutual information, in [-1, 1]: -1 never together, 0 independent, 1 never
 * apart. G. Bouma, Normalized (pointwise) mutual information in collocation extraction, GSCL 2009.
 */
export function npmi({ both, a, b, papers }: PairCounts): number {
  if (both === 0) return -1;
  if (both === papers) return 1;
  const ratio = Math.log((both * papers) / (a * b)) / -Math.log(both / papers);
  // Rounding may carry a pair that is never apart a hair beyond 1.
  return Math.min(1, ratio);
}

/** Jaccard index of the two sets of papers, in [0, 1]. */
export function jaccard({ both, a, b }: PairCounts): number {
  return both === 0 ? 0 : both / (a + b - both);
}

/**
 * Log-likelihood ratio G² of the two-by-two table, ≥ 0: evidence that the two are not independent,
 * not strength. T. Dunning, Accurate methods for the statistics of surprise and coincidence, 1993.
 */
export function g2({ both, a, b, papers }: PairCounts): number {
  const cells = [both, a - both, b - both, papers - a - b + both];
  const rows = [a, a, papers - a, papers - a];
  const columns = [b, papers - b, b, papers - b];
  let sum = 0;
  for (let i = 0; i < 4; i++) {
    const observed = cells[i]!;
    if (observed > 0) sum += observed * Math.log((observed * papers) / (rows[i]! * columns[i]!));
  }
  return Math.max(0, 2 * sum);
}
