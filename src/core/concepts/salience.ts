// How much a paper is about a concept, by weight: title, frequency, first sentence, spread.

import type { Mention } from './concept.ts';

/** Weight of each feature; the sum is 1. */
const WEIGHT = { mentioned: 0.1, title: 0.45, opening: 0.15, frequency: 0.2, spread: 0.1 } as const;

/** Mentions in the abstract at which frequency saturates. */
const ENOUGH = 4;

/** Properties of an abstract, computed once: its length and where its first sentence ends. */
export interface AbstractLayout {
  readonly length: number;
  readonly opening: number;
}

/**
 * Salience of one concept in one paper, in [0, 1], rounded to three decimals.
 * @param mentions all its mentions there, at least one
 * @param abstract the cleaned abstract they point into
 */
export function salienceOf(mentions: readonly Mention[], abstract: string): number {
  let [first, last, count] = [Infinity, -Infinity, 0];
  for (const { field, start } of mentions) {
    if (field !== 'abstract') continue;
    count++;
    if (start < first) first = start;
    if (start > last) last = start;
  }
  return scoreOf(layoutOf(abstract), count < mentions.length, count, first, last) / 1000;
}

/** These properties of an abstract, for all concepts of its paper. */
export function layoutOf(abstract: string): AbstractLayout {
  return { length: Math.max(1, abstract.length), opening: firstSentenceEnd(abstract) };
}

/**
 * Salience in thousandths.
 * @param count mentions in the abstract
 * @param first where the first of them starts, and `last` the last; Infinity and -Infinity with none
 */
export function scoreOf(
  { length, opening }: AbstractLayout,
  isInTitle: boolean,
  count: number,
  first: number,
  last: number,
): number {
  const score =
    WEIGHT.mentioned +
    (isInTitle ? WEIGHT.title : 0) +
    (first < opening ? WEIGHT.opening : 0) +
    WEIGHT.frequency * Math.min(1, count / ENOUGH) +
    WEIGHT.spread * (count > 1 ? (last - first) / length : 0);
  return Math.round(score * 1000);
}

function firstSentenceEnd(abstract: string): number {
  const end = abstract.search(/[.?!]\s/);
  return end < 0 ? abstract.length : end;
}
