// The scale of numbers of papers: what occurs, in gentle steps.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countScale, countsPerStep, snapToStep, tallyCounts } from '../../src/scene/count-scale.ts';

const passing = (counts: readonly number[], least: number) =>
  counts.filter((n) => n >= least).length;

/** Concepts as a corpus has them: half of them in one paper, few in very many. */
const zipf = (size: number) =>
  Array.from({ length: size }, (_, i) => Math.ceil(size / 8 / (i + 1)));

const COUNTS = fc.array(fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 3000 })), { maxLength: 200 });

describe('the scale of numbers of papers', () => {
  it('has all that occur in a small corpus, and what is marked', () => {
    expect(countScale(tallyCounts([4, 2, 2, 1, 9]), 3)).toEqual([1, 2, 3, 4, 9]);
  });

  it('is one step where there is nothing', () => {
    expect(countScale(tallyCounts([]), 1)).toEqual([1]);
    expect(countsPerStep(tallyCounts([]), [1])).toEqual([0]);
  });

  it('has as many steps for forty thousand as a hand can use', () => {
    const steps = countScale(tallyCounts(zipf(40_000)), 30);
    expect(steps.length).toBeLessThan(100);
    expect(steps).toContain(30);
  });

  it('changes gently from step to step, and ascends through what occurs', () => {
    const property = fc.property(COUNTS, fc.integer({ min: 1, max: 400 }), (counts, marked) => {
      const steps = countScale(tallyCounts(counts), marked);
      expect(steps).toEqual([...new Set([...steps, 1, marked])].sort((p, q) => p - q));
      const own = steps.filter((n) => counts.includes(n));
      expect(steps.filter((n) => !own.includes(n) && n !== 1 && n !== marked)).toEqual([]);
      own.slice(1).forEach((upper, i) => {
        const lower = own[i]!;
        const isNext = !counts.some((n) => n > lower && n < upper);
        expect(isNext || passing(counts, lower) <= 1.15 * passing(counts, upper)).toBe(true);
      });
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });

  it('has room for everything that is in a paper', () => {
    const property = fc.property(COUNTS, COUNTS, (counts, others) => {
      const steps = countScale(tallyCounts(counts), 2);
      const bars = countsPerStep(tallyCounts(others), steps);
      steps.forEach((least, i) => {
        const kept = bars.slice(i).reduce((sum, n) => sum + n, 0);
        expect(kept).toBe(passing(others, least));
      });
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('goes from a number between two steps to the next one on either side', () => {
    const steps = [1, 2, 5, 9];
    expect([snapToStep(steps, 7, 1), snapToStep(steps, 7, 3), snapToStep(steps, 7, 0)]).toEqual([
      5, 9, 1,
    ]);
    expect([snapToStep(steps, 5, 1), snapToStep(steps, 50, 2), snapToStep(steps, 9, 2)]).toEqual([
      2, 9, 5,
    ]);
  });
});
