// Short forms by their looks: SAM, LoRA, muP, k-NN, 3DGS; no capitalised word, no roman numeral.

import { codeAt, unitAt, unitsOf } from './characters.ts';

/** A token of a text that may be a short form; `bare` is without its plural or possessive. */
export interface ShortForm {
  readonly start: number;
  readonly bare: string;
  /** Where the token as written ends. */
  readonly end: number;
}

/** Longest bare short form, in characters. */
const LONGEST = 12;

const CAPITAL = /\p{Lu}/gu;
const SMALL = /\p{Ll}/gu;
const SHAPE = /^[\p{L}\p{N}]+(?:(?:[-–+&/.*]| - )[\p{L}\p{N}]+)*[+*]{0,2}$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u;
const ROMAN = /^(?:I{2,3}|I[VX]|VI{1,3}|XI{1,3}|XI?V|XVI{1,3})$/;
/** Words that are written in capitals for weight, or stand so in headings. */
const SHOUTED = new Set(
  'AN AND ANY ARE AS AT BE BUT BY CAN DO FOR FROM IF IN IS IT NO NOT OF OK ON OR SO THE THIS TO WE WITH'.split(
    ' ',
  ),
);

/**
 * True for a token that looks like an acronym or an abbreviation: at least two capitals, not fewer
 * than the small letters, or a short small start and a capital (muP, mAP, k-NN), or a capital and
 * a digit (3D, L2). False for capitalised and camel-case words, roman numerals and words in
 * capitals for weight. A plural s or a possessive may end the token; white space may not.
 */
export function looksLikeShortForm(word: string): boolean {
  if (word.length < 2 || word.length > LONGEST + 3) return false;
  const bare = singularShort(word);
  return isLongEnough(bare) && !isShouted(bare) && SHAPE.test(bare) && isMostlyCapital(bare);
}

function isLongEnough(bare: string): boolean {
  return bare.length >= 2 && bare.length <= LONGEST;
}

/** True for words in capitals that are short forms only where a text says so: OF, II. */
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
 * Tokens that may be short forms, in reading order. Wider than {@link looksLikeShortForm}: DenseFA
 * and OF come along, because a definition beside them can still make them one.
 */
export function findShortForms(text: string): ShortForm[] {
  const found: ShortForm[] = [];
  for (let at = nextCapital(text, 0); at < text.length; at = nextCapital(text, at)) {
    const end = tokenEnd(text, at);
    const short = shortFormAt(text, at, end);
    if (short) found.push(short);
    at = end;
  }
  return found;
}

function shortFormAt(text: string, capital: number, end: number): ShortForm | null {
  if (end - capital > 2 * LONGEST) return null;
  const start = tokenStart(text, capital);
  const word = text.slice(start, withoutTail(text, start, end));
  const bare = singularShort(word);
  if (!isLongEnough(bare) || !hasShape(bare)) return null;
  return { start, bare, end: start + word.length };
}

/** Where a token ends without the signs behind it that belong to the sentence. */
function withoutTail(text: string, start: number, end: number): number {
  while (end > start && TAIL.includes(text.charAt(end - 1))) end--;
  return end;
}

const TAIL = ".'’/&–-";

/** Most are capitals and digits alone: these need no pattern. */
function hasShape(bare: string): boolean {
  return CAPITALS.test(bare) || (!CAPITALISED.test(bare) && SHAPE.test(bare));
}

const CAPITALS = /^[A-Z\d]+$/;

/** The next capital that may belong to a short form; plain capitalised words are passed over. */
function nextCapital(text: string, from: number): number {
  const { length } = text;
  const units = unitsOf(text);
  for (let at = from; at < length; at++) {
    const code = units[at]!;
    // Most characters are small letters and blanks: no call for them.
    if (code < 65 || (code > 90 && code < 128) || !isCapital(text, at)) continue;
    let end = at + 1;
    while (end < length && isSmall(units[end]!)) end++;
    const isWord = end > at + 1 && unitAt(text, at - 1) === 32 && isBehindWord(text, end);
    if (!isWord) return at;
    at = end;
  }
  return length;
}

/** Whether what is at `at` may follow a word of prose: a blank, a sign, the end of the text. */
function isBehindWord(text: string, at: number): boolean {
  return at >= text.length || codeAt(text, at) === 32 || BEHIND_WORD.includes(text.charAt(at));
}

const BEHIND_WORD = '\n,.;:)';

function isCapital(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return (code >= 65 && code <= 90) || (code > 127 && /\p{Lu}/u.test(text[at]!));
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

const IN_TOKEN = memberOf(/[\p{L}\p{M}\p{N}&/+*.'’–-]/u);
const IN_TOKEN_BEFORE = memberOf(/[\p{L}\p{M}\p{N}-]/u);

/** A test of single UTF-16 units that asks a pattern for each but once. */
function memberOf(pattern: RegExp): (code: number) => boolean {
  const known = new Uint8Array(0x10000);
  return (code) => {
    if (known[code] === 0) known[code] = pattern.test(String.fromCharCode(code)) ? 2 : 1;
    return known[code] === 2;
  };
}

/** Where the token around a capital begins; no farther back than a short form is long. */
function tokenStart(text: string, capital: number): number {
  let start = capital;
  while (start > 0 && capital - start <= LONGEST && IN_TOKEN_BEFORE(codeAt(text, start - 1)))
    start--;
  while (unitAt(text, start) === 45) start++;
  return start;
}

// A tokenizer puts blanks around hyphens: “MI - FGSM”.
const SPACED_TAIL = / - [\p{Lu}\p{N}]+(?![\p{L}\p{N}])/uy;

function tokenEnd(text: string, from: number): number {
  let end = from + 1;
  const { length } = text;
  while (end < length && (isSmall(codeAt(text, end)) || IN_TOKEN(codeAt(text, end)))) end++;
  if (unitAt(text, end) !== 32 || unitAt(text, end + 1) !== 45) return end;
  SPACED_TAIL.lastIndex = end;
  return SPACED_TAIL.test(text) ? SPACED_TAIL.lastIndex : end;
}
