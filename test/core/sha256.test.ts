// SHA-256 against Node's own.

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeUtf8, sha256 } from '../../src/core/sha256.ts';

const known = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

it('gives the digest of the standard', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it('gives the digest Node gives, whatever the text', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  const property = fc.property(text, (t) => {
    expect(sha256(t)).toBe(known(t));
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
});

it('pads at every length about a block', () => {
  for (let n = 50; n < 140; n++) expect(sha256('a'.repeat(n))).toBe(known('a'.repeat(n)));
});

it('writes UTF-8 as a file has it, halves of pairs too', () => {
  const text = 'a é — 🤗 \ud83e end \udd17';
  expect([...encodeUtf8(text)]).toEqual([...Buffer.from(text, 'utf8')]);
});
