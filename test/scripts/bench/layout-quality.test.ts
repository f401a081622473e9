// Figures of a drawing: known drawings with known answers, and the naive definitions.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/core/map/graph.ts';
import {
  neighbourhoodPreservation,
  overlapCount,
  silhouette,
  stress,
} from '../../../scripts/bench/layout-quality.ts';

const path = (n: number) =>
  buildGraph(
    n,
    Array.from({ length: n - 1 }, (_, a) => ({ a, b: a + 1, weight: 1 })),
  );
const places = (...points: (readonly [number, number])[]) => ({
  x: Float64Array.from(points, (p) => p[0]),
  y: Float64Array.from(points, (p) => p[1]),
});

const point = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));

describe('stress', () => {
  it('of a path drawn straight is 0 at any scale', () => {
    expect(stress(path(4), places([0, 0], [30, 0], [60, 0], [90, 0]))).toBeCloseTo(0, 12);
  });

  it('is the least over scales', () => {
    const property = fc.property(fc.array(point, { minLength: 5, maxLength: 5 }), (points) => {
      const at = (scale: number) => {
        let [miss, all] = [0, 0];
        points.forEach(([x, y], a) => {
          points.slice(0, a).forEach(([p, q], b) => {
            miss += (scale * Math.hypot(x - p, y - q) - (a - b)) ** 2;
            all += (a - b) ** 2;
          });
        });
        return miss / all;
      };
      const found = stress(path(5), places(...points));
      const scales = Array.from({ length: 400 }, (_, i) => 0.001 * 1.02 ** i);
      const least = Math.min(...scales.map(at));
      expect(found).toBeLessThanOrEqual(least + 1e-9);
      expect(found).toBeGreaterThan(least - 0.01);
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });
});

describe('neighbourhood preservation', () => {
  it('of a square drawn as one is 1, and less when two corners are exchanged', () => {
    const square = buildGraph(
      4,
      [0, 1, 2, 3].map((a) => ({ a, b: (a + 1) % 4, weight: 1 })),
    );
    expect(neighbourhoodPreservation(square, places([0, 0], [1, 0], [1, 1], [0, 1]))).toBe(1);
    const crossed = neighbourhoodPreservation(square, places([0, 0], [1, 1], [1, 0], [0, 1]));
    expect(crossed).toBeCloseTo(1 / 3, 12);
  });

  it('is 1 where nobody has neighbours', () => {
    expect(neighbourhoodPreservation(buildGraph(2, []), places([0, 0], [1, 1]))).toBe(1);
  });
});

describe('the silhouette', () => {
  it('of two far pairs is near 1, and below 0 when they are mixed', () => {
    const at = places([0, 0], [1, 0], [100, 0], [101, 0]);
    expect(silhouette(at, Uint32Array.of(0, 0, 1, 1))).toBeCloseTo(0.99, 3);
    expect(silhouette(at, Uint32Array.of(0, 1, 0, 1))).toBeLessThan(0);
  });

  it('is 0 where there is one community, one node or none', () => {
    expect(silhouette(places([0, 0], [5, 0]), Uint32Array.of(0, 0))).toBe(0);
    expect(silhouette(places([0, 0]), Uint32Array.of(0))).toBe(0);
    expect(silhouette(places(), Uint32Array.of())).toBe(0);
  });
});

it('counts overlapping boxes, not touching ones', () => {
  const box = { left: 1, right: 1, up: 1, down: 1 };
  const at = places([0, 0], [1, 1], [2, 0], [9, 9]);
  expect(overlapCount(at, [box, box, box, box])).toBe(2);
});
