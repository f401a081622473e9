// The words of one paper, for word sense disambiguation: read only when an ambiguous name occurs.

import { idOf } from './word-forms.ts';
import type { Field } from './concept.ts';
import type { Token } from './tokens.ts';
import type { Match } from './trie.ts';
import type { WordForm } from './word-forms.ts';

/** One field of a paper, tokenised and matched. */
export interface ReadField {
  readonly field: Field;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The names of the vocabulary in it, in order, none overlapping. */
  readonly matches: readonly Match[];
}

/** Returns a lookup of a concept's unambiguous name in some fields, as written; null where there is none. */
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
 * Returns a lookup of cues, given in normal form, in some fields: those that occur, each as first written.
 * A cue of several words must be in one field; what stands between its words does not matter.
 */
export function createCueFinder(
  fields: readonly ReadField[],
): (cues: readonly string[]) => readonly string[] {
  let paper = 0;
  return (cues) => {
    // The filter may have been filled for another paper since.
    if (paper === 0 || paper !== lastPaper) paper = fillFilter(fields);
    let found: string[] | null = null;
    for (const words of wordsOf(cues)) {
      if (lastPaperBySlot[filterSlot(words[0]!)] !== paper) continue;
      const written = findCue(fields, words);
      if (written !== null) (found ??= []).push(written);
    }
    return found ?? NO_CUES;
  };
}

const NO_CUES: readonly string[] = [];

/** Slots of the filter, so many that few words of a paper share one; most cues occur in no paper. */
const FILTER_SLOTS = 2048;

function filterSlot({ id }: WordForm): number {
  return id & (FILTER_SLOTS - 1);
}

// A filter shared by all papers of the thread: by slot, the number of the last paper with a word there, so
// that it is never cleared.
const lastPaperBySlot = new Float64Array(FILTER_SLOTS);
let lastPaper = 0;

/** Enters the words of a paper into the filter; returns the paper's number there. */
function fillFilter(fields: readonly ReadField[]): number {
  lastPaper++;
  for (const { tokens } of fields) {
    for (const token of tokens) lastPaperBySlot[filterSlot(token)] = lastPaper;
  }
  return lastPaper;
}

const known = new WeakMap<readonly string[], readonly (readonly WordForm[])[]>();

/** The words of cues, split once for each list. */
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
