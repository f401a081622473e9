// The words of one paper, for the judge of senses: looked at only when an ambiguous name is met.

import { idOf } from './word-forms.ts';
import type { Field } from './concept.ts';
import type { Token } from './tokens.ts';
import type { Match } from './trie.ts';
import type { WordForm } from './word-forms.ts';

/** One field of a paper, read. */
export interface ReadField {
  readonly field: Field;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The names of the vocabulary in it, in order, none overlapping. */
  readonly matches: readonly Match[];
}

/** Looks up, in some fields, a concept's unambiguous name as written; null when it has none there. */
export function createNameFinder(fields: readonly ReadField[]): (concept: string) => string | null {
  return (concept) => {
    for (const { text, matches } of fields) {
      for (const { start, end, certain } of matches) {
        if (certain?.concept === concept) return text.slice(start, end);
      }
    }
    return null;
  };
}

/**
 * Looks up, in some fields, which of some cues, given in normal form, they have; each as written at its
 * first place. A cue of several words stands in one field; what is between its words does not matter.
 */
export function createCueFinder(
  fields: readonly ReadField[],
): (cues: readonly string[]) => readonly string[] {
  let paper = 0;
  return (cues) => {
    // Another paper may have been sieved since.
    if (paper === 0 || paper !== sieved) paper = sieve(fields);
    let found: string[] | null = null;
    for (const words of wordsOf(cues)) {
      if (sieveOfWords[sieveAt(words[0]!)] !== paper) continue;
      const written = findCue(fields, words);
      if (written !== null) (found ??= []).push(written);
    }
    return found ?? NO_CUES;
  };
}

const NO_CUES: readonly string[] = [];

/** Room for each word of a paper, so many that few share one; most cues stand in no paper. */
const SIEVE = 2048;

function sieveAt({ id }: WordForm): number {
  return id & (SIEVE - 1);
}

// One for all papers, so that none has to be cleared: the number of the last one with a word there.
const sieveOfWords = new Float64Array(SIEVE);
let sieved = 0;

/** Puts the words of a paper in the sieve; tells the number it has there. */
function sieve(fields: readonly ReadField[]): number {
  sieved++;
  for (const { tokens } of fields) {
    for (const token of tokens) sieveOfWords[sieveAt(token)] = sieved;
  }
  return sieved;
}

const known = new WeakMap<readonly string[], readonly (readonly WordForm[])[]>();

/** The words of cues, told apart once for each list of them. */
function wordsOf(cues: readonly string[]): readonly (readonly WordForm[])[] {
  let words = known.get(cues);
  if (words === undefined) {
    words = cues.map((cue) => cue.split(' ').map((norm) => ({ norm, id: idOf(norm) })));
    known.set(cues, words);
  }
  return words;
}

function findCue(fields: readonly ReadField[], words: readonly WordForm[]): string | null {
  for (const { text, tokens } of fields) {
    for (let at = 0; at + words.length <= tokens.length; at++) {
      const last = tokens[at + words.length - 1]!;
      if (standAt(tokens, words, at)) return text.slice(tokens[at]!.start, last.end);
    }
  }
  return null;
}

function standAt(tokens: readonly Token[], words: readonly WordForm[], at: number): boolean {
  for (let i = 0; i < words.length; i++) {
    const [token, word] = [tokens[at + i]!, words[i]!];
    if (token.id !== word.id || (word.id < 0 && token.norm !== word.norm)) return false;
  }
  return true;
}
