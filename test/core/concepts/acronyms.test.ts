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
    ['an image-to-image (I2I) translation', 'I2I', 'image-to-image'],
    ['with wav2vec 2.0 (W2V2)', 'W2V2', 'wav2vec 2.0'],
    [
      't-distributed stochastic neighbor embedding (t-SNE)',
      't-SNE',
      't-distributed stochastic neighbor embedding',
    ],
    [
      'the scale-invariant feature transform algorithm (SIFT)',
      'SIFT',
      'scale-invariant feature transform',
    ],
    ['large language models (LLMs; Brown et al., 2020)', 'LLM', 'large language models'],
    ['neural collapse (NC, Papyan et al.) is', 'NC', 'neural collapse'],
    ['negative evidence lower bound (or NELBO)', 'NELBO', 'negative evidence lower bound'],
    ['sharpness-aware minimization (also called SAM)', 'SAM', 'sharpness-aware minimization'],
    ['generative adversarial networks, or GANs, are', 'GAN', 'generative adversarial networks'],
    ['stochastic gradient descent, i.e., SGD, is', 'SGD', 'stochastic gradient descent'],
    ['decision fusion network, denoted by DFN.', 'DFN', 'decision fusion network'],
    ['the additive white Gaussian noise AWGN at', 'AWGN', 'additive white Gaussian noise'],
    ['an objective function (OF) is', 'OF', 'objective function'],
    ['the “Edge of Stability” (EoS)', 'EoS', 'Edge of Stability'],
    ['low - rank adaptation ( LoRA ) , which', 'LoRA', 'low - rank adaptation'],
  ])('is read in “%s”', (text, short, long) => {
    expect(pairs(text)).toEqual([[short, long]]);
  });
});

describe('a short form before its long form', () => {
  it.each([
    ['We use SAM (sharpness-aware minimization) here', 'SAM', 'sharpness-aware minimization'],
    ['and GANs (generative adversarial networks)', 'GAN', 'generative adversarial networks'],
    [
      'SAM (sharpness-aware minimization; Foret et al., 2021)',
      'SAM',
      'sharpness-aware minimization',
    ],
    ['SAM (i.e., sharpness-aware minimization)', 'SAM', 'sharpness-aware minimization'],
    ['Here MP stands for max pooling.', 'MP', 'max pooling'],
    ['where FC = fully connected, and', 'FC', 'fully connected'],
    [
      'BARS, the battlefield augmented reality system',
      'BARS',
      'battlefield augmented reality system',
    ],
    ['DA ( direct assessment ) and', 'DA', 'direct assessment'],
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
  ['two letters in passing', 'a business policy BP can'],
  ['words that end with a stop word', 'combining KAT and CKA to obtain'],
  ['a word in capitals for weight', 'some nice operators, NOT noise'],
  ['another sentence after it', 'We like SAM. Some are mad'],
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

it('reads the same in a text with blanks around its punctuation', () => {
  const word = fc.stringMatching(/^[b-z][a-z]{3,7}$/);
  const property = fc.property(fc.array(word, { minLength: 2, maxLength: 5 }), (words) => {
    const short = words.map((w) => w[0]!.toUpperCase()).join('');
    const long = words.join(' ');
    expect(pairs(`Some ${long} ( ${short} ) , so`)).toEqual(pairs(`Some ${long} (${short}), so`));
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('ends on texts made to be long', () => {
  for (const piece of ['(AB)', 'AB ', '(', 'A, or ', 'AB: ', '1', 'a-', ' (AB'])
    expect(findDefinitions(piece.repeat(20_000)).length).toBeLessThan(2);
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
