// Weights against values worked out by hand, their ranges and their symmetry.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  associationSign,
  associationStrength,
  chiSquareP,
  cosine,
  expectedCount,
  g2,
  jaccard,
  npmi,
  WEIGHTS,
} from '../../../src/core/links/weights.ts';
import type { PairCounts } from '../../../src/core/links/weights.ts';

const counts = (both: number, a: number, b: number, papers: number): PairCounts => ({
  both,
  a,
  b,
  papers,
});
const swapped = (c: PairCounts) => ({ ...c, a: c.b, b: c.a });

/** Counts that some corpus has: the four cells of the two-by-two table, none of both concepts empty. */
const possible = fc
  .tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(400))
  .map(([both, onlyA, onlyB, rest]) =>
    counts(both, both + onlyA, both + onlyB, both + onlyA + onlyB + rest),
  )
  .filter(({ a, b }) => a > 0 && b > 0);
const always = (check: (c: PairCounts) => void) => {
  fc.assert(fc.property(possible, check), { seed: 1, numRuns: 500 });
};

it('expects as many papers together as independence would give', () => {
  expect(expectedCount(counts(0, 10, 20, 100))).toBe(2);
  expect(expectedCount(counts(0, 0, 0, 0))).toBe(0);
});

describe('association strength', () => {
  it('is c_ij / (c_i c_j)', () => {
    expect(associationStrength(counts(4, 10, 20, 100))).toBe(0.02);
    expect(associationStrength(counts(1, 1, 1, 100))).toBe(1);
    expect(associationStrength(counts(0, 0, 3, 100))).toBe(0);
  });

  it('is between 0 and 1, and symmetric', () => {
    always((c) => {
      expect(associationStrength(c)).toBeGreaterThanOrEqual(0);
      expect(associationStrength(c)).toBeLessThanOrEqual(1);
      expect(associationStrength(swapped(c))).toBe(associationStrength(c));
    });
  });
});

describe('NPMI', () => {
  it('is ln(c_ij N / c_i c_j) / −ln(c_ij / N)', () => {
    // ln 2 / ln 25
    expect(npmi(counts(4, 10, 20, 100))).toBeCloseTo(0.215338, 6);
  });

  it('is 0 for independence, -1 for never together, 1 for never apart', () => {
    expect(npmi(counts(2, 10, 20, 100))).toBeCloseTo(0, 12);
    expect(npmi(counts(0, 10, 20, 100))).toBe(-1);
    expect(npmi(counts(7, 7, 7, 100))).toBeCloseTo(1, 12);
    expect(npmi(counts(5, 5, 5, 5))).toBe(1);
  });

  it('is between -1 and 1, and symmetric', () => {
    always((c) => {
      expect(Math.abs(npmi(c))).toBeLessThanOrEqual(1);
      expect(npmi(swapped(c))).toBe(npmi(c));
    });
  });

  it('is not a hair beyond 1 for two concepts that are never apart', () => {
    for (let papers = 2; papers < 200; papers++)
      for (let n = 1; n <= papers; n++)
        expect(npmi(counts(n, n, n, papers))).toBeLessThanOrEqual(1);
  });

  it('rises with every paper that has both', () => {
    always((c) => {
      if (c.both < Math.min(c.a, c.b)) {
        expect(npmi({ ...c, both: c.both + 1 })).toBeGreaterThan(npmi(c));
      }
    });
  });

  it('has the sign of observed less expected', () => {
    always((c) => {
      const excess = c.both - expectedCount(c);
      if (Math.abs(excess) > 1e-9 && c.both > 0 && c.both < c.papers)
        expect(Math.sign(npmi(c))).toBe(Math.sign(excess));
    });
  });
});

describe('the Jaccard index', () => {
  it('is the share of papers with either that have both', () => {
    expect(jaccard(counts(4, 10, 20, 100))).toBeCloseTo(4 / 26, 12);
    expect(jaccard(counts(0, 0, 0, 0))).toBe(0);
  });

  it('is between 0 and 1, and symmetric', () => {
    always((c) => {
      expect(jaccard(c)).toBeGreaterThanOrEqual(0);
      expect(jaccard(c)).toBeLessThanOrEqual(1);
      expect(jaccard(swapped(c))).toBe(jaccard(c));
    });
  });
});

