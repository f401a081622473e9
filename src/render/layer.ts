// Painting on a canvas at device resolution.

import type { Projection } from '../figure/projection.ts';

/** @throws Error when the browser cannot draw. */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser cannot draw on a canvas; use a newer one.');
  return context;
}

/** Sets letters where their widths put them; by default they may be moved to whole pixels, and words fall apart. */
export function spaceExactly(context: CanvasRenderingContext2D): void {
  context.textRendering = 'geometricPrecision';
}

/** Clears a canvas, sizes it to the view in device px and calls a painter that draws in CSS px. */
export function paintLayer(
  canvas: HTMLCanvasElement,
  view: Projection,
  paint: (context: CanvasRenderingContext2D) => void,
): void {
  const context = contextOf(canvas);
  const ratio = window.devicePixelRatio;
  const width = Math.round(view.width * ratio);
  const height = Math.round(view.height * ratio);
  // Setting the size clears a canvas and is slow, so only when it has changed.
  const isSized = canvas.width === width && canvas.height === height;
  if (!isSized) {
    canvas.width = width;
    canvas.height = height;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  spaceExactly(context);
  if (isSized) context.clearRect(0, 0, view.width, view.height);
  paint(context);
}
