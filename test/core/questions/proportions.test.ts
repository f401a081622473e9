// Wilson's interval against its published values, Fisher's exact test against those and against all tables
// written out, and the false discovery rates against the published example and the procedure as defined.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  falseDiscoveryRates,
  fisherExact,
  judgeChanges,
  poissonAtMost,
  quantile,
  wilson,
} from '../../../src/core/questions/proportions.ts';

/** n over k, exactly. */
function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let value = 1n;
  for (let i = 1; i <= k; i++) value = (value * BigInt(n - k + i)) / BigInt(i);
  return value;
}

/** The same p-value in whole numbers: ways to draw each table with these margins, counted out. */
function fisherByHand(a: number, ofA: number, b: number, ofB: number): number {
  const ways = Array.from({ length: a + b + 1 }, (_, k) => choose(ofA, k) * choose(ofB, a + b - k));
  const all = ways.reduce((sum, n) => sum + n, 0n);
  const extreme = ways.filter((n) => n <= ways[a]!).reduce((sum, n) => sum + n, 0n);
  return Number((extreme * 10n ** 15n) / all) / 1e15;
}

const p = (a: number, ofA: number, b: number, ofB: number) =>
  fisherExact({ papers: a, of: ofA }, { papers: b, of: ofB });

describe('fisherExact', () => {
  it('gives the published values', () => {
    // R. A. Fisher's tea tasting, and the twins of convicts, both as R's fisher.test has them, two-sided.
    expect(p(3, 4, 1, 4)).toBeCloseTo(0.4857, 4);
    expect(p(2, 17, 10, 13)).toBeCloseTo(0.0005367, 7);
  });

  it('is what counting all tables gives', () => {
    const side = fc
      .integer({ min: 0, max: 60 })
      .chain((of) => fc.tuple(fc.nat(of), fc.constant(of)));
    const property = fc.property(side, side, ([a, ofA], [b, ofB]) => {
      expect(p(a, ofA, b, ofB)).toBeCloseTo(fisherByHand(a, ofA, b, ofB), 10);
      expect(p(b, ofB, a, ofA)).toBeCloseTo(p(a, ofA, b, ofB), 10);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  it('has an answer for thousands of papers, however unlikely', () => {
    expect(p(250, 20000, 180, 19500)).toBeCloseTo(fisherByHand(250, 20000, 180, 19500), 10);
    expect(p(0, 20000, 9000, 19500)).toBe(0);
  });

  it('is 1 where nothing could have been otherwise', () => {
    expect([p(0, 0, 3, 5), p(0, 9, 0, 9), p(9, 9, 4, 4)]).toEqual([1, 1, 1]);
  });
});

/** The same sum with each term taken from its logarithm. */
function poissonByHand(count: number, mean: number): number {
  let [sum, factorial] = [0, 0];
  for (let k = 0; k <= count; k++) {
    if (k > 0) factorial += Math.log(k);
    sum += Math.exp(k * Math.log(mean) - mean - factorial);
  }
  return sum;
}

describe('poissonAtMost', () => {
  it('is the sum of the probabilities', () => {
    const property = fc.property(
      fc.nat(150),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      (count, mean) => {
        const wanted = poissonByHand(count, mean);
        expect(poissonAtMost(count, mean) / wanted).toBeCloseTo(1, 9);
      },
    );
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  it('has an answer for means of which e^-mean is no number', () => {
    for (const count of [1700, 1999, 2000, 2100])
      expect(poissonAtMost(count, 2000) / poissonByHand(count, 2000)).toBeCloseTo(1, 9);
    expect(poissonAtMost(999, 1000)).toBeCloseTo(0.4958, 4);
    expect(poissonAtMost(0, 2000)).toBe(0);
  });

  it('is sure of nothing where nothing is expected', () => {
    expect(poissonAtMost(0, 0)).toBe(1);
  });
});

describe('falseDiscoveryRates', () => {
  it('finds what Benjamini and Hochberg found', () => {
    // Y. Benjamini & Y. Hochberg 1995, section 4.1: at 0.05 the four smallest of fifteen.
    const published = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1,
    ];
    expect(falseDiscoveryRates(published).filter((q) => q <= 0.05)).toHaveLength(4);
  });

  it('says what the step-up procedure says at every level, in the order given', () => {
    const property = fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (values, level) => {
        const sorted = [...values].sort((x, y) => x - y);
        const last = sorted.findLastIndex((v, i) => (v * values.length) / (i + 1) <= level);
        const wanted = values.map((v) => last >= 0 && v <= sorted[last]!);
        expect(falseDiscoveryRates(values).map((q) => q <= level)).toEqual(wanted);
      },
    );
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  it('has nothing to say of nothing', () => {
    expect(falseDiscoveryRates([])).toEqual([]);
  });
});

describe('wilson', () => {
  it('gives the interval of the literature', () => {
    // R. G. Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I.
    const published = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const;
    for (const [papers, of, low, high] of published) {
      expect(wilson(papers, of).low).toBeCloseTo(low, 4);
      expect(wilson(papers, of).high).toBeCloseTo(high, 4);
    }
  });

  it('holds the share, lies in [0, 1], and solves the equation it comes from', () => {
    const counts = fc
      .integer({ min: 1, max: 500 })
      .chain((of) => fc.tuple(fc.nat(of), fc.constant(of)));
    const property = fc.property(counts, ([papers, of]) => {
      const { share, low, high } = wilson(papers, of);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
      expect(high).toBeLessThanOrEqual(1);
      for (const p of [low, high].filter((end) => end > 0 && end < 1))
        expect(Math.abs(share - p)).toBeCloseTo(1.959964 * Math.sqrt((p * (1 - p)) / of), 9);
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('knows nothing from nothing', () => {
    expect(wilson(0, 0)).toEqual({ papers: 0, of: 0, share: 0, low: 0, high: 1 });
  });
});

describe('quantile', () => {
  it('gives the ends, the middle, and what lies between in proportion', () => {
    const sorted = Float64Array.of(1, 2, 4, 8, 16);
    expect([0, 0.25, 0.5, 1].map((share) => quantile(sorted, share))).toEqual([1, 2, 4, 16]);
    expect(quantile(sorted, 0.05)).toBeCloseTo(1.2, 12);
    expect(quantile(Float64Array.of(7), 0.95)).toBe(7);
  });
});

describe('judgeChanges', () => {
  const judged = (...pairs: (readonly [early: number, late: number])[]) =>
    Array.from(
      judgeChanges(
        pairs.map(([a, b]) => {
          const [early, late] = [
            { papers: a, of: 1000 },
            { papers: b, of: 1000 },
          ];
          return { early, late, pValue: fisherExact(early, late) };
        }),
      ),
    );

  it('finds what rises and falls by enough and beyond chance', () => {
    expect(judged([10, 40], [40, 10], [400, 500], [1, 3])).toEqual([1, -1, 0, 0]);
  });

  it('finds less among many than alone', () => {
    expect(judged([5, 12])).toEqual([1]);
    expect(judged([5, 12], ...Array<[number, number]>(20).fill([7, 8]))[0]).toBe(0);
  });
});
