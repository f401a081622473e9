// Paints nodes: on screen one by one as cytoscape requests them, in figures all at once.

import { PIN_FOOT, PIN_HEAD, PIN_NEEDLE, PIN_RIM, drawnRadius } from './names.ts';
import { lookOf } from './node-look.ts';
import { project } from './projection.ts';
import { OUTLINES } from './shapes.ts';
import { shadeIn } from '../scene/palette.ts';
import type { Point } from './box.ts';
import type { Drawing } from './drawing.ts';
import type { NodeLook } from './node-look.ts';
import type { Projection } from './projection.ts';
import type { Pen } from './pen.ts';
import type { Palette } from '../scene/palette.ts';
import type { Part, SceneNode, Shape } from '../scene/scene.ts';

/** Draws all nodes, largest first. */
export function paintNodes(context: Pen, view: Projection, drawing: Drawing): void {
  paintNodesAmong(context, view, drawing, drawing.scene.nodes.keys());
}

/** Draws some nodes, by their indices in the scene, largest first. */
export function paintNodesAmong(
  context: Pen,
  view: Projection,
  drawing: Drawing,
  indices: Iterable<number>,
): void {
  const { nodes } = drawing.scene;
  const order = [...indices].sort((a, b) => nodes[b]!.radius - nodes[a]!.radius);
  for (const i of order) paintNode(context, view, drawing, i);
}

/** Draws one node, by its index in the scene. */
export function paintNode(
  context: Pen,
  view: Projection,
  { scene, tone, palette }: Drawing,
  index: number,
): void {
  const node = scene.nodes[index]!;
  const at = project(view, node);
  if (at.x < -60 || at.x > view.width + 60 || at.y < -60 || at.y > view.height + 60) return;
  const shade = shadeIn(palette, scene, index);
  const look = lookOf(node, tone.nodes[index]!, palette, view.zoom, shade);
  paintShape(context, at, node.shape, look, palette);
  if (node.readShare !== undefined) paintRead(context, at, node, look, palette);
  if (node.isPinned) paintPin(context, at, look, palette);
  if (node.part !== undefined) paintPart(context, at, node.part, look);
  // Without hues the two halves would look the same.
  if (node.secondHue === undefined || shade !== undefined) return;
  const second = { ...node, hue: node.secondHue };
  paintSplitRing(context, at, [look, lookOf(second, tone.nodes[index]!, palette, view.zoom)]);
}

/** Share of the radius of a node: leaves a rim that shows its shape. */
const READ_RADIUS = 0.62;

/** Draws the share of papers read as a sector of ground within a node, from twelve o'clock. */
function paintRead(
  context: Pen,
  { x, y }: Point,
  { readShare = 0 }: SceneNode,
  look: NodeLook,
  palette: Palette,
): void {
  const [top, whole] = [-Math.PI / 2, 2 * Math.PI];
  context.beginPath();
  context.moveTo(x, y);
  context.arc(x, y, look.radius * READ_RADIUS, top, top + whole * readShare);
  context.closePath();
  const isHollow = look.borderWidth > 0;
  context.fillStyle = isHollow ? look.border : palette.ground;
  context.fill();
}

/** Draws the pin of a pinned node, above it, so that its shape and rings stay visible. */
function paintPin(context: Pen, at: Point, look: NodeLook, palette: Palette): void {
  const { x, y } = at;
  const foot = y - look.radius - look.borderWidth / 2 - PIN_FOOT;
  const head = foot - PIN_NEEDLE - PIN_HEAD;
  const needle = () => {
    context.beginPath();
    context.moveTo(x, foot);
    context.lineTo(x, head);
    context.stroke();
  };
  const disc = () => {
    context.beginPath();
    context.arc(x, head, PIN_HEAD, 0, 2 * Math.PI);
  };
  context.strokeStyle = palette.ground;
  context.lineWidth = 1.6 + 2 * PIN_RIM;
  needle();
  context.lineWidth = 2 * PIN_RIM;
  disc();
  context.stroke();
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.6;
  needle();
  context.fillStyle = palette.ink;
  disc();
  context.fill();
}

/** px between a node and its split ring, and the ring's width. */
const RING_GAP = 1.6;
const RING_WIDTH = 1.2;

