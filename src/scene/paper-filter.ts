// Which papers pass the filters.

import { hasCode } from '../core/papers/links.ts';
import { NO_YEAR, paperCount, paperYears } from '../core/dataset/dataset.ts';
import { spelledOut } from '../core/slug.ts';
import { markKey } from '../state/mark-key.ts';
import { applyTests } from './exclusions.ts';
import { conceptNamed, papersWithin } from './hierarchy.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Filters, Mark, ReadingFilter } from '../state/state.ts';
import type { ReasonTally, Test, Why } from './exclusions.ts';

/** The filters that decide which papers count. */
export function paperFilterValues(filters: Filters) {
  const { hiddenFiles, hiddenVenues, years, keepsUndated, onlyWithCode, reading } = filters;
  const { within, without } = filters;
  return { hiddenFiles, hiddenVenues, years, keepsUndated, onlyWithCode, reading, within, without };
}

/**
 * 1 for each paper row that passes. Only active filters become tests: every move of a slider tests tens of
 * thousands of papers.
 */
export function filterPapers(
  dataset: Dataset,
  filters: Filters,
  unseen: ReasonTally,
  marks: readonly Mark[],
): Uint8Array<ArrayBuffer> {
  const tests = [...paperTests(dataset, filters), ...readingTests(dataset, filters, marks)];
  return applyTests(paperCount(dataset), tests, 'papers', unseen);
}

const OUTSIDE: Why = ['outside the years', { years: null }];
const UNDATED: Why = ['without a date', { keepsUndated: true }];

const WHY_MARKED: Readonly<Record<ReadingFilter, string>> = {
  all: '',
  unread: 'you have read',
  starred: 'without your star',
};

function readingTests(
  { papers: { ids } }: Dataset,
  { reading }: Filters,
  marks: readonly Mark[],
): Test[] {
  if (reading === 'all') return [];
  const keys = marks.filter((mark) => (reading === 'unread' ? mark.read : mark.star));
  const marked = new Set(keys.map(({ key }) => key));
  const isMarked = (row: number) => marked.has(markKey({ kind: 'paper', id: ids[row]! }));
  return [
    {
      why: [WHY_MARKED[reading], { reading: 'all' }],
      fails: (row) => isMarked(row) !== (reading === 'starred'),
    },
  ];
}

function conceptTests(dataset: Dataset, { within, without }: Filters): Test[] {
  const tests: Test[] = [];
  const sayOn = (id: string) =>
    `“${conceptNamed(dataset, id)?.label ?? spelledOut(id)}” or a concept below it`;
  if (within !== null) {
    const rows = papersWithin(dataset, within);
    tests.push({
      why: [`without ${sayOn(within)}`, { within: null }],
      fails: (row) => rows[row] !== 1,
    });
  }
  for (const id of without) {
    const rows = papersWithin(dataset, id);
    tests.push({
      why: [`with ${sayOn(id)}`, { without: without.filter((other) => other !== id) }],
      fails: (row) => rows[row] === 1,
    });
  }
  return tests;
}

function paperTests(dataset: Dataset, filters: Filters): Test[] {
  const { hiddenFiles, hiddenVenues, onlyWithCode } = filters;
  const { sources, links } = dataset.papers;
  const tests = conceptTests(dataset, filters);
  if (hiddenFiles.length > 0)
    tests.push({
      why: ['in a source switched off', { hiddenFiles: [] }],
      fails: (row) => sources[row]!.every(([file]) => hiddenFiles.includes(file)),
    });
  if (hiddenVenues.length > 0)
    tests.push({
      why: ['of a venue switched off', { hiddenVenues: [] }],
      fails: (row) => hiddenVenues.includes(venueIndex(dataset, row)),
    });
  if (onlyWithCode)
    tests.push({
      why: ['without code', { onlyWithCode: false }],
      fails: (row) => !hasCode(links[row]!),
    });
  return [...tests, ...yearTests(dataset, filters)];
}

function yearTests(dataset: Dataset, { years: chosen, keepsUndated }: Filters): Test[] {
  if (chosen === null) return [];
  const years = paperYears(dataset);
  const [from, to] = chosen;
  const isOutside = (year: number) => year !== NO_YEAR && (year < from || year > to);
  const outside: Test = { why: OUTSIDE, fails: (row) => isOutside(years[row]!) };
  if (keepsUndated) return [outside];
  return [{ why: UNDATED, fails: (row) => years[row] === NO_YEAR }, outside];
}

/** Index of a paper's venue; one past the last for a paper without a venue. */
export function venueIndex({ papers }: Dataset, row: number): number {
  return papers.venue[row] ?? papers.venues.length;
}
