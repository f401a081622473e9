// Paints a drawing on a new canvas in one go, for printing.

import { contextOf, spaceExactly } from './layer.ts';
import { paintContours } from '../figure/paint-contours.ts';
import { paintEdgesAtRest, paintEdgesInFront } from '../figure/paint-edges.ts';
import { paintAbsentLinks, paintMarks } from '../figure/paint-marks.ts';
import { paintNames } from '../figure/paint-names.ts';
import { paintNodes } from '../figure/paint-nodes.ts';
import { groundOpacity } from '../figure/tone.ts';
import type { Drawing } from '../figure/drawing.ts';
import type { Projection } from '../figure/projection.ts';

/** px of the canvas per px of the view: sharp on paper. */
const PIXEL_RATIO = 2;

/** Paints a view of a drawing. */
export function pictureOf(view: Projection, drawing: Drawing): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(view.width * PIXEL_RATIO));
  canvas.height = Math.max(1, Math.round(view.height * PIXEL_RATIO));
  const context = contextOf(canvas);
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  spaceExactly(context);
  context.fillStyle = drawing.palette.ground;
  context.fillRect(0, 0, view.width, view.height);
  const faint = groundOpacity(drawing.tone);
  for (const paint of [paintContours, paintEdgesAtRest]) {
    context.globalAlpha = faint;
    paint(context, view, drawing);
  }
  context.globalAlpha = 1;
  const inFront = [paintEdgesInFront, paintAbsentLinks, paintNodes, paintMarks, paintNames];
  for (const paint of inFront) paint(context, view, drawing);
  return canvas;
}
