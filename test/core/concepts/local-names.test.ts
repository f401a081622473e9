// Local names are kept between the extraction in which terms are discovered and the one after it.

import { expect, it } from 'vitest';
import { LocalNameFinder } from '../../../src/core/concepts/local-names.ts';
import { readVocabulary } from '../../../src/core/concepts/vocabulary.ts';
import { NO_WORDS } from '../../../src/core/concepts/words.ts';
import { createBatchExtractor } from '../../../src/core/executor.ts';

const given = readVocabulary([]);
const context = { given, words: NO_WORDS };
const paper = { title: 'Scaling', abstract: 'We train a deep soil network (DSN) on maps.' };

it('finds the local names of a paper once, though it is read twice', () => {
  const localNames = new LocalNameFinder(context);
  createBatchExtractor({ ...context, vocabulary: given, localNames }).extract([paper]);
  const kept = localNames.kept(paper);
  expect(kept!.defined.abstract.map(({ short }) => short)).toEqual(['DSN']);
  expect(localNames.find({ ...paper })).toBe(kept);
});

it('keeps nothing that is found ahead', () => {
  const localNames = new LocalNameFinder(context);
  expect(localNames.find(paper).introduces).toEqual([]);
  expect(localNames.kept(paper)).toBeUndefined();
});

it('keeps nothing for another paper of the same title', () => {
  const localNames = new LocalNameFinder(context);
  localNames.findAndKeep(paper);
  const other = { ...paper, abstract: 'Another one.' };
  expect(localNames.kept(other)).toBeUndefined();
  expect(localNames.findAndKeep(other).defined.abstract).toEqual([]);
});
