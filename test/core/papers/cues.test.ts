// Pieces noted in a pass: what is there is never denied.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayHold, mayHoldWord, notePieces } from '../../../src/core/papers/cues.ts';

it('never denies a piece that a text has', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % (text.length - 1);
      const piece = text.slice(start, start + 2 + (b % 8));
      notePieces(text);
      expect(mayHold(piece)).toBe(true);
    }),
    { seed: 1, numRuns: 200 },
  );
});

it('denies most pieces that a text lacks, also those of the text before', () => {
  notePieces('the sqrt of beta');
  notePieces('a plain sentence about losses');
  expect(['sqrt', 'infty', 'mathbb', 'pm'].filter(mayHold)).toEqual([]);
  expect(['beta', 'eta', 'mu'].filter(mayHoldWord)).toEqual([]);
});

it('knows words by their whole run of letters', () => {
  notePieces('theta_2=(mu)');
  expect(['theta', 'mu'].every(mayHoldWord)).toBe(true);
  expect(mayHoldWord('eta')).toBe(false);
});
