// What a stroke over the map encloses.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enclosed } from '../../src/render/lasso.ts';
import { isInside } from '../../src/render/polygon.ts';
import type { Point } from '../../src/figure/box.ts';
import type { Scene } from '../../src/scene/scene.ts';

const SQUARE: Point[] = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];

describe('a point in an outline', () => {
  it('of a box is one between its sides', () => {
    const off = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(off, off, (x, y) => {
        const isBetween = x > 0 && x < 10 && y > 0 && y < 10;
        const isOnSide = x === 0 || x === 10 || y === 0 || y === 10;
        fc.pre(!isOnSide);
        expect(isInside({ x, y }, SQUARE)).toBe(isBetween);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('does not count in the bay of a horseshoe', () => {
    const horseshoe = [...SQUARE, { x: 0, y: 7 }, { x: 7, y: 7 }, { x: 7, y: 3 }, { x: 0, y: 3 }];
    expect(isInside({ x: 3, y: 5 }, horseshoe)).toBe(false);
    expect(isInside({ x: 8.5, y: 5 }, horseshoe)).toBe(true);
  });

  it('is in none of no points', () => {
    expect(isInside({ x: 0, y: 0 }, [])).toBe(false);
  });
});

describe('a lasso', () => {
  it('takes the concepts whose middle it goes around, at any zoom, and no papers', () => {
    const nodes = [
      { key: 'concept:in', kind: 'concept', x: 2, y: 2 },
      { key: 'paper:in', kind: 'paper', x: 2, y: 3 },
      { key: 'concept:out', kind: 'concept', x: 40, y: 2 },
    ];
    const scene = { nodes, edges: [], captions: [] } as unknown as Scene;
    const view = { zoom: 2, panX: 100, panY: 50, width: 800, height: 600 };
    const outline = SQUARE.map(({ x, y }) => ({ x: x * 2 + 100, y: y * 2 + 50 }));
    expect(enclosed(scene, view, outline)).toEqual(['concept:in']);
  });
});
