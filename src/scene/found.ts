// The answers to questions that the map lights as well, from what passes the filters.

import { findBridges } from '../core/questions/bridges.ts';
import { compareConcepts } from '../core/questions/compare.ts';
import { areKin, findGaps } from '../core/questions/gaps.ts';
import { countYears, datedPapers, yearsSince } from '../core/questions/dated-papers.ts';
import { findTrends } from '../core/questions/rising.ts';
import { conceptsShown, linksPassing, unitLinksPassing } from './asked.ts';
import { countWithNarrower } from './with-narrower.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Bridges } from '../core/questions/bridges.ts';
import type { ConceptComparison } from '../core/questions/compare.ts';
import type { Gap, GapOrder } from '../core/questions/gaps.ts';
import type { TrendReport } from '../core/questions/rising.ts';
import type { Filters } from '../state/state.ts';
import type { Question } from '../state/question.ts';
import type { Seen } from './seen.ts';

/** What answers a question, for its panel and for the map. */
export type Found =
  | { readonly kind: 'bridges'; readonly bridges: Bridges }
  | { readonly kind: 'gaps'; readonly gaps: readonly Gap[] }
  | { readonly kind: 'rising'; readonly report: TrendReport }
  | { readonly kind: 'compare'; readonly comparison: ConceptComparison };

/** A corpus, and what of it passes the filters. */
export interface Searched {
  readonly dataset: Dataset;
  readonly seen: Seen;
}

/** The input of `findBridges`. */
export function bridgesAsked(
  { dataset, seen }: Searched,
  { weight }: Pick<Filters, 'weight'>,
): Parameters<typeof findBridges> {
  return [unitLinksPassing(seen, weight), dataset.concepts.map(({ cluster }) => cluster)];
}

/** The input of `findGaps`; `known` has all concepts with their broader ones, for `areKin`. */
export function gapsAsked(
  { dataset, seen }: Searched,
  { weight }: Pick<Filters, 'weight'>,
  by: GapOrder = 'company',
) {
  // A field is about all that is in it, named together or not.
  const shown = conceptsShown(seen).filter((i) => dataset.concepts[i]!.type !== 'field');
  // Concepts come first, so that their indices remain valid.
  const known = [...dataset.concepts, ...dataset.ancestors].map(({ id, label, broader }) => ({
    id,
    label,
    broader,
  }));
  const together = countWithNarrower(dataset, seen, shown);
  return [shown, together, unitLinksPassing(seen, weight), { by, known }] as const;
}

/** What rises and falls from a year on; null for the years that hold about half the papers. */
export function trendsAsked({ dataset, seen }: Searched, since: number | null): TrendReport {
  const papers = datedPapers(dataset, seen.papers);
  const windows = since === null ? null : yearsSince(countYears(papers), since);
  const options = windows === null ? {} : { windows };
  return findTrends(papers, conceptsShown(seen), options);
}

/** How two concepts compare; null while one of them is still to be picked, is missing, or is the other. */
export function comparisonAsked(
  { dataset, seen }: Searched,
  [a, b]: readonly [a: string | null, b: string | null],
): ConceptComparison | null {
  const indexOf = (id: string | null) => dataset.concepts.findIndex((c) => c.id === id);
  const ends = [indexOf(a), indexOf(b)] as const;
  if (ends.includes(-1) || ends[0] === ends[1]) return null;
  return compareConcepts(ends, linksPassing(seen), datedPapers(dataset, seen.papers));
}

/** The answer to a question, computed at once; null for one whose answer the map does not light. */
export function findAnswer(
  searched: Searched,
  filters: Pick<Filters, 'weight'>,
  question: Question,
): Found | null {
  switch (question.kind) {
    case 'bridges':
      return { kind: 'bridges', bridges: findBridges(...bridgesAsked(searched, filters)) };
    case 'gaps': {
      const [shown, together, links, { by, known }] = gapsAsked(searched, filters, question.by);
      const gaps = findGaps(shown, together, links, { by, except: areKin(known) });
      return { kind: 'gaps', gaps };
    }
    case 'rising':
      return { kind: 'rising', report: trendsAsked(searched, question.since ?? null) };
    case 'compare': {
      const comparison = comparisonAsked(searched, [question.a, question.b]);
      return comparison && { kind: 'compare', comparison };
    }
    default:
      return null;
  }
}
