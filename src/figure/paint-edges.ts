// Paints links and ties: thin curves in the hue of their area, stronger links more opaque. Edges at rest and emphasised
// ones are painted separately, so that a change of emphasis repaints only the latter.

import { curveOf, emptyCurve } from './curve.ts';
import { lineScale } from './projection.ts';
import { areaColour } from '../scene/palette.ts';
import type { Curve } from './curve.ts';
import type { Drawing } from './drawing.ts';
import type { Pen } from './pen.ts';
import type { Projection } from './projection.ts';
import type { Scene, SceneEdge } from '../scene/scene.ts';

/** Draws every edge as it is at rest. */
export function paintEdgesAtRest(
  context: Pen,
  view: Projection,
  { scene, palette }: Pick<Drawing, 'scene' | 'palette'>,
): void {
  const opacity = context.globalAlpha;
  const scale = lineScale(view.zoom);
  const colours = new Map<number | null, string>();
  let [alpha, width, hue] = [NaN, NaN, undefined as number | null | undefined];
  for (const edge of scene.edges) {
    const curve = curveOf(scene, edge);
    if (isOutside(curve, view)) continue;
    // There are thousands, so the pen's properties are set only when they change.
    if (edge.hue !== hue) {
      hue = edge.hue;
      const colour = colours.get(hue) ?? areaColour(palette, scene, hue);
      colours.set(hue, colour);
      context.strokeStyle = colour;
    }
    if (alpha !== (alpha = restingAlpha(edge))) context.globalAlpha = opacity * alpha;
    if (width !== (width = restingWidth(edge))) context.lineWidth = width * scale;
    traceCurve(context, view, curve);
    context.stroke();
  }
  context.globalAlpha = opacity;
}

/** Number of lines per path on screen: more save no further time. */
const TOGETHER = 32;

/** Quantisation steps of strength: one is less than a shade on screen. */
const STEPS = 128;

/**
 * Draws every edge as it is at rest, batched for the screen. Edges adjacent in the order of strength differ by less
 * than a shade, and browsers draw hairlines of one style in half the time when a path holds several, each still
 * stroked separately. Only their painting order changes, by colour.
 * @param ratio device pixels per px
 */
export function paintEdgesOnScreen(
  context: Pen,
  view: Projection,
  drawing: Pick<Drawing, 'scene' | 'palette'>,
  ratio: number,
): void {
  const opacity = context.globalAlpha;
  const scale = lineScale(view.zoom);
  const hairline = 1 / (scale * ratio);
  const { edges } = drawing.scene;
  for (let from = 0; from < edges.length;) {
    const first = edges[from]!;
    let end = from + 1;
    while (end < edges.length && isAlike(first, edges[end]!)) end++;
    const width = restingWidth(first);
    const together = width <= hairline ? TOGETHER : 1;
    context.lineWidth = width * scale;
    for (const [hue, alike] of byHue(edges, from, end)) {
      context.strokeStyle = areaColour(drawing.palette, drawing.scene, hue);
      context.globalAlpha = opacity * restingAlpha(alike[0]!);
      strokeAll(context, view, drawing.scene, alike, together);
    }
    from = end;
  }
  context.globalAlpha = opacity;
}

/** Whether two edges look alike but for their hue. */
function isAlike(one: SceneEdge, other: SceneEdge): boolean {
  return (
    one.kind === other.kind &&
    Math.abs(one.strength - other.strength) * STEPS < 1 &&
    Math.abs(one.width - other.width) * STEPS < 1
  );
}

function byHue(
  edges: readonly SceneEdge[],
  from: number,
  end: number,
): ReadonlyMap<number | null, readonly SceneEdge[]> {
  const groups = new Map<number | null, SceneEdge[]>();
  for (let i = from; i < end; i++) {
    const edge = edges[i]!;
    const group = groups.get(edge.hue);
    if (group === undefined) groups.set(edge.hue, [edge]);
    else group.push(edge);
  }
  return groups;
}

