// What rises: the share of papers that name a concept, year by year, with the interval in which the
// true share may lie (E. B. Wilson, Probable inference, 1927). Rising is a late interval wholly above
// the early one; from few papers nothing is claimed.

import { allAtOnce } from '../steps.ts';
import type { PostingColumns } from '../dataset/dataset.ts';

/** A share of papers and its 95 % interval, all in [0, 1]. */
export interface Share {
  /** Papers with the concept, and papers in all. */
  readonly papers: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The share in one year; years without any paper are there too, with 0 of 0 and low 0, high 1. */
export interface YearShare extends Share {
  readonly year: number;
}

/** First and last year. */
export type Years = readonly [number, number];

/**
 * `rising`, `falling`: the intervals of the two windows do not meet; `steady`: they do;
 * `few`: fewer papers than are needed to say anything (shown in grey).
 */
export type Trend = 'rising' | 'falling' | 'steady' | 'few';

/** How one concept went. */
export interface Course {
  readonly concept: number;
  readonly trend: Trend;
  readonly early: Share;
  readonly late: Share;
  /** Every year from the first to the last of the corpus. */
  readonly years: readonly YearShare[];
}

/** The answer. */
export interface Courses {
  /** The windows compared; null when the dated papers are of one year, or there are none. */
  readonly windows: { readonly early: Years; readonly late: Years } | null;
  /** Rising first, by how far the intervals are apart; then steady, falling, few; ties by index. */
  readonly courses: readonly Course[];
  readonly dated: number;
  /** Papers without a date: left out. */
  readonly undated: number;
}

export interface CourseOptions {
  /** Windows to compare; by default the years split where about half the dated papers lie on each side. */
  readonly windows?: { readonly early: Years; readonly late: Years };
  /** Papers in both windows together below which the trend is `few`; 5 by default. */
  readonly least?: number;
}

/** Papers of a concept below which nothing is said of its course. */
export const LEAST_PAPERS = 5;

/**
 * The courses of some concepts.
 * @param years year of each row, null without a date, undefined where the filters leave the row out
 * @param concepts indices to tell of
 */
export function findCourses(
  postings: PostingColumns,
  years: readonly (number | null | undefined)[],
  concepts: readonly number[],
  options: CourseOptions = {},
): Courses {
  return allAtOnce(coursesInSteps(postings, years, concepts, options));
}

/** The same in steps of some milliseconds. */
export function* coursesInSteps(
  postings: PostingColumns,
  years: readonly (number | null | undefined)[],
  concepts: readonly number[],
  { windows, least = LEAST_PAPERS }: CourseOptions = {},
): Generator<void, Courses> {
  const { all, own } = countYears(postings, years, concepts);
  yield;
  const compared = windows ?? splitYears(all);
  yield;
  const courses =
    compared === null
      ? []
      : Array.from(own, ([concept, counts]) => courseOf(concept, counts, all, compared, least));
  return {
    windows: compared,
    courses: courses.sort(byCourse),
    dated: sum(all.values()),
    undated: years.filter((year) => year === null).length,
  };
}

type Counts = ReadonlyMap<number, number>;

/**
 * Papers of each year, of all and of each of some concepts. Counted in a table, a row a concept and a column a
 * year: a large corpus has its entries by the hundred thousand, and to look each up by name takes ten times as long.
 */
function countYears(
  { offsets, concepts: entries }: PostingColumns,
  years: readonly (number | null | undefined)[],
  concepts: readonly number[],
): { readonly all: Counts; readonly own: ReadonlyMap<number, Counts> } {
  const columns = new Map<number, number>();
  for (const year of years)
    if (typeof year === 'number' && !columns.has(year)) columns.set(year, columns.size);
  const rowOf = new Int32Array(concepts.reduce((most, c) => Math.max(most, c), -1) + 1).fill(-1);
  concepts.forEach((concept, row) => (rowOf[concept] = row));
  const wide = columns.size;
  const table = new Uint32Array(concepts.length * wide);
  const all = new Uint32Array(wide);
  for (let paper = 0; paper < years.length; paper++) {
    const column = columns.get(years[paper]!);
    if (column === undefined) continue;
    all[column]!++;
    for (let e = offsets[paper]!; e < offsets[paper + 1]!; e++) {
      const row = rowOf[entries[e]!] ?? -1;
      if (row >= 0) table[row * wide + column]!++;
    }
  }
  const counted = (counts: Uint32Array) =>
    new Map([...columns].map(([year, column]) => [year, counts[column]!]));
  const ofRow = (row: number) => counted(table.subarray(row * wide, (row + 1) * wide));
  return { all: counted(all), own: new Map(concepts.map((c, row) => [c, ofRow(row)])) };
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

/** The years before one and from it on; null where it is not between the years of the papers. */
export function yearsSince(
  years: readonly (number | null | undefined)[],
  since: number,
): { readonly early: Years; readonly late: Years } | null {
  const dated = years.filter((year) => typeof year === 'number');
  const first = dated.reduce((least, year) => Math.min(least, year), Infinity);
  const last = dated.reduce((most, year) => Math.max(most, year), -Infinity);
  if (since <= first || since > last) return null;
  return { early: [first, since - 1], late: [since, last] };
}

/** Early and late years with as nearly equal numbers of papers as whole years allow; ties: earlier. */
export function splitYears(papers: Counts): { readonly early: Years; readonly late: Years } | null {
  const years = [...papers.keys()].sort((a, b) => a - b);
  const imbalance = (i: number) =>
    Math.abs(sumOf(papers, [years[0]!, years[i - 1]!]) - sumOf(papers, [years[i]!, years.at(-1)!]));
  const splits = years.map((_, i) => i).slice(1);
  const by = years.map((_, i) => (i === 0 ? 0 : imbalance(i)));
  const best = splits.sort((i, j) => by[i]! - by[j]! || i - j)[0];
  if (best === undefined) return null;
  return { early: [years[0]!, years[best - 1]!], late: [years[best]!, years.at(-1)!] };
}

function sumOf(counts: Counts, [first, last]: Years): number {
  let total = 0;
  for (const [year, n] of counts) if (year >= first && year <= last) total += n;
  return total;
}

function courseOf(
  concept: number,
  counts: Counts,
  all: Counts,
  { early, late }: { readonly early: Years; readonly late: Years },
  least: number,
): Course {
  const shareIn = (span: Years) => wilson(sumOf(counts, span), sumOf(all, span));
  const [before, after] = [shareIn(early), shareIn(late)];
  const [first, last] = [Math.min(...all.keys()), Math.max(...all.keys())];
  return {
    concept,
    trend: before.papers + after.papers < least ? 'few' : trendOf(before, after),
    early: before,
    late: after,
    years: Array.from({ length: last - first + 1 }, (_, i) => {
      const year = first + i;
      return { year, ...wilson(counts.get(year) ?? 0, all.get(year) ?? 0) };
    }),
  };
}

function trendOf(early: Share, late: Share): Trend {
  if (late.low > early.high) return 'rising';
  return late.high < early.low ? 'falling' : 'steady';
}

const TRENDS: readonly Trend[] = ['rising', 'steady', 'falling', 'few'];

function byCourse(p: Course, q: Course): number {
  return (
    TRENDS.indexOf(p.trend) - TRENDS.indexOf(q.trend) || rise(q) - rise(p) || p.concept - q.concept
  );
}

/** How far apart the intervals are, where a trend is claimed; else how far the shares are. */
function rise({ trend, early, late }: Course): number {
  if (trend === 'rising') return late.low - early.high;
  return trend === 'falling' ? late.high - early.low : late.share - early.share;
}

/** 97.5 % quantile of the normal distribution: 95 % lie between minus and plus. */
const Z = 1.959964;

/** The Wilson score interval of `papers` out of `of`, 95 %; [0, 1] for nothing out of nothing. */
export function wilson(papers: number, of: number): Share {
  if (of === 0) return { papers, of, share: 0, low: 0, high: 1 };
  const share = papers / of;
  const middle = share + (Z * Z) / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  // Rounding must not leave [0, 1] at the ends.
  const low = papers === 0 ? 0 : Math.max(0, (middle - spread) / scale);
  const high = papers === of ? 1 : Math.min(1, (middle + spread) / scale);
  return { papers, of, share, low, high };
}
