// All terms of a text, known or not, worth a place on a map or not: what a benchmark asks for that
// marks every scientific term. Trees say how likely each stretch is one (scripts/learn/stretches.ts);
// of those that overlap, the set that is likeliest as a whole is taken, as in a semi-Markov model
// (S. Sarawagi & W. Cohen, Semi-Markov conditional random fields for information extraction, 2004).

import { sumOfTrees } from '../../src/core/concepts/trees.ts';
import { TREES } from './stretch-trees.ts';
import { readStretches } from './stretch-signs.ts';
import { readLine, textOf } from './stretches.ts';
import type { ReadText } from '../../src/core/concepts/candidates.ts';
import type { Tree } from '../../src/core/concepts/trees.ts';
import type { WordTable } from '../../src/core/concepts/words.ts';
import type { SeenStretch } from './stretch-signs.ts';
import type { Line, Stretch } from './stretches.ts';

/** Logarithm of the odds from which on a stretch is worth more than none. */
const MARK = -1;

/** A stretch and how likely it is a term, as logarithm of the odds. */
export interface ScoredStretch extends Stretch {
  readonly score: number;
}

/** The terms of one text, as written. */
export function findNounTerms(read: ReadText, words: WordTable): string[] {
  return (['title', 'abstract'] as const).flatMap((field) => {
    const line = readLine(read, field, words);
    return termsOf(line, readStretches(line, words), TREES, MARK);
  });
}

/** What trees and mark make of the stretches of a line. */
export function termsOf(
  line: Line,
  stretches: readonly SeenStretch[],
  trees: readonly Tree[],
  mark: number,
): string[] {
  const scored = stretches.map(({ from, to, signs }) => {
    return { from, to, score: sumOfTrees(trees, signs) - mark };
  });
  return chooseStretches(scored).map((stretch) => textOf(line, stretch));
}

/** Those of a greatest sum of scores of which no two overlap, in order of the text. */
export function chooseStretches<T extends ScoredStretch>(stretches: readonly T[]): T[] {
  const length = stretches.reduce((most, { to }) => Math.max(most, to), 0);
  const byEnd = Array.from({ length: length + 1 }, (): T[] => []);
  for (const stretch of stretches) byEnd[stretch.to]!.push(stretch);
  // The best of the tokens up to each: its sum, and the stretch that ends there, if one does.
  const sums = new Float64Array(length + 1);
  const chosen = byEnd.map((ending, to) => {
    if (to > 0) sums[to] = sums[to - 1]!;
    let best: T | null = null;
    for (const stretch of ending) {
      const sum = sums[stretch.from]! + stretch.score;
      if (sum > sums[to]!) [sums[to], best] = [sum, stretch];
    }
    return best;
  });
  const found: T[] = [];
  let at = length;
  while (at > 0) {
    const stretch = chosen[at] ?? null;
    if (stretch) found.unshift(stretch);
    at = stretch?.from ?? at - 1;
  }
  return found;
}
