// Newcomers on a map that must not move: each stands beside what it is most strongly linked to, on the
// first free spot of a spiral. What had a place keeps it to the last bit.

import { cos, sin } from './elementary.ts';
import { linkStrength, linksWhere } from '../links/co-occurrence.ts';
import type { CoOccurrence, Link } from '../links/co-occurrence.ts';
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
  const ground = createGround({ x, y }, rooms);
  isPlaced.forEach((is, i) => {
    if (is === 1) ground.occupy(i);
  });
  const turns = new Map<number, number>();
  for (const i of order) {
    const anchor = anchors[i]!;
    let n = turns.get(anchor) ?? 0;
    do {
      const spoke = spokeOf(n++);
      const distance = rooms[anchor]! + rooms[i]! + 2 + spoke.reach;
      x[i] = x[anchor]! + distance * spoke.x;
      y[i] = y[anchor]! + distance * spoke.y;
    } while (!ground.isFree(i));
    turns.set(anchor, n);
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
  let links = linksWhere(together, (a, b) => placed[a] === 0 || placed[b] === 0);
  for (let came = -1; came !== order.length;) {
    came = order.length;
    chooseAnchors(anchors, placed, links, together);
    waiting = waiting.filter((i) => {
      if (anchors[i] === NOBODY) return true;
      order.push(i);
      return false;
    });
    for (const i of order.slice(came)) placed[i] = 1;
    links = links.filter(({ a, b }) => placed[a] === 0 || placed[b] === 0);
  }
  return { anchors, order };
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
  links: readonly Link[],
  together: CoOccurrence,
): void {
  const best = new Float64Array(placed.length).fill(-Infinity);
  for (const link of links) {
    if (placed[link.a] === placed[link.b]) continue;
    const [waits, anchor] = placed[link.a] === 1 ? [link.b, link.a] : [link.a, link.b];
    const strength = linkStrength(link, together);
    const isBetter =
      strength > best[waits]! || (strength === best[waits] && anchor < anchors[waits]!);
    if (!isBetter) continue;
    best[waits] = strength;
    anchors[waits] = anchor;
  }
}

/** A step of the spiral: its direction, and how much farther out than the first it is. */
interface Spoke {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

/** Every spiral has the same; a crowded map tries many of them, again and again. */
const spokes: Spoke[] = [];

function spokeOf(n: number): Spoke {
  for (let next = spokes.length; next <= n; next++) {
    const turn = next * TURN;
    spokes.push({ x: cos(turn), y: sin(turn), reach: 6 * Math.sqrt(next) });
  }
  return spokes[n]!;
}

/** Side of a cell of the ground: a small square touches four at most, and a cell few squares. */
const CELL = 4 * ROOM;

/** Squares by the cells of a grid that they touch. */
function createGround({ x, y }: Positions, rooms: Float64Array) {
  const cells = new Map<number, number[]>();
  const raster = createRaster(rooms.reduce((min, room) => Math.min(min, room), Infinity));
  const isClear = (i: number, j: number) =>
    Math.max(Math.abs(x[i]! - x[j]!), Math.abs(y[i]! - y[j]!)) >= rooms[i]! + rooms[j]!;
  const rangeOf = (middle: number, room: number) => [cellOf(middle - room), cellOf(middle + room)];
  /** Whether all cells that a square touches are as they should be. */
  const everyCell = (i: number, isGood: (key: number) => boolean) => {
    const [left, right] = rangeOf(x[i]!, rooms[i]!);
    const [top, bottom] = rangeOf(y[i]!, rooms[i]!);
    for (let column = left!; column <= right!; column++) {
      for (let row = top!; row <= bottom!; row++) if (!isGood(keyOf(column, row))) return false;
    }
    return true;
  };
  return {
    occupy(i: number): void {
      raster.mark(x[i]!, y[i]!, rooms[i]!);
      everyCell(i, (key) => {
        const there = cells.get(key);
        if (there) there.push(i);
        else cells.set(key, [i]);
        return true;
      });
    },
    isFree(i: number): boolean {
      if (raster.isTaken(x[i]!, y[i]!)) return false;
      return everyCell(i, (key) => cells.get(key)?.every((j) => isClear(i, j)) ?? true);
    },
  };
}

/** Side of a pixel of the raster, and how far from the middle it reaches, in map units. */
const PIXEL = 4;
const REACH = 4096;

/**
 * Which spots are surely taken: those so near to a square that not even the smallest has room there. In a
 * crowd nearly all spots that are tried are of these. It tells nothing of spots beyond its reach.
 */
function createRaster(least: number) {
  const size = (2 * REACH) / PIXEL;
  const taken = new Uint8Array(size * size);
  const within = (pixel: number) => Math.max(0, Math.min(size, pixel));
  return {
    mark(x: number, y: number, room: number): void {
      // Squares may touch: the outermost edge is free.
      const zone = room + least - 1e-6;
      const first = (at: number) => within(Math.ceil((at - zone + REACH) / PIXEL));
      const behind = (at: number) => within(Math.floor((at + zone + REACH) / PIXEL));
      for (let row = first(y); row < behind(y); row++)
        taken.fill(1, row * size + first(x), row * size + behind(x));
    },
    isTaken(x: number, y: number): boolean {
      const [column, row] = [Math.floor((x + REACH) / PIXEL), Math.floor((y + REACH) / PIXEL)];
      const isInside = column >= 0 && column < size && row >= 0 && row < size;
      return isInside && taken[row * size + column] === 1;
    },
  };
}

function cellOf(at: number): number {
  return Math.floor(at / CELL);
}

/** One number for each cell of any map that a screen could show. */
function keyOf(column: number, row: number): number {
  return column * 2 ** 26 + row;
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
