// Bytes → text: the encoding is told by its mark, by zeros, by what UTF-8 forbids, by pairs of GBK.

import { WINDOWS_1252 } from './mojibake.ts';

/** Bytes to text in an encoding of the WHATWG list; bytes it does not have become U+FFFD. */
export type Decode = (bytes: Uint8Array, label: string) => string;

/** Decodes a whole file; a byte order mark is dropped. */
export function decodeText(bytes: Uint8Array, decode: Decode): string {
  const label = encodingOf(bytes);
  const text = decode(bytes, label).replace(/^\ufeff/, '');
  return label === 'windows-1252' ? setQuotes(text) : text;
}

/** Some decoders take Windows-1252 for Latin-1 and leave control characters for its quotes. */
function setQuotes(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80]!);
}

/** Bytes that are looked at to find zeros. */
const HEAD = 4096;

/** Tags, digits and line breaks of a Chinese text in UTF-16; no text in another encoding has a zero. */
const SOME = 0.02;

/** One of `utf-8`, `utf-16le`, `utf-16be`, `gbk`, `windows-1252`. */
export function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const zeros = zeroShares(bytes.subarray(0, HEAD));
  if (zeros.odd > SOME && zeros.even < zeros.odd / 10) return 'utf-16le';
  if (zeros.even > SOME && zeros.odd < zeros.even / 10) return 'utf-16be';
  const { whole, damaged } = countUtf8(bytes);
  // A file of UTF-8 with a damaged letter or two stays one.
  if (damaged <= whole / 4) return 'utf-8';
  return isGbk(bytes) ? 'gbk' : 'windows-1252';
}

/** Shares of zero bytes at even and odd places: Latin letters in UTF-16 have one of each pair. */
function zeroShares(bytes: Uint8Array): { even: number; odd: number } {
  const counts = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) counts[i % 2]!++;
  });
  const half = Math.max(bytes.length / 2, 1);
  return { even: counts[0]! / half, odd: counts[1]! / half };
}

/** Characters of more than one byte: how many are whole, how many bytes belong to none. */
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

/** Where the ASCII from a place on ends; four bytes are looked at together. */
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

/** Bytes of the character that begins so; 0 where none does. */
function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/** The last first byte of the signs that are used every day; small letters with accents lie behind it. */
const COMMON = 0xd7;

/** Chinese signs are two high bytes each, most of them common ones; the accents of a Western text are neither. */
function isGbk(bytes: Uint8Array): boolean {
  let high = 0;
  let paired = 0;
  let common = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue;
    const isPair = bytes[i]! >= 0xa1 && bytes[i]! <= 0xf7 && bytes[i + 1]! >= 0xa1;
    high += isPair ? 2 : 1;
    paired += isPair ? 2 : 0;
    common += isPair && bytes[i]! <= COMMON ? 2 : 0;
    if (isPair) i++;
  }
  return paired > high * 0.8 && common > paired * 0.6;
}
