// Short forms by their spelling: SAM, LoRA, muP, k-NN, 3DGS; no capitalised word, no roman numeral.

import { codeAt, placesOfCapitals, unitsOf } from '../text/characters.ts';

/** A token of a text that may be a short form; `bare` is without its plural or possessive. */
export interface ShortForm {
  readonly start: number;
  readonly bare: string;
  /** Where the token as written ends. */
  readonly end: number;
}

/** Most characters of a bare short form. */
const LONGEST = 12;

const CAPITAL = /\p{Lu}/gu;
const SMALL = /\p{Ll}/gu;
const SHAPE = /^[\p{L}\p{N}]+(?:(?:[-–+&/.*]| - )[\p{L}\p{N}]+)*[+*]{0,2}$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u;
const ROMAN = /^(?:I{2,3}|I[VX]|VI{1,3}|XI{1,3}|XI?V|XVI{1,3})$/;
/** Words that are capitalised for emphasis, or in headings. */
const SHOUTED = new Set(
  'AN AND ANY ARE AS AT BE BUT BY CAN DO FOR FROM IF IN IS IT NO NOT OF OK ON OR SO THE THIS TO WE WITH'.split(
    ' ',
  ),
);

/**
 * True for a token that looks like an acronym or an abbreviation: at least two capitals, not fewer
 * than the small letters, or a short small start and a capital (muP, mAP, k-NN), or a capital and
 * a digit (3D, L2). False for capitalised and camel-case words, roman numerals and words in
 * capitals for emphasis. A plural s or a possessive may end the token; white space may not.
 */
export function looksLikeShortForm(word: string): boolean {
  if (word.length < 2 || word.length > LONGEST + 3) return false;
  const bare = singularShort(word);
  return isLongEnough(bare) && !isShouted(bare) && SHAPE.test(bare) && isMostlyCapital(bare);
}

function isLongEnough(bare: string): boolean {
  return bare.length >= 2 && bare.length <= LONGEST;
}

/** True for words in capitals that are short forms only where a text defines them: OF, II. */
export function isShouted(word: string): boolean {
  return SHOUTED.has(word) || ROMAN.test(word);
}

function isMostlyCapital(bare: string): boolean {
  const capitals = bare.match(CAPITAL)?.length ?? 0;
  if (capitals < 2) return /^(?:\p{N}\p{Lu}|\p{Lu}\p{N}|\p{Ll}{1,2}-?\p{Lu})$/u.test(bare);
  const small = bare.match(SMALL)?.length ?? 0;
  return small <= capitals || (small <= capitals + 1 && !/\p{Ll}{3}/u.test(bare));
}

const SMALL_S = 115;

