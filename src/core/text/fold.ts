// The folded form in which query and text are compared, and the search for words in it.

import type { TextSpan } from './sentences.ts';

/** Lower case, no accents, hyphens as spaces; every letter keeps its index where possible. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Decomposition may change lengths, so accents are stripped letter by letter; most texts have none.
  const plain = /^[\x00-\x7f]*$/.test(lower)
    ? lower
    : Array.from(lower, (c) => (c > '\x7f' ? stripAccent(c) : c)).join('');
  return plain.replace(/[-‐‑–]/g, ' ');
}

function stripAccent(letter: string): string {
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return base.length === letter.length ? base : letter;
}

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  return foldText(text.normalize('NFC')).split(/\s+/).filter(Boolean);
}

/** Where `term` begins a word of the folded text; a phrase must end one as well. */
export function findTerm(folded: string, term: string, isPhrase = false): TextSpan[] {
  const spans: TextSpan[] = [];
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
    const end = at + term.length;
    if (isWordLetter(folded.charCodeAt(at - 1))) continue;
    if (isPhrase && isWordLetter(folded.charCodeAt(end))) continue;
    spans.push({ start: at, end });
  }
  return spans;
}

/** Whether each word begins a word of the folded text. */
export function hasWords(folded: string, words: readonly string[]): boolean {
  for (const word of words) if (!hasTerm(folded, word)) return false;
  return true;
}

function hasTerm(folded: string, term: string): boolean {
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length))
    if (!isWordLetter(folded.charCodeAt(at - 1))) return true;
  return false;
}

/** Spans where each word begins a word of the folded text; null when one of them is missing. */
export function findWords(folded: string, words: readonly string[]): TextSpan[] | null {
  const spans = words.map((word) => findTerm(folded, word));
  if (spans.some((found) => found.length === 0)) return null;
  return spans.flat().sort((a, b) => a.start - b.start);
}

/** Whether a UTF-16 unit belongs to a word; NaN, from an index outside the text, does not. */
export function isWordLetter(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
  return !Number.isNaN(unit) && /[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit));
}
