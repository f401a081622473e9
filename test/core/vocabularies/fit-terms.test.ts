// As much of a vocabulary file as can be used.

import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../src/core/concepts/vocabulary.ts';
import { fitTerms, readTermsLeniently } from '../../../src/core/vocabularies/fit-terms.ts';
import {
  fingerprintOfTerms,
  readTermLists,
  writeTermLists,
} from '../../../src/core/vocabularies/term-lists.ts';

const NOTHING = readVocabulary([{ name: 'v', type: 'method', entries: {} }]);
const read = (text: string, name = 'mine.csv') => readTermsLeniently({ name, text }, () => []);
const labels = ({ terms }: { readonly terms: readonly { readonly label: string }[] }) =>
  terms.map(({ label }) => label);

describe('a vocabulary file with wrong lines', () => {
  it('is read without them, and the others keep their numbers', () => {
    const { list, refused } = read('label,type\nalpha,method\nbeta,animal\n,task\ngamma,task\n');
    expect(list.terms.map(({ label, line }) => [label, line])).toEqual([
      ['alpha', 2],
      ['gamma', 5],
    ]);
    expect(refused.map(({ line }) => line)).toEqual([3, 4]);
    expect(refused[0]!.message).toContain('mine.csv:3: no kind of concept is called “animal”');
  });

  it('is refused as a whole where nothing tells what it is', () => {
    expect(() => read('some prose')).toThrow('no vocabulary that is known');
  });

  it('loses the terms that do not fit, each with its line', () => {
    const text = 'label,broader\nalpha,\nalpha,\nbeta,nothing known\ngamma,alpha\n';
    const { lists, refused } = fitTerms(NOTHING, [read(text).list]);
    expect(labels(lists[0]!)).toEqual(['alpha', 'gamma']);
    expect(refused.map(({ message }) => message)).toEqual([
      expect.stringContaining('mine.csv:3: “alpha” is given already'),
      expect.stringContaining('mine.csv:4: “beta”: no term is called “nothing known”'),
    ]);
  });

  it('loses what another file has before it', () => {
    const [first, second] = [
      read('label\nalpha\n', 'a.csv'),
      read('label\nalpha\nbeta\n', 'b.csv'),
    ];
    const { lists, refused } = fitTerms(NOTHING, [first.list, second.list]);
    expect(lists.map(labels)).toEqual([['alpha'], ['beta']]);
    expect(refused[0]!.message).toContain('b.csv:2');
  });
});

describe('lists of terms as one file', () => {
  const list = read('label,aliases,type\nalpha,a|A-one,task\nparis,,stop word\n').list;

  it('come back as they were', () => {
    expect(readTermLists({ name: 'v.json', text: writeTermLists([list]) })).toEqual([list]);
  });

  it.each([
    ['[1', 'no JSON'],
    ['{"paperloomVocabulary":9,"lists":[]}', 'a vocabulary of version 9'],
    ['{"paperloomVocabulary":1,"lists":[{"file":""}]}', 'no vocabulary'],
  ])('are refused in %s', (text, what) => {
    expect(() => readTermLists({ name: 'v.json', text })).toThrow(`v.json:1: ${what}`);
  });

  it('have a mark that changes with them, and none where there are none', () => {
    expect(fingerprintOfTerms([])).toBe('');
    expect(fingerprintOfTerms([list])).not.toBe(fingerprintOfTerms([{ ...list, stopWords: [] }]));
  });
});
