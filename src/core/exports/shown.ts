// What the map shows initially: the page starts from it, and exports without a page have nothing else.

import { backbone } from '../links/backbone.ts';
import { countTogether, linksAmong } from '../links/co-occurrence.ts';
import { weigh } from '../links/weigh.ts';
import { isAtStart, paperCount } from '../dataset/dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { WeightId } from '../links/weights.ts';
import type { Shown } from './graph.ts';

/** Initial thresholds of links. */
export const SHOWN_AT_FIRST = {
  weight: 'npmi' as WeightId,
  // One paper is an anecdote, two are the beginning of a link.
  minLinkPapers: 2,
  // NPMI from which two concepts are clearly more often together than by chance.
  minStrength: 0.2,
  // Of d links the strongest d^0.6: enough to show the structure, few enough to follow a single link.
  backbone: 0.6,
} as const;

/** All papers, the concepts of the initial map, and the backbone of their links. */
export function shownAtFirst(dataset: Dataset): Shown {
  const { weight, minLinkPapers, minStrength, backbone: alpha } = SHOWN_AT_FIRST;
  const together = countTogether(dataset.postings, dataset.concepts.length);
  const concepts = Uint8Array.from(dataset.concepts, (concept) =>
    Number(concept.papers > 0 && isAtStart(concept, dataset)),
  );
  const strong = weigh(linksAmong(together, concepts), together, weight).filter(
    ({ papers, strength }) => papers >= minLinkPapers && strength >= minStrength,
  );
  const papers = new Uint8Array(paperCount(dataset)).fill(1);
  return { papers, concepts, links: backbone(strong, alpha), together };
}
