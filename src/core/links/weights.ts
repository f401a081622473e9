// How strong a co-occurrence is: pure functions of c_ij, c_i, c_j and N, all counts of papers.

import { exp, log } from '../elementary.ts';

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
  const ratio = log((both * papers) / (a * b)) / -log(both / papers);
  // Rounding may carry a pair that is never apart slightly above 1.
  return Math.min(1, ratio);
}

/** Jaccard index of the two sets of papers, in [0, 1]. */
export function jaccard({ both, a, b }: PairCounts): number {
  return both === 0 ? 0 : both / (a + b - both);
}

/**
 * Salton's cosine of the two sets of papers, in [0, 1]: c_ij over the geometric mean of c_i and c_j.
 * G. Salton & M. J. McGill, Introduction to Modern Information Retrieval, 1983.
 */
export function cosine({ both, a, b }: PairCounts): number {
  return both === 0 ? 0 : both / Math.sqrt(a * b);
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
    if (observed > 0) sum += observed * log((observed * papers) / (rows[i]! * columns[i]!));
  }
  return Math.max(0, 2 * sum);
}

/** Whether two concepts meet more often than by chance (1), less often (-1), or just as often (0). */
export function associationSign(pair: PairCounts): -1 | 0 | 1 {
  // In whole numbers, so that rounding cannot decide.
  const surplus = pair.both * pair.papers - pair.a * pair.b;
  return surplus > 0 ? 1 : surplus < 0 ? -1 : 0;
}

/** {@link g2} with the sign of the association: evidence that the two meet more often than by chance. */
export function signedG2(pair: PairCounts): number {
  // `|| 0` for a negative zero.
  return associationSign(pair) * g2(pair) || 0;
}

/**
 * Probability of a χ² with 1 degree of freedom of at least `chiSquare`, in [0, 1]: how often chance
 * alone gives so large a {@link g2}. It is erfc(√(χ²/2)).
 */
export function chiSquareP(chiSquare: number): number {
  const x = Math.sqrt(Math.max(0, chiSquare) / 2);
  return x < 2 ? 1 - erfBySeries(x) : erfcByFraction(x);
}

/** Σ (-1)ⁿ x²ⁿ⁺¹ / (n! (2n + 1)) · 2/√π; for small x. */
function erfBySeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n < 60; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

/** e^(-x²)/√π · 1/(x + (1/2)/(x + (2/2)/(x + …))), from the inside out; for large x. */
function erfcByFraction(x: number): number {
  let tail = x;
  for (let n = 80; n > 0; n--) tail = x + n / 2 / tail;
  return exp(-x * x) / (Math.sqrt(Math.PI) * tail);
}

export type WeightId = 'npmi' | 'association' | 'jaccard' | 'cosine' | 'count' | 'g2';

/** A measure of the strength of a link. */
export interface Weight {
  readonly id: WeightId;
  /** Its name, short enough for a button. */
  readonly label: string;
  /** What it measures, and when to use it; a sentence or two for the reader. */
  readonly explain: string;
  readonly of: (pair: PairCounts) => number;
  /** The least possible value: a threshold of this hides nothing. */
  readonly least: number;
  /** True where 1 is the greatest value and means “never apart”; other weights have no fixed scale. */
  readonly isShare: boolean;
}

/** The weights a reader can switch between. */
export const WEIGHTS: readonly Weight[] = [
  {
    id: 'npmi',
    label: 'NPMI',
    explain:
      'How much more often than by chance the two meet, from −1 (never) over 0 (as by chance) to 1 (never apart). Good for most questions.',
    of: npmi,
    least: -1,
    isShare: true,
  },
  {
    id: 'association',
    label: 'Association strength',
    explain:
      'Papers with both over the product of the papers with each; by it VOSviewer places and clusters. Rare concepts that meet come out very strong.',
    of: associationStrength,
    least: 0,
    isShare: false,
  },
  {
    id: 'jaccard',
    label: 'Jaccard',
    explain:
      'Papers with both over papers with either, from 0 to 1. Strong only between concepts of about the same size.',
    of: jaccard,
    least: 0,
    isShare: true,
  },
  {
    id: 'cosine',
    label: 'Cosine (Salton)',
    explain:
      'Papers with both over the geometric mean of the papers with each, from 0 to 1. Forgives a difference in size more than Jaccard does.',
    of: cosine,
    least: 0,
    isShare: true,
  },
  {
    id: 'count',
    label: 'Papers together',
    explain:
      'The number of papers with both. Easy to check, but common concepts win by being common.',
    of: ({ both }) => both,
    least: 0,
    isShare: false,
  },
  {
    id: 'g2',
    label: 'Evidence (G²)',
    explain:
      'How sure it is that the two do not meet by chance (log-likelihood ratio); less often than by chance counts below zero. It says how certain, not how strong.',
    of: signedG2,
    least: -1e6,
    isShare: false,
  },
];
