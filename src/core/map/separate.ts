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

/** Pairs whose boxes overlap now, as a flat list of two indices each: a sweep along x. */
function closePairs({ x, y }: Positions, boxes: readonly Box[]): number[] {
  const lefts = Float64Array.from(boxes, (box, i) => x[i]! - box.left);
  const order = Uint32Array.from(boxes, (_, i) => i).sort((a, b) => lefts[a]! - lefts[b]! || a - b);
  const pairs: number[] = [];
  for (let i = 0; i < order.length; i++) {
    const a = order[i]!;
    const { up, down, right } = boxes[a]!;
    for (let j = i + 1; j < order.length; j++) {
      const b = order[j]!;
      if (lefts[b]! >= x[a]! + right) break;
      const isApart = y[b]! - boxes[b]!.up >= y[a]! + down || y[a]! - up >= y[b]! + boxes[b]!.down;
      if (!isApart) pairs.push(a, b);
    }
  }
  return pairs;
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
  const [shareA, shareB] = fixed(a) ? [0, 1] : fixed(b) ? [1, 0] : [0.5, 0.5];
  if (fixed(a) && fixed(b)) return true;
  const axis = overlapX < overlapY ? x : y;
  const overlap = (overlapX < overlapY ? overlapX : overlapY) + 0.01;
  const centre = (i: number, box: Box) =>
    axis === x ? x[i]! + (box.right - box.left) / 2 : y[i]! + (box.down - box.up) / 2;
  const direction =
    centre(a, p) < centre(b, q) || (centre(a, p) === centre(b, q) && a < b) ? -1 : 1;
  axis[a]! += direction * overlap * shareA;
  axis[b]! -= direction * overlap * shareB;
  return true;
}
