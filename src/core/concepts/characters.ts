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

/** A text and its units; its bytes as well, where it is of ASCII alone. */
interface Column {
  text: string;
  isAscii: boolean;
  units: Uint16Array;
  bytes: Uint8Array<ArrayBuffer>;
}

function emptyColumn(room: number): Column {
  return { text: '', isAscii: true, units: new Uint16Array(room), bytes: new Uint8Array(room) };
}

// Two of them: title and abstract are both walked over more than once, in turn.
let newer = emptyColumn(1 << 12);
let older = emptyColumn(1 << 12);

/**
 * The UTF-16 units of a text as a column, followed by others' where the text ends; it holds until two more
 * texts are asked for. To walk over a column takes half the time of walking over a text.
 */
export function unitsOf(text: string): Uint16Array {
  return columnOf(text).units;
}

function columnOf(text: string): Column {
  if (text === newer.text) return newer;
  if (text === older.text) return older;
  [newer, older] = [older, newer];
  if (text.length > newer.units.length) newer = emptyColumn(4 * text.length);
  fill(newer, text);
  return newer;
}

/** What pages, workers and Node alike turn text into bytes with. */
declare const TextEncoder: new () => {
  encodeInto(text: string, bytes: Uint8Array): { readonly read: number; readonly written: number };
};

const encoder = new TextEncoder();

/** The engine copies ASCII, of which most texts are, in a sixth of the time that a walk over it takes. */
function fill(column: Column, text: string): void {
  const { length } = text;
  const { units, bytes } = column;
  const { read, written } = encoder.encodeInto(text, bytes);
  column.text = text;
  column.isAscii = read === length && written === length;
  if (column.isAscii) units.set(bytes.subarray(0, length));
  else for (let at = 0; at < length; at++) units[at] = codeAt(text, at);
}

/**
 * Writes the places of all capitals of ASCII into a list that has room for them, and of all units beyond
 * ASCII; tells how many there are.
 */
export function placesOfCapitals(text: string, places: Int32Array): number {
  const { isAscii, units, bytes } = columnOf(text);
  if (isAscii && IS_LOW_FIRST) return capitalsIn(bytes, text.length, places);
  let found = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = units[at]!;
    if ((unit >= 65 && unit <= 90) || unit > 127) places[found++] = at;
  }
  return found;
}

/** Whether the first of four bytes is the lowest of a number, as on nearly all machines. */
const IS_LOW_FIRST = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** Looks at four bytes at once: capitals, and a few signs among them, have 64 and lack 32. */
function capitalsIn(bytes: Uint8Array<ArrayBuffer>, length: number, places: Int32Array): number {
  const fours = new Uint32Array(bytes.buffer);
  let found = 0;
  for (let four = 0; 4 * four < length; four++) {
    const bits = fours[four]!;
    for (let rest = bits & ~(bits << 1) & 0x40404040; rest !== 0; rest &= rest - 1) {
      const at = 4 * four + ((31 - Math.clz32(rest & -rest)) >>> 3);
      if (at < length && bytes[at]! >= 65 && bytes[at]! <= 90) places[found++] = at;
    }
  }
  return found;
}

/** Whether a UTF-16 unit is white space, as `\s` of a pattern. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 32 || (unit >= 9 && unit <= 13);
  return /\s/.test(String.fromCharCode(unit));
}
