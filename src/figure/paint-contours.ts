// Contours → canvas: hairlines over a fill that is only just there, darker (or lighter) where more
// papers are.

import { mix } from './colour.ts';
import type { Drawing } from './drawing.ts';
import type { Pen } from './pen.ts';
import type { Projection } from './projection.ts';

const FILL = { light: 0.014, dark: 0.016 };
/** Asked for plainly, in the same ink: hue is for areas. */
const DENSE_FILL = { light: 0.055, dark: 0.06 };

export function paintContours(
  context: Pen,
  view: Projection,
  { contours, palette, scene }: Pick<Drawing, 'contours' | 'palette' | 'scene'>,
): void {
  const fill = scene.hasDensity ? DENSE_FILL : FILL;
  const opacity = context.globalAlpha;
  context.lineWidth = 0.75;
  context.lineJoin = 'round';
  const line = mix(palette.hairline, palette.ground, 0.15);
  for (const { rings } of contours) {
    context.beginPath();
    for (const ring of rings) traceRing(context, view, ring);
    context.fillStyle = palette.ink;
    context.globalAlpha = opacity * fill[palette.name];
    context.fill('evenodd');
    context.globalAlpha = opacity;
    context.strokeStyle = line;
    context.stroke();
  }
}

function traceRing(context: Pen, view: Projection, ring: readonly number[]): void {
  for (let i = 0; i < ring.length; i += 2) {
    const x = ring[i]! * view.zoom + view.panX;
    const y = ring[i + 1]! * view.zoom + view.panY;
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.closePath();
}
