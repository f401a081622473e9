// The papers whose years a question is about, and spans of those years.

import { NO_YEAR, paperYears } from '../dataset/dataset.ts';
import type { Dataset, PostingColumns } from '../dataset/dataset.ts';

/** Papers and their years. */
export interface DatedPapers {
  readonly postings: PostingColumns;
  /** Year of each row; {@link NO_YEAR} without a date. */
  readonly years: Int16Array;
  /** 1 for each row that counts. */
  readonly kept: Uint8Array;
}

/** The papers of a dataset for which `kept` is 1. */
export function datedPapers(dataset: Dataset, kept: Uint8Array): DatedPapers {
  return { postings: dataset.postings, years: paperYears(dataset), kept };
}

/** Whether a row counts and has a date. */
export function isDated({ years, kept }: DatedPapers, row: number): boolean {
  return kept[row] === 1 && years[row] !== NO_YEAR;
}

/** How many of the papers that count have no date. */
export function countUndated({ years, kept }: DatedPapers): number {
  return kept.reduce((sum, flag, row) => sum + Number(flag === 1 && years[row] === NO_YEAR), 0);
}

/** Papers of each year that has any. */
export type PapersByYear = ReadonlyMap<number, number>;

/** How many of the papers are of each year. */
export function countYears(papers: DatedPapers): PapersByYear {
  const counts = new Map<number, number>();
  for (let row = 0; row < papers.years.length; row++) {
    if (!isDated(papers, row)) continue;
    const year = papers.years[row]!;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

/** First and last year. */
export type Years = readonly [number, number];

/** Two spans of years to compare. */
export interface Windows {
  readonly early: Years;
  readonly late: Years;
}

/** The years before `since`, and from it on; null where it does not split the years of the papers. */
export function yearsSince(papers: PapersByYear, since: number): Windows | null {
  const years = [...papers.keys()].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || since <= first || since > last) return null;
  return { early: [first, since - 1], late: [since, last] };
}

/** Early and late years with numbers of papers as equal as whole years allow; of equal splits the earlier. */
export function splitYears(papers: PapersByYear): Windows | null {
  const years = [...papers.keys()].sort((a, b) => a - b);
  const imbalance = (i: number) =>
    Math.abs(sumOf(papers, [years[0]!, years[i - 1]!]) - sumOf(papers, [years[i]!, years.at(-1)!]));
  const splits = years.map((_, i) => i).slice(1);
  const by = years.map((_, i) => (i === 0 ? 0 : imbalance(i)));
  const best = splits.sort((i, j) => by[i]! - by[j]! || i - j)[0];
  if (best === undefined) return null;
  return { early: [years[0]!, years[best - 1]!], late: [years[best]!, years.at(-1)!] };
}

/** Papers of the years of a span. */
export function sumOf(counts: PapersByYear, [first, last]: Years): number {
  let total = 0;
  for (const [year, n] of counts) if (year >= first && year <= last) total += n;
  return total;
}
