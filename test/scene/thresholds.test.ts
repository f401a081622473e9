// The slider of link strength: steps that fit the weight, every link on one of them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../../src/core/links/weights.ts';
import {
  linksBeforeThreshold,
  linksPerStep,
  stepOf,
  thresholdSteps,
} from '../../src/scene/thresholds.ts';

const links = (strengths: readonly number[]) =>
  strengths.map((strength, i) => ({ a: i, b: i + 1, papers: 2, strength }));

describe('the links before a threshold', () => {
  it('meet more often than by chance where evidence is required', () => {
    const together = {
      papers: 1000,
      counts: Uint32Array.of(500, 500, 500),
      a: Uint32Array.of(0, 0),
      b: Uint32Array.of(1, 2),
      both: Uint32Array.of(100, 400),
    };
    const concepts = Uint8Array.of(1, 1, 1);
    const found = linksBeforeThreshold({ together, concepts }, { weight: 'npmi', minG2: 3.84 });
    expect(found.map(({ b }) => b)).toEqual([2]);
  });
});

describe('the thresholds offered', () => {
  it('begin with any, and go up evenly for a weight between 0 and 1', () => {
    const steps = thresholdSteps(links([0.3]), 'npmi');
    expect(steps.slice(0, 3)).toEqual([-1, 0.025, 0.05]);
    expect(steps.at(-1)).toBe(0.6);
  });

  it('reach the strongest link of a weight without a scale', () => {
    const steps = thresholdSteps(links([1, 4, 90]), 'count');
    expect([steps[0], steps.at(-1)]).toEqual([0, 90]);
  });

  it('are one when there is no link', () => {
    expect(thresholdSteps([], 'count')).toEqual([0]);
    expect(linksPerStep([], [0])).toEqual([0]);
  });

  it('ascend, and have room for every link, whatever the weight', () => {
    const property = fc.property(
      fc.constantFrom(...WEIGHTS.map(({ id }) => id)),
      fc.array(fc.double({ min: 0, max: 1000, noNaN: true })),
      (weight, strengths) => {
        const steps = thresholdSteps(links(strengths), weight);
        expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
        const bars = linksPerStep(links(strengths), steps);
        expect(bars.reduce((sum, n) => sum + n, 0)).toBe(strengths.length);
      },
    );
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('place a threshold at the last step it reaches', () => {
    expect([-2, -1, 0.04, 0.05, 9].map((t) => stepOf([-1, 0.025, 0.05], t))).toEqual([
      0, 0, 1, 2, 2,
    ]);
  });
});
