// A spatial grid of boxes and discs, for fast tests of whether a box is free.

import { boxAround, overlaps, reachesInto } from './box.ts';
import type { Box, Disc } from './box.ts';

/** Side of a cell in px. */
const CELL = 24;

/**
 * Hashes column and row into a small integer, the fastest kind of map key. Distant cells may collide, which only costs
 * some needless tests.
 */
export function cellAt(column: number, row: number): number {
  return (column * 4099 + row) | 0;
}

/** Something that a box may collide with. */
export interface Collider {
  readonly meets: (box: Box) => boolean;
}

/** A set of things with boxes. */
export interface Obstacles<T> extends Collider {
  readonly add: (thing: T) => void;
}

/** @param hits the exact test, called for candidates from the grid */
function createObstacles<T>(
  boxOf: (thing: T) => Box,
  hits: (thing: T, box: Box) => boolean,
): Obstacles<T> {
  const cells = new Map<number, T[]>();
  const add = (thing: T) => {
    const { left, top, right, bottom } = boxOf(thing);
    for (let column = Math.floor(left / CELL); column * CELL <= right; column++) {
      for (let row = Math.floor(top / CELL); row * CELL <= bottom; row++) {
        const cell = cells.get(cellAt(column, row));
        if (cell === undefined) cells.set(cellAt(column, row), [thing]);
        else cell.push(thing);
      }
    }
  };
  // Called for some ten thousand boxes per picture, so it allocates no list or closure.
  const meets = (box: Box) => {
    if (cells.size === 0) return false;
    const [lastColumn, firstRow, lastRow] = [
      Math.floor(box.right / CELL),
      Math.floor(box.top / CELL),
      Math.floor(box.bottom / CELL),
    ];
    for (let column = Math.floor(box.left / CELL); column <= lastColumn; column++) {
      for (let row = firstRow; row <= lastRow; row++) {
        const cell = cells.get(cellAt(column, row));
        if (cell === undefined) continue;
        for (const thing of cell) if (hits(thing, box)) return true;
      }
    }
    return false;
  };
  return { add, meets };
}

export function boxObstacles(): Obstacles<Box> {
  return createObstacles<Box>((box) => box, overlaps);
}

export function discObstacles(): Obstacles<Disc> {
  return createObstacles<Disc>((disc) => boxAround(disc, disc.radius), reachesInto);
}
