// How many papers put a concept on a sheet.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHEET_SIZE, sheetMinimum } from '../../../src/core/map/sheet-minimum.ts';

const passing = (counts: readonly number[], least: number) =>
  counts.filter((papers) => papers >= least).length;

const COUNTS = fc.array(fc.nat({ max: 12 }), { maxLength: 60 });

describe('the papers that put a concept on a sheet', () => {
  it('are two of a small corpus, and more of a large one', () => {
    expect(sheetMinimum([5, 2, 2, 1])).toBe(2);
    const large = Array.from({ length: 2 * SHEET_SIZE }, (_, i) => i + 1);
    expect(sheetMinimum(large)).toBe(SHEET_SIZE + 1);
  });

  it('are as many as all have where more would leave none', () => {
    expect(sheetMinimum([1, 1, 1])).toBe(1);
    expect(sheetMinimum([9, 3, 3, 3, 3], 2)).toBe(3);
  });

  it('are one where there is nothing, whatever is wanted', () => {
    expect([sheetMinimum([]), sheetMinimum([0, 0]), sheetMinimum([], 0)]).toEqual([1, 1, 1]);
  });

  it('leave as many concepts as wanted and no fewer than they must', () => {
    const property = fc.property(COUNTS, fc.integer({ min: 2, max: 30 }), (counts, wanted) => {
      const least = sheetMinimum(counts, wanted);
      const next = Math.min(...counts.filter((papers) => papers > least));
      // More than wanted are left only where the next number would leave less than two.
      if (passing(counts, least) > wanted) expect(passing(counts, next)).toBeLessThan(2);
      // One paper less would crowd the sheet, unless it is a number that says nothing.
      else if (least > 2) expect(passing(counts, least - 1)).toBeGreaterThan(wanted);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  it('are never more for a larger sheet, nor others for another order', () => {
    const property = fc.property(COUNTS, fc.nat({ max: 40 }), (counts, wanted) => {
      const least = sheetMinimum(counts, wanted);
      expect(sheetMinimum(counts, wanted + 1)).toBeLessThanOrEqual(least);
      expect(sheetMinimum([...counts].reverse(), wanted)).toBe(least);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });
});
