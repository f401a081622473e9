// Spelled-out forms of one short form: variants are one concept, homonyms are not.

import { describe, expect, it } from 'vitest';
import { readOwnWords } from '../../../scripts/read-input.ts';
import { addTerms } from '../../../src/core/concepts/add-terms.ts';
import { findCandidates } from '../../../src/core/concepts/candidates.ts';
import { readVocabulary } from '../../../src/core/concepts/vocabulary.ts';

const words = readOwnWords();
const extraction = { concepts: [], ambiguous: [], introduces: [] };

/** The concepts of some terms of some abstracts, each with its surfaces. */
function conceptsOf(abstracts: readonly string[], keys: readonly string[], entries: object = {}) {
  const papers = abstracts.map((abstract, i) => ({ title: `Title ${i}`, abstract }));
  const reads = papers.map((paper) => ({ paper, extraction }));
  const found = findCandidates(reads, words);
  const terms = keys.map((key) => ({ candidate: found.get(key)!, termhood: 1 }));
  const given = readVocabulary([{ name: 'theory.yaml', type: 'theory', entries }]);
  const { concepts, surfaces } = addTerms(given, terms);
  return concepts.map(({ id, label }) => ({
    label,
    surfaces: surfaces.filter(({ concept }) => concept === id).map(({ text }) => text),
  }));
}

const SOILS = [
  'The soil texture process (STP) is slow.',
  'Other papers name the soil texture process (STP) too.',
  'The soil textural processing (STP) is old. We see that STP differs.',
];

describe('the spelled-out forms of a short form', () => {
  it('are one concept where their words have the same stems, by its commonest name', () => {
    const keys = ['soil textural processing', 'soil texture process', 'stp'];
    const concepts = conceptsOf(SOILS, keys);
    expect(concepts.map(({ label }) => label)).toEqual(['soil texture process']);
    expect(concepts[0]!.surfaces).toEqual(
      expect.arrayContaining(['soil textural processing', 'STP']),
    );
  });

  it('are the concept of the vocabulary that they vary', () => {
    const definition = 'A made-up definition.';
    const given = { 'soil textured process': { acronym: 'STP', definition } };
    const concepts = conceptsOf(SOILS, ['soil textural processing'], given);
    expect(concepts.map(({ label }) => label)).toEqual(['soil textured process']);
  });

  it('are several concepts where they are homonyms', () => {
    const texts = [...SOILS, 'The salt transfer pathway (STP) is short.'];
    const concepts = conceptsOf(texts, ['soil texture process', 'salt transfer pathway']);
    expect(concepts.map(({ label }) => label)).toEqual([
      'salt transfer pathway',
      'soil texture process',
    ]);
  });
});
