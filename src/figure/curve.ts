// The geometry of edges. A link is a quadratic Bézier curve with a slight bend, always to the same side, so that
// links between neighbours can be told apart. A tie is straight.

import type { Point } from './box.ts';
import type { Scene, SceneEdge } from '../scene/scene.ts';

/** A quadratic Bézier curve from a to b with control point c. */
export interface Curve {
  readonly ax: number;
  readonly ay: number;
  readonly cx: number;
  readonly cy: number;
  readonly bx: number;
  readonly by: number;
}

/** Distance of the control point from the chord, as a share of its length. */
const BEND = 0.12;

/** A curve that can be overwritten. */
export type MutableCurve = { -readonly [K in keyof Curve]: number };

/** A curve to be passed to {@link curveOf}. */
export function emptyCurve(): MutableCurve {
  return { ax: NaN, ay: NaN, cx: NaN, cy: NaN, bx: NaN, by: NaN };
}

/**
 * The curve of an edge, in map units.
 * @param into the object to write to, which saves allocations when thousands are computed in a row
 */
export function curveOf(scene: Scene, edge: SceneEdge, into: MutableCurve = emptyCurve()): Curve {
  const one = scene.nodes[edge.a]!;
  const other = scene.nodes[edge.b]!;
  // Ordered by key, since a filter changes indices, and the bend must not flip.
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

/** Number of chords that approximate the curve; at this bend, to within 0.1 % of its length. */
const CHORDS = 12;

/** Distance from a point to a curve. */
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

/** Whether a point is within `reach` of the bounding box of the control points, which contains the curve. */
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
