// What is offered where filters leave the map nearly empty.

import { describe, expect, it } from 'vitest';
import { offeredMinimum } from '../../src/scene/offered-minimum.ts';
import { applyFilters } from '../../src/scene/seen.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { postingsOf } from '../postings.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { Filters } from '../../src/state/state.ts';

const CONCEPTS = 40;

/** Thirty papers of 2020 and six of 2024; every concept is in half of each. */
const YEARS = Array.from({ length: 36 }, (_, row) => (row < 30 ? 2020 : 2024));
const ROWS = YEARS.map((_, row) =>
  Array.from({ length: CONCEPTS }, (_, i) => i).filter((i) => (i + row) % 2 === 0),
);

const DATASET = {
  concepts: Array.from({ length: CONCEPTS }, (_, i) => ({
    id: `c${i}`,
    label: `C${i}`,
    type: i < 30 ? 'method' : 'task',
    cluster: 0,
    papers: 18,
  })),
  clusters: [{ label: 'Area' }],
  files: [{ name: 'a' }],
  papers: {
    ids: YEARS.map((_, row) => `p${row}`),
    dates: YEARS.map(String),
    links: YEARS.map(() => []),
    venues: [],
    venue: YEARS.map(() => null),
    sources: YEARS.map(() => [[0, 1]]),
  },
  postings: postingsOf(ROWS),
  defaultMinPapers: 10,
} as unknown as Dataset;

const offered = (change: Partial<Filters>) => {
  const filters = { ...NO_FILTERS, ...change };
  return offeredMinimum(DATASET, filters, applyFilters(DATASET, filters));
};

describe('the number of papers that is offered', () => {
  it('is what the papers left would start with, and what the map would then show', () => {
    expect(offered({ years: [2024, 2024] })).toEqual({
      shown: 0,
      of: CONCEPTS,
      now: 10,
      papers: 6,
      least: 2,
      wouldShow: CONCEPTS,
    });
  });

  it('counts what the other filters leave', () => {
    const found = offered({ years: [2024, 2024], hiddenTypes: ['task'] });
    expect(found).toMatchObject({ of: 30, wouldShow: 30 });
  });

  it('shows so many once it is taken, and then nothing is offered', () => {
    const filters = { ...NO_FILTERS, years: [2024, 2024] as const, minPapers: 'fit' as const };
    expect(applyFilters(DATASET, filters).shown.concepts).toBe(CONCEPTS);
    expect(offered(filters)).toBeNull();
  });

  it.each<[string, Partial<Filters>]>([
    ['all papers are there', {}],
    ['enough is left', { years: [2020, 2020] }],
    ['the reader asks for few', { years: [2024, 2024], minPapers: 1 }],
    ['a neighbourhood is asked for', { years: [2024, 2024], focus: { concept: 'c1', steps: 1 } }],
    ['other filters leave nothing', { years: [2024, 2024], hiddenClusters: [0] }],
  ])('is none where %s', (_, change) => {
    expect(offered(change)).toBeNull();
  });

  it('is there for all papers where the reader has asked for more than there are', () => {
    expect(offered({ minPapers: 500 })).toMatchObject({ shown: 0, least: 2, wouldShow: CONCEPTS });
  });
});
