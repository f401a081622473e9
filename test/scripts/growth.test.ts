// What threads are told of a vocabulary with the terms of a corpus.

import { describe, expect, it } from 'vitest';
import { addTerms } from '../../src/core/concepts/add-terms.ts';
import { findCandidates } from '../../src/core/concepts/candidates.ts';
import { readVocabulary } from '../../src/core/concepts/vocabulary.ts';
import { NO_WORDS } from '../../src/core/concepts/words.ts';
import { growthOf, grown } from '../../scripts/crew/growth.ts';

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

describe('a vocabulary that has grown', () => {
  it('is told by what is new in it', () => {
    const growth = growthOf(given, more)!;
    expect(growth.concepts.length).toBeGreaterThan(0);
    expect(growth.concepts.every(({ discovered }) => discovered !== null)).toBe(true);
    expect(grown(given, growth)).toEqual(more);
  });

  it('is told as a whole where something has gone from it', () => {
    expect(growthOf(given, { ...more, surfaces: more.surfaces.slice(1) })).toBeNull();
    expect(growthOf(given, { ...more, stopWords: ['flat minimum'] })).toBeNull();
  });
});
