// Every term of a text, whether it is worth a place on a map or not.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseStretches, findNounTerms } from '../../../scripts/eval/noun-terms.ts';
import { readOwnWords } from '../../../scripts/read-input.ts';
import type { ScoredStretch } from '../../../scripts/eval/noun-terms.ts';

const NOTHING = { concepts: [], ambiguous: [], introduces: [] };
const termsIn = (abstract: string, title = '') =>
  findNounTerms({ paper: { title, abstract }, extraction: NOTHING }, readOwnWords());

describe('the terms of a text', () => {
  it('are whole, without what leads to them', () => {
    const found = termsIn('We propose several statistical parsers for speech recognition.');
    expect(found).toEqual(['statistical parsers', 'speech recognition']);
  });

  it('are none where nothing is named', () => {
    expect(termsIn('As we have seen above, there is much more to say.')).toEqual([]);
  });

  it('stand in the title as well', () => {
    const title = 'Word sense disambiguation with bilingual corpora';
    expect(termsIn('', title)).toContain('Word sense disambiguation');
  });
});

describe('the choice among stretches that overlap', () => {
  const stretch = fc
    .tuple(fc.nat(7), fc.integer({ min: 1, max: 3 }), fc.integer({ min: -3, max: 6 }))
    .map(([from, length, score]): ScoredStretch => ({ from, to: from + length, score }));
  const sum = (some: readonly ScoredStretch[]) => some.reduce((n, { score }) => n + score, 0);
  const overlap = (a: ScoredStretch, b: ScoredStretch) => a.from < b.to && b.from < a.to;
  const areApart = (some: readonly ScoredStretch[]) =>
    some.every((a, i) => some.slice(i + 1).every((b) => !overlap(a, b)));

  it('is the best of all choices', () => {
    const property = fc.property(fc.array(stretch, { maxLength: 8 }), (all) => {
      const chosen = chooseStretches(all);
      expect(areApart(chosen)).toBe(true);
      const choices = subsetsOf(all).filter(areApart);
      expect(sum(chosen)).toBe(Math.max(...choices.map(sum)));
    });
    fc.assert(property, { seed: 1, numRuns: 100 });
  });

  it('takes two good ones before one that is better than each, in order of the text', () => {
    const [a, b, c] = [2, 2, 3].map((score, i) => ({ from: i, to: i + 1, score }));
    const over = { from: 1, to: 3, score: 4 };
    expect(chooseStretches([c!, over, b!, a!])).toEqual([a, b, c]);
  });
});

function subsetsOf<T>(all: readonly T[]): T[][] {
  return all.reduce<T[][]>((some, one) => [...some, ...some.map((s) => [...s, one])], [[]]);
}
