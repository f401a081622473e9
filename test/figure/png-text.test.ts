// A line of text inside a PNG.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32, insertPngChunks, readPngText, textChunk } from '../../src/figure/png-text.ts';

/** One grey pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
const png = () => Uint8Array.from(atob(PIXEL), (letter) => letter.charCodeAt(0));
const withText = (bytes: Uint8Array, text: string) => insertPngChunks(bytes, [textChunk(text)]);

describe('text in a PNG', () => {
  it('comes back as it went in, whatever the letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readPngText(withText(png(), text))).toBe(text);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('leaves the header first and the pixels as they were', () => {
    const made = withText(png(), 'view');
    expect(made.subarray(0, 33)).toEqual(png().subarray(0, 33));
    expect(made.subarray(-(png().length - 33))).toEqual(png().subarray(33));
  });

  it('is not found where there is none, where it is damaged, or where it is cut off', () => {
    const made = withText(png(), 'view');
    const damaged = made.slice();
    damaged[33 + 8 + 15] = 120;
    expect(readPngText(png())).toBeNull();
    expect(readPngText(damaged)).toBeNull();
    expect(readPngText(made.subarray(0, 50))).toBeNull();
  });

  it('is refused by what is no PNG', () => {
    expect(() => withText(new Uint8Array([1, 2, 3]), 'view')).toThrow(/not a PNG/);
  });
});

it('the check is that of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
