// A reader's terms beside the curated ones.

import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../../src/core/concepts/extract.ts';
import { readVocabulary } from '../../../src/core/concepts/vocabulary.ts';
import { readPapers } from '../../../src/core/pipeline.ts';
import { readFile } from '../../../src/core/papers/intake.ts';
import { addVocabulary } from '../../../src/core/vocabularies/add-vocabulary.ts';
import { readTermList } from '../../../src/core/vocabularies/formats.ts';

const says = 'Something said for this test.';
const CURATED = readVocabulary([
  {
    name: 'v',
    type: 'architecture',
    entries: {
      'neural network': { acronym: 'NN', definition: says },
      'convolutional network': {
        aliases: ['convnet'],
        broader: 'neural network',
        definition: says,
      },
      transformer: { aliases: ['attention model'], broader: 'neural network', definition: says },
    },
  },
]);
const add = (...texts: string[]) =>
  addVocabulary(
    CURATED,
    texts.map((text, i) => readTermList({ name: `file${i + 1}`, text }, () => [])),
  );
const conceptIn = (vocabulary: ReturnType<typeof add>, id: string) =>
  vocabulary.concepts.find((concept) => concept.id === id);
const found = (vocabulary: ReturnType<typeof add>, abstract: string) =>
  createExtractor(vocabulary)
    .extract({ title: '', abstract })
    .concepts.map(({ concept }) => concept)
    .sort();

describe('terms of a file', () => {
  it('are found like curated ones', () => {
    const text = 'label,aliases,broader\nstate space model,SSM|linear recurrence,neural network\n';
    const vocabulary = add(text);
    expect(found(vocabulary, 'State-space models and linear recurrences.')).toEqual([
      'state-space-model',
    ]);
    expect(conceptIn(vocabulary, 'state-space-model')).toMatchObject({
      type: 'architecture',
      broader: 'neural-network',
    });
  });

  it('add their names to a concept of that name, by any of its names', () => {
    const vocabulary = add('label\treplace by\nConv net\tconvnet\n');
    expect(vocabulary.concepts).toHaveLength(3);
    expect(found(vocabulary, 'A conv net.')).toEqual(['convolutional-network']);
    expect(conceptIn(vocabulary, 'convolutional-network')!.broader).toBe('neural-network');
  });

  it('take a name from the concept that had it', () => {
    const vocabulary = add('label,aliases\nattention,attention model\n');
    expect(found(vocabulary, 'An attention model.')).toEqual(['attention']);
    expect(found(vocabulary, 'A transformer.')).toEqual(['transformer']);
    expect(conceptIn(vocabulary, 'transformer')!.aliases).toEqual([]);
  });

  it('keep the acronym of a concept as a name when they bring another', () => {
    const vocabulary = add('label,acronym\nneural network,NNet\n');
    const { acronym, aliases } = conceptIn(vocabulary, 'neural-network')!;
    expect([acronym, aliases]).toEqual(['NNet', ['NN']]);
    expect(found(vocabulary, 'An NN.')).toEqual(['neural-network']);
  });

  it('take a concept whole when they take its label', () => {
    const vocabulary = add('label\treplace by\nneural network\tdeep model\n');
    expect(conceptIn(vocabulary, 'neural-network')).toBeUndefined();
    expect(conceptIn(vocabulary, 'transformer')!.broader).toBe('deep-model');
    expect(found(vocabulary, 'An NN.')).toEqual(['deep-model']);
  });

  it('that share a name leave it unclear, unless the paper has another of one', () => {
    const vocabulary = add('label,aliases\nfirst thing,XYZ\nsecond thing,XYZ\nXYZW,first thing\n');
    expect(found(vocabulary, 'An XYZ.')).toEqual([]);
    expect(found(vocabulary, 'An XYZ, a second thing.')).toEqual(['second-thing']);
    expect(found(vocabulary, 'A first thing.')).toEqual(['first-thing']);
  });

  it('leave a name of several curated senses its cues', () => {
    const cues = { SAM: ['mask'] };
    const curated = readVocabulary([
      {
        name: 'v',
        type: 'method',
        entries: {
          'segment anything': { acronym: 'SAM', cues, definition: says },
          sharpness: { acronym: 'SAM', cues: { SAM: ['flat'] }, definition: says },
        },
      },
    ]);
    const list = readTermList({ name: 'v', text: 'label,acronym\nsharpness,SAM\n' }, () => []);
    expect(addVocabulary(curated, [list]).surfaces).toEqual(curated.surfaces);
  });

  it('may be stop words, in the vocabulary and among what is discovered', () => {
    const vocabulary = add('# stop words\ntransformers\nattention model\n');
    const reading = readFile({
      name: 'a.csv',
      text: 'title,abstract\nOne,A transformer.\nTwo,An NN.\n',
    });
    const { papers } = readPapers([reading], vocabulary);
    const named = papers.flatMap(({ extraction }) => extraction.concepts.map((c) => c.concept));
    expect(named).toEqual(['neural-network']);
  });

  it.each([
    [['label,type\na,task\nA,task\n'], 'file1:3: “A” is given already as “a”'],
    [['label,type\na,task\n', 'label,type\nb,task\na,task\n'], 'file2:3: “a” is given already'],
    [['label\nflat minimum\nflat minima\n'], 'file1:3: “flat minima” is given already'],
    [['label,broader\na,zebra\n'], 'file1:2: “a”: no term is called “zebra”'],
    [['label,broader\na,b\nb,a\n'], /^file1:[23]: “[ab]” is broader than itself/],
    [['label,broader\nneural network,transformer\n'], /^file1:2: “neural network” is broader than/],
    [['label,broader\na,constructor\n'], 'no term is called “constructor”'],
  ])('are refused where they contradict: %j', (texts, message) => {
    expect(() => add(...texts)).toThrow(message);
  });
});
