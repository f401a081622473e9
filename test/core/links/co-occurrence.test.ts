// Counting papers, concepts and pairs, against the definition taken word by word.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countTogether, linkStrength, pairCounts } from '../../../src/core/links/co-occurrence.ts';
import { npmi } from '../../../src/core/links/weights.ts';
import type { Rows } from '../../../src/core/links/co-occurrence.ts';

const CONCEPTS = 6;
const rowsOf = (papers: readonly (readonly number[])[]): Rows => {
  const offsets = Uint32Array.of(0, ...papers.map((_, i) => papers.slice(0, i + 1).flat().length));
  return { offsets, concepts: Uint32Array.from(papers.flat()) };
};
const paper = fc
  .uniqueArray(fc.nat(CONCEPTS - 1), { maxLength: CONCEPTS })
  .map((concepts) => concepts.sort((a, b) => a - b));
const corpus = fc.array(paper, { maxLength: 12 });

function naive(papers: readonly (readonly number[])[]) {
  const having = (...concepts: number[]) =>
    papers.filter((p) => concepts.every((c) => p.includes(c))).length;
  const all = Array.from({ length: CONCEPTS }, (_, c) => c);
  const links = all.flatMap((a) =>
    all.filter((b) => b > a).map((b) => ({ a, b, papers: having(a, b) })),
  );
  return {
    papers: papers.length,
    counts: Uint32Array.from(all, (c) => having(c)),
    links: links.filter((link) => link.papers > 0),
  };
}

it('counts as the definition says', () => {
  const property = fc.property(corpus, (papers) => {
    expect(countTogether(rowsOf(papers), CONCEPTS)).toEqual(naive(papers));
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('counts only the rows that are kept', () => {
  const property = fc.property(corpus, fc.func(fc.boolean()), (papers, keep) => {
    const kept = papers.filter((_, row) => keep(row));
    expect(countTogether(rowsOf(papers), CONCEPTS, (row) => keep(row))).toEqual(naive(kept));
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('stands a corpus without papers', () => {
  const together = countTogether({ offsets: Uint32Array.of(0), concepts: Uint32Array.of() }, 2);
  expect(together).toEqual({ papers: 0, counts: Uint32Array.of(0, 0), links: [] });
});

it('gives the four counts of a link', () => {
  const together = countTogether(rowsOf([[0, 1], [0, 1, 2], [1], [2]]), 3);
  expect(pairCounts(together.links[0]!, together)).toEqual({ both: 2, a: 2, b: 3, papers: 4 });
});

it('filters links by their NPMI', () => {
  const together = countTogether(rowsOf([[0, 1], [0, 1, 2], [1], [2]]), 3);
  const expected = npmi({ both: 2, a: 2, b: 3, papers: 4 });
  expect(linkStrength(together.links[0]!, together)).toBe(expected);
});
