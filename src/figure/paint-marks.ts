// Marks of an emphasis → canvas: rings around nodes, with a point up or down, or by halves, and dashed lines for
// links that are not there.

import { MARK_GAP, POINT_RISE, drawnRadius } from './names.ts';
import { lineScale, project } from './projection.ts';
import { OUTLINES } from './shapes.ts';
import type { Point } from './box.ts';
import type { Drawing } from './drawing.ts';
import type { Pen } from './pen.ts';
import type { Projection } from './projection.ts';
import type { Palette } from '../scene/palette.ts';
import type { Meaning, SceneNode } from '../scene/scene.ts';

/** How a node is marked: the plain ring of what is in focus, or a mark of its own. */
export type RingMark = Exclude<Meaning['mark'], 'absent'>;

/** Draws the mark of each node that has one. */
export function paintMarks(context: Pen, view: Projection, drawing: Drawing): void {
  const { scene, emphasis, palette } = drawing;
  const { focusNodes, marks } = emphasis;
  const paint = (index: number, mark: RingMark) => {
    const node = scene.nodes[index];
    if (node !== undefined)
      paintRing(context, project(view, node), mark, ringRadius(node, view.zoom), palette);
  };
  for (const [index, mark] of marks ?? []) paint(index, mark);
  for (const index of focusNodes) if (marks?.has(index) !== true) paint(index, 'ring');
}

function ringRadius(node: SceneNode, zoom: number): number {
  return drawnRadius(node, zoom) * OUTLINES[node.shape].reach + MARK_GAP;
}

/** Radians left open at the top and the bottom between two half rings. */
const OPENING = 0.28;

const TURN = 2 * Math.PI;
const HALVES: Readonly<Record<'left' | 'right' | 'both', readonly number[]>> = {
  left: [Math.PI / 2],
  right: [-Math.PI / 2],
  both: [Math.PI / 2, -Math.PI / 2],
};

/** Draws a ring in ink on a rim of ground, and what its mark adds. */
export function paintRing(
  context: Pen,
  { x, y }: Point,
  mark: RingMark,
  radius: number,
  palette: Palette,
): void {
  const arcs =
    mark === 'left' || mark === 'right' || mark === 'both'
      ? HALVES[mark].map((from) => [from + OPENING, from + Math.PI - OPENING] as const)
      : [[0, TURN] as const];
  const way = mark === 'up' ? -1 : mark === 'down' ? 1 : null;
  const strokeArcs = (colour: string, width: number) => {
    context.strokeStyle = colour;
    context.lineWidth = width;
    for (const [from, to] of arcs) {
      context.beginPath();
      context.arc(x, y, radius, from, to);
      context.stroke();
    }
  };
  // All rims before all ink, so that the point and the ring are one.
  strokeArcs(palette.ground, 4);
  if (way !== null) {
    tracePoint(context, x, y + way * radius, way);
    context.lineJoin = 'round';
    context.lineWidth = 2.4;
    context.stroke();
    context.fillStyle = palette.ink;
    context.fill();
  }
  strokeArcs(palette.ink, 1.6);
}

/** px of half the base of the point on a ring. */
const POINT_REACH = 5;

/** Traces a triangle on a ring; `way` is -1 for one that points up, 1 for one that points down. */
function tracePoint(context: Pen, x: number, y: number, way: -1 | 1): void {
  context.beginPath();
  context.moveTo(x - POINT_REACH, y - way);
  context.lineTo(x + POINT_REACH, y - way);
  context.lineTo(x, y + way * POINT_RISE);
  context.closePath();
}

/** px of a dash and of the gap after it, at zoom 1. */
const DASH = 7;
const DASH_GAP = 5;

/** Draws the links that are missed as dashed straight lines, from ring to ring. */
export function paintAbsentLinks(context: Pen, view: Projection, drawing: Drawing): void {
  const { scene, emphasis, tone, palette } = drawing;
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * tone.rest;
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.8 * lineScale(view.zoom);
  for (const pair of emphasis.absentLinks ?? []) {
    const [a, b] = pair.map((i) => scene.nodes[i]!) as [SceneNode, SceneNode];
    const [from, to] = [project(view, a), project(view, b)];
    strokeDashes(context, from, to, [ringRadius(a, view.zoom), ringRadius(b, view.zoom)]);
  }
  context.globalAlpha = alpha;
}

/** A dashed line between two points, less a distance at each end. */
export function strokeDashes(
  context: Pen,
  from: Point,
  to: Point,
  [before, after]: readonly [number, number],
): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length <= before + after) return;
  const at = (distance: number): [number, number] => [
    from.x + (dx * distance) / length,
    from.y + (dy * distance) / length,
  ];
  context.beginPath();
  for (let d = before; d < length - after; d += DASH + DASH_GAP) {
    context.moveTo(...at(d));
    context.lineTo(...at(Math.min(d + DASH, length - after)));
  }
  context.stroke();
}
