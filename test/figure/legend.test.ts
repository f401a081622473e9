// The sample sizes in a legend: round numbers that the map has.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSizes } from '../../src/figure/legend.ts';

describe('sampleSizes', () => {
  it.each([
    [1, [1]],
    [3, [1, 3]],
    [9, [1, 2, 9]],
    [48, [2, 10, 40]],
    [86, [5, 20, 80]],
    [1616, [50, 200, 1000]],
  ])('of at most %d papers', (most, sizes) => {
    expect(sampleSizes(most)).toEqual(sizes);
  });

  it('rise, and none is more than the map has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (most) => {
        const sizes = sampleSizes(most);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(most);
        expect(2 * Math.max(...sizes)).toBeGreaterThan(most);
        expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
      }),
      { seed: 1 },
    );
  });
});
