// A canvas that is repainted only when its inputs have changed. A browser copies every canvas that was touched to
// the screen as a whole, which for several window-sized canvases is most of the cost of a frame.

import { paintLayer } from './layer.ts';
import type { Projection } from '../figure/projection.ts';

export interface CachedCanvas {
  /** Paints, unless the view and the inputs `of` the painting are those of the last one. */
  readonly paint: (
    view: Projection,
    of: readonly unknown[],
    paint: (context: CanvasRenderingContext2D) => void,
  ) => void;
  /** Hides it until it is painted again. */
  readonly clear: () => void;
}

export function createCachedCanvas(canvas: HTMLCanvasElement): CachedCanvas {
  let shown: readonly unknown[] = [];
  const show: CachedCanvas['paint'] = (view, of, paint) => {
    const isSame = of.length === shown.length && of.every((value, i) => value === shown[i]);
    if (isSame) return;
    shown = of;
    canvas.style.display = '';
    paintLayer(canvas, view, paint);
  };
  return {
    paint: (view, of, paint) => {
      const { zoom, panX, panY, width, height } = view;
      show(view, [zoom, panX, panY, width, height, window.devicePixelRatio, ...of], paint);
    },
    clear: () => {
      shown = [];
      canvas.style.display = 'none';
    },
  };
}
