// Boosting: learns what one sign alone does not say, leaves chance alone, and is the same in any run.

import { describe, expect, it } from 'vitest';
import { boost } from '../../../scripts/learn/boost.ts';
import { sumOfTrees } from '../../../src/core/concepts/trees.ts';
import { seededRandom } from '../../../src/core/random.ts';

const random = seededRandom(7);
const rows = Array.from({ length: 800 }, () => [random(), random(), random()]);
/** Yes when exactly one of the first two is large: no single sign tells. */
const answers = rows.map(([a, b]) => Number(a! > 0.5 !== b! > 0.5));

describe('boosted trees', () => {
  const trees = boost({ rows, answers }, { trees: 80, depth: 2 });

  it('learn a question that no single feature answers', () => {
    const right = rows.filter((row, i) => Number(sumOfTrees(trees, row) > 0) === answers[i]);
    expect(right.length / rows.length).toBeGreaterThan(0.95);
  });

  it('have all nodes of their depth, and a leaf more', () => {
    for (const { features, limits, leaves } of trees)
      expect([features.length, limits.length, leaves.length]).toEqual([3, 3, 4]);
  });

  it('come near the share of yeses where the features tell nothing', () => {
    const blank = rows.map(() => [0]);
    const odds = sumOfTrees(boost({ rows: blank, answers }, { trees: 200 }), [0]);
    const share = answers.reduce((a, b) => a + b, 0) / answers.length;
    expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(share, 2);
  });

  it('are the same in any run', () => {
    expect(boost({ rows, answers }, { trees: 80, depth: 2 })).toEqual(trees);
  });
});
