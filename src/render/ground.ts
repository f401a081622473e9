// The ground of the map, contours and links at rest: by far the most to paint. While the reader pans
// or zooms it is moved and stretched as it is, a little larger than the window so that no rim shows;
// when the hand rests it is painted anew. Stepping back is the canvas growing faint.

import { contextOf, paintLayer } from './layer.ts';
import { paintContours, paintContoursBelow } from '../figure/paint-contours.ts';
import { paintEdgesOnScreen } from '../figure/paint-edges.ts';
import { paintNodes } from '../figure/paint-nodes.ts';
import { groundOpacity, isAtRest } from '../figure/tone.ts';
import type { Drawing } from '../figure/drawing.ts';
import type { Projection } from '../figure/projection.ts';

/** How far the canvas reaches beyond the window at each side, as a share of the window. */
const BEYOND = 0.25;

/** Stretched further than this, lines are visibly too thick or too thin. */
const STRETCH = 1.6;

export interface Ground {
  /** Puts the ground in place; says whether it is as sharp, and reaches as far, as it can. */
  readonly place: (view: Projection, drawing: Drawing) => boolean;
  /** Paints it anew for where it is. */
  readonly sharpen: (view: Projection, drawing: Drawing) => void;
  /**
   * Paints what is in the window and no more, and the nodes as well where nothing steps back: a canvas
   * costs as much as what is on it, and the first picture is not to wait. Says whether it has the nodes.
   */
  readonly begin: (view: Projection, drawing: Drawing) => boolean;
}

export function createGround(canvas: HTMLCanvasElement): Ground {
  let painted: Projection | null = null;
  let content: readonly unknown[] = [];
  const paint = (to: Projection, view: Projection, drawing: Drawing, hasNodes = false) => {
    painted = to;
    content = contentOf(drawing, hasNodes);
    const { width, height } = to;
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    canvas.style.transform = placedAt(to, view, { x: 0, y: 0, scale: 1 });
    paintLayer(canvas, to, (context) => {
      paintContours(context, to, drawing);
      paintEdgesOnScreen(context, to, drawing, window.devicePixelRatio);
      if (hasNodes) paintNodes(context, to, drawing);
    });
  };
  const sharpen = (view: Projection, drawing: Drawing) => {
    paint(beyond(view), view, drawing);
  };
  /** Contours that have come after the lines. */
  const addContours = (drawing: Drawing, wanted: readonly unknown[]) => {
    content = wanted;
    const context = contextOf(canvas);
    context.globalCompositeOperation = 'destination-over';
    paintContoursBelow(context, painted!, drawing);
    context.globalCompositeOperation = 'source-over';
  };
  const isContent = (wanted: readonly unknown[]) =>
    wanted.every((value, i) => value === content[i]);
  const shade = (drawing: Drawing) => {
    canvas.style.opacity = String(groundOpacity(drawing.tone));
  };
  return {
    place: (view, drawing) => {
      shade(drawing);
      const hasContent = painted !== null && isContent(contentOf(drawing, false));
      if (painted !== null && isSameView(painted, view)) {
        // Nodes on it lie just below the same nodes: it can wait for a frame of its own.
        if (hasContent || isContent(contentOf(drawing, true))) return false;
      }
      const shift = hasContent ? shiftOf(painted!, beyond(view)) : null;
      if (shift === null) sharpen(view, drawing);
      else canvas.style.transform = placedAt(painted!, view, shift);
      return shift === null || isStill(shift);
    },
    sharpen,
    begin: (view, drawing) => {
      shade(drawing);
      const hasNodes = isAtRest(drawing.tone);
      const wanted = contentOf(drawing, hasNodes);
      const isHere = painted !== null && isSameView(painted, view);
      if (isHere && lacksContours(content, wanted)) addContours(drawing, wanted);
      else if (!isHere || !isContent(wanted)) paint(view, view, drawing, hasNodes);
      return hasNodes;
    },
  };
}

/** By transform alone: what grows by its own sides would count as a jump of the page. */
function placedAt(canvas: Projection, view: Projection, { x, y, scale }: Shift): string {
  const [left, top] = [x + (view.width - canvas.width) / 2, y + (view.height - canvas.height) / 2];
  const zoomed = scale === 1 ? '' : ` scale(${scale})`;
  return left === 0 && top === 0 && scale === 1 ? '' : `translate(${left}px, ${top}px)${zoomed}`;
}

function isSameView(a: Projection, b: Projection): boolean {
  const isSameSize = a.width === b.width && a.height === b.height;
  return isSameSize && a.zoom === b.zoom && a.panX === b.panX && a.panY === b.panY;
}

/** Whether one lacks the contours of the other, and nothing else. */
function lacksContours(one: readonly unknown[], other: readonly unknown[]): boolean {
  const isEmpty = Array.isArray(one[1]) && one[1].length === 0 && other[1] !== one[1];
  return isEmpty && one.every((value, i) => i === 1 || value === other[i]);
}

function contentOf({ scene, contours, palette }: Drawing, hasNodes: boolean): unknown[] {
  return [scene, contours, palette, window.devicePixelRatio, hasNodes];
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

/** How a canvas is to be moved and stretched. */
interface Shift {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export function isStill({ x, y, scale }: Shift): boolean {
  return scale === 1 && x === 0 && y === 0;
}

/** How to move a canvas painted for one view so that it serves another; null when it cannot. */
export function shiftOf(from: Projection, to: Projection): Shift | null {
  if (from.width !== to.width || from.height !== to.height) return null;
  const scale = to.zoom / from.zoom;
  const x = to.panX - from.panX * scale;
  const y = to.panY - from.panY * scale;
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
  return { x, y, scale };
}
