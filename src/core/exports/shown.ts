// What the map shows initially, for exports without a page.

import { backbone } from '../links/backbone.ts';
import { countTogether, linksAmong } from '../links/co-occurrence.ts';
import { weigh } from '../links/weigh.ts';
import { paperCount } from '../dataset/dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { WeightId } from '../links/weights.ts';
import type { Shown } from './graph.ts';

/** Initial thresholds of links. */
export const SHOWN_AT_FIRST = {
  weight: 'npmi',
  minLinkPapers: 2,
  minStrength: 0.2,
  backbone: 0.6,
} as const satisfies {
  weight: WeightId;
  minLinkPapers: number;
  minStrength: number;
  backbone: number;
};

/** All papers, the concepts in at least `defaultMinPapers` of them, and the backbone of their links. */
export function shownAtFirst(dataset: Dataset): Shown {
  const { weight, minLinkPapers, minStrength, backbone: alpha } = SHOWN_AT_FIRST;
  const together = countTogether(dataset.postings, dataset.concepts.length);
  const concepts = Uint8Array.from(together.counts, (papers) =>
    Number(papers >= Math.max(1, dataset.defaultMinPapers)),
  );
  const strong = weigh(linksAmong(together, concepts), together, weight).filter(
    ({ papers, strength }) => papers >= minLinkPapers && strength >= minStrength,
  );
  const papers = new Uint8Array(paperCount(dataset)).fill(1);
  return { papers, concepts, links: backbone(strong, alpha), together };
}
