// What the answer to a question names, for the map to light: the concepts of bridges, of gaps and of what rises
// and falls, and what two concepts that are compared share.

import { mayBeChance } from '../core/questions/gaps.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Bridge } from '../core/questions/bridges.ts';
import type { ConceptComparison } from '../core/questions/compare.ts';
import type { Gap } from '../core/questions/gaps.ts';
import type { ConceptTrend, Trend } from '../core/questions/rising.ts';
import type { Found } from './found.ts';

/** A gap, and the concepts that both its ends stand with. */
export interface GapOnMap {
  readonly ends: readonly [a: string, b: string];
  readonly common: readonly string[];
}

/** Ids of the concepts that an answer names, each by the part it has there. */
export type AnswerOnMap =
  | { readonly kind: 'bridges'; readonly concepts: readonly string[] }
  /** The first `lit` of them are lit, each of them where the hand is on it. */
  | { readonly kind: 'gaps'; readonly gaps: readonly GapOnMap[]; readonly lit: number }
  | {
      readonly kind: 'rising';
      readonly rising: readonly string[];
      readonly falling: readonly string[];
    }
  | {
      readonly kind: 'compare';
      /** The two concepts. */
      readonly ends: readonly [a: string, b: string];
      readonly both: readonly string[];
      readonly onlyA: readonly string[];
      readonly onlyB: readonly string[];
    };

/**
 * How many bridges and gaps the map lights, at most: as many as their lists begin with. More would light everything.
 */
export const BRIDGES_LIT = 10;
export const GAPS_LIT = 4;

/** How many that rise, and how many that fall: those with the largest change. */
export const TRENDS_LIT = 12;

type Concepts = Pick<Dataset, 'concepts'>;

/** What the map lights of an answer. */
export function answerOnMap(dataset: Concepts, found: Found): AnswerOnMap {
  switch (found.kind) {
    case 'bridges':
      return bridgesOnMap(dataset, found.bridges.bridges);
    case 'gaps':
      return gapsOnMap(dataset, found.gaps);
    case 'rising':
      return trendsOnMap(dataset, found.report.trends);
    case 'compare':
      return comparisonOnMap(dataset, found.comparison);
  }
}

/** The first bridges. */
function bridgesOnMap({ concepts }: Concepts, bridges: readonly Bridge[]): AnswerOnMap {
  const first = bridges.slice(0, BRIDGES_LIT);
  return { kind: 'bridges', concepts: first.map(({ concept }) => concepts[concept]!.id) };
}

/** All gaps that were found, those first that chance hardly explains: only these are lit. */
function gapsOnMap({ concepts }: Concepts, gaps: readonly Gap[]): AnswerOnMap {
  const idOf = (i: number) => concepts[i]!.id;
  return {
    kind: 'gaps',
    gaps: gaps.map(({ a, b, common }) => ({ ends: [idOf(a), idOf(b)], common: common.map(idOf) })),
    lit: gaps.slice(0, GAPS_LIT).filter((gap) => !mayBeChance(gap)).length,
  };
}

/** What rises and what falls most. */
function trendsOnMap({ concepts }: Concepts, courses: readonly ConceptTrend[]): AnswerOnMap {
  const idsOf = (wanted: Trend) =>
    courses
      .filter(({ trend }) => trend === wanted)
      .slice(0, TRENDS_LIT)
      .map(({ concept }) => concepts[concept]!.id);
  return { kind: 'rising', rising: idsOf('rising'), falling: idsOf('falling') };
}

/** Two concepts and their neighbours. */
function comparisonOnMap({ concepts }: Concepts, compared: ConceptComparison): AnswerOnMap {
  const idOf = (i: number) => concepts[i]!.id;
  const idsOf = (found: readonly { readonly concept: number }[]) =>
    found.map(({ concept }) => idOf(concept));
  return {
    kind: 'compare',
    ends: [idOf(compared.a), idOf(compared.b)],
    both: idsOf(compared.shared),
    onlyA: idsOf(compared.onlyA),
    onlyB: idsOf(compared.onlyB),
  };
}
