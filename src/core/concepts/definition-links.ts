// The links between a short form and its long form: “(SAM)”, “, or SAM”, “SAM stands for …”; and how
// loosely words and letters may match across each.

import { codeAt, isSpace, unitAt } from '../text/characters.ts';

/** Where a long form is searched for. */
export interface LongFormRegion {
  /** Its end nearest to the short form; an offset into the text. */
  readonly at: number;
  /** Ending near the short form, or beginning near it. */
  readonly side: 'before' | 'after';
  /** Highest cost of a spelling per letter of the short form. */
  readonly tolerance: number;
}

/** Highest cost per letter for each link; at 0 words and letters must correspond one to one. */
export const TOLERANCE = {
  longThenBracket: 0.5,
  bracketedLong: 0.4,
  phrase: 0.2,
  colon: 0.1,
  none: 0,
};

/** How far a link reaches, in characters. */
const REACH = 40;

const IN_BRACKET = /\s*[([]\s*["“'‘]?(?:[\p{L}.]+[\s,]+){0,2}$/u;
const NAMING =
  /,?\s+(?:(?:is|are|also|often|commonly|usually|hereafter|henceforth)\s+)*(?:or|i\.\s?e\.?,?|=|called|named|termed|dubbed|abbreviated|abbr\.?|(?:known|denoted|abbreviated|referred to) (?:as|by))\s+["“'‘]?$/u;
const ENDS_NAMING = new Set(
  'or i.e. i.e., e. e., = called named termed dubbed abbreviated abbr. abbr as by'.split(' '),
);

// The patterns above define the links; the checks of a character or two below only reject most places
// sooner.
const [BLANK, COMMA] = [32, 44];

/** The words before a short form that may be its long form; null without a link. */
export function regionBefore(text: string, start: number): LongFormRegion | null {
  const near = Math.max(0, start - REACH);
  const open = bracketIn(text, near, start);
  if (open >= 0 && open === start - 1) {
    return { at: wordsEnd(text, near, open), side: 'before', tolerance: TOLERANCE.longThenBracket };
  }
  if (open < 0 && standsBehindWord(text, near, start)) {
    return { at: start - 1, side: 'before', tolerance: TOLERANCE.none };
  }
  if (open < 0 && isInWord(unitAt(text, start - 1))) return null;
  const before = text.slice(near, start);
  const link = bracketBefore(before) ?? namingBefore(before) ?? gapBefore(before);
  return link && { at: near + link.index, side: 'before', tolerance: link.tolerance };
}

/** Index of the last opening bracket in a range; -1 when there is none. */
function bracketIn(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const unit = codeAt(text, at);
    if (unit === 40 || unit === 91) return at;
  }
  return -1;
}

/** `end`, or where the white space before it begins. */
function wordsEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(codeAt(text, at - 1))) at--;
  return at;
}

/** Last characters of the words in {@link ENDS_NAMING}. */
const LAST_OF_NAMING = signsOf('r.,=dsy');

/** Whether a word and a blank precede, and the word cannot end a naming phrase. */
function standsBehindWord(text: string, near: number, start: number): boolean {
  if (start < near + 2 || codeAt(text, start - 1) !== BLANK) return false;
  const last = codeAt(text, start - 2);
  return last !== COMMA && !isSpace(last) && !isOneOf(LAST_OF_NAMING, last);
}

/** An ASCII letter, a digit or a hyphen: after one of these a short form continues a word. */
function isInWord(unit: number): boolean {
  const letter = unit | 32;
  return (letter >= 97 && letter <= 122) || (unit >= 48 && unit <= 57) || unit === 45;
}

/** A table of ASCII characters: 1 for those given. */
function signsOf(signs: string): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, unit) =>
    Number(signs.includes(String.fromCharCode(unit))),
  );
}

function isOneOf(signs: Uint8Array, unit: number): boolean {
  return unit < 128 && signs[unit] === 1;
}

interface LinkBefore {
  readonly index: number;
  readonly tolerance: number;
}

function bracketBefore(before: string): LinkBefore | null {
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  if (open < 0) return null;
  // From the bracket with the blanks ahead of it: the search must not begin at every blank.
  const from = before.slice(0, open).trimEnd().length;
  const isLinked = IN_BRACKET.exec(before.slice(from))?.index === 0;
  return isLinked ? { index: from, tolerance: TOLERANCE.longThenBracket } : null;
}

function namingBefore(before: string): LinkBefore | null {
  const end = before.lastIndexOf(' ');
  if (!ENDS_NAMING.has(before.slice(before.lastIndexOf(' ', end - 1) + 1, end))) return null;
  const link = NAMING.exec(before);
  return link && { index: link.index, tolerance: TOLERANCE.phrase };
}

function gapBefore(before: string): LinkBefore | null {
  if (!before.endsWith(' ')) return null;
  const words = before.trimEnd();
  const index = (words.endsWith(',') ? words.slice(0, -1).trimEnd() : words).length;
  return { index, tolerance: TOLERANCE.none };
}

const OPENS_BRACKET =
  /^\s*[([]\s*["“'‘]?(?:(?:or|i\.\s?e\.?,?|for|short for|also (?:called|known as))\s)?\s*/u;
const EXPLAINING =
  /^\s+(?:stands for|means|denotes|refers to|is (?:short|an abbreviation|an acronym) (?:for|of))\s+/u;
const COLON = /^\s*[:=]\s+(?:(?:the|an?)\s)?/i;
const GAP = /^\s*\]?(?:\s*,)?\s*(?:(?:i\.\s?e\.?,?|or|[-–&]) )?(?:(?:the|an?) )?/;

const AFTER: readonly (readonly [RegExp, number])[] = [
  [OPENS_BRACKET, TOLERANCE.bracketedLong],
  [EXPLAINING, TOLERANCE.phrase],
  [COLON, TOLERANCE.colon],
  [GAP, TOLERANCE.none],
];

/** First characters of the patterns above; and characters that may follow the first blank. */
const BEGINS_GAP = signsOf(' \t\n\v\f\r([:=],-&iota');
const GOES_ON = signsOf(' \t\n\v\f\r([:=],-&');
const WORDS_GO_ON = new Set(
  ['i.', 'or', 'th', 'a ', 'an', 'st', 'me', 'de', 're', 'is'].map((pair) => pairAt(pair, 0)),
);

function pairAt(text: string, at: number): number {
  return unitAt(text, at) * 0x10000 + unitAt(text, at + 1);
}

/** Whether the gap is one blank, and the next word belongs to none of the patterns. */
function isBareBlank(text: string, at: number): boolean {
  if (unitAt(text, at) !== BLANK) return false;
  const next = unitAt(text, at + 1);
  return next < 128 && !isOneOf(GOES_ON, next) && !WORDS_GO_ON.has(pairAt(text, at + 1));
}

/** The words after a short form that may be its long form; null without a gap. */
export function regionAfter(text: string, end: number): LongFormRegion | null {
  const first = unitAt(text, end);
  if (first < 128 && !isOneOf(BEGINS_GAP, first)) return null;
  if (isBareBlank(text, end)) return { at: end + 1, side: 'after', tolerance: TOLERANCE.none };
  const after = text.slice(end, end + REACH);
  for (const [pattern, tolerance] of AFTER) {
    const length = pattern.exec(after)?.[0].length ?? 0;
    if (length > 0) return { at: end + length, side: 'after', tolerance };
  }
  return null;
}
