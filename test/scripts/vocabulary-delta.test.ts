// The additions of a vocabulary with the terms of a corpus.

import { describe, expect, it } from 'vitest';
import { addTerms } from '../../src/core/concepts/add-terms.ts';
import { findCandidates } from '../../src/core/concepts/candidates.ts';
import { readVocabulary } from '../../src/core/concepts/vocabulary.ts';
import { NO_WORDS } from '../../src/core/concepts/words.ts';
import { applyDelta, vocabularyDelta } from '../../scripts/pool/vocabulary-delta.ts';

const definition = 'Something that is made up.';
const given = readVocabulary([
  { name: 'v.yaml', type: 'method', entries: { 'zeta descent': { definition } } },
]);
const extraction = { concepts: [], ambiguous: [], introduces: [] };
const paper = { title: 'Flat minima', abstract: '' };
const terms = [...findCandidates([{ paper, extraction }], NO_WORDS).values()];
const more = addTerms(
  given,
  terms.map((candidate) => ({ candidate, termhood: 1 })),
);

describe('the delta of two vocabularies', () => {
  it('holds what is new in the larger one', () => {
    const delta = vocabularyDelta(given, more)!;
    expect(delta.concepts.length).toBeGreaterThan(0);
    expect(delta.concepts.every(({ discovered }) => discovered !== null)).toBe(true);
    expect(applyDelta(given, delta)).toEqual(more);
  });

  it('is null where the larger one lacks something', () => {
    expect(vocabularyDelta(given, { ...more, surfaces: more.surfaces.slice(1) })).toBeNull();
    expect(vocabularyDelta(given, { ...more, stopWords: ['flat minimum'] })).toBeNull();
  });
});