/** Draws two half rings around a node between two areas: its own hue on the left, the other's on the right. */
export function paintSplitRing(
  context: Pen,
  { x, y }: Point,
  [own, other]: readonly [NodeLook, NodeLook],
): void {
  const radius = own.radius + own.borderWidth / 2 + RING_GAP;
  context.lineWidth = RING_WIDTH;
  for (const [look, from] of [
    [own, Math.PI / 2],
    [other, -Math.PI / 2],
  ] as const) {
    context.beginPath();
    context.arc(x, y, radius, from, from + Math.PI);
    context.strokeStyle = look.borderWidth > 0 ? look.border : look.fill;
    context.stroke();
  }
}

/** Width in px of the half rings that show in which of two corpora a node is. */
const PART_WIDTH = 1.8;

/** px of ground around a half ring. */
const RING_AIR = 0.9;

/** Clears the place of half rings to ground: they are thin, and what is below would show at their edges. */
export function paintBelowRings(
  context: Pen,
  view: Projection,
  { scene, palette }: Pick<Drawing, 'scene' | 'palette'>,
): void {
  context.strokeStyle = palette.ground;
  for (const node of scene.nodes) {
    const isSplit = node.secondHue !== undefined && scene.overlay === undefined;
    if (!isSplit && node.part === undefined) continue;
    const { x, y } = project(view, node);
    const width = node.part === undefined ? RING_WIDTH : PART_WIDTH;
    const out = RING_GAP + (node.part === undefined ? 0 : PART_WIDTH / 2);
    context.lineWidth = width + 2 * RING_AIR;
    context.beginPath();
    context.arc(x, y, drawnRadius(node, view.zoom) + out, 0, 2 * Math.PI);
    context.stroke();
  }
}

/** Draws a half ring on the left for the first of two corpora, on the right for the second. */
export function paintPart(context: Pen, { x, y }: Point, part: Part, look: NodeLook): void {
  const radius = look.radius + look.borderWidth / 2 + RING_GAP + PART_WIDTH / 2;
  context.lineWidth = PART_WIDTH;
  context.strokeStyle = look.borderWidth > 0 ? look.border : look.fill;
  const halves = { a: [Math.PI / 2], b: [-Math.PI / 2], both: [Math.PI / 2, -Math.PI / 2] };
  for (const from of halves[part]) {
    context.beginPath();
    context.arc(x, y, radius, from, from + Math.PI);
    context.stroke();
  }
}

/** Draws one shape: its halo of ground, its fill, its border. */
export function paintShape(
  context: Pen,
  at: Point,
  shape: Shape,
  look: NodeLook,
  palette: Palette,
): void {
  paintRim(context, at, shape, look, palette);
  context.fillStyle = look.fill;
  context.fill();
  if (look.borderWidth === 0) return;
  context.strokeStyle = look.border;
  context.lineWidth = look.borderWidth;
  context.stroke();
}

/** Draws the halo below and around a shape; leaves the shape as the current path. */
function paintRim(
  context: Pen,
  at: Point,
  shape: Shape,
  { radius, borderWidth, halo }: NodeLook,
  palette: Palette,
): void {
  if (OUTLINES[shape].form === 'circle') {
    // For a disc the halo is a larger filled disc: stroking takes twice as long.
    traceShape(context, at, shape, radius + borderWidth / 2 + halo);
    context.fillStyle = palette.ground;
    context.fill();
    traceShape(context, at, shape, radius);
    return;
  }
  traceShape(context, at, shape, radius);
  context.lineJoin = 'round';
  context.strokeStyle = palette.ground;
  context.lineWidth = borderWidth + 2 * halo;
  context.stroke();
}

function traceShape(context: Pen, { x, y }: Point, shape: Shape, radius: number): void {
  const outline = OUTLINES[shape];
  context.beginPath();
  if (outline.form === 'circle') {
    context.arc(x, y, radius, 0, 2 * Math.PI);
  } else if (outline.form === 'rectangle') {
    const [halfWidth, halfHeight] = [outline.halfWidth * radius, outline.halfHeight * radius];
    const corner = outline.corner * radius;
    context.roundRect(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight, corner);
  } else {
    const { points } = outline;
    for (let i = 0; i < points.length; i += 2) {
      context.lineTo(x + points[i]! * radius, y + points[i + 1]! * radius);
    }
    context.closePath();
  }
}
