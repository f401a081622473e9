// Elementary functions made of exact operations, against those of the engine.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cos, exp, log, log2, sin } from '../../src/core/elementary.ts';

const RUNS = { seed: 1, numRuns: 500 };

describe('sin and cos', () => {
  it('are those of the engine to twelve places', () => {
    const angle = fc.double({ min: -6000, max: 6000, noNaN: true });
    const property = fc.property(angle, (x) => {
      expect(Math.abs(sin(x) - Math.sin(x))).toBeLessThan(1e-12 * Math.max(1, Math.abs(x)));
      expect(Math.abs(cos(x) - Math.cos(x))).toBeLessThan(1e-12 * Math.max(1, Math.abs(x)));
    });
    fc.assert(property, RUNS);
  });

  it('keep to the circle', () => {
    for (let turn = 0; turn < 100; turn++) {
      expect(sin(turn) ** 2 + cos(turn) ** 2).toBeCloseTo(1, 13);
    }
  });
});

describe('log', () => {
  it('is that of the engine to fourteen places', () => {
    const property = fc.property(fc.double({ min: 1e-9, max: 1e12, noNaN: true }), (x) => {
      const wanted = Math.log(x);
      expect(Math.abs(log(x) - wanted)).toBeLessThan(2e-14 * Math.max(1, Math.abs(wanted)));
    });
    fc.assert(property, RUNS);
  });

  it.each([0, -0, -1, NaN, Infinity, -Infinity, 5e-324, Number.MAX_VALUE])(
    'is that of the engine at the end of the numbers: %d',
    (x) => {
      const wanted = Math.log(x);
      if (Number.isFinite(wanted)) expect(log(x)).toBeCloseTo(wanted, 9);
      else expect(log(x)).toBe(wanted);
    },
  );

  it('is exact at one and at powers of two', () => {
    expect(log(1)).toBe(0);
    expect([2, 8, 1024, 0.25].map(log2)).toEqual([1, 3, 10, -2]);
  });
});

describe('exp', () => {
  it('is that of the engine to twelve places', () => {
    const property = fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 12);
    });
    fc.assert(property, RUNS);
  });

  it('is exact at zero, and nothing far below it', () => {
    expect(exp(0)).toBe(1);
    expect([-800, -Infinity, 710, Infinity, NaN].map(exp)).toEqual([0, 0, Infinity, Infinity, NaN]);
  });
});
