// Newcomers on a map that must not move: each stands beside what it is most strongly linked to, on the
// first free spot of a spiral. What had a place keeps it to the last bit.

import { cos, sin } from '../elementary.ts';
import { linkCount, linkStrength } from '../links/co-occurrence.ts';
import type { CoOccurrence } from '../links/co-occurrence.ts';
import type { Positions } from './layout.ts';

/** What stands, and who is to come. */
export interface Newcomers {
  readonly together: CoOccurrence;
  /** As {@link findAnchors} gives them, where it was asked before. */
  readonly anchors?: Anchors;
  /** 1 for each concept that has a place. */
  readonly isPlaced: Uint8Array;
  /** Places of all concepts; what newcomers have here is not looked at. */
  readonly positions: Positions;
  /** Half the side of the square that each concept keeps free, in map units, > 0. */
  readonly rooms: Float64Array;
}

/** Least half side of the square a concept keeps free around its disc, in map units. */
export const ROOM = 7;

/** Golden angle, so that newcomers around one anchor spread evenly. */
const TURN = 2.399963;

/** No anchor: a concept linked to nothing that has a place. */
const NOBODY = -1;

/**
 * Places for newcomers: no square of theirs overlaps another, old places are unchanged. Concepts
 * linked to nothing on the map stand in rows under it.
 */
export function placeNew({ together, isPlaced, positions, rooms, ...found }: Newcomers): Positions {
  const { anchors, order } = found.anchors ?? findAnchors(isPlaced, together);
  const x = positions.x.slice();
  const y = positions.y.slice();
  const ground = new Ground({ x, y }, rooms);
  isPlaced.forEach((is, i) => {
    if (is === 1) ground.occupy(i);
  });
  const turns = new Map<number, number>();
  for (const i of order) {
    const anchor = anchors[i]!;
    turns.set(anchor, ground.settle(i, anchor, turns.get(anchor) ?? 0));
    ground.occupy(i);
  }
  standStrangersBelow(anchors, isPlaced, { x, y }, rooms);
  return { x, y };
}

/** Beside whom newcomers stand: -1 for nobody, and the order in which they find a place. */
export interface Anchors {
  readonly anchors: Int32Array;
  readonly order: readonly number[];
}

/**
 * The strongest neighbour with a place of every concept that has none: in a first round among those
 * on the map, then among those that came in the round before, until nobody comes.
 */
