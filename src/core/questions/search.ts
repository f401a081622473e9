// Search: what the reader typed against concepts' names, titles and abstracts.

import { splitSentences } from './sentences.ts';
import type { Concept } from '../concepts/concept.ts';
import type { TextSpan } from './sentences.ts';

/** A paper that has every word of the query. */
export interface PaperHit {
  readonly row: number;
  readonly inTitle: boolean;
  /** The first sentence of the abstract with one of the words, or null when only the title has them. */
  readonly sentence: string | null;
  /** Where the words stand in `sentence`. */
  readonly marks: readonly TextSpan[];
}

/** The form in which query and text are compared: lower case, no accents, hyphens as spaces. */
export function foldText(text: string): string {
  // Decomposition may change lengths, so accents go letter by letter.
  return Array.from(text.toLowerCase(), (c) => (c > '\x7f' ? stripAccent(c) : c))
    .join('')
    .replace(/[-‐‑–]/g, ' ');
}

function stripAccent(letter: string): string {
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return base.length === letter.length ? base : letter;
}

/** The words of a query; each must begin a word of what is found. */
export function queryWords(query: string): string[] {
  return foldText(query.normalize('NFC')).split(/\s+/).filter(Boolean);
}

/** Where each word begins a word of the folded text; null when one of them does nowhere. */
export function findWords(folded: string, words: readonly string[]): TextSpan[] | null {
  const spans: TextSpan[] = [];
  for (const word of words) {
    const before = spans.length;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      if (!isWordLetter(folded[at - 1])) spans.push({ start: at, end: at + word.length });
    }
    if (spans.length === before) return null;
  }
  return spans.sort((a, b) => a.start - b.start);
}

function isWordLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
}

/**
 * Concepts one of whose names has every word, best first: names equal to the query, then names that
 * begin with it, then the rest; within each by papers.
 */
export function searchConcepts(
  query: string,
  concepts: readonly (Concept & { readonly papers: number })[],
): number[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const whole = words.join(' ');
  const ranked = concepts.flatMap((concept, i) => {
    const names = [concept.label, concept.acronym ?? '', ...concept.aliases].map(foldText);
    const fit = Math.max(...names.map((name) => fitOf(name, whole, words)));
    return fit > 0 ? [{ i, fit, papers: concept.papers }] : [];
  });
  ranked.sort((a, b) => b.fit - a.fit || b.papers - a.papers || a.i - b.i);
  return ranked.map(({ i }) => i);
}

function fitOf(name: string, whole: string, words: readonly string[]): number {
  if (name === whole) return 3;
  if (name.startsWith(whole)) return 2;
  return findWords(name, words) ? 1 : 0;
}

/** Papers with every word in title and abstract together: titles first, then in order. */
export function searchPapers(
  query: string,
  papers: readonly { readonly title: string; readonly abstract: string }[],
): PaperHit[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const hits = papers.flatMap(({ title, abstract }, row) => {
    const foldedTitle = foldText(title);
    const foldedAbstract = foldText(abstract);
    if (findWords(`${foldedTitle}\n${foldedAbstract}`, words) === null) return [];
    return [
      { row, inTitle: findWords(foldedTitle, words) !== null, ...firstSentence(abstract, words) },
    ];
  });
  return hits.sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || a.row - b.row);
}

function firstSentence(
  abstract: string,
  words: readonly string[],
): Pick<PaperHit, 'sentence' | 'marks'> {
  let best: Pick<PaperHit, 'sentence' | 'marks'> = { sentence: null, marks: [] };
  let most = 0;
  for (const { start, end } of splitSentences(abstract)) {
    const sentence = abstract.slice(start, end);
    const folded = foldText(sentence);
    const found = words.map((word) => findWords(folded, [word])).filter((spans) => spans !== null);
    if (found.length <= most) continue;
    most = found.length;
    best = { sentence, marks: found.flat().sort((a, b) => a.start - b.start) };
  }
  return best;
}