describe('G²', () => {
  it('is twice the sum of O ln(O / E) over the table', () => {
    // Cells 4, 6, 16, 74; expected 2, 8, 18, 72.
    const cells = [
      4 * Math.log(2),
      6 * Math.log(6 / 8),
      16 * Math.log(16 / 18),
      74 * Math.log(74 / 72),
    ];
    expect(g2(counts(4, 10, 20, 100))).toBeCloseTo(2 * cells.reduce((x, y) => x + y), 9);
    expect(g2(counts(4, 10, 20, 100))).toBeCloseTo(2.378984, 5);
  });

  it('is 0 for independence and without papers', () => {
    expect(g2(counts(2, 10, 20, 100))).toBeCloseTo(0, 9);
    expect(g2(counts(0, 0, 0, 0))).toBe(0);
  });

  it('is finite, never negative, and symmetric', () => {
    always((c) => {
      expect(g2(c)).toBeGreaterThanOrEqual(0);
      expect(g2(c)).toBeLessThan(Infinity);
      expect(g2(swapped(c))).toBeCloseTo(g2(c), 9);
    });
  });

  it('doubles when every count doubles: it is evidence', () => {
    always((c) => {
      const twice = counts(2 * c.both, 2 * c.a, 2 * c.b, 2 * c.papers);
      expect(g2(twice)).toBeCloseTo(2 * g2(c), 8);
    });
  });
});

describe('cosine', () => {
  it('is c_ij / √(c_i c_j)', () => {
    expect(cosine(counts(4, 8, 32, 100))).toBe(0.25);
    expect(cosine(counts(0, 0, 3, 100))).toBe(0);
  });

  it('is between Jaccard and 1', () => {
    always((c) => {
      expect(cosine(c)).toBeGreaterThanOrEqual(jaccard(c) - 1e-12);
      expect(cosine(c)).toBeLessThanOrEqual(1 + 1e-12);
    });
  });
});

describe('the probability of a χ²', () => {
  it('is that of the tables, far out too', () => {
    expect(chiSquareP(0)).toBe(1);
    expect(chiSquareP(3.841458820694124)).toBeCloseTo(0.05, 12);
    expect(chiSquareP(6.6348966010212145)).toBeCloseTo(0.01, 12);
    expect(chiSquareP(10.827566170662733)).toBeCloseTo(0.001, 12);
    expect(chiSquareP(100) / 1.5239706048321052e-23).toBeCloseTo(1, 6);
  });

  it('falls as χ² grows, within [0, 1], also where one way to reckon it takes over', () => {
    const steps = Array.from({ length: 400 }, (_, i) => chiSquareP(i / 20));
    expect(steps).toEqual(steps.toSorted((p, q) => q - p));
    expect(chiSquareP(8 - 1e-9) - chiSquareP(8 + 1e-9)).toBeLessThan(1e-9);
  });
});

describe('the sign of an association', () => {
  it('compares with independence exactly', () => {
    expect(associationSign(counts(1, 3, 7, 21))).toBe(0);
    expect(associationSign(counts(2, 3, 7, 21))).toBe(1);
    expect(associationSign(counts(0, 3, 7, 21))).toBe(-1);
  });
});

describe('the weights to choose from', () => {
  it('have a name, an explanation and an id of their own', () => {
    expect(new Set(WEIGHTS.map(({ id }) => id)).size).toBe(WEIGHTS.length);
    for (const { label, explain } of WEIGHTS) {
      expect(label).not.toBe('');
      expect(explain).toMatch(/\.$/);
    }
  });

  it('stay above their least and, where they are shares, at most 1, and are symmetric', () => {
    always((c) => {
      for (const { of, least, isShare } of WEIGHTS) {
        expect(of(c)).toBeGreaterThanOrEqual(least);
        if (isShare) expect(of(c)).toBeLessThanOrEqual(1 + 1e-12);
        expect(of(swapped(c))).toBeCloseTo(of(c), 9);
      }
    });
  });

  it('grow with the papers together', () => {
    always((c) => {
      if (c.both === 0 || c.a === c.both || c.b === c.both) return;
      const more = { ...c, both: c.both + 1 };
      if (more.papers - more.a - more.b + more.both < 0) return;
      for (const { of } of WEIGHTS) expect(of(more)).toBeGreaterThan(of(c));
    });
  });
});
