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

/**
 * Moves positions in place until no two boxes overlap or the rounds are used up.
 * @returns the number of overlapping pairs that remain
 */
export function separate(
  { x, y }: Positions,
  boxes: readonly Box[],
  { fixed, rounds }: SeparateOptions = { fixed: () => false, rounds: 400 },
): number {
  let overlaps = 0;
  for (let round = 0; round < rounds; round++) {
    overlaps = 0;
    const pairs = closePairs({ x, y }, boxes);
    for (let i = 0; i < pairs.length; i += 2) {
      if (push({ x, y }, boxes, pairs[i]!, pairs[i + 1]!, fixed)) overlaps++;
    }
    if (overlaps === 0) break;
  }
  return overlaps;
}

/**
 * Pairs whose boxes overlap now, as a flat list of two indices each: by left edge of the one, then of
 * the other. A sweep along x that looks only into the bands of y a box may reach, so that it stays
 * linear in the pairs where many boxes share a small sheet.
 */
function closePairs({ x, y }: Positions, boxes: readonly Box[]): number[] {
  const lefts = Float64Array.from(boxes, (box, i) => x[i]! - box.left);
  const order = orderOf(lefts);
  const { bandOf, starts, ranks } = bandsOf(order, y, boxes);
  // Where in each band the first rank behind the sweep stands.
  const heads = starts.slice();
  const pairs: number[] = [];
  const { up: mostUp, down: mostDown } = reachOf(boxes);
  for (const a of order) {
    const { up, down, right } = boxes[a]!;
    heads[bandOf(y[a]!)]!++;
    const from = pairs.length;
    const last = bandOf(y[a]! + down + mostUp);
    for (let band = bandOf(y[a]! - up - mostDown); band <= last; band++) {
      for (let at = heads[band]!; at < starts[band + 1]!; at++) {
        const b = order[ranks[at]!]!;
        if (lefts[b]! >= x[a]! + right) break;
        const isApart =
          y[b]! - boxes[b]!.up >= y[a]! + down || y[a]! - up >= y[b]! + boxes[b]!.down;
        if (!isApart) insertByRank(pairs, from, ranks[at]!);
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

/** How far any box reaches up and down. */
function reachOf(boxes: readonly Box[]): { up: number; down: number } {
  let up = 0;
  let down = 0;
  for (const box of boxes) {
    up = Math.max(up, box.up);
    down = Math.max(down, box.down);
  }
  return { up, down };
}

/** More bands than this are mostly empty. */
const MOST_BANDS = 4096;

/** The ranks of an order by bands of y, each as high as the highest box, ascending within a band. */
function bandsOf(order: Uint32Array, y: Float64Array, boxes: readonly Box[]) {
  const { up, down } = reachOf(boxes);
  const top = y.reduce((min, v) => Math.min(min, v), Infinity);
  const height = y.reduce((max, v) => Math.max(max, v), -Infinity) - top;
  const band = Math.max(up + down, height / MOST_BANDS, Number.MIN_VALUE);
  const count = order.length === 0 ? 1 : Math.floor(height / band) + 1;
  const bandOf = (at: number) => Math.min(count - 1, Math.max(0, Math.floor((at - top) / band)));
  const starts = new Uint32Array(count + 1);
  for (const i of order) starts[bandOf(y[i]!) + 1]!++;
  for (let b = 0; b < count; b++) starts[b + 1]! += starts[b]!;
  const next = starts.slice();
  const ranks = new Uint32Array(order.length);
  order.forEach((i, rank) => (ranks[next[bandOf(y[i]!)]!++] = rank));
  return { bandOf, starts, ranks };
}

/** Indices by value, equals by index: spread over as many buckets as values, each then sorted. */
function orderOf(values: Float64Array): Uint32Array {
  const least = values.reduce((min, v) => Math.min(min, v), Infinity);
  const width = values.reduce((max, v) => Math.max(max, v), -Infinity) - least;
  const scale = width > 0 ? (values.length - 1) / width : 0;
  const starts = new Uint32Array(values.length + 1);
  const bucketOf = (value: number) => Math.floor((value - least) * scale);
  for (const value of values) starts[bucketOf(value) + 1]!++;
  for (let b = 0; b < values.length; b++) starts[b + 1]! += starts[b]!;
  const next = starts.slice();
  const order = new Uint32Array(values.length);
  values.forEach((value, i) => (order[next[bucketOf(value)]!++] = i));
  for (let b = 0; b < values.length; b++) {
    if (starts[b + 1]! - starts[b]! < 2) continue;
    order.subarray(starts[b], starts[b + 1]).sort((i, j) => values[i]! - values[j]! || i - j);
  }
  return order;
}

/** Parts two boxes along the axis that needs the smaller move. */
function push(
  { x, y }: Positions,
  boxes: readonly Box[],
  a: number,
  b: number,
  fixed: (index: number) => boolean,
): boolean {
  const [p, q] = [boxes[a]!, boxes[b]!];
  const overlapX =
    Math.min(x[a]! + p.right, x[b]! + q.right) - Math.max(x[a]! - p.left, x[b]! - q.left);
  const overlapY = Math.min(y[a]! + p.down, y[b]! + q.down) - Math.max(y[a]! - p.up, y[b]! - q.up);
  if (overlapX <= 0 || overlapY <= 0) return false;
  const [isFixedA, isFixedB] = [fixed(a), fixed(b)];
  if (isFixedA && isFixedB) return true;
  const shareA = isFixedA ? 0 : isFixedB ? 1 : 0.5;
  const axis = overlapX < overlapY ? x : y;
  const overlap = (overlapX < overlapY ? overlapX : overlapY) + 0.01;
  const isX = axis === x;
  const centreA = axis[a]! + (isX ? p.right - p.left : p.down - p.up) / 2;
  const centreB = axis[b]! + (isX ? q.right - q.left : q.down - q.up) / 2;
  const direction = centreA < centreB || (centreA === centreB && a < b) ? -1 : 1;
  axis[a]! += direction * overlap * shareA;
  axis[b]! -= direction * overlap * (1 - shareA);
  return true;
}
