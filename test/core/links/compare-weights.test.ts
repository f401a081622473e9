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
      .array(fc.nat(4), { minLength: ends.length, maxLength: ends.length })
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
      const strengths = new Set(before.map(({ strength }) => strength));
      if (strengths.size < 2) expect(change.correlation).toBeNull();
      else expect(change.correlation).toBeCloseTo(1, 12);
    });
    fc.assert(property, { seed: 1, numRuns: 100 });
  });

  it('takes no order among links of equal strength for a rank', () => {
    const before = [link(1, 2), link(2, 2), link(3, 1), link(4, 1)];
    const after = [link(4, 3), link(3, 3), link(2, 5), link(1, 4)];
    const { moved, correlation } = compareWeights(before, after);
    expect(moved).toEqual([
      { a: 0, b: 2, before: 1.5, after: 1 },
      { a: 0, b: 1, before: 1.5, after: 2 },
    ]);
    expect(correlation).toBeCloseTo(4 / Math.sqrt(4 * 4.5), 12);
    expect(compareWeights(before, [link(1, 7), link(2, 7)]).correlation).toBeNull();
  });

  it('is Pearson’s correlation of the ranks, of which equal strengths share the mean', () => {
    const property = fc.property(links, links, (before, after) => {
      const kept = endsOf(before).filter((b) => endsOf(after).includes(b));
      const ranksIn = (list: StrongLink[]) => {
        const strength = (b: number) => list.find((each) => each.b === b)!.strength;
        return kept.map((b) => {
          const above = kept.filter((c) => strength(c) > strength(b)).length;
          const level = kept.filter((c) => strength(c) === strength(b)).length;
          return above + (level + 1) / 2;
        });
      };
      const [x, y] = [ranksIn(before), ranksIn(after)];
      const { correlation, moved } = compareWeights(before, after);
      expect(moved).toHaveLength(x.filter((rank, i) => rank !== y[i]).length);
      const centred = (ranks: number[]) => ranks.map((rank) => rank - (kept.length + 1) / 2);
      const dot = (p: number[], q: number[]) => p.reduce((sum, v, i) => sum + v * q[i]!, 0);
      const [p, q] = [centred(x), centred(y)];
      const wanted = dot(p, q) / Math.sqrt(dot(p, p) * dot(q, q));
      if (Number.isNaN(wanted)) expect(correlation).toBeNull();
      else expect(correlation).toBeCloseTo(wanted, 9);
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });
});
