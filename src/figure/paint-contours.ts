// Paints contours: hairlines over a barely visible fill, darker (or lighter) where there are more papers.

import { mix } from './colour.ts';
import type { Drawing } from './drawing.ts';
import type { Pen } from './pen.ts';
import type { Projection } from './projection.ts';
import type { Palette } from '../scene/palette.ts';

const FILL = { light: 0.014, dark: 0.016 };
/** With density turned on; in ink as well, since hue is for areas. */
const DENSE_FILL = { light: 0.055, dark: 0.06 };

export function paintContours(
  context: Pen,
  view: Projection,
  { contours, palette, scene }: Pick<Drawing, 'contours' | 'palette' | 'scene'>,
): void {
  const ink = inkOf(context, palette, scene.hasDensity === true);
  for (const { rings } of contours) {
    context.beginPath();
    for (const ring of rings) traceRing(context, view, ring);
    ink.fill();
    ink.line();
  }
}

/** The same in reverse order, for a canvas on which each stroke goes below the earlier ones. */
export function paintContoursBelow(
  context: Pen,
  view: Projection,
  { contours, palette, scene }: Pick<Drawing, 'contours' | 'palette' | 'scene'>,
): void {
  const ink = inkOf(context, palette, scene.hasDensity === true);
  for (const { rings } of contours.toReversed()) {
    context.beginPath();
    for (const ring of rings) traceRing(context, view, ring);
    ink.line();
    ink.fill();
  }
}

function inkOf(context: Pen, palette: Palette, isDense: boolean) {
  const fill = isDense ? DENSE_FILL : FILL;
  const opacity = context.globalAlpha;
  context.lineWidth = 0.75;
  context.lineJoin = 'round';
  context.fillStyle = palette.ink;
  context.strokeStyle = mix(palette.hairline, palette.ground, 0.15);
  return {
    fill: () => {
      context.globalAlpha = opacity * fill[palette.name];
      context.fill('evenodd');
      context.globalAlpha = opacity;
    },
    line: () => {
      context.stroke();
    },
  };
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
