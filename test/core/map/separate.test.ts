// Separation: no overlap is left where there is room, and what is fixed stays.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { separate } from '../../../src/core/map/separate.ts';
import type { Positions } from '../../../src/core/map/layout.ts';
import type { Box } from '../../../src/core/map/separate.ts';

const square = (half: number): Box => ({ left: half, right: half, up: half, down: half });
const side = fc.integer({ min: 2, max: 20 });
const box: fc.Arbitrary<Box> = fc.record({ left: side, right: side, up: side, down: side });
const place = fc.integer({ min: -60, max: 60 });
const sheets = fc.array(fc.record({ box, x: place, y: place }), { minLength: 1, maxLength: 25 });

const positionsOf = (sheet: readonly { x: number; y: number }[]): Positions => ({
  x: Float64Array.from(sheet, (p) => p.x),
  y: Float64Array.from(sheet, (p) => p.y),
});

/** Overlapping pairs, every one of them looked at. */
function overlaps({ x, y }: Positions, boxes: readonly Box[]): [number, number][] {
  return boxes.flatMap((p, a) =>
    boxes.slice(0, a).flatMap((q, b): [number, number][] => {
      const wide =
        Math.min(x[a]! + p.right, x[b]! + q.right) > Math.max(x[a]! - p.left, x[b]! - q.left);
      const high = Math.min(y[a]! + p.down, y[b]! + q.down) > Math.max(y[a]! - p.up, y[b]! - q.up);
      return wide && high ? [[a, b]] : [];
    }),
  );
}

it('leaves no overlap among boxes of any shape that have room', () => {
  const property = fc.property(sheets, (sheet) => {
    const positions = positionsOf(sheet);
    const boxes = sheet.map((s) => s.box);
    expect(separate(positions, boxes)).toBe(0);
    expect(overlaps(positions, boxes)).toEqual([]);
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('does not move what is fixed, and parts the rest from it', () => {
  const property = fc.property(sheets, (sheet) => {
    const positions = positionsOf(sheet);
    const boxes = sheet.map((s) => s.box);
    const fixed = (i: number) => i === 0;
    separate(positions, boxes, { fixed, rounds: 2000 });
    expect([positions.x[0], positions.y[0]]).toEqual([sheet[0]!.x, sheet[0]!.y]);
    expect(overlaps(positions, boxes)).toEqual([]);
  });
  fc.assert(property, { seed: 1, numRuns: 100 });
});

it('does not move boxes that only touch', () => {
  const positions = positionsOf([
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 0, y: 10 },
  ]);
  const before = structuredClone(positions);
  expect(separate(positions, Array(3).fill(square(5)))).toBe(0);
  expect(positions).toEqual(before);
});

it('parts two boxes along the shorter way, each by half', () => {
  const positions = positionsOf([
    { x: 0, y: 0 },
    { x: 8, y: 1 },
  ]);
  separate(positions, [square(5), square(5)]);
  expect([...positions.y]).toEqual([0, 1]);
  expect(positions.x[0]).toBeCloseTo(-1.005, 9);
  expect(positions.x[1]).toBeCloseTo(9.005, 9);
});

it('parts boxes that stand on the very same spot', () => {
  const positions = positionsOf(Array.from({ length: 6 }, () => ({ x: 0, y: 0 })));
  expect(separate(positions, Array(6).fill(square(5)))).toBe(0);
});

it('tells how many pairs overlap when it may not go on', () => {
  const positions = positionsOf([
    { x: 0, y: 0 },
    { x: 1, y: 0 },
  ]);
  const boxes = [square(5), square(5)];
  expect(separate(positions, boxes, { fixed: () => true, rounds: 3 })).toBe(1);
  expect([...positions.x]).toEqual([0, 1]);
});
