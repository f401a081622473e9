// Counting papers, concepts and pairs, against the definition taken word by word.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  countPairs,
  countTogether,
  linkStrength,
  pairCounts,
  togetherInSteps,
  togetherOf,
} from '../../../src/core/links/co-occurrence.ts';
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

it('counts into columns what it counts into links, for few concepts and for very many', () => {
  for (const conceptCount of [40, 5000]) {
    const wide = fc.uniqueArray(fc.nat(conceptCount - 1), { maxLength: 12 });
    const rows = fc.array(
      wide.map((own) => own.sort((a, b) => a - b)),
      { maxLength: 40 },
    );
    const property = fc.property(rows, fc.func(fc.boolean()), (papers, keep) => {
      const kept = Uint8Array.from(papers, (_, row) => Number(keep(row)));
      const columns = countPairs(rowsOf(papers), conceptCount, kept);
      const pairs = new Map<string, number>();
      for (const own of papers.filter((_, row) => kept[row] === 1))
        own.forEach((a, i) => {
          for (const b of own.slice(i + 1))
            pairs.set(`${a} ${b}`, (pairs.get(`${a} ${b}`) ?? 0) + 1);
        });
      const { links, ...rest } = togetherOf(columns);
      expect(links.map(({ a, b, papers: n }) => [`${a} ${b}`, n]).sort()).toEqual(
        [...pairs].sort(),
      );
      expect(links).toEqual([...links].sort((p, q) => p.a - q.a || p.b - q.b));
      expect(rest.papers).toBe(kept.reduce((sum, k) => sum + k, 0));
    });
    fc.assert(property, { seed: 1, numRuns: 60 });
  }
});

it('makes the same links in steps of any size', () => {
  const own = Array.from({ length: 9 }, (_, c) => c);
  const columns = countPairs(rowsOf([own]), 9, Uint8Array.of(1));
  for (const [size, steps] of [
    [1, 36],
    [10, 3],
    [100, 0],
  ] as const) {
    const making = togetherInSteps(columns, size);
    for (let n = 0; n < steps; n++) expect(making.next().done).toBe(false);
    expect(making.next()).toEqual({ done: true, value: togetherOf(columns) });
  }
});

it('makes room for more links than it began with', () => {
  const own = Array.from({ length: 100 }, (_, c) => c);
  const { a, b, together } = countPairs(rowsOf([own, own]), 100, Uint8Array.of(1, 1));
  expect([a.length, b.length, together.length]).toEqual([4950, 4950, 4950]);
  expect(new Set(together)).toEqual(new Set([2]));
});
