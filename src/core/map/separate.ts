// Pushes boxes apart until none overlap, moving each as little as needed. Labels are boxes too.

import { grown } from '../grown.ts';
import type { Positions } from './layout.ts';

/** A box around a position, in map units: how far it reaches to each side. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/** Options of separation. */
export interface SeparateOptions {
  /** Boxes that must not move, by index. */
  readonly fixed: (index: number) => boolean;
  /** Rounds at most; a round is one pass over all overlapping pairs. */
  readonly rounds: number;
}

/** Boxes as columns: what is read again and again lies close together in memory. */
interface Sides {
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly up: Float64Array;
  readonly down: Float64Array;
  /** Greatest extent of any box upwards and downwards. */
  readonly mostUp: number;
  readonly mostDown: number;
}

function sidesOf(boxes: readonly Box[]): Sides {
  const column = (side: keyof Box) => Float64Array.from(boxes, (box) => box[side]);
  const [up, down] = [column('up'), column('down')];
  const [mostUp, mostDown] = [largest(up), largest(down)];
  return { left: column('left'), right: column('right'), up, down, mostUp, mostDown };
}

/**
 * Moves positions in place until no two boxes overlap or the rounds are used up.
 * @returns the number of overlapping pairs that remain
 */
export function separate(
  { x, y }: Positions,
  boxes: readonly Box[],
  { fixed, rounds }: SeparateOptions = { fixed: () => false, rounds: 400 },
): number {
  const sides = sidesOf(boxes);
  const pairs = new PairList();
  let overlaps = 0;
  for (let round = 0; round < rounds; round++) {
    overlaps = 0;
    findClosePairs(pairs, { x, y }, sides);
    const { length, ends } = pairs;
    for (let i = 0; i < length; i += 2) {
      if (push({ x, y }, sides, ends[i]!, ends[i + 1]!, fixed)) overlaps++;
    }
    if (overlaps === 0) break;
  }
  return overlaps;
}

/** Least and greatest of some values; a loop, since it runs in every round. */
function rangeOf(values: Float64Array): [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

/** Pairs, two numbers each, in a buffer that is reused in every round. */
class PairList {
  length = 0;
  ends = new Int32Array(1 << 12);

  add(a: number, b: number): void {
    if (this.length === this.ends.length) this.ends = grown(this.ends);
    this.ends[this.length] = a;
    this.ends[this.length + 1] = b;
    this.length += 2;
  }
}

/**
 * Finds the pairs whose boxes overlap now, ordered by left edge of the one, then of the other. A sweep along
 * x that reads only the bands of y a box may reach, so that it stays linear in the pairs where many boxes share
 * a small sheet.
 */
function findClosePairs(pairs: PairList, { x, y }: Positions, sides: Sides): void {
  const { up, down, right, mostUp, mostDown } = sides;
  const order = orderOf(differenceOf(x, sides.left));
  const { bands, own, starts, ranks, lefts, tops, bottoms } = bandsOf(order, { x, y }, sides);
  // In each band the index of the first rank not yet passed by the sweep.
  const heads = starts.slice();
  pairs.length = 0;
  for (const a of order) {
    const [top, bottom, end] = [y[a]! - up[a]!, y[a]! + down[a]!, x[a]! + right[a]!];
    heads[own[a]!]!++;
    const from = pairs.length;
    const last = bandAt(bands, bottom + mostUp);
    for (let band = bandAt(bands, top - mostDown); band <= last; band++) {
      const behind = starts[band + 1]!;
      for (let at = heads[band]!; at < behind && lefts[at]! < end; at++) {
        if (tops[at]! < bottom && top < bottoms[at]!) insertByRank(pairs, from, a, ranks[at]!);
      }
    }
    const { ends, length } = pairs;
    for (let at = from + 1; at < length; at += 2) ends[at] = order[ends[at]!]!;
  }
}

/** Inserts a rank in order among those added since `from`: there are few. */
function insertByRank(pairs: PairList, from: number, a: number, rank: number): void {
  pairs.add(a, rank);
  const { ends } = pairs;
  for (let at = pairs.length - 1; at > from + 1 && ends[at - 2]! > rank; at -= 2) {
    ends[at] = ends[at - 2]!;
    ends[at - 2] = rank;
  }
}

function differenceOf(a: Float64Array, b: Float64Array): Float64Array {
  const difference = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) difference[i] = a[i]! - b[i]!;
  return difference;
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** With more bands than this most are empty. */
const MOST_BANDS = 4096;

/** Bands of y, all of one height, from the top. */
interface Bands {
  readonly top: number;
  readonly height: number;
  readonly count: number;
}

/** The band of a coordinate; the nearest of one outside all. */
function bandAt({ top, height, count }: Bands, y: number): number {
  const band = Math.floor((y - top) / height);
  return band < 0 ? 0 : band < count ? band : count - 1;
}

/** Bands as high as the tallest box. */
function bandsFor(y: Float64Array, { mostUp, mostDown }: Sides): Bands {
  const [top, bottom] = rangeOf(y);
  const height = Math.max(mostUp + mostDown, (bottom - top) / MOST_BANDS, Number.MIN_VALUE);
  return { top, height, count: y.length === 0 ? 1 : Math.floor((bottom - top) / height) + 1 };
}

/**
 * The ranks of an order by bands of y, ascending within a band; and in the same order the edges of the boxes,
 * so that a sweep reads them one after another.
 */
function bandsOf(order: Uint32Array, { x, y }: Positions, sides: Sides) {
  const { left, up, down } = sides;
  const bands = bandsFor(y, sides);
  const starts = new Uint32Array(bands.count + 1);
  const own = new Uint16Array(y.length);
  for (let i = 0; i < y.length; i++) {
    own[i] = bandAt(bands, y[i]!);
    starts[own[i]! + 1]!++;
  }
  for (let b = 0; b < bands.count; b++) starts[b + 1]! += starts[b]!;
  const next = starts.slice();
  const ranks = new Uint32Array(order.length);
  const column = () => new Float64Array(order.length);
  const [lefts, tops, bottoms] = [column(), column(), column()];
  for (let rank = 0; rank < order.length; rank++) {
    const i = order[rank]!;
    const at = next[own[i]!]!++;
    ranks[at] = rank;
    lefts[at] = x[i]! - left[i]!;
    tops[at] = y[i]! - up[i]!;
    bottoms[at] = y[i]! + down[i]!;
  }
  return { bands, own, starts, ranks, lefts, tops, bottoms };
}

/** Indices by value, ties by index: a bucket sort, as many buckets as values, each then sorted. */
function orderOf(values: Float64Array): Uint32Array {
  const [least, most] = rangeOf(values);
  const width = most - least;
  const scale = width > 0 ? (values.length - 1) / width : 0;
  const starts = new Uint32Array(values.length + 1);
  const bucketOf = (value: number) => Math.floor((value - least) * scale);
  for (const value of values) starts[bucketOf(value) + 1]!++;
  for (let b = 0; b < values.length; b++) starts[b + 1]! += starts[b]!;
  const next = starts.slice();
  const order = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) order[next[bucketOf(values[i]!)]!++] = i;
  for (let b = 0; b < values.length; b++) sortStretch(order, starts[b]!, starts[b + 1]!, values);
  return order;
}

