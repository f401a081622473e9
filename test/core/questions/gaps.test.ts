// Gaps: against every pair looked at one by one.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTogether } from '../../../src/core/links/co-occurrence.ts';
import { areKin, findGaps, mayBeChance, papersOfGap } from '../../../src/core/questions/gaps.ts';
import { unitLinks, weighLinks } from '../../../src/core/links/weigh.ts';
import { postingsOf } from '../../postings.ts';
import type { Gap, GapOptions } from '../../../src/core/questions/gaps.ts';

const CONCEPTS = 7;
const all = Array.from({ length: CONCEPTS }, (_, c) => c);
type Papers = readonly (readonly number[])[];

function ask(papers: Papers, options: GapOptions = {}): Gap[] {
  const together = countTogether(postingsOf(papers), CONCEPTS);
  return findGaps(all, together, unitLinks(weighLinks(together, 'jaccard'), 'jaccard'), options);
}

/** Pairs that are gaps by the definition, with their numbers. */
function naive(papers: Papers, by: 'company' | 'chance') {
  const having = (...of: number[]) =>
    papers.filter((own) => of.every((c) => own.includes(c))).length;
  const jaccard = (p: number, q: number) =>
    having(p, q) / Math.max(1, having(p) + having(q) - having(p, q));
  const degree = (c: number) => all.filter((d) => d !== c && having(c, d) > 0).length;
  return all.flatMap((a) =>
    all.slice(a + 1).flatMap((b) => {
      const expected = papers.length === 0 ? 0 : (having(a) * having(b)) / papers.length;
      const third = all.filter((c) => c !== a && c !== b && having(a, c) > 0 && having(b, c) > 0);
      const company = third
        .map((c) => Math.min(jaccard(a, c), jaccard(b, c)) / Math.log(degree(c)))
        .reduce((sum, value) => sum + value, 0);
      const isGap = expected >= 1 && (by === 'chance' || third.length > 1);
      return isGap && having(a, b) <= expected / 2 ? [{ a, b, expected, company, third }] : [];
    }),
  );
}

const corpus = fc.array(fc.subarray(all, { maxLength: 4 }), { maxLength: 14 });

describe.each(['company', 'chance'] as const)('gaps by %s', (by) => {
  it('are those of the definition, each with its numbers, in their order', () => {
    const property = fc.property(corpus, (papers) => {
      const found = ask(papers, { by, most: 100 });
      const wanted = naive(papers, by);
      const places = (gaps: readonly { a: number; b: number }[]) =>
        gaps.map(({ a, b }) => `${a}${b}`);
      expect(places(found).sort()).toEqual(places(wanted).sort());
      for (const { a, b, expected, company, third } of wanted) {
        const gap = found.find((g) => g.a === a && g.b === b)!;
        expect(gap.expected).toBeCloseTo(expected, 12);
        if (by === 'company') expect(gap.company).toBeCloseTo(company, 9);
        expect([...gap.common].sort()).toEqual(third);
      }
      // The company is below 100, whatever seven concepts of fourteen papers do.
      const ranks = found.map((gap) =>
        by === 'company' ? 100 * Number(mayBeChance(gap)) - gap.company : gap.chance,
      );
      expect(ranks).toEqual(ranks.toSorted((p, q) => p - q));
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });
});

describe('a gap', () => {
  const STAR: Papers = [[0, 2], [0, 3], [0, 2], [1, 2], [1, 3], [1, 3], [0], [1]];

  it('names what both stand with, and how unlikely so few are', () => {
    const [gap] = ask(STAR);
    expect(gap).toMatchObject({ a: 0, b: 1, papers: 0, expected: 2, common: [2, 3] });
    expect(gap!.chance).toBeCloseTo(Math.exp(-2), 12);
  });

  it('has papers on both sides, those with most of the common concepts first', () => {
    const [gap] = ask(STAR);
    const papers = papersOfGap(postingsOf([...STAR, [0, 2, 3], [0, 1, 2]]), gap!);
    expect(papers.ofA).toEqual([
      { row: 8, common: [2, 3] },
      { row: 0, common: [2] },
      { row: 1, common: [3] },
      { row: 2, common: [2] },
    ]);
    expect(papers.ofB.map(({ row }) => row)).toEqual([3, 4, 5]);
    expect(papersOfGap(postingsOf(STAR), gap!, (row) => row > 3, 1)).toEqual({
      ofA: [],
      ofB: [{ row: 4, common: [3] }],
    });
  });

  it('is a finding only where chance would hardly leave it among all the pairs looked at', () => {
    const apart = Array.from({ length: 40 }, (_, i) => [i % 2]);
    const [sure] = ask(apart, { by: 'chance' });
    expect(sure).toMatchObject({ a: 0, b: 1, papers: 0, expected: 10 });
    expect(sure!.rate).toBeCloseTo(sure!.chance, 12);
    const among = apart.map(([c], i) => [c!, 2 + (i % 5)].sort());
    const rates = ask(among, { by: 'chance' }).map(({ rate, chance }) => [rate, chance] as const);
    expect(rates.length).toBeGreaterThan(1);
    for (const [rate, chance] of rates) expect(rate).toBeGreaterThanOrEqual(chance);
    expect(rates[0]![0]).toBeGreaterThan(rates[0]![1]);
  });

  it('is none between a concept and a wider one, by its name or at any remove', () => {
    const isWider = areKin([
      { id: 'a', label: 'descent', broader: 'b' },
      { id: 'b', label: 'b', broader: 'c' },
      { id: 'c', label: 'c', broader: 'a' },
      { id: 'd', label: 'stochastic Descent', broader: 'not-here' },
      { id: 'e', label: 'condescent', broader: null },
    ]);
    expect([isWider(0, 2), isWider(2, 0), isWider(1, 3)]).toEqual([true, true, false]);
    expect([isWider(0, 3), isWider(3, 0), isWider(0, 4)]).toEqual([true, true, false]);
    expect(ask(STAR, { except: (a, b) => a === 0 && b === 1 })).not.toContainEqual(
      expect.objectContaining({ a: 0, b: 1 }),
    );
  });

  it('is found on no odd corpus: empty, one paper, all alike, none alike', () => {
    for (const papers of [
      [],
      [[0, 1, 2]],
      [
        [0, 1],
        [0, 1],
        [0, 1],
      ],
      all.map((c) => [c]),
    ])
      expect([ask(papers), ask(papers, { by: 'chance' })]).toEqual([[], []]);
  });
});