/** A short form without its plural s or possessive: LLMs → LLM, SAM’s → SAM. */
export function singularShort(word: string): string {
  const last = codeAt(word, word.length - 1);
  if (last !== SMALL_S && last !== 39 && last !== 0x2019) return word;
  const bare = word.replace(/['’]s?$/, '');
  return bare.length > 2 && /[\p{Lu}\p{N}]s$/u.test(bare) ? bare.slice(0, -1) : bare;
}

/**
 * Tokens that may be short forms, in reading order. Includes more than {@link looksLikeShortForm}: DenseFA
 * and OF, for example, since a definition beside them can make them short forms.
 */
export function findShortForms(text: string): ShortForm[] {
  const found: ShortForm[] = [];
  const units = unitsOf(text);
  const { length } = text;
  const capitals = capitalsOf(text);
  let done = 0;
  for (let i = 0; i < capitals; i++) {
    const at = places[i]!;
    if (at < done || (bitsOf(units[at]!) & CAPITAL_LETTER) === 0) continue;
    const end = plainWordEnd(units, length, at);
    done = end > 0 ? end : tokenEnd(text, units, at);
    if (end > 0 || done - at > 2 * LONGEST) continue;
    const short = shortFormAt(text, units, at, done);
    if (short) found.push(short);
  }
  return found;
}

let places = new Int32Array(1 << 12);

/** Collects the indices of possible capitals; returns how many there are. */
function capitalsOf(text: string): number {
  if (text.length > places.length) places = new Int32Array(2 * text.length);
  return placesOfCapitals(text, places);
}

function shortFormAt(
  text: string,
  units: Uint16Array,
  capital: number,
  end: number,
): ShortForm | null {
  const start = tokenStart(units, capital);
  // Punctuation at the end belongs to the sentence.
  let last = end;
  while (last > start && (bitsOf(units[last - 1]!) & TAIL) !== 0) last--;
  const word = text.slice(start, last);
  const bare = singularShort(word);
  if (!isLongEnough(bare) || !hasShape(bare)) return null;
  return { start, bare, end: start + word.length };
}

/** Most consist of capitals and digits: these need no Unicode pattern. */
function hasShape(bare: string): boolean {
  return CAPITALS.test(bare) || (!CAPITALISED.test(bare) && SHAPE.test(bare));
}

const CAPITALS = /^[A-Z\d]+$/;

// Classes of a UTF-16 unit in and around a short form, as bits; the patterns run once for each unit.
const CAPITAL_LETTER = 1;
const SMALL_LETTER = 2;
/** It may be in the token, or in its part before the first capital. */
const INSIDE = 4;
const BEFORE = 8;
/** It may follow a word of prose. */
const BEHIND_WORD = 16;
/** At the end of a token it does not belong to it. */
const TAIL = 32;
/** The unit has been looked up. */
const ASKED = 128;

const bits = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x80; unit++) ask(unit);

function bitsOf(unit: number): number {
  return bits[unit]! || ask(unit);
}

function ask(unit: number): number {
  const sign = String.fromCharCode(unit);
  return (bits[unit] =
    ASKED |
    (/\p{Lu}/u.test(sign) ? CAPITAL_LETTER : 0) |
    (/[a-z]/.test(sign) ? SMALL_LETTER : 0) |
    (/[\p{L}\p{M}\p{N}&/+*.'’–-]/u.test(sign) ? INSIDE : 0) |
    (/[\p{L}\p{M}\p{N}-]/u.test(sign) ? BEFORE : 0) |
    (' \n,.;:)'.includes(sign) ? BEHIND_WORD : 0) |
    (".'’/&–-".includes(sign) ? TAIL : 0));
}

/** Where the plain capitalised word at a capital ends, as nearly all are; 0 where it is something else. */
function plainWordEnd(units: Uint16Array, length: number, at: number): number {
  let end = at + 1;
  while (end < length && (bitsOf(units[end]!) & SMALL_LETTER) !== 0) end++;
  if (end === at + 1 || at === 0 || units[at - 1] !== BLANK) return 0;
  return end === length || (bitsOf(units[end]!) & BEHIND_WORD) !== 0 ? end : 0;
}

const [BLANK, HYPHEN] = [32, 45];

/** Where the token around a capital begins; at most {@link LONGEST} characters back. */
function tokenStart(units: Uint16Array, capital: number): number {
  let start = capital;
  while (start > 0 && capital - start <= LONGEST && (bitsOf(units[start - 1]!) & BEFORE) !== 0)
    start--;
  while (units[start] === HYPHEN) start++;
  return start;
}

// A tokenizer puts blanks around hyphens: “MI - FGSM”.
const SPACED_TAIL = / - [\p{Lu}\p{N}]+(?![\p{L}\p{N}])/uy;

function tokenEnd(text: string, units: Uint16Array, from: number): number {
  const { length } = text;
  let end = from + 1;
  while (end < length && (bitsOf(units[end]!) & INSIDE) !== 0) end++;
  if (end + 1 >= length || units[end] !== BLANK || units[end + 1] !== HYPHEN) return end;
  SPACED_TAIL.lastIndex = end;
  return SPACED_TAIL.test(text) ? SPACED_TAIL.lastIndex : end;
}
