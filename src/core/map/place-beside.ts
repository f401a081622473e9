// Newcomers on a map that must not move: each stands beside what it is most strongly linked to, on the
// first free spot of a spiral. What had a place keeps it to the last bit.

import { cos, sin } from './elementary.ts';
import { linkStrength } from '../links/co-occurrence.ts';
import type { CoOccurrence, Link } from '../links/co-occurrence.ts';
import type { Positions } from './layout.ts';

/** What stands, and who is to come. */
export interface Newcomers {
  readonly together: CoOccurrence;
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
export function placeNew({ together, isPlaced, positions, rooms }: Newcomers): Positions {
  const { anchors, order } = findAnchors(isPlaced, together);
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
      const distance = rooms[anchor]! + rooms[i]! + 2 + 6 * Math.sqrt(n);
      x[i] = x[anchor]! + distance * cos(n * TURN);
      y[i] = y[anchor]! + distance * sin(n * TURN);
      n++;
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
  let links = together.links.filter(({ a, b }) => placed[a] === 0 || placed[b] === 0);
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

/** Squares by the cells of a grid, each cell as wide as the widest square. */
function createGround({ x, y }: Positions, rooms: Float64Array) {
  const cell = 2 * rooms.reduce((max, room) => Math.max(max, room), ROOM);
  const cells = new Map<string, number[]>();
  const at = (v: number) => Math.floor(v / cell);
  const isClear = (i: number, j: number) =>
    Math.max(Math.abs(x[i]! - x[j]!), Math.abs(y[i]! - y[j]!)) >= rooms[i]! + rooms[j]!;
  return {
    occupy(i: number): void {
      const key = `${at(x[i]!)} ${at(y[i]!)}`;
      cells.set(key, [...(cells.get(key) ?? []), i]);
    },
    isFree(i: number): boolean {
      for (const dx of [-1, 0, 1]) {
        for (const dy of [-1, 0, 1]) {
          const there = cells.get(`${at(x[i]!) + dx} ${at(y[i]!) + dy}`);
          if (there?.some((j) => !isClear(i, j)) === true) return false;
        }
      }
      return true;
    },
  };
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
