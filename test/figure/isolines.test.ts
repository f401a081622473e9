// Contour lines from weighted points: the density and where it passes a level.

import { describe, expect, it } from 'vitest';
import { allAtOnce } from '../../src/core/steps.ts';
import { densityInSteps } from '../../src/figure/density.ts';
import { ringsAt } from '../../src/figure/isolines.ts';
import type { Grid } from '../../src/figure/density.ts';

/** A grid of what a function gives at the centres of its cells. */
function gridOf(size: number, at: (x: number, y: number) => number): Grid {
  const values = Float32Array.from({ length: size * size }, (_, i) =>
    at((i % size) + 0.5, Math.floor(i / size) + 0.5),
  );
  return { values, width: size, height: size, cell: 1, left: 0, top: 0 };
}

const fromMiddle = (x: number, y: number) => Math.hypot(x - 20, y - 20);

const radii = (ring: readonly number[]) =>
  ring.flatMap((x, i) => (i % 2 === 0 ? [fromMiddle(x, ring[i + 1]!)] : []));

/** Above 0 for one way round, below for the other. */
const area = (ring: readonly number[]) =>
  ring.reduce((sum, v, i) => {
    const n = (i + 2) % ring.length;
    return i % 2 === 0 ? sum + v * ring[n + 1]! - ring[n]! * ring[i + 1]! : sum;
  }, 0) / 2;

describe('ringsAt', () => {
  it('follows a cone around at the height asked for', () => {
    const [ring, ...others] = ringsAt(
      gridOf(40, (x, y) => 20 - fromMiddle(x, y)),
      8,
    );
    expect(others).toEqual([]);
    for (const radius of radii(ring!)) expect(radius).toBeCloseTo(12, 1);
    expect(Math.abs(area(ring!))).toBeCloseTo(Math.PI * 144, -1);
  });

  it('goes round a hollow the other way', () => {
    const rings = ringsAt(
      gridOf(40, (x, y) => 5 - Math.abs(fromMiddle(x, y) - 10)),
      2,
    );
    const areas = rings.map(area).sort((a, b) => Math.abs(a) - Math.abs(b));
    expect(areas).toHaveLength(2);
    expect(Math.sign(areas[0]!)).toBe(-Math.sign(areas[1]!));
  });

  it('parts two peaks that meet at a corner', () => {
    const isPeak = (x: number, y: number) =>
      (x === 2.5 && y === 2.5) || (x === 3.5 && y === 3.5) ? 1 : 0;
    expect(ringsAt(gridOf(6, isPeak), 0.5)).toHaveLength(2);
  });

  it('finds nothing above the highest point', () => {
    expect(
      ringsAt(
        gridOf(6, () => 0),
        1,
      ),
    ).toEqual([]);
  });
});

describe('the density of points', () => {
  const points = [
    { x: 0, y: 0, weight: 2 },
    { x: 300, y: 80, weight: 1 },
  ];
  const densityOf = (...asked: Parameters<typeof densityInSteps>) =>
    allAtOnce(densityInSteps(...asked));
  const grid = densityOf(points, 8, 36);
  const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

  it('loses no weight', () => {
    expect(sum(grid.values)).toBeCloseTo(3, 3);
  });

  it('is highest at the heaviest point', () => {
    const at = grid.values.indexOf(Math.max(...grid.values));
    const x = grid.left + ((at % grid.width) + 0.5) * grid.cell;
    const y = grid.top + (Math.floor(at / grid.width) + 0.5) * grid.cell;
    expect(Math.hypot(x, y)).toBeLessThan(8);
  });

  it('leaves the rim empty', () => {
    const { values, width } = grid;
    const rim = [...values.keys()].filter((i) => i < width || i % width === 0);
    expect(sum(rim.map((i) => values[i]!))).toBeCloseTo(0, 6);
  });

  it('spreads a point by about the bandwidth', () => {
    const { values, width, cell, left } = densityOf([points[0]!], 4, 36);
    const spread = values.reduce((total, value, i) => {
      const x = left + ((i % width) + 0.5) * cell;
      return total + (value * x * x) / 2;
    }, 0);
    expect(Math.sqrt(spread)).toBeGreaterThan(36);
    expect(Math.sqrt(spread)).toBeLessThan(38);
  });
});
