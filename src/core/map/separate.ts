// Pushes boxes apart until none overlap, moving each as little as needed: a name is a box too.

import type { Positions } from './layout.ts';

/** A box around a position, in map units: how far it reaches to each side. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/** What separation may do. */
export interface SeparateOptions {
  /** Boxes that must not move, by index; others give way. */
  readonly fixed: (index: number) => boolean;
  /** Rounds at most; a round is one pass over all overlapping pairs. */
  readonly rounds: number;
}

/** Boxes as columns: what is looked at again and again lies close together. */
interface Sides {
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly up: Float64Array;
  readonly down: Float64Array;
}

function sidesOf(boxes: readonly Box[]): Sides {
  const column = (side: keyof Box) => Float64Array.from(boxes, (box) => box[side]);
  return { left: column('left'), right: column('right'), up: column('up'), down: column('down') };
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
  let overlaps = 0;
  for (let round = 0; round < rounds; round++) {
    overlaps = 0;
    const pairs = closePairs({ x, y }, sides);
    for (let i = 0; i < pairs.length; i += 2) {
      if (push({ x, y }, sides, pairs[i]!, pairs[i + 1]!, fixed)) overlaps++;
    }
    if (overlaps === 0) break;
  }
  return overlaps;
}

/** The least and the most of some values; a loop, since it is asked in every round. */
function rangeOf(values: Float64Array): [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

/**
 * Pairs whose boxes overlap now, as a flat list of two indices each: by left edge of the one, then of
 * the other. A sweep along x that looks only into the bands of y a box may reach, so that it stays
 * linear in the pairs where many boxes share a small sheet.
 */
function closePairs({ x, y }: Positions, sides: Sides): number[] {
  const { up, down, right } = sides;
  const order = orderOf(differenceOf(x, sides.left));
  const { bandOf, starts, ranks, lefts, tops, bottoms } = bandsOf(order, { x, y }, sides);
  // Where in each band the first rank behind the sweep stands.
  const heads = starts.slice();
  const pairs: number[] = [];
  const [mostUp, mostDown] = [largest(up), largest(down)];
  for (const a of order) {
    const [top, bottom, end] = [y[a]! - up[a]!, y[a]! + down[a]!, x[a]! + right[a]!];
    heads[bandOf(y[a]!)]!++;
    const from = pairs.length;
    const last = bandOf(bottom + mostUp);
    for (let band = bandOf(top - mostDown); band <= last; band++) {
      for (let at = heads[band]!; at < starts[band + 1]! && lefts[at]! < end; at++) {
        if (tops[at]! < bottom && top < bottoms[at]!) insertByRank(pairs, from, ranks[at]!);
      }
    }
    for (let at = from; at < pairs.length; at += 2) pairs[at + 1] = order[pairs[at + 1]!]!;
    for (let at = from; at < pairs.length; at += 2) pairs[at] = a;
  }
  return pairs;
}

/** Puts a rank behind the smaller ones since `from`; the other half of each pair is filled in later. */
function insertByRank(pairs: number[], from: number, rank: number): void {
  pairs.push(0, rank);
  for (let at = pairs.length - 1; at > from + 1 && pairs[at - 2]! > rank; at -= 2) {
    pairs[at] = pairs[at - 2]!;
    pairs[at - 2] = rank;
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

/** More bands than this are mostly empty. */
const MOST_BANDS = 4096;

/**
 * The ranks of an order by bands of y, each as high as the highest box, ascending within a band; and in
 * the same order where the boxes begin and end, so that a sweep reads them one after another.
 */
function bandsOf(order: Uint32Array, { x, y }: Positions, { left, up, down }: Sides) {
  const [top, bottom] = rangeOf(y);
  const height = bottom - top;
  const band = Math.max(largest(up) + largest(down), height / MOST_BANDS, Number.MIN_VALUE);
  const count = order.length === 0 ? 1 : Math.floor(height / band) + 1;
  const bandOf = (at: number) => Math.min(count - 1, Math.max(0, Math.floor((at - top) / band)));
  const starts = new Uint32Array(count + 1);
  for (const at of y) starts[bandOf(at) + 1]!++;
  for (let b = 0; b < count; b++) starts[b + 1]! += starts[b]!;
  const next = starts.slice();
  const ranks = new Uint32Array(order.length);
  const column = () => new Float64Array(order.length);
  const [lefts, tops, bottoms] = [column(), column(), column()];
  for (let rank = 0; rank < order.length; rank++) {
    const i = order[rank]!;
    const at = next[bandOf(y[i]!)]!++;
    ranks[at] = rank;
    lefts[at] = x[i]! - left[i]!;
    tops[at] = y[i]! - up[i]!;
    bottoms[at] = y[i]! + down[i]!;
  }
  return { bandOf, starts, ranks, lefts, tops, bottoms };
}

/** Indices by value, equals by index: spread over as many buckets as values, each then sorted. */
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

/** Stretches above this length are left to the engine's own sorting. */
const SHORT = 24;

/** Sorts a stretch that is in order of index by value; by insertion where it is short, as nearly all are. */
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

/** Parts two boxes along the axis that needs the smaller move. */
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
