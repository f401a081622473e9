// The work that goes paper by paper, and so may be shared among hands: cleaning texts and extracting
// concepts. Whoever does it, the results are the same, in the order of what was given.

import { createExtractor } from './concepts/extract.ts';
import { findOwnNames, keepOwn, namesOf } from './concepts/own-names.ts';
import { cleanText } from './papers/clean-text.ts';
import type { Extraction } from './concepts/concept.ts';
import type { PaperText } from './concepts/extract.ts';
import type { Vocabulary } from './concepts/vocabulary.ts';
import type { WordTable } from './concepts/words.ts';

/** What papers are read with. */
export interface Knowledge {
  /** The vocabulary before terms of the corpus were added: what it names is nobody's own. */
  readonly given: Vocabulary;
  /** The concepts that are sought. */
  readonly vocabulary: Vocabulary;
  /** What is known of English words; without any, no names of a paper's own are sought. */
  readonly words: WordTable;
}

/** Told how many papers have been read. */
export type Count = (done: number) => void;

/** Those who do the work. */
export interface Hands {
  /** The texts cleaned. */
  readonly clean: (texts: readonly string[]) => readonly string[];
  /** What extraction says of each paper; what `count` throws ends the work. */
  readonly read: (
    papers: readonly PaperText[],
    knowledge: Knowledge,
    count?: Count,
  ) => readonly Extraction[];
}

/** Papers between two words about them. */
const PAPERS_A_STEP = 64;

/** One thread: the caller's own. */
export const OWN_HANDS: Hands = {
  clean: (texts) => texts.map(cleanText),
  read: (papers, knowledge, count) => {
    const read = createReader(knowledge);
    return papers.map((paper, i) => {
      if (i % PAPERS_A_STEP === 0) count?.(i);
      return read(paper);
    });
  },
};

/** Prepares what is known once, to read many papers: their concepts and the names of their own. */
export function createReader({
  given,
  vocabulary,
  words,
}: Knowledge): (paper: PaperText) => Extraction {
  const extractor = createExtractor(vocabulary);
  const isKnown = namesOf(given);
  return (paper) => {
    const introduces = words.size === 0 ? [] : findOwnNames(paper, words, isKnown);
    return keepOwn(extractor.extract(paper), introduces, vocabulary);
  };
}
