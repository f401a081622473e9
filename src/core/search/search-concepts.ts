// Concepts whose names answer a query, best first.

import { findWords, foldText } from './fold.ts';
import { parseQuery, termsWanted } from './query.ts';
import { nearestWords } from './typos.ts';
import type { Concept } from '../concepts/concept.ts';

type Counted = Pick<Concept, 'label' | 'acronym' | 'aliases'> & { readonly papers: number };

/**
 * Concepts one of whose names has every word wanted of title or concept, best first: names equal to
 * the query, then labels and acronyms that begin with it (what begins so under an alias would look
 * misplaced), then the rest; within each by papers. Where none has, those with the words that were meant.
 */
export function searchConcepts(typed: string, concepts: readonly Counted[]): number[] {
  const words = wordsAsked(typed);
  if (words.length === 0) return [];
  const names = namesOf(concepts);
  const found = rank(words, concepts, names);
  if (found.length > 0) return found;
  const meant = mendWords(words, names);
  return meant === null ? [] : rank(meant, concepts, names);
}

/** What a query says of concepts' names: its bare words and those of `concept:`. */
function wordsAsked(typed: string): string[] {
  return termsWanted(parseQuery(typed))
    .filter(({ field }) => field === null || field === 'concept')
    .flatMap(({ text }) => text.split(/\s+/));
}

const folded = new WeakMap<readonly Counted[], readonly (readonly string[])[]>();

/** Folded names of each concept; made once for a list. */
function namesOf(concepts: readonly Counted[]): readonly (readonly string[])[] {
  let names = folded.get(concepts);
  if (!names) {
    names = concepts.map(({ label, acronym, aliases }) =>
      [label, acronym ?? '', ...aliases].map(foldText),
    );
    folded.set(concepts, names);
  }
  return names;
}

function rank(
  words: readonly string[],
  concepts: readonly Counted[],
  names: readonly (readonly string[])[],
): number[] {
  const whole = words.join(' ');
  const ranked = concepts.flatMap(({ papers }, i) => {
    const fit = Math.max(...names[i]!.map((name, n) => fitOf(name, whole, words, n < SHOWN)));
    return fit > 0 ? [{ i, fit, papers }] : [];
  });
  ranked.sort((a, b) => b.fit - a.fit || b.papers - a.papers || a.i - b.i);
  return ranked.map(({ i }) => i);
}

/** Label and acronym come first among the names, and are those that are shown. */
const SHOWN = 2;

function fitOf(name: string, whole: string, words: readonly string[], isShown: boolean): number {
  if (name === whole) return 3;
  if (isShown && name.startsWith(whole)) return 2;
  return findWords(name, words) ? 1 : 0;
}

/** The words with those no name has replaced by the nearest; null when one has no near word. */
function mendWords(
  words: readonly string[],
  names: readonly (readonly string[])[],
): readonly string[] | null {
  const known = new Map<string, number>();
  for (const word of names.flat().flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)))
    if (word !== '') known.set(word, (known.get(word) ?? 0) + 1);
  const isKnown = (word: string) => [...known.keys()].some((other) => other.startsWith(word));
  const mended = words.map((word) => (isKnown(word) ? word : nearestWords(word, known, 1)[0]));
  return mended.every((word) => word !== undefined) ? mended : null;
}
