// Isolines of a grid: marching squares, after W. E. Lorensen & H. E. Cline, Marching cubes, 1987. A line enters a
// square of four adjacent cells over one side and leaves over another; as no side is entered twice, lines are
// followed from side to side until they close.

import type { Grid } from './density.ts';

/** The sides of a square. */
const [TOP, RIGHT, BOTTOM, LEFT] = [0, 1, 2, 3];

/**
 * Steps from side to side with high values on the left, by the set of high corners: 1 top left, 2 top right,
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
 * The rings x, y, x, y, … at a level, in the unit of the grid: rings around high values have one orientation, those
 * around low values the other.
 * @param grid its outermost cells are below the level
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

/** Maps each crossed side to the next; the id of a side is twice that of its first cell, plus 1 for vertical ones. */
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
      // The right corners of a square are the left ones of the next.
      high = (high & 2 ? 1 : 0) | (high & 4 ? 8 : 0);
    }
  }
  return next;
}

/** The point between the centres of a side's two cells at which the level is reached. */
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
