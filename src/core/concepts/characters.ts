// What the characters of a text are, looked up in a table: a regular expression is asked once for
// each that occurs, not once for each place where it does.

/** Kinds of a UTF-16 unit, as bits. */
export const UPPER = 1;
export const LOWER = 2;
/** A letter that has no case, as those of Chinese; not a modifier. */
export const CASELESS = 4;
/** Any letter: of the three kinds above, or another. */
export const LETTER = 8;
export const DIGIT = 16;
export const MARK = 32;
/** The first half of a character beyond the first 65,536; what it is needs the second. */
const HALF = 64;
const ASKED = 128;

const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/^\p{Lu}/u, UPPER],
  [/^\p{Ll}/u, LOWER],
  [/^\p{Lo}/u, CASELESS],
  [/^\p{L}/u, LETTER],
  [/^\p{N}/u, DIGIT],
  [/^\p{M}/u, MARK],
];

const kinds = new Uint8Array(0x10000).fill(HALF | ASKED, 0xd800, 0xdc00);
for (let unit = 0; unit < 0x80; unit++) ask(unit);

function ask(unit: number): number {
  return (kinds[unit] = kindsOf(String.fromCharCode(unit)) | ASKED);
}

function kindsOf(character: string): number {
  return PATTERNS.reduce(
    (bits, [pattern, bit]) => (pattern.test(character) ? bits | bit : bits),
    0,
  );
}

// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its text below.
const { charCodeAt } = String.prototype;

/**
 * The UTF-16 unit at a place that is in the text. As `text.charCodeAt(at)`, but the method is at hand:
 * where strings of many makes are read (slices, joins, keys), engines look it up for each character.
 */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}

/** The kinds of the character at `at`, as bits; 0 behind the end, and for signs. */
export function kindsAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = codeAt(text, at);
  const found = kinds[unit]! || ask(unit);
  return (found & HALF) === 0 ? found : kindsOf(text.slice(at, at + 2));
}

/**
 * The UTF-16 unit at `at`; 0 outside the text. To ask the text itself for one it does not have is slow,
 * and from then on makes every asking there slow.
 */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? codeAt(text, at) : 0;
}

/** How many UTF-16 units the character at `at` is made of. */
export function widthAt(text: string, at: number): number {
  const unit = codeAt(text, at);
  if (unit < 0xd800 || unit >= 0xdc00 || at + 1 >= text.length) return 1;
  const second = codeAt(text, at + 1);
  return second >= 0xdc00 && second < 0xe000 ? 2 : 1;
}

/** A text and its units. */
interface Column {
  text: string;
  units: Uint16Array;
}

// Two of them: title and abstract are both walked over more than once, in turn.
let newer: Column = { text: '', units: new Uint16Array(1 << 12) };
let older: Column = { text: '', units: new Uint16Array(1 << 12) };

/**
 * The UTF-16 units of a text as a column, followed by others' where the text ends; it holds until two more
 * texts are asked for. To walk over a column takes half the time of walking over a text.
 */
export function unitsOf(text: string): Uint16Array {
  if (text === newer.text) return newer.units;
  if (text === older.text) return older.units;
  [newer, older] = [older, newer];
  fill(newer, text);
  return newer.units;
}

function fill(column: Column, text: string): void {
  const { length } = text;
  if (length > column.units.length) column.units = new Uint16Array(2 * length);
  const { units } = column;
  if (!fillAscii(units, text)) for (let at = 0; at < length; at++) units[at] = codeAt(text, at);
  column.text = text;
}

/** What pages, workers and Node alike turn text into bytes with. */
declare const TextEncoder: new () => {
  encodeInto(text: string, bytes: Uint8Array): { readonly written: number };
};

const encoder = new TextEncoder();
let bytes = new Uint8Array(1 << 12);

/**
 * Fills a column with the units of a text of ASCII alone, as most are, whose bytes they are: the engine
 * copies these in a sixth of the time that a walk over the text takes. False for any other text.
 */
function fillAscii(units: Uint16Array, text: string): boolean {
  const { length } = text;
  // One more than the text may need tells a longer one.
  if (length >= bytes.length) bytes = new Uint8Array(2 * length);
  if (encoder.encodeInto(text, bytes).written !== length) return false;
  units.set(bytes.subarray(0, length));
  return true;
}

/** Whether a UTF-16 unit is white space, as `\s` of a pattern. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 32 || (unit >= 9 && unit <= 13);
  return /\s/.test(String.fromCharCode(unit));
}