export function findAnchors(isPlaced: Uint8Array, together: CoOccurrence): Anchors {
  const placed = isPlaced.slice();
  const anchors = new Int32Array(isPlaced.length).fill(NOBODY);
  const order: number[] = [];
  let waiting = [...isPlaced.keys()].filter((i) => isPlaced[i] === 0);
  let links = linksAround(placed, together, numbersBelow(linkCount(together)));
  for (let came = -1; came !== order.length;) {
    came = order.length;
    chooseAnchors(anchors, placed, links, together);
    waiting = waiting.filter((i) => {
      if (anchors[i] === NOBODY) return true;
      order.push(i);
      return false;
    });
    for (const i of order.slice(came)) placed[i] = 1;
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
 * Those of some links, by their places in the columns, that lead to a concept without a place. There are
 * millions, and no second run in which an engine could spare an object for each step of an iterator.
 */
function linksAround(placed: Uint8Array, { a, b }: CoOccurrence, links: Uint32Array): Uint32Array {
  const around = new Uint32Array(links.length);
  let found = 0;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- an iterator takes longer, and this runs but once.
  for (let i = 0; i < links.length; i++) {
    const l = links[i]!;
    if ((placed[a[l]!]! & placed[b[l]!]!) === 0) around[found++] = l;
  }
  return around.subarray(0, found);
}

/** The value of each concept's anchor; `none` for strangers. `values` must be right for the placed. */
export function inherit(
  { anchors, order }: Anchors,
  values: Uint32Array,
  none: number,
): Uint32Array {
  const all = values.slice();
  anchors.forEach((anchor, i) => {
    if (anchor === NOBODY && values[i] === UNKNOWN) all[i] = none;
  });
  for (const i of order) all[i] = all[anchors[i]!]!;
  return all;
}

/** Stands in the input of {@link inherit} for what is to be inherited. */
export const UNKNOWN = 0xffffffff;

/** Sets the anchor of every concept that waits and has a neighbour in place: the strongest, the first of equals. */
function chooseAnchors(
  anchors: Int32Array,
  placed: Uint8Array,
  links: Uint32Array,
  together: CoOccurrence,
): void {
  const best = new Float64Array(placed.length).fill(-Infinity);
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- an iterator takes longer, and this runs but once.
  for (let i = 0; i < links.length; i++) {
    const l = links[i]!;
    const a = together.a[l]!;
    const b = together.b[l]!;
    if (placed[a] === placed[b]) continue;
    const papers = together.both[l]!;
    const [waits, anchor] = placed[a] === 1 ? [b, a] : [a, b];
    const strength = linkStrength({ a, b, papers }, together);
    const isBetter =
      strength > best[waits]! || (strength === best[waits] && anchor < anchors[waits]!);
    if (!isBetter) continue;
    best[waits] = strength;
    anchors[waits] = anchor;
  }
}

/** The steps of the spiral in columns: the direction of each, and how much farther out than the first it is. */
interface Spokes {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly reach: Float64Array;
}

function spokesBelow(count: number): Spokes {
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const reach = new Float64Array(count);
  for (let n = 0; n < count; n++) {
    x[n] = cos(n * TURN);
    y[n] = sin(n * TURN);
    reach[n] = 6 * Math.sqrt(n);
  }
  return { x, y, reach };
}

/** Every spiral has the same; a crowded map tries many of them, again and again. */
let spokes = spokesBelow(256);

function spokesPast(n: number): Spokes {
  if (n >= spokes.x.length) spokes = spokesBelow(4 * n);
  return spokes;
}

/** Side of a cell of the ground: a small square touches four at most, and a cell few squares. */
const CELL = 4 * ROOM;

/** Squares by the cells of a grid that they touch. A crowd asks for millions of spots: loops, no lists. */
class Ground {
  private readonly cells = new Map<number, number[]>();
  private readonly raster: Raster;

  constructor(
    private readonly positions: Positions,
    private readonly rooms: Float64Array,
  ) {
    this.raster = new Raster(rooms.reduce((min, room) => Math.min(min, room), Infinity));
  }

  occupy(i: number): void {
    const [x, y, room] = [this.positions.x[i]!, this.positions.y[i]!, this.rooms[i]!];
    this.raster.mark(x, y, room);
    for (let column = cellOf(x - room); column <= cellOf(x + room); column++) {
      for (let row = cellOf(y - room); row <= cellOf(y + room); row++) {
        const there = this.cells.get(keyOf(column, row));
        if (there) there.push(i);
        else this.cells.set(keyOf(column, row), [i]);
      }
    }
  }

  /** Puts a square on the first free spot of the spiral around another, from a step on; tells the next step. */
  settle(i: number, anchor: number, from: number): number {
    const { x, y } = this.positions;
    const near = this.rooms[anchor]! + this.rooms[i]! + 2;
    const [middleX, middleY] = [x[anchor]!, y[anchor]!];
    for (let n = from; ;) {
      const { x: directionX, y: directionY, reach } = spokesPast(n);
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

  private isFree(i: number): boolean {
    const [x, y, room] = [this.positions.x[i]!, this.positions.y[i]!, this.rooms[i]!];
    const [right, bottom] = [cellOf(x + room), cellOf(y + room)];
    for (let column = cellOf(x - room); column <= right; column++) {
      for (let row = cellOf(y - room); row <= bottom; row++) {
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
      if (apart < this.rooms[i]! + this.rooms[j]!) return false;
    }
    return true;
  }
}

/** Side of a pixel of the raster, and how far from the middle it reaches, in map units. */
const PIXEL = 4;
const REACH = 4096;
const PIXELS = (2 * REACH) / PIXEL;

/**
 * Which spots are surely taken: those so near to a square that not even the smallest has room there. In a
 * crowd nearly all spots that are tried are of these. It tells nothing of spots beyond its reach.
 */
class Raster {
  /** A bit a pixel, so that what a crowd asks for stays in the processor's cache. */
  private readonly taken = new Int32Array((PIXELS * PIXELS) / 32);

  /** @param least half the side of the smallest square */
  constructor(private readonly least: number) {}

  mark(x: number, y: number, room: number): void {
    // Squares may touch: the outermost edge is free.
    const zone = room + this.least - 1e-6;
    const [left, right] = [firstPixel(x - zone), pixelBehind(x + zone)];
    const bottom = pixelBehind(y + zone);
    for (let row = firstPixel(y - zone); row < bottom; row++)
      this.take(row * PIXELS + left, row * PIXELS + right);
  }

  /** Takes the pixels of a stretch, half-open; a word at a time. */
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
 * A number for a cell, small enough that an engine need not box it. Cells far apart may share one: what lies
 * in them is looked at by its place.
 */
function keyOf(column: number, row: number): number {
  return (Math.imul(column, 1 << 15) + row) | 0;
}

/** Concepts linked to nothing on the map stand in rows under it, more to a row when they are many. */
function standStrangersBelow(
  anchors: Int32Array,
  isPlaced: Uint8Array,
  { x, y }: Positions,
  rooms: Float64Array,
): void {
  const strangers = [...anchors.keys()].filter((i) => isPlaced[i] === 0 && anchors[i] === NOBODY);
  const stand = [...x.keys()].filter((i) => isPlaced[i] === 1 || anchors[i] !== NOBODY);
  const bottom = stand.reduce((max, i) => Math.max(max, y[i]! + rooms[i]!), 0);
  const step = 3 * strangers.reduce((max, i) => Math.max(max, rooms[i]!), ROOM);
  const perRow = Math.max(30, Math.ceil(1.5 * Math.sqrt(strangers.length)));
  strangers.forEach((i, n) => {
    x[i] = ((n % perRow) - perRow / 2) * step;
    y[i] = bottom + (1 + Math.floor(n / perRow)) * step;
  });
}
