// TrendReport over the years: what rises beyond chance and by enough, and no burst from three papers.

import { describe, expect, it } from 'vitest';
import { splitYears, yearsSince } from '../../../src/core/questions/dated-papers.ts';
import { findTrends } from '../../../src/core/questions/rising.ts';
import { NO_YEAR } from '../../../src/core/dataset/dataset.ts';
import { postingsOf } from '../../postings.ts';
import type { TrendOptions } from '../../../src/core/questions/rising.ts';
import type { DatedPapers } from '../../../src/core/questions/dated-papers.ts';

/** A paper: its year, and whether it names concept 0. */
type Paper = readonly [year: number | null | undefined, isNamed: boolean];

function ask(papers: readonly Paper[], options?: TrendOptions) {
  const kept = Uint8Array.from(papers, ([year]) => Number(year !== undefined));
  const named = papers.map(([, isNamed]) => (isNamed ? [0] : []));
  const years = papers.map(([year]) => year ?? NO_YEAR);
  return findTrends({ ...datedRows(named, years), kept }, [0], options);
}

/** Papers given by their concepts and years. */
function datedRows(rows: readonly (readonly number[])[], years: readonly number[]): DatedPapers {
  return {
    postings: postingsOf(rows),
    years: Int16Array.from(years),
    kept: new Uint8Array(rows.length).fill(1),
  };
}

const times = (n: number, ...paper: Paper): Paper[] => Array.from({ length: n }, () => paper);

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
    const papers = new Map([2019, 2022, 2021].map((year) => [year, 1]));
    expect(yearsSince(papers, 2021)).toEqual({ early: [2019, 2020], late: [2021, 2022] });
    expect([2019, 2023].map((since) => yearsSince(papers, since))).toEqual([null, null]);
    expect(yearsSince(new Map(), 2020)).toBeNull();
  });
});

describe('findTrends', () => {
  it('calls rising and falling what chance does not explain', () => {
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

  it('hears a small count: one of 58 papers before and nine since', () => {
    const papers = [
      ...times(1, 2020, true),
      ...times(57, 2020, false),
      ...times(9, 2021, true),
      ...times(49, 2021, false),
    ];
    const [course] = ask(papers).trends;
    expect(course!.trend).toBe('rising');
    expect(course!.pValue).toBeCloseTo(0.0164, 4);
  });

  it('is steady where the change is small, however certain', () => {
    const papers = [
      ...times(250, 2018, true),
      ...times(20_556, 2018, false),
      ...times(172, 2019, true),
      ...times(18_978, 2019, false),
    ];
    const [course] = ask(papers).trends;
    expect(course!.pValue).toBeLessThan(0.01);
    expect(course!.trend).toBe('steady');
  });

  it('asks more of each concept the more of them are tested', () => {
    // Concept 0 goes from 1 of 58 to 9 of 58; each of the others is in half of the papers, early and late.
    const rows = Array.from({ length: 116 }, (_, row) => {
      const isNamed = row < 1 || (row >= 58 && row < 67);
      const others = row % 2 === 0 ? Array.from({ length: 20 }, (__, i) => i + 1) : [];
      return [...(isNamed ? [0] : []), ...others];
    });
    const years = rows.map((_, row) => (row < 58 ? 2020 : 2021));
    const papers = datedRows(rows, years);
    const trendWith = (n: number) => {
      const found = findTrends(papers, [...Array(n + 1).keys()]);
      return found.trends.find(({ concept }) => concept === 0)!.trend;
    };
    // Its p-value of 0.0164 times the tests is 0.18 with eleven of them and 0.34 with twenty-one.
    expect([trendWith(10), trendWith(20)]).toEqual(['rising', 'steady']);
  });

  it('is steady where chance explains the change', () => {
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

  it('orders rising before steady before few', () => {
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
    const { trends } = findTrends(datedRows(rows, years), [0, 1, 2, 3]);
    expect(trends.map(({ concept, trend }) => [concept, trend])).toEqual([
      [2, 'rising'],
      [0, 'steady'],
      [1, 'steady'],
      [3, 'few'],
    ]);
  });
});
