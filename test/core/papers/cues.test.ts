// Needs told in one pass: one that a text meets is never denied.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSieve } from '../../../src/core/papers/cues.ts';

it('never denies a piece that a text has', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % (text.length - 1);
      const piece = text.slice(start, start + 2 + (b % 8));
      expect(createSieve([{ pieces: [piece] }])(text)).toBe(1);
    }),
    { seed: 1, numRuns: 200 },
  );
});

it('tells of single signs, each need by its own bit', () => {
  const sieve = createSieve([{ pieces: ['}'] }, { pieces: ['|', 'sqrt'] }]);
  expect(['a}', 'a|b', 'a sqrt b', '|}', 'ab'].map(sieve)).toEqual([1, 2, 2, 3, 0]);
});

it('denies most pieces that a text lacks', () => {
  const pieces = ['sqrt', 'infty', 'mathbb', 'pm'];
  const sieve = createSieve(pieces.map((piece) => ({ pieces: [piece] })));
  expect(sieve('a plain sentence about losses')).toBe(0);
});

it('knows words by their whole run of letters', () => {
  const sieve = createSieve([{ words: ['theta'] }, { words: ['mu'] }, { words: ['eta'] }]);
  expect(sieve('theta_2=(mu')).toBe(3);
});

it('takes no more needs than a number has bits', () => {
  const needs = Array.from({ length: 32 }, () => ({ words: ['mu'] }));
  expect(() => createSieve(needs)).toThrow(RangeError);
});
