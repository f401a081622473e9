// Character classes, looked up in a table: a regular expression runs once for each character that occurs,
// not once for each occurrence.

/** Classes of a UTF-16 unit, as bits. */
export const UPPER = 1;
export const LOWER = 2;
/** A letter without case, as in Chinese; not a modifier letter. */
export const CASELESS = 4;
/** Any letter: of the three classes above, or another. */
export const LETTER = 8;
export const DIGIT = 16;
export const MARK = 32;
/** A high surrogate; the class of the character depends on the second unit. */
const HALF = 64;
/** The unit has been looked up. */
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

// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on its text below.
const { charCodeAt } = String.prototype;

/**
 * The UTF-16 unit at an index within the text. Like `text.charCodeAt(at)`, but with the method resolved once:
 * where strings of many representations are read (slices, joins, keys), engines look it up for each character.
 */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}

/** The classes of the character at `at`, as bits; 0 past the end, and for punctuation. */
export function kindsAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = codeAt(text, at);
  const found = kinds[unit]! || ask(unit);
  return (found & HALF) === 0 ? found : kindsOf(text.slice(at, at + 2));
}

/**
 * The UTF-16 unit at `at`; 0 outside the text. Out-of-range `charCodeAt` is slow, and makes all later calls at
 * the same site slow.
 */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? codeAt(text, at) : 0;
}

/** Length of the character at `at` in UTF-16 units. */
export function widthAt(text: string, at: number): number {
  const unit = codeAt(text, at);
  if (unit < 0xd800 || unit >= 0xdc00 || at + 1 >= text.length) return 1;
  const second = codeAt(text, at + 1);
  return second >= 0xdc00 && second < 0xe000 ? 2 : 1;
}

/** A text and its units; for ASCII text its bytes as well. */
interface Column {
  text: string;
  isAscii: boolean;
  units: Uint16Array;
  bytes: Uint8Array<ArrayBuffer>;
}

function emptyColumn(room: number): Column {
  return { text: '', isAscii: true, units: new Uint16Array(room), bytes: new Uint8Array(room) };
}

// Two buffers: title and abstract are both scanned more than once, in turn. They are caches of this module,
// shared by all readers of a thread.
let newer = emptyColumn(1 << 12);
let older = emptyColumn(1 << 12);

/**
 * The UTF-16 units of a text as a typed array, which may be longer than the text; valid until two other texts
 * have been asked for. Scanning it takes half the time of scanning the string.
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

/** The encoder that pages, workers and Node all have. */
declare const TextEncoder: new () => {
  encodeInto(text: string, bytes: Uint8Array): { readonly read: number; readonly written: number };
};

const encoder = new TextEncoder();

/** The engine copies ASCII, as most texts are, six times as fast as a loop over the string. */
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
 * Writes the indices of all ASCII capitals, and of all units beyond ASCII, into a buffer at least as long as
 * the text; returns how many there are.
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

/** Whether the machine is little-endian, as nearly all are. */
const IS_LOW_FIRST = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** Reads four bytes at once: capitals, and a few punctuation characters, have bit 64 and lack bit 32. */
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

/** Whether a UTF-16 unit is white space, as `\s` in a regular expression. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 32 || (unit >= 9 && unit <= 13);
  return /\s/.test(String.fromCharCode(unit));
}
