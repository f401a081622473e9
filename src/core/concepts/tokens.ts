// Text → tokens: the units that are compared. Hyphens, plurals, possessives, accents and British spellings are
// removed in text and vocabulary alike, so that a vocabulary lists the names of a concept and not their
// spellings.

import { codeAt, unitAt, unitsOf } from '../text/characters.ts';
import { normalForm } from './inflection.ts';
import { HALF_WORD, idOfShort, MOST_LETTERS } from './short-words.ts';
import { EMPTY_HASH, extendHash, idAt, normOf } from './word-forms.ts';
import type { WordForm } from './word-forms.ts';

/** A word of the text; `norm` is compared, the offsets point into the original text. */
export interface Token extends WordForm {
  readonly start: number;
  readonly end: number;
}

// Classes of a UTF-16 unit for tokenising. The table saves a regular expression per character; unknown units
// are looked up once. A high surrogate is a character only with the second unit.
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const PLUS = 4;
const HALF = 5;
const UNKNOWN = 255;
const kinds = new Uint8Array(0x10000).fill(UNKNOWN).fill(HALF, 0xd800, 0xdc00);

function kindOf(character: string): number {
  if (/^\p{L}/u.test(character)) return LETTER;
  if (/^\p{N}/u.test(character)) return DIGIT;
  if (/^\p{M}/u.test(character)) return MARK;
  return character === '+' ? PLUS : OTHER;
}

/** The class of the character at `at`; OTHER past the end. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const unit = codeAt(text, at);
  const kind = kinds[unit]!;
  if (kind === UNKNOWN) return (kinds[unit] = kindOf(String.fromCharCode(unit)));
  if (kind !== HALF) return kind;
  return at + 1 < text.length ? kindOf(text.slice(at, at + 2)) : OTHER;
}

/** Whether the UTF-16 unit at `at` is a letter or a digit; false outside the text. */
export function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = codeAt(text, at);
  if (kinds[unit] === UNKNOWN) kinds[unit] = kindOf(text[at]!);
  return kinds[unit] === LETTER || kinds[unit] === DIGIT;
}

/**
 * Splits a text into tokens: a run of letters with their accents, a run of digits, or the ++ of
 * “UNet++”; "CIFAR10" is two tokens, so that it equals "CIFAR-10". Punctuation makes no token, nor
 * does a possessive 's; gaps are judged by {@link joins}.
 */
export function tokenize(text: string): Token[] {
  const tokens: TokenPool = [];
  fillTokens(tokens, text);
  return tokens;
}

/** A mutable token, for reuse. */
class Word implements Token {
  /** @param late the normal form of a word that has no id */
  constructor(
    public id: number,
    public start: number,
    public end: number,
    private late: string | null,
  ) {}

  /** Computed on demand: most tokens are compared by id. */
  get norm(): string {
    return this.late ?? normOf(this.id);
  }

  become(id: number, start: number, end: number, late: string | null): void {
    this.id = id;
    this.start = start;
    this.end = end;
    this.late = late;
  }
}

/** Reusable tokens, for one text after another. */
export type TokenPool = Word[];

/** As {@link tokenize}; the tokens are valid until the pool is used for another text. */
export function tokenizeWith(pool: TokenPool, text: string): Token[] {
  return pool.slice(0, fillTokens(pool, text));
}

/** Writes the tokens of a text into a pool; returns how many there are. */
function fillTokens(pool: TokenPool, text: string): number {
  const { length } = text;
  const units = unitsOf(text);
  let filled = 0;
  for (let start = 0; start < length;) {
    const kind = kinds[units[start]!]!;
    if (kind === OTHER || kind === MARK) {
      start++;
      continue;
    }
    // Finds the end and packs the letters in one pass; units beyond the table's class take the slow path.
    let end = start;
    let [high, low, signs] = [0, 0, 0];
    let after = OTHER;
    for (; end < length; end++) {
      const unit = units[end]!;
      after = kinds[unit]!;
      if (after !== kind) break;
      high = (high << 5) | (low >>> 25);
      low = ((low << 5) | (unit & 31)) & HALF_WORD;
      signs |= unit;
    }
    let isShort = kind === LETTER && signs < 128 && end - start <= MOST_LETTERS;
    if ((kind !== LETTER && kind !== DIGIT) || (end < length && mayGoOn(after, kind))) {
      end = tokenEnd(text, start);
      isShort = false;
    }
    if (end > start && !isPossessive(text, start, end)) {
      const id = isShort
        ? idOfShort(high, low, text, start, end)
        : idAt(text, units, start, end, hashOf(units, start, end));
      const late = id < 0 ? normalForm(text.slice(start, end)) : null;
      if (filled === pool.length) pool.push(new Word(id, start, end, late));
      else pool[filled]!.become(id, start, end, late);
      filled++;
    }
    start = end > start ? end : start + 1;
  }
  return filled;
}

/** Whether a run of one class may continue with a unit that the table has as another class, or as unknown. */
function mayGoOn(found: number, kind: number): boolean {
  return found === UNKNOWN || found === HALF || (found === MARK && kind === LETTER);
}

function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = EMPTY_HASH;
  for (let at = from; at < to; at++) hash = extendHash(hash, units[at]!);
  return hash;
}

/** Where the token that begins at `start` ends; `start` itself when none does. */
function tokenEnd(text: string, start: number): number {
  const kind = kindAt(text, start);
  if (kind === LETTER || kind === DIGIT) return runEnd(text, start, kind);
  return kind === PLUS && kindAt(text, start + 1) === PLUS ? start + 2 : start;
}

function runEnd(text: string, start: number, kind: number): number {
  let end = start;
  for (;;) {
    while (end < text.length && kinds[codeAt(text, end)] === kind) end++;
    const here = kindAt(text, end);
    if (here !== kind && !(here === MARK && kind === LETTER)) return end;
    end += kinds[codeAt(text, end)] === HALF ? 2 : 1;
  }
}

/** The s of “Newton's”: one letter between an apostrophe that ends a word and the word's end. */
function isPossessive(text: string, start: number, end: number): boolean {
  if (
    end !== start + 1 ||
    (codeAt(text, start) | 32) !== SMALL_S ||
    !isApostrophe(unitAt(text, start - 1))
  ) {
    return false;
  }
  return isWordAt(text, start - 2) && !isWordAt(text, end);
}

const SMALL_S = 115;

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019;
}

/** True when the gap between two tokens may stand inside one name: nothing, white space, a hyphen. */
export function joins(gap: string): boolean {
  if (gap === '' || gap === ' ' || gap === '-') return true;
  const bare = gap.replace(/^['’]s/i, '');
  return bare.length <= 3 && /^[\s\p{Pd}_'’]*$/u.test(bare);
}

/** Whether the stretch of `text` between two tokens {@link joins} them; quick for the usual ones. */
export function joinsBetween(text: string, from: number, to: number): boolean {
  if (to === from) return true;
  if (to === from + 1) {
    const unit = codeAt(text, from);
    if (unit === 32 || unit === 45) return true;
  }
  return joins(text.slice(from, to));
}
