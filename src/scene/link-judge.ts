// Which links pass the filters of links, and why the others do not.

import { weightOf } from '../core/links/weigh.ts';
import { signedG2 } from '../core/links/weights.ts';
import type { CoOccurrence } from '../core/links/co-occurrence.ts';
import type { Filters } from '../state/state.ts';
import type { Why } from './exclusions.ts';

/** Why the link of concepts a and b, in `both` papers together, is excluded; null where it passes. */
export type LinkJudge = (a: number, b: number, both: number) => Why | null;

/**
 * The judge for links with these counts, before the backbone. Reasons are worded once: thousands of links share
 * them.
 */
export function linkJudge(
  { weight, minLinkPapers, minG2, minStrength }: Filters,
  { counts, papers }: CoOccurrence,
): LinkJudge {
  const { of, label, least } = weightOf(weight);
  const rare: Why = [`in fewer than ${minLinkPapers} papers`, { minLinkPapers: 1 }];
  const unsure: Why = [`with less evidence than G² ${minG2}`, { minG2: 0 }];
  const weak: Why = [`weaker than ${label} ${sayThreshold(minStrength)}`, { minStrength: least }];
  return (a, b, both) => {
    if (both < minLinkPapers) return rare;
    const pair = { both, a: counts[a]!, b: counts[b]!, papers };
    if (minG2 > 0 && signedG2(pair) < minG2) return unsure;
    return of(pair) >= minStrength ? null : weak;
  };
}

/** Two decimals, or two significant digits for thresholds too small for that. */
function sayThreshold(value: number): string {
  return Math.abs(value) >= 0.01 || value === 0 ? value.toFixed(2) : value.toPrecision(2);
}
