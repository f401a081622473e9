// Which links pass the reader's limits, and why the others do not.

import { weightOf } from '../core/links/weigh.ts';
import { g2 } from '../core/links/weights.ts';
import type { CoOccurrence } from '../core/links/co-occurrence.ts';
import type { Filters } from '../state/state.ts';

/** Why something does not pass, and the change of filters that shows it. */
export type Why = readonly [reason: string, lift: Partial<Filters>];

/** Says of concepts a and b, together in so many papers, why their link is left out; null where it is not. */
export type LinkJudge = (a: number, b: number, both: number) => Why | null;

/** The judge of the links of some counts, before the backbone. Thousands are left out for the same reason, which
 * is put in words once. */
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
    if (minG2 > 0 && g2(pair) < minG2) return unsure;
    return of(pair) >= minStrength ? null : weak;
  };
}

/** Two decimals, or more where a threshold is smaller than they can say. */
function sayThreshold(value: number): string {
  return Math.abs(value) >= 0.01 || value === 0 ? value.toFixed(2) : value.toPrecision(2);
}
