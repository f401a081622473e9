// The arithmetic of a link: every number it is made of, and the threshold at which each filter drops it.

import { weightOf } from '../links/weigh.ts';
import {
  associationSign,
  chiSquareP,
  expectedCount,
  g2,
  signedG2,
  WEIGHTS,
} from '../links/weights.ts';
import type { PairCounts, WeightId } from '../links/weights.ts';

/** Papers by whether they name a and b. */
export interface TwoByTwo {
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly neither: number;
}

/**
 * A filter, and the last threshold at which the link still passes: a higher one drops it; for the backbone
 * a lower one.
 */
export interface Vanishing {
  readonly filter: 'minLinkPapers' | 'minPapers' | 'minStrength' | 'minG2' | 'backbone';
  readonly last: number;
}

export interface Arithmetic {
  readonly observed: number;
  /** Papers with both that are expected by chance. */
  readonly expected: number;
  readonly table: TwoByTwo;
  /** The value of each weight, in the order of WEIGHTS. */
  readonly weights: readonly { readonly id: WeightId; readonly value: number }[];
  /** Probability of at least this G² by chance (χ², 1 degree of freedom). */
  readonly p: number;
  /** 1 together more often than by chance, -1 less, 0 equally often. */
  readonly sign: -1 | 0 | 1;
  /** The last threshold of each filter applied alone; empty where no paper has both. */
  readonly vanishes: readonly Vanishing[];
}

/**
 * The numbers of a pair.
 * @param weight used by the filter `minStrength`
 * @param alpha least α at which the link is in the backbone (`linkRanks`), null where it is not on the map
 */
export function arithmeticOf(pair: PairCounts, weight: WeightId, alpha: number | null): Arithmetic {
  const { both, a, b, papers } = pair;
  const weights = WEIGHTS.map(({ id, of }) => ({ id, value: of(pair) }));
  const backbone = alpha === null ? [] : [{ filter: 'backbone', last: alpha } as const];
  const vanishes: readonly Vanishing[] = [
    { filter: 'minLinkPapers', last: both },
    { filter: 'minPapers', last: Math.min(a, b) },
    { filter: 'minStrength', last: weightOf(weight).of(pair) },
    { filter: 'minG2', last: Math.max(0, signedG2(pair)) },
    ...backbone,
  ];
  return {
    observed: both,
    expected: expectedCount(pair),
    table: { both, onlyA: a - both, onlyB: b - both, neither: papers - a - b + both },
    weights,
    p: chiSquareP(g2(pair)),
    sign: associationSign(pair),
    vanishes: both > 0 ? vanishes : [],
  };
}
