// A drawing on a canvas of its own, at once and in colours of one's own: what is printed.

import { contextOf } from './layer.ts';
import { paintContours } from '../figure/paint-contours.ts';
import { paintEdgesAtRest, paintEdgesInFront } from '../figure/paint-edges.ts';
import { paintMarks, paintNames } from '../figure/paint-names.ts';
import { paintNodes } from '../figure/paint-nodes.ts';
import { groundOpacity } from '../figure/tone.ts';
import type { Drawing } from '../figure/drawing.ts';
import type { Projection } from '../figure/projection.ts';

/** px of the canvas to one of the view: sharp on paper. */
const FINENESS = 2;

/** Paints what a view shows of a drawing. */
export function pictureOf(view: Projection, drawing: Drawing): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(view.width * FINENESS));
  canvas.height = Math.max(1, Math.round(view.height * FINENESS));
  const context = contextOf(canvas);
  context.scale(FINENESS, FINENESS);
  context.fillStyle = drawing.palette.ground;
  context.fillRect(0, 0, view.width, view.height);
  const faint = groundOpacity(drawing.tone);
  for (const paint of [paintContours, paintEdgesAtRest]) {
    context.globalAlpha = faint;
    paint(context, view, drawing);
  }
  context.globalAlpha = 1;
  for (const paint of [paintEdgesInFront, paintNodes, paintMarks, paintNames])
    paint(context, view, drawing);
  return canvas;
}
