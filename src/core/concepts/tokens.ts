// Text → tokens: what the matcher compares. Hyphens, plurals, possessives, accents and British
// spellings vanish here, on both sides alike, so that a vocabulary lists a concept's names and not
// their spellings.

import { EMPTY_HASH, extendHash, formOf } from './word-forms.ts';
import type { WordForm } from './word-forms.ts';

/** A word of the text; `norm` is what is compared, the offsets point into the text as given. */
export interface Token extends WordForm {
  readonly start: number;
  readonly end: number;
}

// What a UTF-16 unit is to a token. The table spares a regular expression for each character; what
// it does not know yet is asked once. The first half of a pair is a character only with the second.
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

/** The kind of the character at `at`; OTHER behind the end. */
function kindAt(units: Uint16Array, at: number, length: number): number {
  if (at >= length) return OTHER;
  const unit = units[at]!;
  const kind = kinds[unit]!;
  if (kind === UNKNOWN) return (kinds[unit] = kindOf(String.fromCharCode(unit)));
  if (kind !== HALF) return kind;
  return at + 1 < length ? kindOf(String.fromCharCode(unit, units[at + 1]!)) : OTHER;
}

/** True when the UTF-16 unit at `at` is a letter or a digit; false outside the text. */
export function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  if (kinds[unit] === UNKNOWN) kinds[unit] = kindOf(text[at]!);
  return kinds[unit] === LETTER || kinds[unit] === DIGIT;
}

// The text being read, unit by unit; grows with the longest text.
let buffer = new Uint16Array(4096);

function unitsOf(text: string): Uint16Array {
  if (buffer.length < text.length) buffer = new Uint16Array(2 * text.length);
  for (let i = 0; i < text.length; i++) buffer[i] = text.charCodeAt(i);
  return buffer;
}

/**
 * Splits a text into tokens: a run of letters with their accents, a run of digits, or the ++ of
 * “UNet++”; "CIFAR10" is two tokens, so that it equals "CIFAR-10". Punctuation makes no token, nor
 * does a possessive 's; gaps are judged by {@link joins}.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const units = unitsOf(text);
  const { length } = text;
  for (let start = 0; start < length;) {
    const kind = kindAt(units, start, length);
    if (kind === OTHER || kind === MARK) {
      start++;
      continue;
    }
    // The end and the hash in one pass; what is not of the table's own kinds takes the longer way.
    let end = start;
    let hash = EMPTY_HASH;
    for (; end < length && kinds[units[end]!] === kind; end++) hash = extendHash(hash, units[end]!);
    if (kind === PLUS || (end < length && mayGoOn(kinds[units[end]!]!, kind))) {
      end = tokenEnd(units, start, length);
      hash = hashOf(units, start, end);
    }
    if (end > start && !isPossessive(text, start, end)) {
      const { norm, id } = formOf(units, start, end, hash);
      tokens.push({ norm, id, start, end });
    }
    start = end > start ? end : start + 1;
  }
  return tokens;
}

/** Whether a run of a kind may hold a unit that the table has as another kind, or as none yet. */
function mayGoOn(found: number, kind: number): boolean {
  return found === UNKNOWN || found === HALF || (found === MARK && kind === LETTER);
}

function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = EMPTY_HASH;
  for (let at = from; at < to; at++) hash = extendHash(hash, units[at]!);
  return hash;
}

/** Where the token that begins at `start` ends; `start` itself when none does. */
function tokenEnd(units: Uint16Array, start: number, length: number): number {
  const kind = kindAt(units, start, length);
  if (kind === LETTER || kind === DIGIT) return runEnd(units, start, length, kind);
  return kind === PLUS && kindAt(units, start + 1, length) === PLUS ? start + 2 : start;
}

function runEnd(units: Uint16Array, start: number, length: number, kind: number): number {
  let end = start;
  for (;;) {
    while (end < length && kinds[units[end]!] === kind) end++;
    const here = kindAt(units, end, length);
    if (here !== kind && !(here === MARK && kind === LETTER)) return end;
    end += kinds[units[end]!] === HALF ? 2 : 1;
  }
}

/** The s of “Newton's”: one letter between an apostrophe that ends a word and the word's end. */
function isPossessive(text: string, start: number, end: number): boolean {
  if (
    end !== start + 1 ||
    !'sS'.includes(text.charAt(start)) ||
    !/['’]/.test(text.charAt(start - 1))
  ) {
    return false;
  }
  return isWordAt(text, start - 2) && !isWordAt(text, end);
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
    const unit = text.charCodeAt(from);
    if (unit === 32 || unit === 45) return true;
  }
  return joins(text.slice(from, to));
}
