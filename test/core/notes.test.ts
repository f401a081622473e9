// Notes are kept from the reading in which terms are sought to the one after it.

import { expect, it } from 'vitest';
import { createNoter, createReader } from '../../src/core/hands.ts';
import { keepNotes, keptNotes } from '../../src/core/notes.ts';
import { readVocabulary } from '../../src/core/concepts/vocabulary.ts';
import { NO_WORDS } from '../../src/core/concepts/words.ts';

const given = readVocabulary([]);
const knowledge = { given, words: NO_WORDS };
const paper = { title: 'Scaling', abstract: 'We train a deep soil network (DSN) on maps.' };

it('takes notes of a paper once, though it is read twice', () => {
  createReader({ ...knowledge, vocabulary: given }).read([paper]);
  const kept = keptNotes(knowledge)!.find(paper);
  expect(kept!.defined.abstract.map(({ short }) => short)).toEqual(['DSN']);
  expect(createNoter(knowledge)({ ...paper })).toBe(kept);
  expect(keptNotes(knowledge)!.find(paper)).toBeUndefined();
});

it('keeps none of a reading that is the last', () => {
  const larger = { ...given, concepts: [...given.concepts] };
  const before = keepNotes(knowledge);
  createReader({ ...knowledge, vocabulary: larger }).read([paper]);
  expect(before.find(paper)).toBeUndefined();
});

it('tells nothing of another paper, or with other knowledge', () => {
  const notes = { defined: { title: [], abstract: [] }, introduces: [] };
  keepNotes(knowledge).keep(paper, notes);
  expect(keptNotes(knowledge)!.find({ ...paper, abstract: 'Another one.' })).toBeUndefined();
  expect(keptNotes({ ...knowledge, given: readVocabulary([]) })).toBeNull();
});
