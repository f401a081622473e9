// Sparse logistic regression: finds the signs that tell, leaves the others at nought.

import { describe, expect, it } from 'vitest';
import { learnLogistic } from '../../../scripts/learn/logistic.ts';
import { seededRandom } from '../../../src/core/random.ts';

const random = seededRandom(11);
const SIGNS = ['for', 'against', 'idle', 'empty'];
const rows = Array.from(
  { length: 2000 },
  () => new Map(SIGNS.filter(() => random() < 0.4).map((sign) => [sign, 1])),
);
/** Odds that are known: 2 for “for”, −2 for “against”, −1 for none. */
const answers = rows.map((row) => {
  const odds = -1 + (row.has('for') ? 2 : 0) - (row.has('against') ? 2 : 0);
  return Number(random() < 1 / (1 + Math.exp(-odds)));
});

describe('sparse logistic regression', () => {
  it('finds the weights that made the answers', () => {
    const weights = learnLogistic(rows, answers, { penalty: 1 });
    expect(Math.abs(weights.get('for')! - 2)).toBeLessThan(0.35);
    expect(Math.abs(weights.get('against')! + 2)).toBeLessThan(0.35);
  });

  it('leaves at nought what tells nothing', () => {
    expect([...learnLogistic(rows, answers, { penalty: 25 }).keys()].sort()).toEqual([
      'against',
      'for',
    ]);
  });

  it('knows nothing under a penalty larger than any slope', () => {
    expect(learnLogistic(rows, answers, { penalty: 1e6 }).size).toBe(0);
  });

  it('takes no heed of a sign met too seldom', () => {
    const rare = rows.map((row, i) => (i < 2 ? new Map([...row, ['rare', 1]]) : row));
    expect(learnLogistic(rare, answers, { penalty: 0 }).has('rare')).toBe(false);
  });

  it('is best where it ends: no small step of a weight lowers the loss', () => {
    const penalty = 5;
    const weights = learnLogistic(rows, answers, { penalty, sweeps: 200 });
    const margin = (row: ReadonlyMap<string, number>, w: ReadonlyMap<string, number>) =>
      [...row.keys()].reduce((sum, sign) => sum + (w.get(sign) ?? 0), 0);
    const loss = (w: ReadonlyMap<string, number>) =>
      leastLoss(rows.map((row) => margin(row, w))) +
      penalty * [...w.values()].reduce((sum, weight) => sum + Math.abs(weight), 0);
    const best = loss(weights);
    for (const [sign, weight] of weights) {
      for (const step of [-0.02, 0.02]) {
        expect(loss(new Map([...weights, [sign, weight + step]]))).toBeGreaterThan(best - 1e-6);
      }
    }
  });
});

/** The loss with the best constant, sought by halving. */
function leastLoss(margins: readonly number[]): number {
  const at = (constant: number) =>
    margins.reduce(
      (sum, m, i) => sum + Math.log1p(Math.exp(-(2 * answers[i]! - 1) * (m + constant))),
      0,
    );
  let [low, high] = [-6, 6];
  for (let i = 0; i < 60; i++) {
    const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
    if (at(a) < at(b)) high = b;
    else low = a;
  }
  return at((low + high) / 2);
}
