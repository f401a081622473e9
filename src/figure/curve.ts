// The line of a link: a quadratic Bézier curve that bends a little, always to the same side, so that
// two links between neighbours can be told apart. A tie is straight.

import type { Point } from './projection.ts';
import type { Scene, SceneEdge } from '../scene/scene.ts';

/** From `a` over the pull of `control` to `b`. */
export interface Curve {
  readonly ax: number;
  readonly ay: number;
  readonly cx: number;
  readonly cy: number;
  readonly bx: number;
  readonly by: number;
}

/** How far the control point stands from the chord, as a share of its length. */
const BEND = 0.12;

/** A curve to be written over. */
export type CurveInHand = { -readonly [K in keyof Curve]: number };

/** A curve that holds nothing yet. */
export function emptyCurve(): CurveInHand {
  return { ax: NaN, ay: NaN, cx: NaN, cy: NaN, bx: NaN, by: NaN };
}

/**
 * The curve of an edge, in map units.
 * @param into what it is written to: who asks for thousands, one after the other, needs no more than one
 */
export function curveOf(scene: Scene, edge: SceneEdge, into: CurveInHand = emptyCurve()): Curve {
  const one = scene.nodes[edge.a]!;
  const other = scene.nodes[edge.b]!;
  // By key, not by index: a filter changes indices, and a link must not flip over.
  const isForward = one.key < other.key;
  const a = isForward ? one : other;
  const b = isForward ? other : one;
  const bend = edge.kind === 'link' ? BEND : 0;
  into.ax = a.x;
  into.ay = a.y;
  into.cx = (a.x + b.x) / 2 + (b.y - a.y) * bend;
  into.cy = (a.y + b.y) / 2 - (b.x - a.x) * bend;
  into.bx = b.x;
  into.by = b.y;
  return into;
}

/** The point of a curve at `t`, 0 to 1. */
export function pointAt({ ax, ay, cx, cy, bx, by }: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * ax + 2 * s * t * cx + t * t * bx,
    y: s * s * ay + 2 * s * t * cy + t * t * by,
  };
}

/** Chords that stand for the curve; at this bend they stay within 0.1 % of its length. */
const CHORDS = 12;

/** How far a point is from a curve. */
export function distanceToCurve(curve: Curve, point: Point): number {
  let nearest = Infinity;
  let from: Point = { x: curve.ax, y: curve.ay };
  for (let i = 1; i <= CHORDS; i++) {
    const to = pointAt(curve, i / CHORDS);
    nearest = Math.min(nearest, distanceToChord(from, to, point));
    from = to;
  }
  return nearest;
}

function distanceToChord(from: Point, to: Point, { x, y }: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - t * dx, y - from.y - t * dy);
}

/** Whether a point is within `reach` of the triangle's box that holds the whole curve. */
export function isNearBox(
  { ax, ay, cx, cy, bx, by }: Curve,
  { x, y }: Point,
  reach: number,
): boolean {
  return (
    x >= Math.min(ax, bx, cx) - reach &&
    x <= Math.max(ax, bx, cx) + reach &&
    y >= Math.min(ay, by, cy) - reach &&
    y <= Math.max(ay, by, cy) + reach
  );
}
