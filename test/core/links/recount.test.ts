// Counting again: whatever was counted before, the answer is that of counting anew.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  countKept,
  countTogether,
  linksAmong,
  linksOf,
  linksWhere,
} from '../../../src/core/links/co-occurrence.ts';
import { createRecount, withEnds } from '../../../src/core/links/recount.ts';
import { postingsOf } from '../../postings.ts';
import type { CoOccurrence } from '../../../src/core/links/co-occurrence.ts';

const CONCEPTS = 6;
const PAPERS = 8;

const paper = fc
  .uniqueArray(fc.nat(CONCEPTS - 1), { maxLength: CONCEPTS })
  .map((concepts) => concepts.sort((a, b) => a - b));
const corpus = fc.array(paper, { minLength: PAPERS, maxLength: PAPERS });
const choice = fc
  .array(fc.nat(1), { minLength: PAPERS, maxLength: PAPERS })
  .map((kept) => Uint8Array.from(kept));

/** Counts, and their links as things of their own, found in every way there is. */
function spelledOut(together: CoOccurrence) {
  const { papers, counts } = together;
  const all = new Uint8Array(CONCEPTS).fill(1);
  const ofEach = Array.from(all, (_, concept) => linksOf(together, concept));
  return { papers, counts, links: linksWhere(together), among: linksAmong(together, all), ofEach };
}

it('gives what counting anew gives, choice after choice', () => {
  const property = fc.property(corpus, fc.array(choice, { maxLength: 6 }), (papers, choices) => {
    const rows = postingsOf(papers);
    const whole = countTogether(rows, CONCEPTS);
    const recount = createRecount(rows, whole);
    for (const kept of choices) {
      const again = withEnds(whole, recount(kept));
      expect(spelledOut(again)).toEqual(spelledOut(countKept(rows, CONCEPTS, kept)));
    }
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
});

it('goes on from its own, whatever becomes of an answer', () => {
  const rows = postingsOf([
    [0, 1],
    [0, 1, 2],
  ]);
  const recount = createRecount(rows, countTogether(rows, 3));
  recount(Uint8Array.of(1, 1)).both.fill(9);
  expect(Array.from(recount(Uint8Array.of(1, 0)).both)).toEqual([1, 0, 0]);
});
