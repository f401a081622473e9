// The steps of the slider of link strength, and the number of links at each.

import { linksAmong, pairCounts } from '../core/links/co-occurrence.ts';
import { weigh, weightOf } from '../core/links/weigh.ts';
import { signedG2 } from '../core/links/weights.ts';
import type { StrongLink } from '../core/links/weigh.ts';
import type { WeightId } from '../core/links/weights.ts';
import type { Filters } from '../state/state.ts';
import type { Seen } from './seen.ts';

/** Steps of the slider. */
const STEPS = 25;

/** Step of a weight between 0 and 1; links above the last step are rare. */
const SHARE_STEP = 0.025;

/** Links between concepts shown with enough evidence, before the thresholds of papers and strength apply. */
export function linksBeforeThreshold(
  { together, concepts }: Pick<Seen, 'together' | 'concepts'>,
  { weight, minG2 }: Pick<Filters, 'weight' | 'minG2'>,
): StrongLink[] {
  const links = weigh(linksAmong(together, concepts), together, weight);
  return minG2 > 0 ? links.filter((link) => signedG2(pairCounts(link, together)) >= minG2) : links;
}

/**
 * Thresholds from “any” to where few links are left, ascending: equal steps for weights between 0 and 1,
 * quadratically growing ones for unbounded weights, whose few large values lie far apart.
 */
export function thresholdSteps(links: readonly StrongLink[], weight: WeightId): number[] {
  const { isShare, least } = weightOf(weight);
  const most = links.reduce((m, { strength }) => Math.max(m, strength), 0);
  const at = (i: number) =>
    isShare ? Math.round(i * SHARE_STEP * 1000) / 1000 : twoDigits(most * (i / (STEPS - 1)) ** 2);
  const steps = Array.from({ length: STEPS }, (_, i) => (i === 0 ? least : at(i)));
  return [...new Set(steps)].sort((p, q) => p - q);
}

function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}

/** The last step at or below a threshold. */
export function stepOf(steps: readonly number[], threshold: number): number {
  return Math.max(
    0,
    steps.findLastIndex((step) => step <= threshold),
  );
}

/** The number of links that pass at each step and not at the next. */
export function linksPerStep(links: readonly StrongLink[], steps: readonly number[]): number[] {
  const bars = steps.map(() => 0);
  for (const { strength } of links) bars[stepOf(steps, strength)]!++;
  return bars;
}
