// Names that share words with a neighbour, found only when the vocabulary has them in full.

import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../../src/core/concepts/extract.ts';
import { readVocabulary } from '../../../src/core/concepts/vocabulary.ts';

const labels = [
  'CIFAR-10',
  'CIFAR-100',
  'ImageNet-A',
  'ImageNet-R',
  'ImageNet-C',
  'L1 regularization',
  'L2 regularization',
  'zero-shot learning',
  'few-shot learning',
  'semi-supervised learning',
  'supervised learning',
  'self-supervised learning',
  'image classification',
  'text classification',
  'audio classification',
  'Post-LN',
  'Pre-LN',
  'SGD',
  'GD',
  'learning rate decay',
  'learning rate',
  'weight decay',
  'top-1',
  'top-5',
];
const definition = 'Something for this test.';
const entries = Object.fromEntries(labels.map((label) => [label, { definition }]));
const extractor = createExtractor(readVocabulary([{ name: 'v.yaml', type: 'task', entries }]));

/** [concept, text, by] of the names that are completed. */
const completed = (abstract: string) =>
  extractor
    .extract({ title: '', abstract })
    .concepts.flatMap((c) => c.mentions)
    .filter((m) => m.rule === 'coordinated')
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((m) => [m.concept, abstract.slice(m.start, m.end), m.by]);
const concepts = (text: string) => completed(text).map(([concept]) => concept);

describe('words shared before', () => {
  it('complete the second name, which spans the group', () => {
    const group = 'CIFAR-10/100';
    expect(completed(`On ${group}.`)).toEqual([['cifar-100', group, group]]);
  });

  it('complete each of a list, up to its own end', () => {
    expect(completed('ImageNet-A, -C, and -R.')).toEqual([
      ['imagenet-c', 'ImageNet-A, -C', 'ImageNet-A, -C, and -R'],
      ['imagenet-r', 'ImageNet-A, -C, and -R', 'ImageNet-A, -C, and -R'],
    ]);
  });

  it.each([
    ['CIFAR-10 and 100', ['cifar-100']],
    ['CIFAR10/100', ['cifar-100']],
    ['CIFAR-10 and 100 datasets', ['cifar-100']],
    ['ImageNet-A/R/C', ['imagenet-r', 'imagenet-c']],
    ['ImageNet-R, C', ['imagenet-c']],
    ['top-1/5 accuracy', ['top-5']],
  ])('complete “%s”', (text, expected) => {
    expect(concepts(text)).toEqual(expected);
  });

  it.each([
    'CIFAR-10 and 100 epochs',
    'CIFAR-10 and CIFAR-100',
    'CIFAR-10/20',
    'CIFAR-10. 100 runs',
    'ImageNet-A and C++ code',
  ])('complete nothing in “%s”', (text) => {
    expect(concepts(text)).toEqual([]);
  });
});

describe('words shared behind', () => {
  it('complete the first name, which spans the group', () => {
    const group = 'image and text classification';
    expect(completed(`For ${group}.`)).toEqual([['image-classification', group, group]]);
  });

  it('complete each of a list, from its own start', () => {
    const group = 'image, audio, and text classification';
    expect(completed(group)).toEqual([
      ['image-classification', group, group],
      ['audio-classification', 'audio, and text classification', group],
    ]);
  });

  it.each([
    ['zero- and few-shot learning', ['zero-shot-learning']],
    ['zero-/few-shot learning', ['zero-shot-learning']],
    ['semi- and self-supervised learning', ['semi-supervised-learning']],
    ['Supervised and Semi-Supervised Learning', ['supervised-learning']],
    ['L1/L2 regularization', ['l1-regularization']],
    ['Pre- and Post-LN', ['pre-ln']],
  ])('complete “%s”', (text, expected) => {
    expect(concepts(text)).toEqual(expected);
  });

  it.each([
    'learning rate and weight decay',
    'images. Text classification',
    'an image of text classification',
    'an image, text classification',
  ])('complete nothing in “%s”', (text) => {
    expect(concepts(text)).toEqual([]);
  });
});

describe('a beginning in brackets', () => {
  it('names the concept with it, and leaves the one without it', () => {
    const found = extractor.extract({ title: '(S)GD', abstract: '' }).concepts;
    expect(found.map((c) => c.concept).sort()).toEqual(['gd', 'sgd']);
  });

  it.each([
    ['(Semi-)supervised learning', ['semi-supervised-learning']],
    ['(S) GD', []],
    ['(X)GD', []],
    ['(s)GD', []],
  ])('in “%s” completes %j', (text, expected) => {
    expect(concepts(text)).toEqual(expected);
  });
});
