// TrendReport over the years: Wilson's interval against its published values, and no burst from three papers.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTrends, splitYears, wilson, yearsSince } from '../../../src/core/questions/rising.ts';
import type { TrendOptions } from '../../../src/core/questions/rising.ts';

/** A paper: its year, and whether it names concept 0. */
type Paper = readonly [year: number | null | undefined, isNamed: boolean];

function ask(papers: readonly Paper[], options?: TrendOptions) {
  const named = papers.map(([, isNamed]) => Number(isNamed));
  const offsets = Uint32Array.of(
    0,
    ...named.map((_, i) => named.slice(0, i + 1).reduce((s, n) => s + n)),
  );
  const concepts = new Uint32Array(offsets.at(-1)!);
  const postings = { offsets, concepts, salience: new Uint16Array(concepts.length) };
  return findTrends(
    postings,
    papers.map(([year]) => year),
    [0],
    options,
  );
}

const times = (n: number, ...paper: Paper): Paper[] => Array.from({ length: n }, () => paper);

describe('wilson', () => {
  it('gives the interval of the literature', () => {
    // R. G. Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I.
    const published = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const;
    for (const [papers, of, low, high] of published) {
      expect(wilson(papers, of).low).toBeCloseTo(low, 4);
      expect(wilson(papers, of).high).toBeCloseTo(high, 4);
    }
  });

  it('holds the share, lies in [0, 1], and solves the equation it comes from', () => {
    const counts = fc
      .integer({ min: 1, max: 500 })
      .chain((of) => fc.tuple(fc.nat(of), fc.constant(of)));
    const property = fc.property(counts, ([papers, of]) => {
      const { share, low, high } = wilson(papers, of);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
      expect(high).toBeLessThanOrEqual(1);
      for (const p of [low, high].filter((end) => end > 0 && end < 1))
        expect(Math.abs(share - p)).toBeCloseTo(1.959964 * Math.sqrt((p * (1 - p)) / of), 9);
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('knows nothing from nothing', () => {
    expect(wilson(0, 0)).toEqual({ papers: 0, of: 0, share: 0, low: 0, high: 1 });
  });
});

describe('splitYears', () => {
  it('puts about half the papers on each side, in whole years', () => {
    const split = splitYears(
      new Map([
        [2020, 1],
        [2022, 3],
        [2023, 4],
        [2024, 1],
      ]),
    );
    expect(split).toEqual({ early: [2020, 2022], late: [2023, 2024] });
  });

  it('has nothing to compare within one year, or none', () => {
    expect(splitYears(new Map([[2020, 9]]))).toBeNull();
    expect(splitYears(new Map())).toBeNull();
  });
});

describe('yearsSince', () => {
  it('parts the years before a year from it on, and only where both have papers', () => {
    const years = [2019, null, 2022, undefined, 2021];
    expect(yearsSince(years, 2021)).toEqual({ early: [2019, 2020], late: [2021, 2022] });
    expect([2019, 2023].map((since) => yearsSince(years, since))).toEqual([null, null]);
    expect(yearsSince([null], 2020)).toBeNull();
  });
});

describe('findTrends', () => {
  it('calls rising what is wholly above, falling what is wholly below', () => {
    const rise = [
      ...times(1, 2020, true),
      ...times(29, 2020, false),
      ...times(15, 2021, true),
      ...times(15, 2021, false),
    ];
    expect(ask(rise).trends[0]!.trend).toBe('rising');
    const fall = rise.map(([year, isNamed]): Paper => [4041 - year!, isNamed]);
    expect(ask(fall).trends[0]!.trend).toBe('falling');
  });

  it('sees no burst in three papers, however few there were before', () => {
    const papers = [...times(50, 2020, false), ...times(3, 2021, true), ...times(7, 2021, false)];
    expect(ask(papers).trends[0]!.trend).toBe('few');
    expect(ask(papers, { least: 3 }).trends[0]!.trend).toBe('rising');
  });

  it('is steady where the intervals meet', () => {
    const papers = [
      ...times(3, 2020, true),
      ...times(10, 2020, false),
      ...times(5, 2021, true),
      ...times(8, 2021, false),
    ];
    expect(ask(papers).trends[0]!.trend).toBe('steady');
  });

  it('leaves papers without a date out and counts them; filtered ones are not even counted', () => {
    const papers = [
      ...times(2, null, true),
      ...times(4, undefined, true),
      ...times(1, 2020, true),
      ...times(1, 2022, false),
    ];
    const { dated, undated, trends } = ask(papers);
    expect([dated, undated]).toEqual([2, 2]);
    expect(trends[0]!.years.map(({ year, papers: n, of }) => [year, n, of])).toEqual([
      [2020, 1, 1],
      [2021, 0, 0],
      [2022, 0, 1],
    ]);
  });

  it('compares the windows it is given', () => {
    const papers = [...times(9, 2019, true), ...times(9, 2020, false), ...times(9, 2021, true)];
    const windows = { early: [2019, 2019], late: [2020, 2020] } as const;
    expect(ask(papers, { windows }).trends[0]!.trend).toBe('falling');
  });

  it('says nothing of corpora without two years', () => {
    for (const papers of [[], times(3, 2020, true), times(3, null, true)])
      expect(ask(papers)).toMatchObject({ windows: null, trends: [] });
  });

  it('orders rising, steady, falling, few', () => {
    const rows = [
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 1, 2],
      [0, 1, 2],
      [0, 1, 2],
      [0, 1, 2],
      [0, 1, 2],
    ];
    const years = rows.map((_, i) => (i < 5 ? 2020 : 2021));
    const offsets = Uint32Array.of(0, ...rows.map((_, i) => rows.slice(0, i + 1).flat().length));
    const concepts = Uint32Array.from(rows.flat());
    const postings = { offsets, concepts, salience: new Uint16Array(concepts.length) };
    const { trends } = findTrends(postings, years, [0, 1, 2, 3]);
    expect(trends.map(({ concept, trend }) => [concept, trend])).toEqual([
      [2, 'rising'],
      [0, 'steady'],
      [1, 'steady'],
      [3, 'few'],
    ]);
  });
});
