// Unplaced concepts on a map that must not move: each is put beside the concept it is most strongly linked
// to, on the first free spot of a spiral. Placed concepts keep their positions to the last bit.

import { cos, sin } from '../elementary.ts';
import { linkCount, linkStrength } from '../links/co-occurrence.ts';
import type { CoOccurrence } from '../links/co-occurrence.ts';
import type { Positions } from './layout.ts';

/** The placed and the unplaced concepts of a map. */
export interface PlacementInput {
  readonly together: CoOccurrence;
  /** What {@link findAnchors} returned for these, where it was called before. */
  readonly anchors?: Anchors;
  /** 1 for each concept that has a position. */
  readonly isPlaced: Uint8Array;
  /** Positions of all concepts; those of unplaced ones are ignored. */
  readonly positions: Positions;
  /** Half the side of the square that each concept keeps free, in map units, > 0. */
  readonly halfSides: Float64Array;
}

/** Least half side of the square that a concept keeps free around its disc, in map units. */
export const LEAST_HALF_SIDE = 7;

/** Golden angle, so that concepts around one anchor spread evenly. */
const GOLDEN_ANGLE = 2.399963;

/** Stands for no anchor: the concept is linked to nothing that has a position. */
const NO_ANCHOR = -1;

/**
 * Positions with the unplaced concepts added: no square of theirs overlaps another, and old positions are
 * unchanged. Concepts linked to nothing on the map stand in rows under it.
 */
export function placeUnplaced({
  together,
  isPlaced,
  positions,
  halfSides,
  ...found
}: PlacementInput): Positions {
  const { anchors, order } = found.anchors ?? findAnchors(isPlaced, together);
  const x = positions.x.slice();
  const y = positions.y.slice();
  const grid = new OccupancyGrid({ x, y }, halfSides);
  isPlaced.forEach((is, i) => {
    if (is === 1) grid.occupy(i);
  });
  // By anchor: the step of its spiral to go on from.
  const turns = new Map<number, number>();
  for (const i of order) {
    const anchor = anchors[i]!;
    turns.set(anchor, grid.placeAround(i, anchor, turns.get(anchor) ?? 0));
    grid.occupy(i);
  }
  placeUnlinkedBelow(anchors, isPlaced, { x, y }, halfSides);
  return { x, y };
}

/** The anchor of each unplaced concept, -1 for none, and the order in which they are to be placed. */
export interface Anchors {
  readonly anchors: Int32Array;
  readonly order: readonly number[];
}

/**
 * The anchor of every unplaced concept, its strongest neighbour with a position: in a first round among the
 * concepts on the map, then among those anchored in the round before, until a round anchors none.
 */
export function findAnchors(isPlaced: Uint8Array, together: CoOccurrence): Anchors {
  const placed = isPlaced.slice();
  const anchors = new Int32Array(isPlaced.length).fill(NO_ANCHOR);
  const order: number[] = [];
  let unanchored = [...isPlaced.keys()].filter((i) => isPlaced[i] === 0);
  let links = linksAround(placed, together, numbersBelow(linkCount(together)));
  for (let before = -1; before !== order.length;) {
    before = order.length;
    chooseAnchors(anchors, placed, links, together);
    unanchored = unanchored.filter((i) => {
      if (anchors[i] === NO_ANCHOR) return true;
      order.push(i);
      return false;
    });
    for (const i of order.slice(before)) placed[i] = 1;
    links = linksAround(placed, together, links);
  }
  return { anchors, order };
}

function numbersBelow(count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let n = 0; n < count; n++) numbers[n] = n;
  return numbers;
}

/**
 * Those of some links, by index in the columns, that have an unplaced end. Loops by index, since there are
 * millions and the function runs too seldom for the engine to optimise an iterator away.
 */
function linksAround(placed: Uint8Array, { a, b }: CoOccurrence, links: Uint32Array): Uint32Array {
  const around = new Uint32Array(links.length);
  let found = 0;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- see above: an iterator is slower here.
  for (let i = 0; i < links.length; i++) {
    const l = links[i]!;
    if ((placed[a[l]!]! & placed[b[l]!]!) === 0) around[found++] = l;
  }
  return around.subarray(0, found);
}

