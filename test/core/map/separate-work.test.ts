// Separation against a sweep over all pairs, and the work it does: looks at boxes are counted.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { separate } from '../../../src/core/map/separate.ts';
import type { Box } from '../../../src/core/map/separate.ts';

/** Rounds of pushing every pair that overlaps when the round begins, left ones first. */
function separateNaively(x: number[], y: number[], boxes: readonly Box[], rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    const order = [...boxes.keys()].sort(
      (a, b) => x[a]! - boxes[a]!.left - (x[b]! - boxes[b]!.left) || a - b,
    );
    const pairs = order.flatMap((a, i) =>
      order.slice(i + 1).flatMap((b) => (overlapOf(x, y, boxes, a, b) ? [[a, b] as const] : [])),
    );
    let pushed = 0;
    for (const [a, b] of pairs) {
      const overlap = overlapOf(x, y, boxes, a, b);
      if (!overlap) continue;
      pushed++;
      const [axis, before, behind] = overlap.isX
        ? ([x, 'left', 'right'] as const)
        : ([y, 'up', 'down'] as const);
      const centre = (i: number) => axis[i]! + (boxes[i]![behind] - boxes[i]![before]) / 2;
      const isBefore = centre(a) < centre(b) || (centre(a) === centre(b) && a < b);
      axis[a]! += (isBefore ? -1 : 1) * (overlap.by + 0.01) * 0.5;
      axis[b]! -= (isBefore ? -1 : 1) * (overlap.by + 0.01) * 0.5;
    }
    if (pushed === 0) return;
  }
}

function overlapOf(x: number[], y: number[], boxes: readonly Box[], a: number, b: number) {
  const [p, q] = [boxes[a]!, boxes[b]!];
  const across =
    Math.min(x[a]! + p.right, x[b]! + q.right) - Math.max(x[a]! - p.left, x[b]! - q.left);
  const along = Math.min(y[a]! + p.down, y[b]! + q.down) - Math.max(y[a]! - p.up, y[b]! - q.up);
  if (across <= 0 || along <= 0) return null;
  return { isX: across < along, by: across < along ? across : along };
}

it('moves boxes as a sweep over all pairs does, to the bit', () => {
  const side = fc.integer({ min: 0, max: 8 });
  const box = fc.record({ left: side, right: side, up: side, down: side });
  const place = fc.integer({ min: -20, max: 20 });
  const property = fc.property(fc.array(fc.tuple(place, place, box)), (items) => {
    const [x, y] = [items.map(([at]) => at), items.map(([, at]) => at)];
    const boxes = items.map(([, , each]) => each);
    const positions = { x: Float64Array.from(x), y: Float64Array.from(y) };
    separate(positions, boxes, { fixed: () => false, rounds: 3 });
    separateNaively(x, y, boxes, 3);
    expect([[...positions.x], [...positions.y]]).toEqual([x, y]);
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

/** Looks at the height of each of some boxes that stand in one column, apart. */
function looksPerBox(count: number): number {
  let looks = 0;
  const box: Box = {
    left: 6,
    right: 6,
    down: 6,
    get up() {
      looks++;
      return 6;
    },
  };
  const y = Float64Array.from({ length: count }, (_, i) => i * 13);
  const boxes = Array.from(y, () => box);
  separate({ x: new Float64Array(count), y }, boxes, { fixed: () => false, rounds: 1 });
  return looks / count;
}

it('looks at a box as often in a column of thousands as in one of hundreds', () => {
  expect(looksPerBox(4000)).toBeLessThan(looksPerBox(400) * 1.1);
});
