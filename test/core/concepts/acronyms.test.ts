// Acronym definitions: what Schwartz and Hearst's rule finds, and what it must not.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../src/core/concepts/acronyms.ts';

const pairs = (text: string) => findDefinitions(text).map(({ short, long }) => [short, long]);

describe('a long form before its short form', () => {
  it.each([
    ['We use sharpness-aware minimization (SAM).', 'SAM', 'sharpness-aware minimization'],
    ['The proposed low-rank adaptation (LoRA) works', 'LoRA', 'low-rank adaptation'],
    ['Large language models (LLMs) are', 'LLM', 'Large language models'],
    ['with stochastic gradient descent (SGD; see below)', 'SGD', 'stochastic gradient descent'],
    ['the maximal update parametrization (muP)', 'muP', 'maximal update parametrization'],
    ['a mixture of experts (MoE) layer', 'MoE', 'mixture of experts'],
    ['It fails. Neural collapse (NC) is', 'NC', 'Neural collapse'],
    ['on CIFAR. The edge of stability (EoS)', 'EoS', 'edge of stability'],
    ['3D Gaussian splatting (3DGS)', '3DGS', '3D Gaussian splatting'],
  ])('is read in “%s”', (text, short, long) => {
    expect(pairs(text)).toEqual([[short, long]]);
  });
});

describe('a short form before its long form', () => {
  it.each([
    ['We use SAM (sharpness-aware minimization) here', 'SAM', 'sharpness-aware minimization'],
    ['and GANs (generative adversarial networks)', 'GAN', 'generative adversarial networks'],
  ])('is read in “%s”', (text, short, long) => {
    expect(pairs(text)).toEqual([[short, long]]);
  });
});

it.each([
  ['no letters of the short form', 'in deep learning (SAM) we'],
  ['a citation', 'as shown before (Smith, 2020)'],
  ['a year', 'in the last edition (2020)'],
  ['an aside in lower case', 'the loss function (see below)'],
  ['a capitalised word', 'the theorem (Proof) of'],
  ['a long form that starts inside a word', 'the chasm (SAM)'],
  ['a whole sentence', 'it works (We show how it does so in Section 3)'],
  ['the same word again', 'the SAM (SAM) model'],
  ['a letter alone', 'a matrix (M)'],
  ['a long form over a full stop', 'It is stochastic. Gradient descent (SGD)'],
])('refuses %s', (_, text) => {
  expect(pairs(text)).toEqual([]);
});

it('takes the first definition of a short form', () => {
  const text = 'neural collapse (NC) is no network coding (NC)';
  expect(pairs(text)).toEqual([['NC', 'neural collapse']]);
});

it('reads several definitions in one text, in order', () => {
  const text = 'batch normalization (BN) and layer normalization (LN)';
  expect(pairs(text)).toEqual([
    ['BN', 'batch normalization'],
    ['LN', 'layer normalization'],
  ]);
});

it('points at both forms', () => {
  const text = 'With two SAMs (sharpness-aware minimizers) or layer normalization (LN)';
  for (const { short, long, shortStart, longStart } of findDefinitions(text)) {
    expect(text.slice(shortStart, shortStart + short.length)).toBe(short);
    expect(text.slice(longStart, longStart + long.length)).toBe(long);
  }
});

it('finds the initials of any phrase, wherever it stands', () => {
  const word = fc.stringMatching(/^[b-z][a-z]{3,7}$/);
  const property = fc.property(
    fc.array(word, { minLength: 2, maxLength: 5 }),
    fc.constantFrom('Amid. ', '', 'Amid: '),
    (words, before) => {
      const short = words.map((w) => w[0]!.toUpperCase()).join('');
      const [definition] = findDefinitions(`${before}${words.join(' ')} (${short}) ends`);
      expect(definition?.short).toBe(short);
      // A shorter tail of the phrase may fit the letters as well; it ends the phrase in any case.
      expect(words.join(' ').endsWith(definition!.long)).toBe(true);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('points inside the text, whatever the text', () => {
  const piece = fc.constantFrom('(', ')', ' ', 'SAM', 'sharp', 'aware', 'minima', '. ', 'LNs', '-');
  const property = fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
    const text = pieces.join('');
    for (const { short, long, shortStart, longStart } of findDefinitions(text)) {
      expect(text.startsWith(short, shortStart)).toBe(true);
      expect(text.startsWith(long, longStart)).toBe(true);
      expect(long.length).toBeGreaterThan(short.length);
    }
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
