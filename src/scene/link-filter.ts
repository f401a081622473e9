// Which links pass the filters, and which of those the backbone keeps.

import { backbone } from '../core/links/backbone.ts';
import { linksAmong } from '../core/links/co-occurrence.ts';
import { weigh } from '../core/links/weigh.ts';
import { linkJudge } from './link-judge.ts';
import type { StrongLink } from '../core/links/weigh.ts';
import type { Filters } from '../state/state.ts';
import type { Counted } from './concept-filter.ts';
import type { ReasonTally, Why } from './exclusions.ts';

/** Links that pass all other filters, strongest last, so that they are drawn on top. */
export interface LinksSeen {
  /** Links shown, with strengths by the weight chosen. */
  readonly links: readonly StrongLink[];
  /** Links that only the backbone leaves out. */
  readonly offBackbone: readonly StrongLink[];
}

const OUT_OF_BACKBONE: Why = ['outside the backbone', { backbone: null }];

/**
 * Links between the concepts shown that pass the filters.
 * @param concepts 1 for each concept shown
 */
export function* filterLinks(
  filters: Filters,
  concepts: Uint8Array,
  { together, centre }: Counted,
  unseen: ReasonTally,
): Generator<void, LinksSeen> {
  const judge = linkJudge(filters, together);
  // Judged before a link object is made: of tens of thousands of pairs some hundreds pass.
  const passed = linksAmong(together, concepts, (a, b, both) => {
    const why = judge(a, b, both);
    if (why !== null) unseen.add('links', why);
    return why === null;
  });
  yield;
  const strong = weigh(passed, together, filters.weight);
  yield;
  const kept = new Set(filters.backbone === null ? strong : backbone(strong, filters.backbone));
  // The links of the concept in focus are what makes its neighbours, so the backbone keeps them.
  for (const link of strong) if (link.a === centre || link.b === centre) kept.add(link);
  const offBackbone = strong.filter((link) => !kept.has(link));
  if (offBackbone.length > 0) unseen.add('links', OUT_OF_BACKBONE, offBackbone.length);
  return { links: [...kept].sort(byStrength), offBackbone: offBackbone.sort(byStrength) };
}

/** Links with both ends shown. */
export function linksBetweenShown(
  { links, offBackbone }: LinksSeen,
  concepts: Uint8Array,
): LinksSeen {
  const hasEnds = ({ a, b }: StrongLink) => concepts[a] === 1 && concepts[b] === 1;
  return { links: links.filter(hasEnds), offBackbone: offBackbone.filter(hasEnds) };
}

function byStrength(p: StrongLink, q: StrongLink): number {
  return p.strength - q.strength || p.a - q.a || p.b - q.b;
}
