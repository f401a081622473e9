// The ground of the map, contours and links at rest: by far the most to paint. While the reader pans
// or zooms it is moved and stretched as it is, a little larger than the window so that no rim shows;
// when the hand rests it is painted anew. Stepping back is the canvas growing faint.

import { paintLayer } from './layer.ts';
import { paintContours } from '../figure/paint-contours.ts';
import { paintEdgesAtRest } from '../figure/paint-edges.ts';
import { groundOpacity } from '../figure/tone.ts';
import type { Drawing } from '../figure/drawing.ts';
import type { Projection } from '../figure/projection.ts';

/** How far the canvas reaches beyond the window at each side, as a share of the window. */
const BEYOND = 0.25;

/** Stretched further than this, lines are visibly too thick or too thin. */
const STRETCH = 1.6;

export interface Ground {
  /** Puts the ground in place; says whether it is as sharp as it can be. */
  readonly place: (view: Projection, drawing: Drawing) => boolean;
  /** Paints it anew for where it is. */
  readonly sharpen: (view: Projection, drawing: Drawing) => void;
}

export function createGround(canvas: HTMLCanvasElement): Ground {
  let painted: Projection | null = null;
  let content: readonly unknown[] = [];
  const sharpen = (view: Projection, drawing: Drawing) => {
    painted = beyond(view);
    content = contentOf(drawing);
    const { width, height } = painted;
    Object.assign(canvas.style, {
      left: `${(view.width - width) / 2}px`,
      top: `${(view.height - height) / 2}px`,
      width: `${width}px`,
      height: `${height}px`,
      transform: '',
    });
    paintLayer(canvas, painted, (context) => {
      paintContours(context, painted!, drawing);
      paintEdgesAtRest(context, painted!, drawing);
    });
  };
  return {
    place: (view, drawing) => {
      canvas.style.opacity = String(groundOpacity(drawing.tone));
      const wanted = contentOf(drawing);
      const isSame = wanted.every((value, i) => value === content[i]);
      const shift = painted !== null && isSame ? shiftOf(painted, beyond(view)) : null;
      if (shift === null) sharpen(view, drawing);
      else canvas.style.transform = shift.transform;
      return shift?.isSharp ?? true;
    },
    sharpen,
  };
}

function contentOf({ scene, contours, palette }: Drawing): unknown[] {
  return [scene, contours, palette, window.devicePixelRatio];
}

/** The view of a canvas that reaches beyond the window. */
function beyond(view: Projection): Projection {
  const [x, y] = [Math.round(view.width * BEYOND), Math.round(view.height * BEYOND)];
  return {
    zoom: view.zoom,
    panX: view.panX + x,
    panY: view.panY + y,
    width: view.width + 2 * x,
    height: view.height + 2 * y,
  };
}

/** How to move a canvas painted for one view so that it serves another; null when it cannot. */
export function shiftOf(
  from: Projection,
  to: Projection,
): { transform: string; isSharp: boolean } | null {
  if (from.width !== to.width || from.height !== to.height) return null;
  const scale = to.zoom / from.zoom;
  const x = to.panX - from.panX * scale;
  const y = to.panY - from.panY * scale;
  const isSharp = scale === 1 && x === 0 && y === 0;
  // What of the canvas is in the window: a rim of it may not be.
  const rim = {
    x: (to.width * BEYOND) / (1 + 2 * BEYOND),
    y: (to.height * BEYOND) / (1 + 2 * BEYOND),
  };
  const covers =
    x <= rim.x &&
    y <= rim.y &&
    x + to.width * scale >= to.width - rim.x &&
    y + to.height * scale >= to.height - rim.y;
  if (!covers || scale > STRETCH || scale < 1 / STRETCH) return null;
  return { transform: isSharp ? '' : `translate(${x}px, ${y}px) scale(${scale})`, isSharp };
}
