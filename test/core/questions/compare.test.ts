// Two concepts side by side, against set arithmetic on the papers themselves.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTogether } from '../../../src/core/links/co-occurrence.ts';
import { weighLinks } from '../../../src/core/links/weigh.ts';
import { compareConcepts } from '../../../src/core/questions/compare.ts';
import { postingsOf } from '../../postings.ts';
import { NO_YEAR } from '../../../src/core/dataset/dataset.ts';

const CONCEPTS = 6;
const all = Array.from({ length: CONCEPTS }, (_, c) => c);

interface Paper {
  readonly own: readonly number[];
  readonly year: number | null | undefined;
}

function ask(papers: readonly Paper[]) {
  const postings = postingsOf(papers.map(({ own }) => own));
  const together = countTogether(postings, CONCEPTS, (row) => papers[row]!.year !== undefined);
  const years = Int16Array.from(papers, ({ year }) => year ?? NO_YEAR);
  const kept = Uint8Array.from(papers, ({ year }) => Number(year !== undefined));
  return compareConcepts([0, 1], weighLinks(together, 'count'), { postings, years, kept });
}

const paper = fc.record({
  own: fc.subarray(all),
  year: fc.constantFrom(null, undefined, 2019, 2020, 2022),
});

describe('compareConcepts', () => {
  it('divides papers and neighbours into shared and own, each once', () => {
    const property = fc.property(fc.array(paper, { maxLength: 12 }), (papers) => {
      const found = ask(papers);
      const having = (...of: number[]) =>
        papers.flatMap(({ own, year }, row) =>
          year !== undefined && of.every((c) => own.includes(c)) ? [row] : [],
        );
      expect(found.papers.both).toEqual(having(0, 1));
      expect(found.papers.onlyA).toEqual(having(0).filter((row) => !having(1).includes(row)));
      expect(found.papers.onlyB).toEqual(having(1).filter((row) => !having(0).includes(row)));
      const near = (c: number) => all.slice(2).filter((d) => having(c, d).length > 0);
      const names = (list: readonly { concept: number }[]) => list.map((n) => n.concept).sort();
      expect(names(found.shared)).toEqual(near(0).filter((d) => near(1).includes(d)));
      expect(names(found.onlyA)).toEqual(near(0).filter((d) => !near(1).includes(d)));
      expect(names(found.onlyB)).toEqual(near(1).filter((d) => !near(0).includes(d)));
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('counts every dated paper in its year, and the undated apart', () => {
    const property = fc.property(fc.array(paper, { maxLength: 12 }), (papers) => {
      const { years, undated, papers: rows } = ask(papers);
      const sum = (pick: 'a' | 'b' | 'both') => years.reduce((n, year) => n + year[pick], 0);
      const either = rows.both.length + rows.onlyA.length + rows.onlyB.length;
      expect(sum('a') + sum('b') - sum('both') + undated).toBe(either);
      expect(years.map(({ year }) => year)).toEqual(years.map((_, i) => years[0]!.year + i));
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('counts the years of more papers than a call takes arguments', () => {
    const many = Array.from({ length: 200_000 }, (_, i) => ({
      own: [0],
      year: 2020 + 2 * (i % 2),
    }));
    expect(ask(many).years).toEqual([
      { year: 2020, a: 100_000, b: 0, both: 0 },
      { year: 2021, a: 0, b: 0, both: 0 },
      { year: 2022, a: 100_000, b: 0, both: 0 },
    ]);
  });

  it('puts first what is near to both', () => {
    const papers = [
      [0, 2],
      [1, 2],
      [1, 2],
      [0, 3],
      [0, 3],
      [1, 3],
      [1, 3],
      [0, 4],
      [0, 4],
      [0, 5],
    ];
    const found = ask(papers.map((own) => ({ own, year: 2020 })));
    expect(found.shared).toEqual([
      { concept: 3, toA: 2, toB: 2 },
      { concept: 2, toA: 1, toB: 2 },
    ]);
    expect(found.onlyA).toEqual([
      { concept: 4, strength: 2 },
      { concept: 5, strength: 1 },
    ]);
  });

  it('has nothing to say of an empty corpus, and says so', () => {
    expect(ask([])).toEqual({
      a: 0,
      b: 1,
      shared: [],
      onlyA: [],
      onlyB: [],
      papers: { both: [], onlyA: [], onlyB: [] },
      years: [],
      undated: 0,
    });
  });
});
