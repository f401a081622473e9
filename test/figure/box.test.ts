import { describe, expect, it } from 'vitest';
import { boxAround, distance, grown, holds, reachesInto, unite } from '../../src/figure/box.ts';

const box = { left: 10, top: 20, right: 40, bottom: 30 };

describe('a box', () => {
  it('grows by different amounts across and down', () => {
    expect(grown(box, 5, 1)).toEqual({ left: 5, top: 19, right: 45, bottom: 31 });
    expect(holds(box, grown(box, -5, -1))).toBe(true);
  });

  it('is the bounding box of its corners', () => {
    expect(unite([boxAround({ x: 10, y: 30 }), boxAround({ x: 40, y: 20 })])).toEqual(box);
    expect(unite([])).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
  });

  it('is reached by exactly the discs with a radius above their distance', () => {
    for (const [x, y, far] of [
      [20, 25, 0],
      [4, 25, 6],
      [43, 34, 5],
    ] as const) {
      expect(distance(box, { x, y })).toBe(far);
      expect(reachesInto({ x, y, radius: far }, box)).toBe(false);
      expect(reachesInto({ x, y, radius: far + 0.01 }, box)).toBe(true);
    }
  });
});
