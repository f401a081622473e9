// Trends: the share of papers that name a concept, early and late, compared by an exact test that is
// corrected for the number of concepts tested, and the share of each year with the interval in which the true
// share may lie (E. B. Wilson, Probable inference, 1927). From few papers nothing is claimed.

import { allAtOnce } from '../steps.ts';
import { countUndated, countYears, isDated, splitYears, sumOf } from './dated-papers.ts';
import { fisherExact, judgeChanges, wilson } from './proportions.ts';
import type { DatedPapers, Windows, PapersByYear, Years } from './dated-papers.ts';
import type { Share, TestedChange } from './proportions.ts';

/** The share in one year; years without any paper are there too, with 0 of 0 and low 0, high 1. */
export interface YearShare extends Share {
  readonly year: number;
}

/**
 * `rising`, `falling`: the shares of the two windows differ by enough and by more than chance
 * ({@link judgeChanges}); `steady`: they do not; `few`: fewer papers than are needed to say anything (shown in
 * grey).
 */
export type Trend = 'rising' | 'falling' | 'steady' | 'few';

/** The trend of one concept. */
export interface ConceptTrend {
  readonly concept: number;
  readonly trend: Trend;
  readonly early: Share;
  readonly late: Share;
  /** p-value of the difference by {@link fisherExact}, in [0, 1]; null for `few`, which are not tested. */
  readonly pValue: number | null;
  /** Every year from the first to the last of the corpus. */
  readonly years: readonly YearShare[];
}

/** The trends of some concepts, and the papers they are based on. */
export interface TrendReport {
  /** The windows compared; null when the dated papers are of one year, or there are none. */
  readonly windows: Windows | null;
  /** Rising, falling, steady, few; the largest change of share first; ties by index. */
  readonly trends: readonly ConceptTrend[];
  readonly dated: number;
  /** Papers without a date, which are left out. */
  readonly undated: number;
}

export interface TrendOptions {
  /** Windows to compare; by default the years split so that about half the dated papers are on each side. */
  readonly windows?: Windows;
  /** Papers in both windows together below which the trend is `few`; 5 by default. */
  readonly least?: number;
}

/** Fewest papers of a concept for a trend. */
export const LEAST_PAPERS = 5;

/** The trends of some concepts, by index. */
export function findTrends(
  papers: DatedPapers,
  concepts: readonly number[],
  options: TrendOptions = {},
): TrendReport {
  return allAtOnce(findTrendsInSteps(papers, concepts, options));
}

/** As {@link findTrends}, in steps of some milliseconds. */
export function* findTrendsInSteps(
  papers: DatedPapers,
  concepts: readonly number[],
  { windows, least = LEAST_PAPERS }: TrendOptions = {},
): Generator<void, TrendReport> {
  const all = countYears(papers);
  const own = countYearsOf(papers, concepts, all);
  yield;
  const compared = windows ?? splitYears(all);
  yield;
  const trends =
    compared === null
      ? []
      : Array.from(own, ([concept, counts]) => trendFor(concept, counts, all, compared, least));
  yield;
  return {
    windows: compared,
    trends: judge(trends).sort(byTrend),
    dated: sum(all.values()),
    undated: countUndated(papers),
  };
}

/**
 * Papers of each year with each of some concepts. Counted in a table with a row for each concept and a column for
 * each year: a large corpus has hundreds of thousands of entries, and maps would be ten times slower.
 * @param all papers of each year
 */
function countYearsOf(
  papers: DatedPapers,
  concepts: readonly number[],
  all: PapersByYear,
): ReadonlyMap<number, PapersByYear> {
  const { offsets, concepts: entries } = papers.postings;
  const columns = new Map([...all.keys()].map((year, column) => [year, column]));
  const rowOf = new Int32Array(concepts.reduce((most, c) => Math.max(most, c), -1) + 1).fill(-1);
  concepts.forEach((concept, row) => (rowOf[concept] = row));
  const wide = columns.size;
  const table = new Uint32Array(concepts.length * wide);
  for (let paper = 0; paper < papers.years.length; paper++) {
    if (!isDated(papers, paper)) continue;
    const column = columns.get(papers.years[paper]!)!;
    for (let e = offsets[paper]!; e < offsets[paper + 1]!; e++) {
      const row = rowOf[entries[e]!] ?? -1;
      if (row >= 0) table[row * wide + column]!++;
    }
  }
  const ofRow = (row: number) =>
    new Map([...columns].map(([year, column]) => [year, table[row * wide + column]!]));
  return new Map(concepts.map((concept, row) => [concept, ofRow(row)]));
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

/** A trend that is not judged yet: `few`, or with its p-value. */
function trendFor(
  concept: number,
  counts: PapersByYear,
  all: PapersByYear,
  { early, late }: Windows,
  least: number,
): ConceptTrend {
  const shareIn = (span: Years) => wilson(sumOf(counts, span), sumOf(all, span));
  const [before, after] = [shareIn(early), shareIn(late)];
  const [first, last] = [Math.min(...all.keys()), Math.max(...all.keys())];
  const areFew = before.papers + after.papers < least;
  return {
    concept,
    trend: areFew ? 'few' : 'steady',
    early: before,
    late: after,
    pValue: areFew ? null : fisherExact(before, after),
    years: Array.from({ length: last - first + 1 }, (_, i) => {
      const year = first + i;
      return { year, ...wilson(counts.get(year) ?? 0, all.get(year) ?? 0) };
    }),
  };
}

/** Says which trends rise and fall, of all that have enough papers. */
function judge(trends: readonly ConceptTrend[]): ConceptTrend[] {
  const tested = trends.filter(
    (trend): trend is ConceptTrend & TestedChange => trend.pValue !== null,
  );
  const few = trends.filter(({ pValue }) => pValue === null);
  const judged = judgeChanges(tested);
  return [...tested.map((trend, i) => ({ ...trend, trend: VERDICTS[judged[i]! + 1]! })), ...few];
}

/** For -1, 0 and 1. */
const VERDICTS: readonly Trend[] = ['falling', 'steady', 'rising'];

const TRENDS: readonly Trend[] = ['rising', 'falling', 'steady', 'few'];

function byTrend(p: ConceptTrend, q: ConceptTrend): number {
  return (
    TRENDS.indexOf(p.trend) - TRENDS.indexOf(q.trend) ||
    changeOf(q) - changeOf(p) ||
    p.concept - q.concept
  );
}

function changeOf({ early, late }: ConceptTrend): number {
  return Math.abs(late.share - early.share);
}
