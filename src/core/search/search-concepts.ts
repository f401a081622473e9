// Concepts whose names answer a query, best first.

import { foldText, hasWords, isWordLetter } from './fold.ts';
import { parseQuery, wishesOf } from './query.ts';
import { nearestWords } from './typos.ts';
import type { Concept } from '../concepts/concept.ts';
import type { Wish } from './query.ts';

type Counted = Pick<Concept, 'label' | 'acronym' | 'aliases'> & { readonly papers: number };

/**
 * Concepts one of whose names has every word wanted of title or concept, and none of whose names has a
 * word that is not wanted, best first: names equal to the query, then labels and acronyms that begin
 * with it (what begins so under an alias would look misplaced), then the rest; within each by papers.
 * Where none has, those with the words that were meant.
 */
export function searchConcepts(typed: string, concepts: readonly Counted[]): readonly number[] {
  const last = answered.get(concepts);
  if (last?.typed === typed) return last.found;
  const found = search(typed, concepts);
  answered.set(concepts, { typed, found });
  return found;
}

/** The last answer for a list: the box and the map ask the same. */
const answered = new WeakMap<
  readonly Counted[],
  { readonly typed: string; readonly found: readonly number[] }
>();

function search(typed: string, concepts: readonly Counted[]): number[] {
  const wishes = wishesOf(parseQuery(typed), [null, 'concept']);
  if (wishes.length === 0) return [];
  const names = namesOf(concepts);
  const found = rank(wishes, concepts, names);
  if (found.length > 0) return found;
  const meant = wishes.flatMap((wish) => {
    const words = mendWords(wish.words, names.words);
    return words === null ? [] : [{ ...wish, words }];
  });
  return rank(meant, concepts, names);
}

/** The names of a list of concepts, folded. */
interface FoldedNames {
  readonly of: readonly (readonly string[])[];
  /** All of them, a line each: a word is found sooner in one long text than in many short ones. */
  readonly text: string;
  /** Where in that the names of each concept begin, and at last where it ends. */
  readonly starts: Uint32Array;
  /** How often each word is in them. */
  readonly words: ReadonlyMap<string, number>;
}

const folded = new WeakMap<readonly Counted[], FoldedNames>();

/** Made once for a list. */
function namesOf(concepts: readonly Counted[]): FoldedNames {
  const steps = foldNames(concepts);
  while (!folded.has(concepts)) steps.next();
  return folded.get(concepts)!;
}

/** Concepts whose names are folded in one step. */
const STEP = 250;

/** Folds the names in steps of some milliseconds, before the first search. */
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

/** Indices of concepts with a name that has a word, ascending. */
function conceptsWith(word: string, { text, starts }: FoldedNames): number[] {
  const found: number[] = [];
  let concept = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isWordLetter(text.charCodeAt(at - 1))) continue;
    while (starts[concept + 1]! <= at) concept++;
    found.push(concept);
    // One is enough of each.
    at = starts[concept + 1]! - 1;
  }
  return found;
}

/** The concepts that may answer one of the wishes: those with its longest word. */
function mayAnswer(wishes: readonly Wish[], names: FoldedNames): readonly number[] {
  const each = wishes.map(({ words }) =>
    conceptsWith(
      words.reduce((a, b) => (b.length > a.length ? b : a)),
      names,
    ),
  );
  return each.length === 1 ? each[0]! : [...new Set(each.flat())];
}

function rank(wishes: readonly Wish[], concepts: readonly Counted[], names: FoldedNames): number[] {
  const ranked: { readonly i: number; readonly fit: number; readonly papers: number }[] = [];
  const add = (i: number, fit: number) => {
    if (fit > 0) ranked.push({ i, fit, papers: concepts[i]!.papers });
  };
  const word = onlyWord(wishes);
  if (word !== null) for (const [i, fit] of fitsOfWord(word, names)) add(i, fit);
  else
    for (const i of mayAnswer(wishes, names)) {
      let fit = 0;
      for (const wish of wishes) fit = Math.max(fit, fitOfAll(names.of[i]!, wish));
      add(i, fit);
    }
  ranked.sort((a, b) => b.fit - a.fit || b.papers - a.papers || a.i - b.i);
  return ranked.map(({ i }) => i);
}

/** The word, where nothing else is wanted: so every search begins. */
function onlyWord(wishes: readonly Wish[]): string | null {
  const [wish] = wishes;
  const isOne = wishes.length === 1 && wish!.words.length === 1 && wish!.without.length === 0;
  return isOne ? wish!.words[0]! : null;
}

/**
 * How well each concept with a word answers it, as {@link fitOfAll} has it, from one walk over the text of
 * all names: a letter is in thousands of them.
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

/** How well the best of a concept's names answers; 0 where one of them has what is not wanted. */
function fitOfAll(names: readonly string[], { words, without }: Wish): number {
  const whole = words.join(' ');
  let fit = 0;
  for (const [n, name] of names.entries())
    fit = Math.max(fit, fitOf(name, whole, words, n < SHOWN));
  if (fit === 0) return 0;
  const isUnwanted = without.some((run) => names.some((name) => hasWords(name, run)));
  return isUnwanted ? 0 : fit;
}

/** Label and acronym come first among the names, and are those that are shown. */
const SHOWN = 2;

function fitOf(name: string, whole: string, words: readonly string[], isShown: boolean): number {
  if (name === whole) return 3;
  if (isShown && name.startsWith(whole)) return 2;
  return hasWords(name, words) ? 1 : 0;
}

/** The words with those no name has replaced by the nearest; null when one has no near word. */
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
