// What a corpus shows of a run of words that may be a term: all that it is judged by.

import type { Field } from './concept.ts';

/** A run of words and what the corpus shows of it. Counts are of occurrences unless named. */
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
  /** It is the whole of a run. */
  readonly whole: number;
  /** Capitals inside a sentence. */
  readonly capitals: number;
  /** Two capitals in one word: SAM, LoRA, ResNet. */
  readonly acronymLike: number;
  /** It is a long form that the paper gives a short one. */
  readonly defined: number;
  /** It ends, or begins, with a concept of the vocabulary; share of its words in such. */
  readonly endsKnown: number;
  readonly beginsKnown: number;
  readonly known: number;
  /** Share, 0 to 1, of the words around it that the vocabulary knows, added up. */
  readonly knownAround: number;
  /** Concept of the vocabulary at its end → count. */
  readonly heads: ReadonlyMap<string, number>;
  /** Those longer by one word. */
  readonly longer: Longer;
  /** As written → count. */
  readonly surfaces: ReadonlyMap<string, number>;
  /** Short form the text gives it → count. */
  readonly shortForms: ReadonlyMap<string, number>;
  /** What stands around its first occurrences, so many at most. */
  surroundings(most: number): Surroundings[];
}

/** Runs of words that are longer than a candidate by one. */
export interface Longer {
  /** How many there are, their occurrences, and those of the one that has most. */
  readonly kinds: number;
  readonly total: number;
  readonly most: number;
}

/** What stands around one occurrence of a candidate. */
export interface Surroundings {
  readonly field: Field;
  /** The words next to it, lower case; empty at an end of the field. */
  readonly before: string;
  readonly behind: string;
  /** The signs between them and it, without spaces. */
  readonly signsBefore: string;
  readonly signsBehind: string;
  /** Its words by their letters, a sign each, and what joins them: a blank, a hyphen, or something else. */
  readonly shape: string;
  readonly joints: string;
  /** Whether those words stand in a concept of the vocabulary. */
  readonly knownBefore: boolean;
  readonly knownBehind: boolean;
  /** Words before and behind it in its run, and in the whole field. */
  readonly left: number;
  readonly right: number;
  readonly fieldLeft: number;
  readonly fieldRight: number;
}
