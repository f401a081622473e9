// The prefilter of rules: it gives no false negatives.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPrefilter } from '../../../src/core/papers/cues.ts';

it('finds every piece that a text contains', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % (text.length - 1);
      const piece = text.slice(start, start + 2 + (b % 8));
      expect(createPrefilter([{ pieces: [piece] }])(text)).toBe(1);
    }),
    { seed: 1, numRuns: 200 },
  );
});

it('finds single characters, each rule by its own bit', () => {
  const possible = createPrefilter([{ pieces: ['}'] }, { pieces: ['|', 'sqrt'] }]);
  expect(['a}', 'a|b', 'a sqrt b', '|}', 'ab'].map(possible)).toEqual([1, 2, 2, 3, 0]);
});

it('rejects most pieces that a text lacks', () => {
  const pieces = ['sqrt', 'infty', 'mathbb', 'pm'];
  const possible = createPrefilter(pieces.map((piece) => ({ pieces: [piece] })));
  expect(possible('a plain sentence about losses')).toBe(0);
});

it('knows words by their whole run of letters', () => {
  const possible = createPrefilter([{ words: ['theta'] }, { words: ['mu'] }, { words: ['eta'] }]);
  expect(possible('theta_2=(mu')).toBe(3);
});

it('takes no more rules than a number has bits', () => {
  const rules = Array.from({ length: 32 }, () => ({ words: ['mu'] }));
  expect(() => createPrefilter(rules)).toThrow(RangeError);
});