/** The value of each concept's anchor; `none` for unlinked ones. `values` must be set for placed concepts. */
export function inherit(
  { anchors, order }: Anchors,
  values: Uint32Array,
  none: number,
): Uint32Array {
  const all = values.slice();
  anchors.forEach((anchor, i) => {
    if (anchor === NO_ANCHOR && values[i] === UNKNOWN) all[i] = none;
  });
  for (const i of order) all[i] = all[anchors[i]!]!;
  return all;
}

/** In the input of {@link inherit}: the value is to be inherited. */
export const UNKNOWN = 0xffffffff;

/** Sets the anchor of every unplaced concept with a placed neighbour: the strongest, the first of equals. */
function chooseAnchors(
  anchors: Int32Array,
  placed: Uint8Array,
  links: Uint32Array,
  together: CoOccurrence,
): void {
  const best = new Float64Array(placed.length).fill(-Infinity);
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- an iterator is slower, as in linksAround.
  for (let i = 0; i < links.length; i++) {
    const l = links[i]!;
    const a = together.a[l]!;
    const b = together.b[l]!;
    if (placed[a] === placed[b]) continue;
    const papers = together.both[l]!;
    const [unplaced, anchor] = placed[a] === 1 ? [b, a] : [a, b];
    const strength = linkStrength({ a, b, papers }, together);
    const isBetter =
      strength > best[unplaced]! || (strength === best[unplaced] && anchor < anchors[unplaced]!);
    if (!isBetter) continue;
    best[unplaced] = strength;
    anchors[unplaced] = anchor;
  }
}

/** The steps of a spiral in columns: direction of each, and its distance beyond that of the first. */
interface SpiralSteps {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly reach: Float64Array;
}

function spiralSteps(count: number): SpiralSteps {
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const reach = new Float64Array(count);
  for (let n = 0; n < count; n++) {
    x[n] = cos(n * GOLDEN_ANGLE);
    y[n] = sin(n * GOLDEN_ANGLE);
    reach[n] = 6 * Math.sqrt(n);
  }
  return { x, y, reach };
}

/** Side of a grid cell: a small square touches four cells at most, and a cell few squares. */
const CELL = 4 * LEAST_HALF_SIDE;

/** Occupied squares by the grid cells they touch. Millions of spots may be tried: loops, no lists. */
class OccupancyGrid {
  private readonly cells = new Map<number, number[]>();
  private readonly raster: Raster;
  /** Every spiral has the same steps; a crowded map tries many of them, again and again. */
  private spiral = spiralSteps(256);

  constructor(
    private readonly positions: Positions,
    private readonly halfSides: Float64Array,
  ) {
    this.raster = new Raster(
      halfSides.reduce((min, halfSide) => Math.min(min, halfSide), Infinity),
    );
  }

  occupy(i: number): void {
    const [x, y, halfSide] = [this.positions.x[i]!, this.positions.y[i]!, this.halfSides[i]!];
    this.raster.mark(x, y, halfSide);
    for (let column = cellOf(x - halfSide); column <= cellOf(x + halfSide); column++) {
      for (let row = cellOf(y - halfSide); row <= cellOf(y + halfSide); row++) {
        const there = this.cells.get(keyOf(column, row));
        if (there) there.push(i);
        else this.cells.set(keyOf(column, row), [i]);
      }
    }
  }

  /** Puts a square on the first free spot of the spiral around another, from a step on; returns the next step. */
  placeAround(i: number, anchor: number, from: number): number {
    const { x, y } = this.positions;
    const near = this.halfSides[anchor]! + this.halfSides[i]! + 2;
    const [middleX, middleY] = [x[anchor]!, y[anchor]!];
    for (let n = from; ;) {
      const { x: directionX, y: directionY, reach } = this.spiralPast(n);
      for (; n < reach.length; n++) {
        const distance = near + reach[n]!;
        const spotX = middleX + distance * directionX[n]!;
        const spotY = middleY + distance * directionY[n]!;
        if (this.raster.isTaken(spotX, spotY)) continue;
        x[i] = spotX;
        y[i] = spotY;
        if (this.isFree(i)) return n + 1;
      }
    }
  }

  private spiralPast(n: number): SpiralSteps {
    if (n >= this.spiral.reach.length) this.spiral = spiralSteps(4 * n);
    return this.spiral;
  }

