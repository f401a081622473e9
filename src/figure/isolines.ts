// Where a grid of numbers passes a level: marching squares, after W. E. Lorensen & H. E. Cline, Marching
// cubes, 1987. A line enters a square of four neighbouring cells over one side and leaves over another;
// as no side is entered twice, the lines are followed from side to side until they close.

import type { Grid } from './density.ts';

/** The sides of a square. */
const [TOP, RIGHT, BOTTOM, LEFT] = [0, 1, 2, 3];

/**
 * From side to side with what is high on the left, by which corners are high: 1 top left, 2 top right,
 * 4 bottom right, 8 bottom left.
 */
const STEPS: readonly (readonly (readonly [from: number, to: number])[])[] = [
  [],
  [[LEFT, TOP]],
  [[TOP, RIGHT]],
  [[LEFT, RIGHT]],
  [[RIGHT, BOTTOM]],
  [
    [LEFT, TOP],
    [RIGHT, BOTTOM],
  ],
  [[TOP, BOTTOM]],
  [[LEFT, BOTTOM]],
  [[BOTTOM, LEFT]],
  [[BOTTOM, TOP]],
  [
    [TOP, RIGHT],
    [BOTTOM, LEFT],
  ],
  [[BOTTOM, RIGHT]],
  [[RIGHT, LEFT]],
  [[RIGHT, TOP]],
  [[TOP, LEFT]],
  [],
];

/**
 * The rings x, y, x, y, … at a level, in the unit of the grid: those around what is high one way round,
 * those around what is low the other.
 * @param grid with a rim below the level
 */
export function ringsAt(grid: Grid, level: number): number[][] {
  const next = stepsAt(grid, level);
  const rings: number[][] = [];
  for (const first of next.keys()) {
    const ring: number[] = [];
    for (let side = first; next.has(side);) {
      ring.push(...pointOn(grid, level, side));
      const to = next.get(side)!;
      next.delete(side);
      side = to;
    }
    rings.push(ring);
  }
  return rings;
}

/** From each side that is crossed to the next; a side's number is twice its first cell's, and 1 upright. */
function stepsAt({ values, width, height }: Grid, level: number): Map<number, number> {
  const next = new Map<number, number>();
  const sides = [0, 3, 2 * width, 1];
  for (let y = 0; y + 1 < height; y++) {
    const row = y * width;
    let high = (values[row]! >= level ? 1 : 0) | (values[row + width]! >= level ? 8 : 0);
    for (let at = row; at < row + width - 1; at++) {
      if (values[at + 1]! >= level) high |= 2;
      if (values[at + width + 1]! >= level) high |= 4;
      if (high !== 0 && high !== 15)
        for (const [from, to] of STEPS[high]!) next.set(2 * at + sides[from]!, 2 * at + sides[to]!);
      // What was right is left of the next.
      high = (high & 2 ? 1 : 0) | (high & 4 ? 8 : 0);
    }
  }
  return next;
}

/** Where between the centres of the two cells of a side the level is reached. */
function pointOn(grid: Grid, level: number, side: number): [x: number, y: number] {
  const { values, width, cell, left, top } = grid;
  const at = side >> 1;
  const isUpright = (side & 1) === 1;
  const [one, other] = [values[at]!, values[at + (isUpright ? width : 1)]!];
  const share = (level - one) / (other - one);
  const x = (at % width) + 0.5 + (isUpright ? 0 : share);
  const y = Math.floor(at / width) + 0.5 + (isUpright ? share : 0);
  return [left + x * cell, top + y * cell];
}
