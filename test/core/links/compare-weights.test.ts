// What a change of weight changes, against sets and ranks taken by hand.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWeights } from '../../../src/core/links/compare-weights.ts';
import type { StrongLink } from '../../../src/core/links/weigh.ts';

const link = (b: number, strength: number): StrongLink => ({ a: 0, b, papers: 1, strength });
const links = fc
  .uniqueArray(fc.integer({ min: 1, max: 9 }))
  .chain((ends) =>
    fc
      .uniqueArray(fc.nat(99), { minLength: ends.length, maxLength: ends.length })
      .map((strengths) => ends.map((b, i) => link(b, strengths[i]!))),
  );
const endsOf = (list: readonly { b: number }[]) => list.map(({ b }) => b);

describe('compareWeights', () => {
  it('tells which links enter, leave and stay', () => {
    const property = fc.property(links, links, (before, after) => {
      const { enter, leave, stay } = compareWeights(before, after);
      const [old, now] = [endsOf(before), endsOf(after)];
      expect(endsOf(enter).sort()).toEqual(now.filter((b) => !old.includes(b)).sort());
      expect(endsOf(leave).sort()).toEqual(old.filter((b) => !now.includes(b)).sort());
      expect(stay).toBe(now.filter((b) => old.includes(b)).length);
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('ranks those that stay among themselves, and correlates the ranks', () => {
    const before = [link(1, 9), link(2, 8), link(3, 7), link(4, 6)];
    const after = [link(5, 99), link(3, 3), link(2, 2), link(1, 1)];
    const { moved, correlation } = compareWeights(before, after);
    expect(moved).toEqual([
      { a: 0, b: 3, before: 3, after: 1 },
      { a: 0, b: 1, before: 1, after: 3 },
    ]);
    expect(correlation).toBe(-1);
  });

  it('finds nothing changed in a weight that orders alike', () => {
    const property = fc.property(links, (before) => {
      const after = before.map(({ b, strength }) => link(b, 3 * strength + 1));
      const change = compareWeights(before, after);
      expect(change).toMatchObject({ enter: [], leave: [], moved: [], stay: before.length });
      expect(change.correlation).toBe(before.length < 2 ? null : 1);
    });
    fc.assert(property, { seed: 1, numRuns: 100 });
  });

  it('is Pearson’s correlation of the ranks', () => {
    const property = fc.property(links, links, (before, after) => {
      const { correlation, stay } = compareWeights(before, after);
      fc.pre(stay > 1);
      const common = endsOf(before).filter((b) => endsOf(after).includes(b));
      const rankIn = (list: StrongLink[]) => {
        const sorted = endsOf([...list].sort((p, q) => q.strength - p.strength));
        const kept = sorted.filter((b) => common.includes(b));
        return common.map((b) => kept.indexOf(b) - (stay - 1) / 2);
      };
      const [x, y] = [rankIn(before), rankIn(after)];
      const dot = (p: number[], q: number[]) => p.reduce((sum, v, i) => sum + v * q[i]!, 0);
      expect(correlation).toBeCloseTo(dot(x, y) / dot(x, x), 9);
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });
});