  private isFree(i: number): boolean {
    const [x, y, halfSide] = [this.positions.x[i]!, this.positions.y[i]!, this.halfSides[i]!];
    const [right, bottom] = [cellOf(x + halfSide), cellOf(y + halfSide)];
    for (let column = cellOf(x - halfSide); column <= right; column++) {
      for (let row = cellOf(y - halfSide); row <= bottom; row++) {
        if (!this.isClear(i, this.cells.get(keyOf(column, row)))) return false;
      }
    }
    return true;
  }

  /** Whether a square overlaps none of those in a cell. */
  private isClear(i: number, there: readonly number[] | undefined): boolean {
    if (there === undefined) return true;
    const { x, y } = this.positions;
    for (const j of there) {
      const apart = Math.max(Math.abs(x[i]! - x[j]!), Math.abs(y[i]! - y[j]!));
      if (apart < this.halfSides[i]! + this.halfSides[j]!) return false;
    }
    return true;
  }
}

/** Side of a pixel of the raster, and the distance from the origin that it covers, in map units. */
const PIXEL = 4;
const REACH = 4096;
const PIXELS = (2 * REACH) / PIXEL;

/**
 * A bitmap of the spots that are certainly taken: so near to a square that not even the smallest fits there.
 * On a crowded map nearly all spots that are tried are among these. It says nothing of spots outside it.
 */
class Raster {
  /** A bit a pixel, so that the pixels of a crowded region stay in the processor's cache. */
  private readonly taken = new Int32Array((PIXELS * PIXELS) / 32);

  /** @param least half the side of the smallest square */
  constructor(private readonly least: number) {}

  mark(x: number, y: number, halfSide: number): void {
    // Squares may touch: the outermost edge is free.
    const zone = halfSide + this.least - 1e-6;
    const [left, right] = [firstPixel(x - zone), pixelBehind(x + zone)];
    const bottom = pixelBehind(y + zone);
    for (let row = firstPixel(y - zone); row < bottom; row++)
      this.take(row * PIXELS + left, row * PIXELS + right);
  }

  /** Marks a half-open range of pixels, 32 at a time. */
  private take(from: number, to: number): void {
    for (let at = from; at < to;) {
      const end = Math.min(to, (at | 31) + 1);
      this.taken[at >>> 5]! |= (-1 >>> (32 - (end - at))) << (at & 31);
      at = end;
    }
  }

  isTaken(x: number, y: number): boolean {
    const [column, row] = [(x + REACH) / PIXEL, (y + REACH) / PIXEL];
    if (!(column >= 0 && column < PIXELS && row >= 0 && row < PIXELS)) return false;
    const pixel = (row | 0) * PIXELS + (column | 0);
    return (this.taken[pixel >>> 5]! & (1 << (pixel & 31))) !== 0;
  }
}

function firstPixel(at: number): number {
  return onRaster(Math.ceil((at + REACH) / PIXEL));
}

function pixelBehind(at: number): number {
  return onRaster(Math.floor((at + REACH) / PIXEL));
}

function onRaster(pixel: number): number {
  return Math.max(0, Math.min(PIXELS, pixel));
}

function cellOf(at: number): number {
  return Math.floor(at / CELL);
}

/**
 * A key for a cell, a small integer that the engine need not box. Distant cells may share one: squares in a
 * cell are compared by position anyway.
 */
function keyOf(column: number, row: number): number {
  return (Math.imul(column, 1 << 15) + row) | 0;
}

/** Puts concepts linked to nothing on the map in rows under it, with longer rows when there are many. */
function placeUnlinkedBelow(
  anchors: Int32Array,
  isPlaced: Uint8Array,
  { x, y }: Positions,
  halfSides: Float64Array,
): void {
  const unlinked = [...anchors.keys()].filter((i) => isPlaced[i] === 0 && anchors[i] === NO_ANCHOR);
  const stand = [...x.keys()].filter((i) => isPlaced[i] === 1 || anchors[i] !== NO_ANCHOR);
  const bottom = stand.reduce((max, i) => Math.max(max, y[i]! + halfSides[i]!), 0);
  const step = 3 * unlinked.reduce((max, i) => Math.max(max, halfSides[i]!), LEAST_HALF_SIDE);
  const perRow = Math.max(30, Math.ceil(1.5 * Math.sqrt(unlinked.length)));
  unlinked.forEach((i, n) => {
    x[i] = ((n % perRow) - perRow / 2) * step;
    y[i] = bottom + (1 + Math.floor(n / perRow)) * step;
  });
}
