// Local names are cached between the extraction in which terms are discovered and the one after it.

import { expect, it } from 'vitest';
import { createBatchExtractor, createLocalNameFinder } from '../../src/core/executor.ts';
import { localNameCacheFor, startLocalNameCache } from '../../src/core/local-names.ts';
import { readVocabulary } from '../../src/core/concepts/vocabulary.ts';
import { NO_WORDS } from '../../src/core/concepts/words.ts';

const given = readVocabulary([]);
const context = { given, words: NO_WORDS };
const paper = { title: 'Scaling', abstract: 'We train a deep soil network (DSN) on maps.' };

it('finds the local names of a paper once, though it is read twice', () => {
  createBatchExtractor({ ...context, vocabulary: given }).extract([paper]);
  const cached = localNameCacheFor(context)!.find(paper);
  expect(cached!.defined.abstract.map(({ short }) => short)).toEqual(['DSN']);
  expect(createLocalNameFinder(context)({ ...paper })).toBe(cached);
  expect(localNameCacheFor(context)!.find(paper)).toBeUndefined();
});

it('caches nothing in the last extraction', () => {
  const larger = { ...given, concepts: [...given.concepts] };
  const before = startLocalNameCache(context);
  createBatchExtractor({ ...context, vocabulary: larger }).extract([paper]);
  expect(before.find(paper)).toBeUndefined();
});

it('finds nothing for another paper or another context', () => {
  const names = { defined: { title: [], abstract: [] }, introduces: [] };
  startLocalNameCache(context).add(paper, names);
  expect(localNameCacheFor(context)!.find({ ...paper, abstract: 'Another one.' })).toBeUndefined();
  expect(localNameCacheFor({ ...context, given: readVocabulary([]) })).toBeNull();
});
