// What a corpus says of a run of words that may be a term: the input of the classifier.

import type { Field } from './concept.ts';

/** A run of words and its statistics in the corpus. Counts are of occurrences unless named. */
export interface Candidate {
  /** Normal forms joined by a space. */
  readonly key: string;
  /** Lower-case words as first met. */
  readonly words: readonly string[];
  readonly count: number;
  /** Papers that have it. */
  readonly inPapers: number;
  /** Rows of these papers, ascending. */
  readonly papers: readonly number[];
  /** Papers with it in the title, and with it in title and abstract. */
  readonly titles: number;
  readonly titlesAndAbstracts: number;
  readonly inAbstract: number;
  /** Occurrences that are a whole run of words. */
  readonly whole: number;
  /** Occurrences with a capital that does not begin a sentence. */
  readonly capitals: number;
  /** Occurrences with two capitals in one word: SAM, LoRA, ResNet. */
  readonly acronymLike: number;
  /** Occurrences that are the long form of a short form the paper defines. */
  readonly defined: number;
  /** Occurrences that end, or begin, with a concept of the vocabulary; sum of the shares of words in such. */
  readonly endsKnown: number;
  readonly beginsKnown: number;
  readonly known: number;
  /** Sum over occurrences of the share, 0 to 1, of the words of its line that the vocabulary knows. */
  readonly knownAround: number;
  /** Concept of the vocabulary at its end → count. */
  readonly heads: ReadonlyMap<string, number>;
  /** Candidates longer by one word. */
  readonly longer: Longer;
  /** As written → count. */
  readonly surfaces: ReadonlyMap<string, number>;
  /**
   * As written → count, where capitals mean something: in abstracts within sentences, except for a long form
   * with its short form, and in small letters anywhere.
   */
  readonly inText: ReadonlyMap<string, number>;
  /** Short form the text gives it → count. */
  readonly shortForms: ReadonlyMap<string, number>;
  /** Whether a word is also written in small letters, in the corpus or in English. */
  hasSmall(word: string): boolean;
  /** The contexts of its first occurrences, at most so many. */
  surroundings(most: number): Surroundings[];
}

/** Runs of words that are longer than a candidate by one word. */
export interface Longer {
  /** How many different ones, their occurrences, and those of the most frequent. */
  readonly kinds: number;
  readonly total: number;
  readonly most: number;
}

/** The context of one occurrence of a candidate. */
export interface Surroundings {
  readonly field: Field;
  /** The words next to it, lower case; empty at an end of the field. */
  readonly before: string;
  readonly behind: string;
  /** Punctuation between those words and the candidate, without spaces. */
  readonly punctuationBefore: string;
  readonly punctuationBehind: string;
  /** Its words by their letter case, a character each, and what joins them: a blank, a hyphen, or something else. */
  readonly shape: string;
  readonly joints: string;
  /** Whether the neighbouring words are in a concept of the vocabulary. */
  readonly knownBefore: boolean;
  readonly knownBehind: boolean;
  /** Words before and behind it in its run, and in the whole field. */
  readonly left: number;
  readonly right: number;
  readonly fieldLeft: number;
  readonly fieldRight: number;
}
