// Search for concepts by name, best match first.

import { foldText, hasWords, isWordLetter } from '../text/fold.ts';
import { parseQuery, conjunctionsOf } from './query.ts';
import { nearestWords } from './typos.ts';
import type { Concept } from '../concepts/concept.ts';
import type { Conjunction } from './query.ts';

type Counted = Pick<Concept, 'label' | 'acronym' | 'aliases'> & { readonly papers: number };

/**
 * Concepts one of whose names has every wanted word of title or concept, and none of whose names has an
 * unwanted one. Best first: names equal to the query, then labels and acronyms that begin with it (aliases that
 * do would look misplaced), then the rest; within each by papers. Without a result, typos are corrected.
 */
export function searchConcepts(typed: string, concepts: readonly Counted[]): readonly number[] {
  const last = answered.get(concepts);
  if (last?.typed === typed) return last.found;
  const found = search(typed, concepts);
  answered.set(concepts, { typed, found });
  return found;
}

/** The last answer for a list: the search box and the map ask the same. */
const answered = new WeakMap<
  readonly Counted[],
  { readonly typed: string; readonly found: readonly number[] }
>();

function search(typed: string, concepts: readonly Counted[]): number[] {
  const conjunctions = conjunctionsOf(parseQuery(typed), [null, 'concept']);
  if (conjunctions.length === 0) return [];
  const names = namesOf(concepts);
  const found = rank(conjunctions, concepts, names);
  if (found.length > 0) return found;
  const meant = conjunctions.flatMap((conjunction) => {
    const words = mendWords(conjunction.words, names.words);
    return words === null ? [] : [{ ...conjunction, words }];
  });
  return rank(meant, concepts, names);
}

/** The names of a list of concepts, folded. */
interface FoldedNames {
  readonly of: readonly (readonly string[])[];
  /** All names, a line each: one long text is searched faster than many short ones. */
  readonly text: string;
  /** Start of the names of each concept in `text`, and the end of the last. */
  readonly starts: Uint32Array;
  /** How often each word occurs. */
  readonly words: ReadonlyMap<string, number>;
}

const folded = new WeakMap<readonly Counted[], FoldedNames>();

/** Folded once per list. */
function namesOf(concepts: readonly Counted[]): FoldedNames {
  const steps = foldNames(concepts);
  while (!folded.has(concepts)) steps.next();
  return folded.get(concepts)!;
}

/** Concepts whose names are folded in one step. */
const STEP = 250;

/** Folds the names in steps of some milliseconds, ahead of the first search. */
export function* foldNames(concepts: readonly Counted[]): Generator<void, void> {
  const of: (readonly string[])[] = [];
  const starts = new Uint32Array(concepts.length + 1);
  const words = new Map<string, number>();
  let text = '';
  if (folded.has(concepts)) return;
  for (const { label, acronym, aliases } of concepts) {
    const names = [label, acronym ?? '', ...aliases].map(foldText);
    text += `${names.join('\n')}\n`;
    for (const name of names) addWords(words, name);
    starts[of.push(names)] = text.length;
    if (of.length % STEP === 0) yield;
  }
  folded.set(concepts, { of, text, starts, words });
}

function addWords(words: Map<string, number>, name: string): void {
  for (const word of name.split(NO_WORD))
    if (word !== '') words.set(word, (words.get(word) ?? 0) + 1);
}

const NO_WORD = /[^\p{L}\p{N}]+/u;

/** Indices of concepts with a word in a name, ascending. */
function conceptsWith(word: string, { text, starts }: FoldedNames): number[] {
  const found: number[] = [];
  let concept = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isWordLetter(text.charCodeAt(at - 1))) continue;
    while (starts[concept + 1]! <= at) concept++;
    found.push(concept);
    // One match of each concept is enough.
    at = starts[concept + 1]! - 1;
  }
  return found;
}

/** Candidates for one of the conjunctions: the concepts with its longest word. */
function mayAnswer(conjunctions: readonly Conjunction[], names: FoldedNames): readonly number[] {
  const each = conjunctions.map(({ words }) =>
    conceptsWith(
      words.reduce((a, b) => (b.length > a.length ? b : a)),
      names,
    ),
  );
  return each.length === 1 ? each[0]! : [...new Set(each.flat())];
}

function rank(
  conjunctions: readonly Conjunction[],
  concepts: readonly Counted[],
  names: FoldedNames,
): number[] {
  const ranked: { readonly i: number; readonly fit: number; readonly papers: number }[] = [];
  const add = (i: number, fit: number) => {
    if (fit > 0) ranked.push({ i, fit, papers: concepts[i]!.papers });
  };
  const word = onlyWord(conjunctions);
  if (word !== null) for (const [i, fit] of fitsOfWord(word, names)) add(i, fit);
  else
    for (const i of mayAnswer(conjunctions, names)) {
      let fit = 0;
      for (const conjunction of conjunctions)
        fit = Math.max(fit, fitOfAll(names.of[i]!, conjunction));
      add(i, fit);
    }
  ranked.sort((a, b) => b.fit - a.fit || b.papers - a.papers || a.i - b.i);
  return ranked.map(({ i }) => i);
}

/** The word, where the query is one word: as every search begins. */
function onlyWord(conjunctions: readonly Conjunction[]): string | null {
  const [conjunction] = conjunctions;
  const isOne =
    conjunctions.length === 1 &&
    conjunction!.words.length === 1 &&
    conjunction!.without.length === 0;
  return isOne ? conjunction!.words[0]! : null;
}

/**
 * How well each concept with a word matches it, as {@link fitOfAll} rates it, in one pass over the text of all
 * names: a single letter occurs in thousands of them.
 */
function fitsOfWord(word: string, { of, text, starts }: FoldedNames): Map<number, number> {
  const fits = new Map<number, number>();
  let concept = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isWordLetter(text.charCodeAt(at - 1))) continue;
    while (starts[concept + 1]! <= at) concept++;
    const start = starts[concept]!;
    const isFirst = at === start || text[at - 1] === '\n';
    const isShown = at === start || at === start + of[concept]![0]!.length + 1;
    const fit = isFirst && text[at + word.length] === '\n' ? 3 : isShown ? 2 : 1;
    fits.set(concept, Math.max(fit, fits.get(concept) ?? 0));
  }
  return fits;
}

/** How well the best of a concept's names matches; 0 where one of them has an unwanted word. */
function fitOfAll(names: readonly string[], { words, without }: Conjunction): number {
  const whole = words.join(' ');
  let fit = 0;
  for (const [n, name] of names.entries())
    fit = Math.max(fit, fitOf(name, whole, words, n < SHOWN));
  if (fit === 0) return 0;
  const isUnwanted = without.some((run) => names.some((name) => hasWords(name, run)));
  return isUnwanted ? 0 : fit;
}

/** Number of names that are displayed: label and acronym, which come first. */
const SHOWN = 2;

function fitOf(name: string, whole: string, words: readonly string[], isShown: boolean): number {
  if (name === whole) return 3;
  if (isShown && name.startsWith(whole)) return 2;
  return hasWords(name, words) ? 1 : 0;
}

/** The words with unknown ones replaced by the nearest known; null when one has none. */
function mendWords(
  words: readonly string[],
  known: ReadonlyMap<string, number>,
): readonly string[] | null {
  const mended = words.map((word) =>
    isBegun(word, known) ? word : nearestWords(word, known, 1)[0],
  );
  return mended.every((word) => word !== undefined) ? mended : null;
}

function isBegun(beginning: string, words: ReadonlyMap<string, number>): boolean {
  for (const word of words.keys()) if (word.startsWith(beginning)) return true;
  return false;
}
