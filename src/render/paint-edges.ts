// Links and ties → canvas: thin curves in the hue of the area they stay in, stronger links clearer;
// those that have come forward last, over all others.

import { curveOf } from './curve.ts';
import { lineScale } from './projection.ts';
import { hueOf } from '../scene/palette.ts';
import type { Curve } from './curve.ts';
import type { Drawing } from './drawing.ts';
import type { Projection } from './projection.ts';
import type { SceneEdge } from '../scene/scene.ts';

export function paintEdges(
  context: CanvasRenderingContext2D,
  view: Projection,
  drawing: Drawing,
): void {
  const { scene, emphasis, tone } = drawing;
  const front: number[] = [];
  context.lineCap = 'round';
  for (let i = 0; i < scene.edges.length; i++) {
    if (tone.edges[i]! < 0) front.push(i);
    else paintEdge(context, view, drawing, i);
  }
  const focus = front.filter((i) => emphasis.focusEdges.has(i));
  for (const i of front) if (!emphasis.focusEdges.has(i)) paintEdge(context, view, drawing, i);
  for (const i of focus) paintEdge(context, view, drawing, i);
  context.globalAlpha = 1;
}

function paintEdge(
  context: CanvasRenderingContext2D,
  view: Projection,
  { scene, emphasis, tone, palette }: Drawing,
  index: number,
): void {
  const edge = scene.edges[index]!;
  const level = tone.edges[index]!;
  const curve = curveOf(scene, edge);
  if (isOutside(curve, view)) return;
  const isFocus = emphasis.focusEdges.has(index);
  context.globalAlpha = edgeAlpha(edge, level, isFocus);
  context.strokeStyle = isFocus && edge.hue === null ? palette.ink : hueOf(palette, edge.hue);
  context.lineWidth = edgeWidth(edge, level, isFocus) * lineScale(view.zoom);
  trace(context, view, curve);
  context.stroke();
}

/** At rest a link whispers; come forward it speaks; stepped back it is a trace. */
function edgeAlpha({ kind, hue, strength }: SceneEdge, level: number, isFocus: boolean): number {
  // Grey crosses the whole map, so it has to be quieter than what stays at home.
  const [least, more] = kind === 'tie' ? [0.1, 0.2] : hue === null ? [0.06, 0.26] : [0.16, 0.5];
  const rest = least + more * strength;
  if (level >= 0) return rest * (1 - 0.78 * level);
  const full = isFocus ? 1 : 0.62 + 0.3 * strength;
  return rest + (full - rest) * -level;
}

function edgeWidth({ kind, width }: SceneEdge, level: number, isFocus: boolean): number {
  const rest = kind === 'tie' ? Math.min(width, 0.7) : width;
  if (level >= 0) return rest;
  const full = isFocus ? Math.max(2.4, rest * 1.6) : Math.max(1, rest * 1.15);
  return rest + (full - rest) * -level;
}

function isOutside(
  { ax, ay, bx, by, cx, cy }: Curve,
  { zoom, panX, panY, width, height }: Projection,
) {
  return (
    Math.max(ax, bx, cx) * zoom + panX < 0 ||
    Math.min(ax, bx, cx) * zoom + panX > width ||
    Math.max(ay, by, cy) * zoom + panY < 0 ||
    Math.min(ay, by, cy) * zoom + panY > height
  );
}

function trace(context: CanvasRenderingContext2D, view: Projection, curve: Curve): void {
  const { zoom, panX, panY } = view;
  context.beginPath();
  context.moveTo(curve.ax * zoom + panX, curve.ay * zoom + panY);
  context.quadraticCurveTo(
    curve.cx * zoom + panX,
    curve.cy * zoom + panY,
    curve.bx * zoom + panX,
    curve.by * zoom + panY,
  );
}
