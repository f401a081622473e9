// Bytes become text: encodings told apart, gzip and zip unpacked within limits, bombs refused.

import { gzipSync, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFile, LIMITS } from '../../../src/core/papers/decode.ts';
import { encodingOf } from '../../../src/core/papers/encoding.ts';
import { InputError } from '../../../src/core/input-error.ts';

const decode = (bytes: Uint8Array, label: string) => new TextDecoder(label).decode(bytes);
const unpack = (bytes: Uint8Array, limits = LIMITS) =>
  decodeFile({ name: 'a.zip', bytes }, decode, limits);
const textOf = (bytes: Uint8Array) => unpack(bytes).files[0]!.text;
const TEXT = 'Poincaré – “μP” for all\n';

/** UTF-16, without a mark. */
const wide = (text: string, isBig: boolean) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) =>
      isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
    ),
  );

describe('text is read', () => {
  it.each([
    ['in UTF-8', strToU8(TEXT)],
    ['in UTF-8 with a mark', strToU8(`\ufeff${TEXT}`)],
    ['in UTF-16 LE with a mark', wide(`\ufeff${TEXT}`, false)],
    ['in UTF-16 BE with a mark', wide(`\ufeff${TEXT}`, true)],
    ['in UTF-16 LE', wide(TEXT, false)],
    ['in UTF-16 BE', wide(TEXT, true)],
    ['from gzip', gzipSync(strToU8(TEXT))],
    ['from a zip archive', zipSync({ 'b.bib': strToU8(TEXT) })],
  ])('%s', (_, bytes) => {
    expect(textOf(bytes)).toBe(TEXT);
  });

  it('in Windows-1252', () => {
    expect(textOf(Uint8Array.of(0x93, 0x47, 0xf6, 0x64, 0x65, 0x6c, 0x94))).toBe('“Gödel”');
  });

  it('in GBK', () => {
    expect(textOf(Uint8Array.of(0xc9, 0xee, 0xb6, 0xc8, 0xd1, 0xa7, 0xcf, 0xb0))).toBe('深度学习');
  });

  it('in UTF-8 even where one letter is damaged', () => {
    const damaged = [...strToU8('éééééééé'), 0xff];
    expect(encodingOf(Uint8Array.from(damaged), decode)).toBe('utf-8');
  });

  it('as it was written, whatever it says, in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', minLength: 1 }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
        expect(textOf(strToU8(`x${text}`))).toBe(`x${text}`);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('an archive', () => {
  it('gives its files in order of name, and tells of those within', () => {
    const { files, leftOut } = unpack(
      zipSync({
        'z.ris': strToU8('z'),
        'b/a.bib': strToU8('a'),
        '__MACOSX/a.bib': strToU8('no'),
        'inner.zip': zipSync({ 'x.bib': strToU8('x') }),
      }),
    );
    expect(files.map(({ name }) => name)).toEqual(['a.zip/b/a.bib', 'a.zip/z.ris']);
    expect(leftOut.map(({ message }) => message).join()).toMatch(/^a\.zip\/inner\.zip: .*within/);
  });

  it.each([
    ['gzip that unpacks to far more than text does', gzipSync(new Uint8Array(30_000_000))],
    ['a zip archive that does', zipSync({ a: new Uint8Array(30_000_000) })],
  ])('is refused: %s', (_, bytes) => {
    expect(() => unpack(bytes)).toThrow(/^a\.zip: it unpacks to more than 200 times its size/);
  });

  it('is refused above the limit on its size', () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251);
    const limits = { most: 4000, ratio: 200 };
    expect(() => unpack(gzipSync(bytes), limits)).toThrow(/more than 0 MB/);
    expect(() => unpack(zipSync({ a: bytes.slice(0, 3000), b: bytes }), limits)).toThrow(/MB/);
  });

  it.each([
    ['broken', gzipSync(strToU8(TEXT.repeat(9))).fill(7, 12)],
    ['nested in gzip', gzipSync(gzipSync(strToU8(TEXT)))],
    ['an office document', zipSync({ '[Content_Types].xml': strToU8('<x/>') })],
    ['empty', zipSync({})],
  ])('is refused in words when it is %s', (_, bytes) => {
    expect(() => unpack(bytes)).toThrow(InputError);
  });

  it.each([
    ['zeros', new Uint8Array(700), 0],
    ['one zero', new Uint8Array(1), 0],
    ['something else', strToU8('<html>not found</html>'), 1],
  ])('of gzip is read where behind it stand %s', (_, behind, told) => {
    const { files, leftOut } = unpack(Uint8Array.from([...gzipSync(strToU8(TEXT)), ...behind]));
    expect(files.map(({ text }) => text)).toEqual([TEXT]);
    expect(leftOut.map(({ message }) => message).join()).toMatch(told ? /behind the end/ : /^$/);
  });

  it('of gzip in several parts is read with what stands in each', () => {
    const parts = [...gzipSync(strToU8('a')), ...gzipSync(strToU8('b')), 0, 0, 0, 0];
    expect(textOf(Uint8Array.from(parts))).toBe('ab');
  });

  it.each([
    ['packed with bzip2', 12, 0, /a\.bib: it is packed with bzip2, not with Deflate/],
    ['packed with LZMA', 14, 0, /a\.bib: it is packed with LZMA/],
    ['packed with nobody knows what', 77, 0, /a\.bib: it is packed with method 77/],
    ['locked', 8, 1, /a\.bib: it is locked with a password\. Unpack/],
    ['locked in another way', 99, 1, /a\.bib: it is locked with a password/],
  ])('says of an entry that it is %s, and gives the others', (_, method, flags, said) => {
    const bytes = zipSync({ 'a.bib': strToU8('@'), 'b.bib': strToU8(TEXT) });
    // The first entry of the directory: flags at its ninth byte, the way of packing behind them.
    const at = Buffer.from(bytes).indexOf(Uint8Array.of(0x50, 0x4b, 1, 2));
    bytes.set([flags, 0, method, 0], at + 8);
    const { files, leftOut } = unpack(bytes);
    expect(files.map(({ name }) => name)).toEqual(['a.zip/b.bib']);
    expect(leftOut.map(({ message }) => message).join()).toMatch(said);
  });

  it('damaged anywhere is read or refused, nothing else', () => {
    const whole = [gzipSync(strToU8(TEXT)), zipSync({ a: strToU8(TEXT), b: strToU8('b') })];
    const harm = fc.tuple(fc.constantFrom(...whole), fc.nat(200), fc.nat(255));
    fc.assert(
      fc.property(harm, ([bytes, at, byte]) => {
        const harmed = bytes.slice();
        harmed[at % bytes.length] = byte;
        try {
          unpack(harmed);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
