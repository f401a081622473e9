// A canvas that is painted anew only when it would come out otherwise. A browser copies every canvas that
// was touched to the screen, whole, before the page may go on: with some of the size of the window, that
// is most of what a frame costs.

import { paintLayer } from './layer.ts';
import type { Projection } from '../figure/projection.ts';

export interface Sheet {
  /** Paints what is made `of` these; nothing where that is what it shows. */
  readonly paint: (
    view: Projection,
    of: readonly unknown[],
    paint: (context: CanvasRenderingContext2D) => void,
  ) => void;
  /** Takes it away until it is painted again. */
  readonly clear: () => void;
}

export function createSheet(canvas: HTMLCanvasElement): Sheet {
  let shown: readonly unknown[] = [];
  const show: Sheet['paint'] = (view, of, paint) => {
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