/** Ranges longer than this are sorted by the engine. */
const SHORT = 24;

/** Sorts a range, in order of index so far, by value; by insertion where it is short, as nearly all are. */
function sortStretch(order: Uint32Array, from: number, to: number, values: Float64Array): void {
  if (to - from > SHORT) {
    order.subarray(from, to).sort((i, j) => values[i]! - values[j]! || i - j);
    return;
  }
  for (let n = from + 1; n < to; n++) {
    const i = order[n]!;
    let at = n;
    for (; at > from && values[order[at - 1]!]! > values[i]!; at--) order[at] = order[at - 1]!;
    order[at] = i;
  }
}

/** Separates two boxes along the axis that needs the smaller move; false when they do not overlap. */
function push(
  { x, y }: Positions,
  { left, right, up, down }: Sides,
  a: number,
  b: number,
  fixed: (index: number) => boolean,
): boolean {
  const overlapX =
    Math.min(x[a]! + right[a]!, x[b]! + right[b]!) - Math.max(x[a]! - left[a]!, x[b]! - left[b]!);
  const overlapY =
    Math.min(y[a]! + down[a]!, y[b]! + down[b]!) - Math.max(y[a]! - up[a]!, y[b]! - up[b]!);
  if (overlapX <= 0 || overlapY <= 0) return false;
  const [isFixedA, isFixedB] = [fixed(a), fixed(b)];
  if (isFixedA && isFixedB) return true;
  const shareA = isFixedA ? 0 : isFixedB ? 1 : 0.5;
  const isX = overlapX < overlapY;
  const [axis, before, behind] = isX ? [x, left, right] : [y, up, down];
  const overlap = (isX ? overlapX : overlapY) + 0.01;
  const centreA = axis[a]! + (behind[a]! - before[a]!) / 2;
  const centreB = axis[b]! + (behind[b]! - before[b]!) / 2;
  const direction = centreA < centreB || (centreA === centreB && a < b) ? -1 : 1;
  axis[a]! += direction * overlap * shareA;
  axis[b]! -= direction * overlap * (1 - shareA);
  return true;
}
