// Scores the terms of a document against the annotated ones, as in SciERC (Luan et al., Multi-task identification of
// entities, relations, and coreference for scientific knowledge graph construction, EMNLP 2018), without types and by
// document. Pure.

import * as v from 'valibot';
import { addCounts, figuresOf, fold, foldedWords } from './figures.ts';
import type { Counts, Figures } from './figures.ts';

/** A line of the benchmark: a text and its marked spans, with their text `t`. */
export const TermLine = v.object({
  text: v.string(),
  title: v.optional(v.string(), ''),
  split: v.optional(v.string()),
  spans: v.array(v.object({ s: v.number(), e: v.number(), t: v.string(), type: v.string() })),
});

export type TermDocument = v.InferOutput<typeof TermLine>;

/** Terms of one document, as written; order and repetition do not count. */
export interface TermSets {
  readonly gold: readonly string[];
  readonly found: readonly string[];
}

/** The scores over all documents. */
export interface TermScores {
  readonly exact: Figures;
  readonly relaxed: Figures;
}

/**
 * Document-level scores: the distinct folded terms of each document are compared, and the counts of all documents added
 * (micro). Exact: folded terms are equal. Relaxed: terms match when they share a folded word other than a stop word; a
 * found term is right when it matches any gold term of its document, a gold term is hit when any found term matches.
 */
export function scoreTerms(documents: readonly TermSets[]): TermScores {
  const sets = documents.map(({ gold, found }) => ({
    gold: distinct(gold),
    found: distinct(found),
  }));
  return {
    exact: figuresOf(addCounts(sets.map((pair) => countMeeting(pair, (a) => [a])))),
    relaxed: figuresOf(addCounts(sets.map((pair) => countMeeting(pair, contentWords)))),
  };
}

function distinct(terms: readonly string[]): string[] {
  return [...new Set(terms.map(fold).filter((term) => term !== ''))];
}

/** Counts terms that share a key with a term of the other side. */
function countMeeting({ gold, found }: TermSets, keysOf: (term: string) => string[]): Counts {
  const meets = (terms: readonly string[], others: readonly string[]) => {
    const keys = new Set(others.flatMap(keysOf));
    return terms.filter((term) => keysOf(term).some((key) => keys.has(key))).length;
  };
  return {
    right: meets(found, gold),
    found: found.length,
    hit: meets(gold, found),
    wanted: gold.length,
  };
}

const STOP_WORDS = new Set('a an and as at by for from in its of on or the to via with'.split(' '));

function contentWords(term: string): string[] {
  return foldedWords(term).filter((word) => !STOP_WORDS.has(word));
}
