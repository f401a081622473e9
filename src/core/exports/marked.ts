// What the open question has marked on a map, in sentences for its caption and its methods.

import { countOf, grouped } from '../grouped.ts';
import { LEAST_EXPECTED } from '../questions/gaps.ts';
import { FALSE_DISCOVERIES, LEAST_RATIO } from '../questions/proportions.ts';
import { LEAST_PAPERS } from '../questions/rising.ts';
import { sayYears } from '../say-years.ts';
import type { GapOrder } from '../questions/gaps.ts';
import type { Windows } from '../questions/dated-papers.ts';

/** What is marked. */
export type MarkedAccount =
  | {
      readonly kind: 'bridges';
      /** Marked concepts. */
      readonly concepts: number;
      /** Concepts with a link, and those of them from which paths were followed. */
      readonly among: number;
      readonly sources: number;
    }
  | { readonly kind: 'gaps'; readonly pairs: number; readonly by: GapOrder }
  | {
      readonly kind: 'rising';
      /** Marked concepts. */
      readonly rising: number;
      readonly falling: number;
      /** Concepts with enough dated papers to be tested. */
      readonly tested: number;
      readonly dated: number;
      readonly windows: Windows;
    }
  | { readonly kind: 'compare'; readonly names: readonly [a: string, b: string] };

/** For a caption. */
export function sayMarked(marked: MarkedAccount): string {
  switch (marked.kind) {
    case 'bridges':
      return `Rings mark ${countOf(marked.concepts, 'concept')} that join areas.`;
    case 'gaps':
      return `Dashed lines join ${countOf(marked.pairs, 'pair')} of concepts with fewer papers together than expected.`;
    case 'rising':
      return `Rings with a point up mark ${countOf(marked.rising, 'concept')} whose share of the papers rose, with a point down ${marked.falling} whose share fell.`;
    case 'compare': {
      const [a, b] = marked.names;
      return `Half rings mark concepts linked to ${a} only (left), to ${b} only (right) or to both.`;
    }
  }
}

/** For a paragraph of methods. */
export function explainMarked(marked: MarkedAccount): string {
  switch (marked.kind) {
    case 'bridges':
      return `Marked are the ${countOf(marked.concepts, 'concept')} of highest betweenness (Freeman 1977, ${sayComputed(marked)}), a link being as long as 1 / strength (Newman 2001), among those with links into two areas or more.`;
    case 'gaps':
      return `Marked are ${countOf(marked.pairs, 'pair')} of concepts that share at most half the papers expected if they were independent, where ${LEAST_EXPECTED} or more are expected: those ${GAP_ORDERS[marked.by]}.`;
    case 'rising':
      return explainTrends(marked);
    case 'compare': {
      const [a, b] = marked.names;
      return `Marked are the concepts linked to ${a}, to ${b} or to both.`;
    }
  }
}

function sayComputed({ among, sources }: Extract<MarkedAccount, { kind: 'bridges' }>): string {
  return sources === among
    ? 'computed after Brandes 2001'
    : `estimated after Brandes & Pich 2007 from the paths that begin at ${grouped(sources)} of ${countOf(among, 'concept')}`;
}

const GAP_ORDERS: Readonly<Record<GapOrder, string>> = {
  company: 'whose common neighbours weigh most (Adamic & Adar 2003)',
  chance: 'least likely by chance (Poisson)',
};

function explainTrends({
  tested,
  dated,
  windows: { early, late },
}: Extract<MarkedAccount, { kind: 'rising' }>): string {
  return `Each concept’s share of the ${countOf(dated, 'dated paper')} of ${sayYears(...late)} was compared with that of ${sayYears(...early)} by Fisher’s exact test (two-sided; ${countOf(tested, 'concept')} in ${LEAST_PAPERS} or more dated papers); it is called rising or falling where the shares, half a paper added to every count, differ by a factor of ${LEAST_RATIO} or more at a false discovery rate of ${FALSE_DISCOVERIES} (Benjamini & Hochberg 1995).`;
}
