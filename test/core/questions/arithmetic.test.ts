// The arithmetic of a link: the table adds up, and each threshold is where the filter drops it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareP, g2, npmi, WEIGHTS } from '../../../src/core/links/weights.ts';
import { arithmeticOf } from '../../../src/core/questions/arithmetic.ts';

const possible = fc
  .tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(400))
  .map(([both, onlyA, onlyB, neither]) => ({ both, onlyA, onlyB, neither }))
  .filter(({ both, onlyA, onlyB }) => both + onlyA > 0 && both + onlyB > 0);

describe('arithmeticOf', () => {
  it('gives back the table from which the counts were made', () => {
    const property = fc.property(possible, (table) => {
      const { both, onlyA, onlyB, neither } = table;
      const pair = {
        both,
        a: both + onlyA,
        b: both + onlyB,
        papers: both + onlyA + onlyB + neither,
      };
      const found = arithmeticOf(pair, 'npmi', null);
      expect(found.table).toEqual(table);
      expect(found.sign).toBe(Math.sign(both * neither - onlyA * onlyB));
      expect(found.p).toBe(chiSquareP(g2(pair)));
      expect(found.weights.map(({ id }) => id)).toEqual(WEIGHTS.map(({ id }) => id));
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('says where each filter drops the link', () => {
    const pair = { both: 4, a: 10, b: 20, papers: 100 };
    expect(arithmeticOf(pair, 'npmi', 0.4).vanishes).toEqual([
      { filter: 'minLinkPapers', last: 4 },
      { filter: 'minPapers', last: 10 },
      { filter: 'minStrength', last: npmi(pair) },
      { filter: 'minG2', last: g2(pair) },
      { filter: 'backbone', last: 0.4 },
    ]);
    const byCount = arithmeticOf(pair, 'count', null).vanishes;
    expect(byCount.find(({ filter }) => filter === 'minStrength')!.last).toBe(4);
    expect(byCount.map(({ filter }) => filter)).not.toContain('backbone');
  });

  it('lets no filter of evidence keep what meets less often than by chance', () => {
    const { vanishes } = arithmeticOf({ both: 1, a: 50, b: 50, papers: 100 }, 'npmi', null);
    expect(vanishes).toContainEqual({ filter: 'minG2', last: 0 });
  });

  it('has nothing to drop where no paper has both', () => {
    const found = arithmeticOf({ both: 0, a: 10, b: 20, papers: 100 }, 'npmi', null);
    expect(found).toMatchObject({ observed: 0, expected: 2, sign: -1, vanishes: [] });
  });

  it('stands an empty corpus', () => {
    const found = arithmeticOf({ both: 0, a: 0, b: 0, papers: 0 }, 'npmi', null);
    expect(found).toMatchObject({ expected: 0, p: 1, sign: 0 });
    expect(found.table).toEqual({ both: 0, onlyA: 0, onlyB: 0, neither: 0 });
  });
});
