// Counting papers, concepts and pairs, against the definition taken word by word.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  countKept,
  countTogether,
  linkCount,
  linkStrength,
  linksAmong,
  linksOf,
  linksWhere,
  pairCounts,
  papersTogether,
} from '../../../src/core/links/co-occurrence.ts';
import { npmi } from '../../../src/core/links/weights.ts';
import { postingsOf } from '../../postings.ts';
import type { CoOccurrence } from '../../../src/core/links/co-occurrence.ts';

const CONCEPTS = 6;
const paper = fc
  .uniqueArray(fc.nat(CONCEPTS - 1), { maxLength: CONCEPTS })
  .map((concepts) => concepts.sort((a, b) => a - b));
const corpus = fc.array(paper, { maxLength: 12 });

/** Counts with their links as things of their own, as {@link naive} has them. */
function spelledOut(together: CoOccurrence) {
  const { papers, counts } = together;
  return { papers, counts, links: linksWhere(together) };
}

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
    expect(spelledOut(countTogether(postingsOf(papers), CONCEPTS))).toEqual(naive(papers));
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('gives the links of one concept as reading all of them does', () => {
  const property = fc.property(corpus, fc.nat(CONCEPTS - 1), (papers, concept) => {
    const together = countTogether(postingsOf(papers), CONCEPTS);
    const read = linksWhere(together, (a, b) => a === concept || b === concept);
    expect(linksOf(together, concept)).toEqual(read);
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('gives the links among some concepts as reading all of them does', () => {
  const flags = fc.array(fc.nat(1), { minLength: CONCEPTS, maxLength: CONCEPTS });
  const property = fc.property(corpus, flags, (papers, chosen) => {
    const together = countTogether(postingsOf(papers), CONCEPTS);
    const read = linksWhere(together, (a, b) => chosen[a] === 1 && chosen[b] === 1);
    expect(linksAmong(together, Uint8Array.from(chosen))).toEqual(read);
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('counts only the rows that are kept', () => {
  const property = fc.property(corpus, fc.func(fc.boolean()), (papers, keep) => {
    const kept = papers.filter((_, row) => keep(row));
    const together = countTogether(postingsOf(papers), CONCEPTS, (row) => keep(row));
    expect(spelledOut(together)).toEqual(naive(kept));
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('stands a corpus without papers', () => {
  const together = countTogether({ offsets: Uint32Array.of(0), concepts: Uint32Array.of() }, 2);
  expect(spelledOut(together)).toEqual({ papers: 0, counts: Uint32Array.of(0, 0), links: [] });
  expect(papersTogether(together, 0, 1)).toBe(0);
});

it('gives the four counts of a link', () => {
  const together = countTogether(postingsOf([[0, 1], [0, 1, 2], [1], [2]]), 3);
  expect(pairCounts(linksWhere(together)[0]!, together)).toEqual({
    both: 2,
    a: 2,
    b: 3,
    papers: 4,
  });
});

it('filters links by their NPMI', () => {
  const together = countTogether(postingsOf([[0, 1], [0, 1, 2], [1], [2]]), 3);
  const expected = npmi({ both: 2, a: 2, b: 3, papers: 4 });
  expect(linkStrength(linksWhere(together)[0]!, together)).toBe(expected);
});

it('knows of any two concepts in how many papers they stand together', () => {
  const property = fc.property(corpus, (papers) => {
    const together = countTogether(postingsOf(papers), CONCEPTS);
    const links = new Map(naive(papers).links.map(({ a, b, papers: n }) => [`${a} ${b}`, n]));
    for (let p = 0; p < CONCEPTS; p++)
      for (let q = 0; q < CONCEPTS; q++) {
        const met = p === q ? 0 : links.get(`${Math.min(p, q)} ${Math.max(p, q)}`);
        expect(papersTogether(together, p, q)).toBe(met ?? 0);
      }
  });
  fc.assert(property, { seed: 1, numRuns: 100 });
});

it('makes things of their own of the links that are wanted', () => {
  const together = countTogether(
    postingsOf([
      [0, 1, 2],
      [0, 1],
      [1, 2],
    ]),
    3,
  );
  expect(linkCount(together)).toBe(3);
  expect(linksWhere(together, (a, b, papers) => a === 0 && b === 1 && papers === 2)).toEqual([
    { a: 0, b: 1, papers: 2 },
  ]);
});

it('counts the same for few concepts and for very many', () => {
  for (const conceptCount of [40, 5000]) {
    const wide = fc.uniqueArray(fc.nat(conceptCount - 1), { maxLength: 12 });
    const rows = fc.array(
      wide.map((own) => own.sort((a, b) => a - b)),
      { maxLength: 40 },
    );
    const property = fc.property(rows, fc.func(fc.boolean()), (papers, keep) => {
      const kept = Uint8Array.from(papers, (_, row) => Number(keep(row)));
      const together = countKept(postingsOf(papers), conceptCount, kept);
      const pairs = new Map<string, number>();
      for (const own of papers.filter((_, row) => kept[row] === 1))
        own.forEach((a, i) => {
          for (const b of own.slice(i + 1))
            pairs.set(`${a} ${b}`, (pairs.get(`${a} ${b}`) ?? 0) + 1);
        });
      const links = linksWhere(together);
      expect(links.map(({ a, b, papers: n }) => [`${a} ${b}`, n]).sort()).toEqual(
        [...pairs].sort(),
      );
      expect(links).toEqual([...links].sort((p, q) => p.a - q.a || p.b - q.b));
      expect(together.papers).toBe(kept.reduce((sum, k) => sum + k, 0));
    });
    fc.assert(property, { seed: 1, numRuns: 60 });
  }
});

it('makes room for more links than it began with', () => {
  const own = Array.from({ length: 100 }, (_, c) => c);
  const { a, b, both } = countKept(postingsOf([own, own]), 100, Uint8Array.of(1, 1));
  expect([a.length, b.length, both.length]).toEqual([4950, 4950, 4950]);
  expect(new Set(both)).toEqual(new Set([2]));
});
