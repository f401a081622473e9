// Every term of a text, whether it is worth a place on a map or not.

import { describe, expect, it } from 'vitest';
import { findNounTerms } from '../../../scripts/eval/noun-terms.ts';
import { readOwnWords } from '../../../scripts/read-input.ts';

const NOTHING = { concepts: [], ambiguous: [], introduces: [] };
const termsIn = (abstract: string) =>
  findNounTerms({ paper: { title: '', abstract }, extraction: NOTHING }, readOwnWords());

describe('the terms of a text', () => {
  it('are its longest runs of words, without what leads to them', () => {
    expect(termsIn('We propose several statistical parsers for speech recognition.')).toEqual([
      'statistical parsers',
      'speech recognition',
    ]);
  });

  it('leave out words alone that are everyday speech', () => {
    expect(termsIn('The results of this work are good, and the gradient is small.')).toEqual([
      'gradient',
    ]);
  });
});
