// What a paper introduces: found by the ways in which papers say so, and by no others.

import { describe, expect, it } from 'vitest';
import { readOwnWords } from '../../../scripts/read-input.ts';
import { createOwnNameTest, findOwnNames } from '../../../src/core/concepts/own-names.ts';

const words = readOwnWords();
const KNOWN = new Set(['BERT', 'LoRA', 'CIFAR']);
const namesIn = (title: string, abstract = '') =>
  findOwnNames({ title, abstract }, words, (name) => KNOWN.has(name)).map(({ name }) => name);

describe('a paper’s own names', () => {
  it.each([
    ['EQ-Net: Elastic Quantization Neural Networks', '', 'EQ-Net'],
    ['LegendreTron: Uprising Proper Multiclass Loss Learning', '', 'LegendreTron'],
    ['A study', 'We propose a new optimizer, AdaFoo, for large models.', 'AdaFoo'],
    ['A study', 'We introduce a data set called FooBench with ten tasks.', 'FooBench'],
    ['A study', 'This paper presents gradual foo barring (GFB) for pruning.', 'GFB'],
    ['A study', 'Our method, termed DMD2, needs one step.', 'DMD2'],
  ])('are found in “%s” “%s”', (title, abstract, name) => {
    expect(namesIn(title, abstract)).toEqual([name]);
  });

  it.each([
    ['a name of the vocabulary', 'We propose to use LoRA and BERT.'],
    ['a name that others gave', 'FooNet is a strong baseline. We outperform it.'],
    ['what it is compared with', 'We propose a method that does better than FooNet.'],
    ['plain words with capitals', 'We propose Post-Training Pruning.'],
    ['a web address', 'We release code at https://example.org/FooBar/BarFoo.'],
  ])('are not %s', (_, abstract) => {
    expect(namesIn('A study', abstract)).toEqual([]);
  });

  it('carry every place where they stand', () => {
    const text = { title: 'FooTron: a machine', abstract: 'FooTron beats FooTrons of old.' };
    const [own] = findOwnNames(text, words, () => false);
    const quoted = own!.spans.map(({ field, start, end }) => text[field].slice(start, end));
    expect(quoted).toEqual(['FooTron', 'FooTron', 'FooTron']);
  });

  it('are no discovered concept of the paper that introduces them', () => {
    const concept = {
      id: 'footron',
      label: 'FooTron',
      type: 'method',
      acronym: null,
      aliases: [],
      broader: null,
      definition: '',
      discovered: { cValue: 2, papers: 2 },
    } as const;
    const own = [{ name: 'FooTron', spans: [] }];
    const isOwn = createOwnNameTest(own, { concepts: [concept], surfaces: [] });
    expect(['footron', 'foo'].map(isOwn)).toEqual([true, false]);
  });
});
