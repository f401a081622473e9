// Bytes written piece by piece, against one text encoded.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteWriter } from '../../../src/core/dataset/byte-writer.ts';

const piece = fc.oneof(fc.nat(), fc.string({ unit: 'grapheme' }), fc.constantFrom('[', ',', ']'));

it('holds what a text of the same pieces is encoded to', () => {
  const property = fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
    const writer = new ByteWriter();
    for (const each of pieces) {
      if (typeof each === 'number') writer.number(each);
      else writer.text(each);
    }
    expect(writer.take()).toEqual(new TextEncoder().encode(pieces.join('')));
    expect(writer.take()).toHaveLength(0);
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it.each([0, 9, 10, 99, 100, 1_000_000, 2_147_483_647])('writes %d as digits', (value) => {
  const writer = new ByteWriter();
  writer.number(value);
  expect(new TextDecoder().decode(writer.take())).toBe(String(value));
});

it('writes texts as JSON has them', () => {
  const signs = [
    'a',
    'Z',
    '~',
    ' ',
    '"',
    '\\',
    '\n',
    '\u0000',
    '\u001f',
    '\u007f',
    'é',
    '∈',
    '\ud835',
  ];
  const text = fc.array(fc.constantFrom(...signs)).map((found) => found.join(''));
  const property = fc.property(fc.array(text, { maxLength: 9 }), (texts) => {
    const writer = new ByteWriter();
    for (const each of texts) writer.json(each);
    const wanted = texts.map((each) => JSON.stringify(each)).join('');
    expect(writer.take()).toEqual(new TextEncoder().encode(wanted));
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});
