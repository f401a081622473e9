// What the methods say is what the map was made with.

import { expect, it } from 'vitest';
import { DEFAULT_RESOLUTION } from '../../src/core/map/areas.ts';
import { accountOf } from '../../src/scene/account.ts';
import { applyFilters } from '../../src/scene/seen.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { DATASET } from '../small-dataset.ts';
import type { Comparison } from '../../src/core/compare/parts.ts';
import type { Change } from '../../src/core/curate/edit.ts';
import type { Filters } from '../../src/state/state.ts';

function accountUnder(change: Partial<Filters>, resolution: number | null = null) {
  const filters = { ...NO_FILTERS, ...change };
  return accountOf({ dataset: DATASET, seen: applyFilters(DATASET, filters), filters, resolution });
}

it('names the resolution at which the map was cut, or that of the reader', () => {
  const cutAt = (resolution: number) => ({ by: 'areas', resolution, seed: 1 });
  expect(accountUnder({}).division).toEqual(cutAt(DEFAULT_RESOLUTION));
  expect(accountUnder({}, 2).division).toEqual(cutAt(2));
});

it('names the corpora in place of areas where two are compared', () => {
  const comparison: Comparison = {
    ...{ names: ['A', 'B'], ground: 0, papers: [1, 1, 0], minPapers: [2, 3], counts: {} },
  };
  const [seen, filters] = [applyFilters(DATASET, NO_FILTERS), NO_FILTERS];
  const account = accountOf({ dataset: DATASET, seen, filters, resolution: null, comparison });
  expect(account.division).toEqual({ by: 'corpora', names: ['A', 'B'], ground: 0 });
  expect(account.minPapersIn).toEqual([
    ['A', 2],
    ['B', 3],
  ]);
});

it('counts the edits in force by kind, but no moves to areas that were found again since', () => {
  const changes: Change[] = [
    { op: 'exclude', concept: 'a' },
    { op: 'area', concept: 'b', like: 'c' },
    { op: 'exclude', concept: 'd' },
  ];
  const [seen, filters] = [applyFilters(DATASET, NO_FILTERS), NO_FILTERS];
  const edits = (resolution: number | null) =>
    accountOf({ dataset: DATASET, seen, filters, resolution, changes }).edits;
  expect(edits(null)).toEqual([
    ['moved to another area', 1],
    ['removed', 2],
  ]);
  expect(edits(2)).toEqual([['removed', 2]]);
});

it('counts the corpus whole beside what the filters leave, and says why the rest is gone', () => {
  const whole = accountUnder({});
  expect(whole.papers).toBe(whole.allPapers);
  const years = DATASET.papers.dates.flatMap((date) => date ?? []);
  expect(whole.dated).toBe(years.length);
  const [last] = years
    .sort()
    .slice(-1)
    .map((date) => Number(date.slice(0, 4)));
  const late = accountUnder({ years: [last!, last!] });
  expect(late.papers).toBeLessThan(late.allPapers);
  expect(late.allPapers).toBe(whole.allPapers);
  expect(late.period).toEqual([last, last]);
  const left = late.leftOut.filter(({ what }) => what === 'papers');
  expect(left.reduce((sum, { count }) => sum + count, late.papers)).toBe(late.allPapers);
});

it('tells of filters on concepts, but not again of the threshold', () => {
  const [concept] = DATASET.concepts;
  const { leftOut } = accountUnder({ minPapers: 1, hiddenConcepts: [concept!.id] });
  expect(leftOut).toEqual([{ what: 'concepts', count: 1, reason: expect.any(String) as string }]);
});
