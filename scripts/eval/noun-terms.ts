// Finds all terms of a text, also those not worth showing on a map, for benchmarks that mark every scientific term.
// Trees score each stretch (scripts/learn/stretches.ts); the most likely set without overlaps is chosen, as in a
// semi-Markov model (S. Sarawagi & W. Cohen, Semi-Markov conditional random fields for information extraction, 2004).

import { sumOfTrees } from '../../src/core/concepts/trees.ts';
import { TREES } from './stretch-trees.ts';
import { readStretches } from './stretch-features.ts';
import { readLine, textOf } from './stretches.ts';
import type { ReadText } from '../../src/core/concepts/candidates.ts';
import type { Tree } from '../../src/core/concepts/trees.ts';
import type { WordTable } from '../../src/core/concepts/words.ts';
import type { FeaturedStretch } from './stretch-features.ts';
import type { Line, Stretch } from './stretches.ts';

/** Log-odds from which on a stretch is taken for a term. */
const THRESHOLD = -1;

/** A stretch and its log-odds of being a term. */
export interface ScoredStretch extends Stretch {
  readonly score: number;
}

/** The terms of one text, as written. */
export function findNounTerms(read: ReadText, words: WordTable): string[] {
  return (['title', 'abstract'] as const).flatMap((field) => {
    const line = readLine(read, field, words);
    return termsOf(line, readStretches(line, words), TREES, THRESHOLD);
  });
}

/** The terms that trees find among the stretches of a line. */
export function termsOf(
  line: Line,
  stretches: readonly FeaturedStretch[],
  trees: readonly Tree[],
  threshold: number,
): string[] {
  const scored = stretches.map(({ from, to, features }) => {
    return { from, to, score: sumOfTrees(trees, features) - threshold };
  });
  return chooseStretches(scored).map((stretch) => textOf(line, stretch));
}

/** The subset without overlaps of the greatest total score, in order of the text; by dynamic programming. */
export function chooseStretches<T extends ScoredStretch>(stretches: readonly T[]): T[] {
  const length = stretches.reduce((most, { to }) => Math.max(most, to), 0);
  const byEnd = Array.from({ length: length + 1 }, (): T[] => []);
  for (const stretch of stretches) byEnd[stretch.to]!.push(stretch);
  // For the tokens up to each: the best sum, and the stretch that ends there, if one does.
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