function strokeAll(
  context: Pen,
  view: Projection,
  scene: Scene,
  edges: readonly SceneEdge[],
  together: number,
): void {
  let held = 0;
  const curve = emptyCurve();
  for (const edge of edges) {
    curveOf(scene, edge, curve);
    if (isOutside(curve, view)) continue;
    if (held === 0) context.beginPath();
    addCurve(context, view, curve);
    if (++held < together) continue;
    context.stroke();
    held = 0;
  }
  if (held > 0) context.stroke();
}

/** Draws the emphasised edges, focused ones last. */
export function paintEdgesInFront(context: Pen, view: Projection, drawing: Drawing): void {
  const { tone, emphasis } = drawing;
  const front: number[] = [];
  for (let i = 0; i < tone.edges.length; i++) if (tone.edges[i]! > 0) front.push(i);
  context.lineCap = 'round';
  for (const i of front) if (!emphasis.focusEdges.has(i)) paintInFront(context, view, drawing, i);
  for (const i of front) if (emphasis.focusEdges.has(i)) paintInFront(context, view, drawing, i);
  context.lineCap = 'butt';
  context.globalAlpha = 1;
}

function paintInFront(
  context: Pen,
  view: Projection,
  { scene, emphasis, tone, palette }: Drawing,
  index: number,
): void {
  const edge = scene.edges[index]!;
  const isFocus = emphasis.focusEdges.has(index);
  const width = restingWidth(edge);
  context.globalAlpha = tone.edges[index]! * (isFocus ? 1 : 0.62 + 0.3 * edge.strength);
  const isGrey = edge.hue === null || scene.overlay !== undefined;
  context.strokeStyle = isFocus && isGrey ? palette.ink : areaColour(palette, scene, edge.hue);
  const full = isFocus ? Math.max(2.4, width * 2) : Math.max(1, width * 1.4);
  context.lineWidth = full * lineScale(view.zoom);
  traceCurve(context, view, curveOf(scene, edge));
  context.stroke();
}

/** Opacity at rest: lower for grey links between areas, which cross the whole map. */
function restingAlpha({ kind, hue, strength }: SceneEdge): number {
  if (kind === 'tie') return 0.1 + 0.2 * strength;
  return hue === null ? 0.08 + 0.32 * strength : 0.22 + 0.55 * strength;
}

/** Opacity from which a line at rest is noticeable; fainter ones are texture. */
const CLEAR = 0.3;

/** Whether an edge at rest is noticeable. */
export function isClear(edge: SceneEdge): boolean {
  return restingAlpha(edge) >= CLEAR;
}

/**
 * Line width in px of an edge at rest and zoom 1. Most are at most 1 px: browsers draw such hairlines four times as
 * fast as wider lines, and they print well.
 */
export function restingWidth({ kind, width }: Pick<SceneEdge, 'kind' | 'width'>): number {
  return kind === 'tie' ? Math.min(width, 0.7) : 0.4 + 0.36 * width;
}

function isOutside(
  { ax, ay, bx, by, cx, cy }: Curve,
  { zoom, panX, panY, width, height }: Projection,
): boolean {
  return (
    Math.max(ax, bx, cx) * zoom + panX < 0 ||
    Math.min(ax, bx, cx) * zoom + panX > width ||
    Math.max(ay, by, cy) * zoom + panY < 0 ||
    Math.min(ay, by, cy) * zoom + panY > height
  );
}

function traceCurve(context: Pen, view: Projection, curve: Curve): void {
  context.beginPath();
  addCurve(context, view, curve);
}

function addCurve(context: Pen, { zoom, panX, panY }: Projection, curve: Curve): void {
  context.moveTo(curve.ax * zoom + panX, curve.ay * zoom + panY);
  context.quadraticCurveTo(
    curve.cx * zoom + panX,
    curve.cy * zoom + panY,
    curve.bx * zoom + panX,
    curve.by * zoom + panY,
  );
}
