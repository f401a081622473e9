// Bytes → text. The encoding is detected by the byte order mark, by zero bytes, by validity as UTF-8, by
// character frequency, and by the byte pairs of GBK.

import { encodingByFrequency } from './encoding-by-frequency.ts';
import { WINDOWS_1252 } from './mojibake.ts';
import type { Decode } from './decoder.ts';

/** A text and the encoding it was in, by its label. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** Decodes a whole file and removes the byte order mark. */
export function decodeText(bytes: Uint8Array, decode: Decode): DecodedText {
  const encoding = encodingOf(bytes, decode);
  const wide = encoding === 'utf-32le' || encoding === 'utf-32be';
  const text = wide ? decodeUtf32(bytes, encoding === 'utf-32le') : decode(bytes, encoding);
  const unmarked = text.replace(/^\ufeff/, '');
  return { text: encoding === 'windows-1252' ? setQuotes(unmarked) : unmarked, encoding };
}

/** Some decoders treat Windows-1252 as Latin-1 and give control characters for its quotes. */
function setQuotes(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80]!);
}

/** TextDecoder lacks UTF-32. Four bytes a character; invalid ones become U+FFFD. */
function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    const isNone = code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
    pieces.push(isNone ? '\ufffd' : String.fromCodePoint(code));
  }
  return pieces.join('');
}

/** Display names of the encodings other than Unicode. */
const NAMES: Readonly<Record<string, string>> = {
  gbk: 'GBK',
  big5: 'Big5',
  'euc-kr': 'EUC-KR',
  shift_jis: 'Shift-JIS',
  'euc-jp': 'EUC-JP',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'koi8-r': 'KOI8-R (Cyrillic)',
  'windows-1252': 'Latin-1 (Windows-1252)',
};

/** `read as Big5`, and what to do where that is wrong. */
export function encodingInWords(label: string): string {
  const name = NAMES[label] ?? label;
  return `read as ${name}; if its letters are wrong, save it as UTF-8`;
}

/** Bytes examined for zeros. */
const HEAD = 4096;

/**
 * Least share of zeros in UTF-16: even Chinese text has tags, digits and line breaks. Other encodings of text
 * have no zeros.
 */
const MIN_ZEROS = 0.02;

/**
 * One of `utf-8`, `utf-16le`, `utf-16be`, `utf-32le`, `utf-32be`, `windows-1252`, or a legacy encoding: `gbk`,
 * `big5`, `euc-kr`, `shift_jis`, `euc-jp`, `windows-1251`, `koi8-r`.
 */
export function encodingOf(bytes: Uint8Array, decode: Decode): string {
  const wide = wideEncodingOf(bytes);
  if (wide !== null) return wide;
  const { whole, damaged } = countUtf8(bytes);
  // A few damaged characters do not make it another encoding.
  if (damaged <= whole / 4) return 'utf-8';
  return encodingByFrequency(bytes, decode) ?? (isGbk(bytes) ? 'gbk' : 'windows-1252');
}

/** UTF-16 or UTF-32, by the byte order mark or by zeros; or null. */
function wideEncodingOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  const isWhole = bytes.length % 4 === 0;
  if (isWhole && a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (isWhole && a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const [first, second, third, fourth] = zeroShares(bytes.subarray(0, HEAD));
  // The highest byte of a code point is always zero, the next one nearly always.
  if (isWhole && fourth === 1 && third > 0.9 && first < MIN_ZEROS) return 'utf-32le';
  if (isWhole && first === 1 && second > 0.9 && fourth < MIN_ZEROS) return 'utf-32be';
  const [even, odd] = [(first + third) / 2, (second + fourth) / 2];
  if (odd > MIN_ZEROS && even < odd / 10) return 'utf-16le';
  if (even > MIN_ZEROS && odd < even / 10) return 'utf-16be';
  return null;
}

/** Shares of zeros at each offset modulo 4: a Latin letter in UTF-16 has one zero byte of two. */
function zeroShares(bytes: Uint8Array): readonly [number, number, number, number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) counts[i % 4]!++;
  });
  const quarter = Math.max(bytes.length / 4, 1);
  return counts.map((count) => count / quarter) as [number, number, number, number];
}

/** Multi-byte sequences of UTF-8: how many are valid, and how many bytes belong to none. */
function countUtf8(bytes: Uint8Array): { whole: number; damaged: number } {
  let whole = 0;
  let damaged = 0;
  for (let i = asciiEnd(bytes, 0); i < bytes.length; i = asciiEnd(bytes, i + 1)) {
    const length = lengthOf(bytes[i]!);
    let end = i + 1;
    while (end < i + length && (bytes[end]! & 0xc0) === 0x80) end++;
    if (length > 0 && end === i + length) {
      whole++;
      i = end - 1;
    } else damaged++;
  }
  return { whole, damaged };
}

/** The end of the ASCII bytes from an offset on; four bytes are tested at once. */
function asciiEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  const { length } = bytes;
  while (at + 3 < length) {
    if (((bytes[at]! | bytes[at + 1]! | bytes[at + 2]! | bytes[at + 3]!) & 0x80) !== 0) break;
    at += 4;
  }
  while (at < length && bytes[at]! < 0x80) at++;
  return at;
}

/** Length of the UTF-8 sequence with a lead byte; 0 where it is not one. */
function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/** GBK's first bytes of common characters end here; in Latin-1 lower-case accented letters lie above. */
const LAST_COMMON = 0xd7;

/** A GBK character is two high bytes, mostly of a common character; accented Western letters are single bytes. */
function isGbk(bytes: Uint8Array): boolean {
  let high = 0;
  let paired = 0;
  let common = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue;
    const isPair = bytes[i]! >= 0xa1 && bytes[i]! <= 0xf7 && bytes[i + 1]! >= 0xa1;
    high += isPair ? 2 : 1;
    paired += isPair ? 2 : 0;
    common += isPair && bytes[i]! <= LAST_COMMON ? 2 : 0;
    if (isPair) i++;
  }
  return paired > high * 0.8 && common > paired * 0.6;
}
