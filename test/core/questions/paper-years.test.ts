// Mean years and changes of share: what a plain loop over papers comes to.

import { NO_YEAR } from '../../../src/core/dataset/dataset.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanYears, shareChanges } from '../../../src/core/questions/paper-years.ts';
import { postingsOf } from '../../postings.ts';
import type { DatedPapers } from '../../../src/core/questions/dated-papers.ts';

/** A paper: its year, whether it counts, what it names. */
interface Paper {
  readonly year: number | null;
  readonly isKept: boolean;
  readonly names: readonly number[];
}

const CONCEPTS = 6;

const corpus: fc.Arbitrary<Paper[]> = fc.array(
  fc.record({
    year: fc.option(fc.integer({ min: 1990, max: 2026 })),
    isKept: fc.boolean(),
    names: fc.subarray([...Array(CONCEPTS).keys()]),
  }),
  { maxLength: 40 },
);

function columns(papers: readonly Paper[]): DatedPapers {
  return {
    postings: postingsOf(papers.map(({ names }) => names)),
    years: Int16Array.from(papers, ({ year }) => year ?? NO_YEAR),
    kept: Uint8Array.from(papers, ({ isKept }) => Number(isKept)),
  };
}

function yearsWith(papers: readonly Paper[], concept: number): number[] {
  return papers.flatMap(({ year, isKept, names }) =>
    isKept && year !== null && names.includes(concept) ? [year] : [],
  );
}

describe('meanYears', () => {
  it('is what a loop over the papers of each concept comes to', () => {
    const property = fc.property(corpus, (papers) => {
      const { mean, dated } = meanYears(columns(papers), CONCEPTS);
      for (let concept = 0; concept < CONCEPTS; concept++) {
        const years = yearsWith(papers, concept);
        expect(dated[concept]).toBe(years.length);
        expect(mean[concept]).toBe(years.reduce((sum, year) => sum + year, 0) / years.length);
      }
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });

  it('asks no paper that is filtered out or undated', () => {
    const paper = (year: number | null, isKept = true) => ({ year, isKept, names: [0] });
    const { mean, dated } = meanYears(
      columns([paper(2020), paper(null), paper(1990, false)]),
      CONCEPTS,
    );
    expect([mean[0], dated[0]]).toEqual([2020, 1]);
    expect(mean[1]).toBeNaN();
  });
});

describe('shareChanges', () => {
  it('is what a loop over the papers of each half comes to', () => {
    const property = fc.property(corpus, (papers) => {
      const found = shareChanges(columns(papers), CONCEPTS);
      const dated = papers.filter(({ year, isKept }) => isKept && year !== null);
      const isOfOneYear = new Set(dated.map(({ year }) => year)).size < 2;
      expect(found === null).toBe(isOfOneYear);
      if (found === null) return;
      const late = dated.filter(({ year }) => year! >= found.late[0]);
      const early = dated.filter(({ year }) => year! <= found.early[1]);
      expect([found.ofEarly, found.ofLate]).toEqual([early.length, late.length]);
      expect(early.length + late.length).toBe(dated.length);
      for (let concept = 0; concept < CONCEPTS; concept++) {
        const count = (half: Paper[]) => half.filter((p) => p.names.includes(concept)).length;
        expect(found.papersEarly[concept]).toBe(count(early));
        expect(found.papersLate[concept]).toBe(count(late));
      }
    });
    fc.assert(property, { seed: 2, numRuns: 300 });
  });

  it('is above 0 where the share has grown, below where it has shrunk, and has a value for none at first', () => {
    const of = (year: number, ...names: number[]) => ({ year, isKept: true, names });
    const papers = [of(2020, 0), of(2020, 0), of(2021, 1, 2), of(2021, 2)];
    const { change } = shareChanges(columns(papers), CONCEPTS)!;
    expect(change[0]).toBeLessThan(0);
    expect(change[2]).toBeCloseTo(-change[0]!, 12);
    expect(change[1]).toBeGreaterThan(0);
    expect(change[3]).toBe(0);
  });
});
