// Short forms by their looks, and where they stand in a text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findShortForms,
  looksLikeShortForm,
  singularShort,
} from '../../../src/core/concepts/short-forms.ts';

describe('a short form', () => {
  it.each(
    'SAM LoRA muP mAP k-NN t-SNE LLMs SAM’s GAN’s IoT QoS ReLU 3D 3DGS W2V2 I2I D2D L2 fMRI BioBERT MI-FGSM R-CNN'.split(
      ' ',
    ),
  )('is %s', (word) => {
    expect(looksLikeShortForm(word)).toBe(true);
  });

  it.each(
    'The the A II VIII THE NOT WITH ResNet TensorFlow Adam We 2020 3 x INTRODUCTIONARY -- a1 McLachlan'.split(
      ' ',
    ),
  )('is not %s', (word) => {
    expect(looksLikeShortForm(word)).toBe(false);
  });

  it.each([
    ['LLMs', 'LLM'],
    ['SAM’s', 'SAM'],
    ["GPUs'", 'GPU'],
    ['DNNs', 'DNN'],
    ['AES', 'AES'],
    ['gps', 'gps'],
    ['Ps', 'Ps'],
  ])('%s is %s when it is one', (word, bare) => {
    expect(singularShort(word)).toBe(bare);
  });
});

describe('the search for short forms', () => {
  it('gives the tokens that may be one, with their places', () => {
    const text = 'We fit DenseFA, MI - FGSM and LLMs. Of the CNN-based ones (k-NN), IT wins.';
    const found = findShortForms(text);
    expect(found.map(({ bare }) => bare)).toEqual([
      'DenseFA',
      'MI - FGSM',
      'LLM',
      'CNN-based',
      'k-NN',
      'IT',
    ]);
    expect(text.slice(found[2]!.start, found[2]!.end)).toBe('LLMs');
  });

  it('passes over plain prose', () => {
    expect(
      findShortForms('We show that Adam, Lion and Bayes agree. Thus Hessians matter.'),
    ).toEqual([]);
  });

  it('finds every acronym-like word that blanks stand around', () => {
    const word = fc.constantFrom('SAM', 'LoRA', 'muP', 'k-NN', '3DGS', 'sharp', 'Adam', 'of', 'We');
    const property = fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const found = findShortForms(words.join(' ')).map(({ bare }) => bare);
      expect(found).toEqual(words.filter(looksLikeShortForm));
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('ends on a text that is one endless token', () => {
    for (const piece of ['A', 'a', 'Aa', 'A-', 'a-A', '-'])
      expect(findShortForms(piece.repeat(50_000)).length).toBeLessThan(50_000);
  });
});
