// Counting again: whatever was counted before, the answer is that of counting anew.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countKept } from '../../../src/core/links/co-occurrence.ts';
import { createRecount } from '../../../src/core/links/recount.ts';
import type { Rows } from '../../../src/core/links/co-occurrence.ts';

const CONCEPTS = 6;
const PAPERS = 8;

const paper = fc
  .uniqueArray(fc.nat(CONCEPTS - 1), { maxLength: CONCEPTS })
  .map((concepts) => concepts.sort((a, b) => a - b));
const corpus = fc.array(paper, { minLength: PAPERS, maxLength: PAPERS });
const choice = fc
  .array(fc.nat(1), { minLength: PAPERS, maxLength: PAPERS })
  .map((kept) => Uint8Array.from(kept));

const rowsOf = (papers: readonly (readonly number[])[]): Rows => ({
  offsets: Uint32Array.of(0, ...papers.map((_, i) => papers.slice(0, i + 1).flat().length)),
  concepts: Uint32Array.from(papers.flat()),
});

it('gives what counting anew gives, choice after choice', () => {
  const property = fc.property(corpus, fc.array(choice, { maxLength: 6 }), (papers, choices) => {
    const rows = rowsOf(papers);
    const recount = createRecount(rows, CONCEPTS);
    for (const kept of choices) expect(recount(kept)).toEqual(countKept(rows, CONCEPTS, kept));
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
});

it('goes on from its own, whatever becomes of an answer', () => {
  const rows = rowsOf([
    [0, 1],
    [0, 1, 2],
  ]);
  const recount = createRecount(rows, 3);
  recount(Uint8Array.of(1, 1)).both.fill(9);
  expect(Array.from(recount(Uint8Array.of(1, 0)).both)).toEqual([1]);
});
