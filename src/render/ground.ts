// The ground layer, with contours and links at rest: the most expensive one to paint. While the reader pans or
// zooms, the painted canvas, a little larger than the window, is moved and scaled by CSS; it is repainted when the
// view rests. Dimming is done by the opacity of the canvas.

import { contextOf, paintLayer } from './layer.ts';
import { paintContours, paintContoursBelow } from '../figure/paint-contours.ts';
import { paintEdgesOnScreen } from '../figure/paint-edges.ts';
import { paintNodes } from '../figure/paint-nodes.ts';
import { groundOpacity, isAtRest } from '../figure/tone.ts';
import type { Drawing } from '../figure/drawing.ts';
import type { Projection } from '../figure/projection.ts';

/** How far the canvas reaches beyond the window at each side, as a share of the window. */
const MARGIN = 0.25;

/** Scaled further than this, lines are visibly too thick or too thin. */
const MAX_SCALE = 1.6;

export interface Ground {
  /** Moves the ground to a view, or repaints it where it must; returns whether it is sharp and fully covers it. */
  readonly place: (view: Projection, drawing: Drawing) => boolean;
  /** Repaints it for a view. */
  readonly sharpen: (view: Projection, drawing: Drawing) => void;
  /**
   * Paints only what is in the window, for a fast first picture, and the nodes as well if nothing is dimmed, which
   * saves another canvas. Returns whether it has painted the nodes.
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
    paint(enlarged(view), view, drawing);
  };
  /** Paints contours below lines painted before. */
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
        // If it has nodes, they lie exactly below the same nodes of cytoscape: it can be repainted later.
        if (hasContent || isContent(contentOf(drawing, true))) return false;
      }
      const shift = hasContent ? shiftOf(painted!, enlarged(view)) : null;
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

/** A CSS transform, since changes of position or size would count as layout shifts. */
function placedAt(canvas: Projection, view: Projection, { x, y, scale }: Shift): string {
  const [left, top] = [x + (view.width - canvas.width) / 2, y + (view.height - canvas.height) / 2];
  const zoomed = scale === 1 ? '' : ` scale(${scale})`;
  return left === 0 && top === 0 && scale === 1 ? '' : `translate(${left}px, ${top}px)${zoomed}`;
}

function isSameView(a: Projection, b: Projection): boolean {
  const isSameSize = a.width === b.width && a.height === b.height;
  return isSameSize && a.zoom === b.zoom && a.panX === b.panX && a.panY === b.panY;
}

/** Whether one content lacks the contours of the other, and nothing else differs. */
function lacksContours(one: readonly unknown[], other: readonly unknown[]): boolean {
  const isEmpty = Array.isArray(one[1]) && one[1].length === 0 && other[1] !== one[1];
  return isEmpty && one.every((value, i) => i === 1 || value === other[i]);
}

function contentOf({ scene, contours, palette }: Drawing, hasNodes: boolean): unknown[] {
  return [scene, contours, palette, window.devicePixelRatio, hasNodes];
}

/** The view enlarged by the margin at each side. */
function enlarged(view: Projection): Projection {
  const [x, y] = [Math.round(view.width * MARGIN), Math.round(view.height * MARGIN)];
  return {
    zoom: view.zoom,
    panX: view.panX + x,
    panY: view.panY + y,
    width: view.width + 2 * x,
    height: view.height + 2 * y,
  };
}

/** How a canvas is moved and scaled. */
interface Shift {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export function isStill({ x, y, scale }: Shift): boolean {
  return scale === 1 && x === 0 && y === 0;
}

/** How to move and scale a canvas painted for one view to show another; null when it cannot cover it. */
export function shiftOf(from: Projection, to: Projection): Shift | null {
  if (from.width !== to.width || from.height !== to.height) return null;
  const scale = to.zoom / from.zoom;
  const x = to.panX - from.panX * scale;
  const y = to.panY - from.panY * scale;
  // The canvas must cover the window, not its own margin.
  const rim = {
    x: (to.width * MARGIN) / (1 + 2 * MARGIN),
    y: (to.height * MARGIN) / (1 + 2 * MARGIN),
  };
  const covers =
    x <= rim.x &&
    y <= rim.y &&
    x + to.width * scale >= to.width - rim.x &&
    y + to.height * scale >= to.height - rim.y;
  if (!covers || scale > MAX_SCALE || scale < 1 / MAX_SCALE) return null;
  return { x, y, scale };
}
