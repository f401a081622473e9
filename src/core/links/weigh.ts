// Links → links with a strength, by a chosen weight.

import { WEIGHTS } from './weights.ts';
import { linksWhere, pairCounts } from './co-occurrence.ts';
import type { CoOccurrence, Link } from './co-occurrence.ts';
import type { Weight, WeightId } from './weights.ts';

/** A link and its strength by one weight, in that weight's own unit. */
export interface StrongLink extends Link {
  readonly strength: number;
}

/** A link with a strength in (0, 1], as needed for paths; see {@link unitLinks}. */
export interface UnitLink extends Link {
  readonly strength: number;
}

/** The weight with an id. */
export function weightOf(id: WeightId): Weight {
  return WEIGHTS.find((weight) => weight.id === id)!;
}

/** All links with their strength, in their order. */
export function weighLinks(together: CoOccurrence, id: WeightId): StrongLink[] {
  return weigh(linksWhere(together), together, id);
}

/** Some links with their strength, in their order. */
export function weigh(links: readonly Link[], together: CoOccurrence, id: WeightId): StrongLink[] {
  const { of } = weightOf(id);
  return links.map((link) => ({ ...link, strength: of(pairCounts(link, together)) }));
}

/**
 * Links with their strength in (0, 1]: shares as they are, other weights divided by the greatest among
 * `links`. Links of no strength, or of less than chance, are left out.
 */
export function unitLinks(links: readonly StrongLink[], id: WeightId): UnitLink[] {
  const most = weightOf(id).isShare
    ? 1
    : links.reduce((m, { strength }) => Math.max(m, strength), 0);
  return links.flatMap((link) =>
    link.strength > 0 ? [{ ...link, strength: link.strength / most }] : [],
  );
}

/**
 * The threshold of `links` at which about `count` of them pass, the strongest: with it another weight shows as
 * many links as the one before. The weight's `least` where there are no more links.
 */
export function thresholdFor(links: readonly StrongLink[], id: WeightId, count: number): number {
  if (count >= links.length) return weightOf(id).least;
  const strengths = Float64Array.from(links, ({ strength }) => strength).sort();
  return strengths[strengths.length - Math.max(1, count)]!;
}
