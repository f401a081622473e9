// How much a paper is about a concept: title before first sentence before frequency before spread.

import type { Mention } from './concept.ts';

/** What each sign of aboutness adds; the sum is 1. */
const WEIGHT = { mentioned: 0.1, title: 0.45, opening: 0.15, frequency: 0.2, spread: 0.1 } as const;

/** Mentions in the abstract from which on more of them say nothing more. */
const ENOUGH = 4;

/**
 * Salience of one concept in one paper, in [0, 1], rounded to three decimals.
 * @param mentions all its mentions there, at least one
 * @param abstract the cleaned abstract they point into
 */
export function salienceOf(mentions: readonly Mention[], abstract: string): number {
  return createSalience(abstract)(mentions);
}

/** As {@link salienceOf}, for all concepts of a paper: its first sentence is looked for but once. */
export function createSalience(abstract: string): (mentions: readonly Mention[]) => number {
  const length = Math.max(1, abstract.length);
  const opening = firstSentenceEnd(abstract);
  return (mentions) => {
    let [first, last, count] = [Infinity, -Infinity, 0];
    for (const { field, start } of mentions) {
      if (field !== 'abstract') continue;
      count++;
      if (start < first) first = start;
      if (start > last) last = start;
    }
    const score =
      WEIGHT.mentioned +
      (count < mentions.length ? WEIGHT.title : 0) +
      (first < opening ? WEIGHT.opening : 0) +
      WEIGHT.frequency * Math.min(1, count / ENOUGH) +
      WEIGHT.spread * (count > 1 ? (last - first) / length : 0);
    return Math.round(score * 1000) / 1000;
  };
}

function firstSentenceEnd(abstract: string): number {
  const end = abstract.search(/[.?!]\s/);
  return end < 0 ? abstract.length : end;
}
