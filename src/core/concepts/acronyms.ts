// Acronym definitions in running text: “sharpness-aware minimization (SAM)”, “SAM (sharpness-aware
// minimization)”, “GAN stands for …”. After A. Schwartz & M. Hearst, A simple algorithm for
// identifying abbreviation definitions in biomedical text, PSB 2003, with later refinements.

import { codeAt, isSpace } from '../text/characters.ts';
import { TOLERANCE, regionAfter, regionBefore } from './definition-links.ts';
import { spellOut } from './match-initials.ts';
import { findShortForms, isShouted } from './short-forms.ts';
import type { LongFormRegion } from './definition-links.ts';
import type { ShortForm } from './short-forms.ts';

/** A short form and its long form in the text; offsets into the text, in UTF-16 units. */
export interface AcronymDefinition {
  /** Singular: LLM for “LLMs”. */
  readonly short: string;
  readonly long: string;
  readonly shortStart: number;
  readonly longStart: number;
}

/**
 * All definitions in a text, in reading order of the short forms; the first of each short form
 * counts. The text may be as printed or have blanks around its punctuation.
 */
export function findDefinitions(text: string): AcronymDefinition[] {
  const shorts = findShortForms(text);
  if (shorts.length === 0) return [];
  const found = new Map<string, AcronymDefinition>();
  for (const short of shorts) {
    if (found.has(short.bare)) continue;
    const definition =
      define(text, short, regionBefore(text, short.start)) ??
      define(text, short, regionAfter(text, short.end));
    if (definition) found.set(short.bare, definition);
  }
  return [...found.values()];
}

function define(
  text: string,
  short: ShortForm,
  region: LongFormRegion | null,
): AcronymDefinition | null {
  if (region === null || !isWorthwhile(text, short.bare, region)) return null;
  const { bare, start: shortStart } = short;
  const spelling = spellOut(bare, text, windowOf(text, bare.length, region), region.side);
  if (!spelling || spelling.cost > region.tolerance * bare.length) return null;
  const long = text.slice(spelling.start, spelling.end);
  const holdsShort = long.includes(bare) && long.split(/[\s-]+/).includes(bare);
  const isLong = long.length > bare.length + 1 && !holdsShort;
  return isLong ? { short: bare, long, shortStart, longStart: spelling.start } : null;
}

/** Without a link of some tolerance, a short form needs three letters, and the nearest word one of them. */
function isWorthwhile(
  text: string,
  bare: string,
  { at, side, tolerance }: LongFormRegion,
): boolean {
  if (tolerance > TOLERANCE.phrase) return true;
  return (tolerance > TOLERANCE.none || beginsAlike(text, bare, at, side)) && !isShouted(bare);
}

function beginsAlike(
  text: string,
  bare: string,
  at: number,
  side: LongFormRegion['side'],
): boolean {
  if (bare.length < 3) return false;
  const isBefore = side === 'before';
  const word = isBefore ? lastPieceStart(text, at) : at;
  if (word >= text.length) return false;
  return isSameLetter(codeAt(text, word), codeAt(bare, isBefore ? bare.length - 1 : 0));
}

function lastPieceStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && codeAt(text, start - 1) !== BLANK && codeAt(text, start - 1) !== HYPHEN)
    start--;
  return start;
}

const [BLANK, HYPHEN] = [32, 45];

/** Whether two UTF-16 units are equal ignoring case. */
function isSameLetter(a: number, b: number): boolean {
  if (a === b) return true;
  if (a < 0x80 && b < 0x80) return (a | 32) === (b | 32) && (a | 32) >= 97 && (a | 32) <= 122;
  return String.fromCharCode(a).toLowerCase() === String.fromCharCode(b).toLowerCase();
}

/** Most characters of a long form; limits the search in a text without blanks. */
const LONGEST_LONG = 300;

/** The range of the words nearest to the short form, within its sentence and outside brackets. */
function windowOf(
  text: string,
  letters: number,
  { at, side }: LongFormRegion,
): readonly [from: number, to: number] {
  const words = Math.min(letters + 5, letters * 2) + 3;
  if (side === 'after') return [at, endOfWords(text, at, words)];
  return [startOfWords(text, at, words), at];
}

/** Start of so many words that end at `at`, up to a break. */
function startOfWords(text: string, at: number, words: number): number {
  const near = Math.max(0, at - LONGEST_LONG);
  let start = at;
  for (let i = 0; i < words && start > near; i++) {
    const next = wordStart(text, near, start);
    if (breakIn(text, next, start) >= 0) break;
    start = next;
  }
  return start;
}

/** Start of the word that ends at `end`, which may include a blank after it. */
function wordStart(text: string, near: number, end: number): number {
  let at = Math.max(near, end - 2);
  while (at >= near && codeAt(text, at) !== BLANK) at--;
  return at + 1;
}

/** End of so many words that begin at `at`, up to a break. */
function endOfWords(text: string, at: number, words: number): number {
  const far = Math.min(text.length, at + LONGEST_LONG);
  let end = at;
  for (let i = 0; i < words && end < far; i++) {
    let next = end + 1;
    while (next < far && codeAt(text, next) !== BLANK) next++;
    const stop = breakIn(text, end, Math.min(far, next + 1));
    if (stop >= 0) return stop;
    end = Math.min(far, next);
  }
  return end;
}

/** Index of a bracket, or of the end of a sentence or clause, in a range; -1 when there is none. */
function breakIn(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const unit = codeAt(text, at);
    if (isBracket(unit)) return at;
    if (endsClause(unit) && at + 1 < to && isSpace(codeAt(text, at + 1))) return at;
  }
  return -1;
}

/** One of ( ) [ ]. */
function isBracket(unit: number): boolean {
  return unit === 40 || unit === 41 || unit === 91 || unit === 93;
}

/** One of . : ; ! ? */
function endsClause(unit: number): boolean {
  return unit === 46 || unit === 58 || unit === 59 || unit === 33 || unit === 63;
}
