// The canvases of ours, bottom to top: the ground, the links that have come forward, and above
// cytoscape's nodes what marks and names them.

import { createGround } from './ground.ts';
import { paintLayer } from './layer.ts';
import { paintEdgesInFront } from '../figure/paint-edges.ts';
import { paintMarks, paintNames } from '../figure/paint-names.ts';
import type { Drawing } from '../figure/drawing.ts';
import type { Projection } from '../figure/projection.ts';

export interface Canvases {
  readonly ground: HTMLCanvasElement;
  readonly front: HTMLCanvasElement;
  readonly over: HTMLCanvasElement;
}

export interface Layers {
  /** Paints all; names wait for their faces, or they would be placed by the widths of others. */
  readonly paint: (view: Projection, drawing: Drawing, hasFaces: boolean) => void;
  readonly destroy: () => void;
}

export function createLayers({ ground, front, over }: Canvases): Layers {
  const earth = createGround(ground);
  let frame = 0;
  /** Sharpens the ground in the first frame in which the hand rests. */
  const sharpenSoon = (view: Projection, drawing: Drawing) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        earth.sharpen(view, drawing);
      });
    });
  };
  return {
    paint: (view, drawing, hasFaces) => {
      if (!earth.place(view, drawing)) sharpenSoon(view, drawing);
      paintLayer(front, view, (context) => {
        paintEdgesInFront(context, view, drawing);
      });
      paintLayer(over, view, (context) => {
        paintMarks(context, view, drawing);
        if (hasFaces) paintNames(context, view, drawing);
      });
    },
    destroy: () => {
      cancelAnimationFrame(frame);
    },
  };
}
