// A web address names files and people, not concepts.

import { expect, it } from 'vitest';
import { createExtractor } from '../../../src/core/concepts/extract.ts';
import { readVocabulary } from '../../../src/core/concepts/vocabulary.ts';

const definition = 'Something for this test.';
const entries = { 'neural architecture search': { acronym: 'NAS', definition } };
const extractor = createExtractor(readVocabulary([{ name: 'v.yaml', type: 'method', entries }]));

const found = (abstract: string) =>
  extractor
    .extract({ title: '', abstract })
    .concepts.flatMap((concept) => concept.mentions.map((m) => abstract.slice(m.start, m.end)));

it('finds no concept inside a web address', () => {
  expect(found('Code: https://github.com/D-X-Y/NAS-Projects.')).toEqual([]);
  expect(found('Code: github.com/D-X-Y/NAS-Projects.')).toEqual([]);
});

it('finds the concepts on both sides of a web address', () => {
  expect(found('NAS https://a.org/NAS NAS')).toEqual(['NAS', 'NAS']);
});

it('joins no name across a web address', () => {
  expect(found('neural https://a.org architecture search')).toEqual([]);
});

it('finds no short form of the paper inside a web address', () => {
  const text = 'Neural architecture search (NArS), see https://a.org/NArS.';
  expect(found(text)).toEqual(['Neural architecture search', 'NArS']);
});
