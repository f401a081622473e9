// Our canvases, bottom to top: the ground, emphasised links, and above cytoscape's nodes the highlights and names.

import { createGround } from './ground.ts';
import { createCachedCanvas } from './cached-canvas.ts';
import { createDimmedLayer } from './dimmed-layer.ts';
import { paintEdgesInFront } from '../figure/paint-edges.ts';
import { paintAbsentLinks, paintMarks } from '../figure/paint-marks.ts';
import { paintNames } from '../figure/paint-names.ts';
import { paintNodes } from '../figure/paint-nodes.ts';
import { isAtRest } from '../figure/tone.ts';
import type { Drawing } from '../figure/drawing.ts';
import type { Projection } from '../figure/projection.ts';
import type { Ground } from './ground.ts';

export interface Canvases {
  readonly ground: HTMLCanvasElement;
  readonly front: HTMLCanvasElement;
  readonly over: HTMLCanvasElement;
}

export interface Layers {
  /** Paints all layers; names only with `hasFaces`, since fallback fonts have other widths. */
  readonly paint: (view: Projection, drawing: Drawing, hasFaces: boolean) => void;
  /** The same with nodes, for before cytoscape draws them. */
  readonly paintWithNodes: Layers['paint'];
  /** Whether dimming is drawn over the nodes, so that cytoscape has to draw them undimmed. */
  readonly usesDimmedLayer: (view: Projection, drawing: Drawing) => boolean;
  readonly destroy: () => void;
}

/** ms without a frame before the layer of dimmed nodes is prepared for the next change of emphasis. */
const DIMMED_LAYER_DELAY = 120;

/** Number of edges that take longer than a frame to paint, and ms without a frame before they are repainted. */
const MANY_EDGES = 5000;
const SHARPEN_DELAY = 160;

export function createLayers({ ground, front, over }: Canvases): Layers {
  const groundLayer = createGround(ground);
  const sharpening = createSharpening(groundLayer);
  const [inFront, above] = [createCachedCanvas(front), createCachedCanvas(over)];
  const dimmedLayer = createDimmedLayer();
  let timer: number | undefined;
  const scheduleDimmedLayer = (view: Projection, drawing: Drawing) => {
    window.clearTimeout(timer);
    if (dimmedLayer.isFor(view, drawing)) return;
    timer = window.setTimeout(() => {
      dimmedLayer.make(view, drawing);
    }, DIMMED_LAYER_DELAY);
  };
  const paint = (view: Projection, drawing: Drawing, hasFaces: boolean, hasNodes: boolean) => {
    const { scene, emphasis, palette, names } = drawing;
    // All tones at rest are equal, but not identical.
    const tone = isAtRest(drawing.tone) ? null : drawing.tone;
    const areOnGround = hasNodes && groundLayer.begin(view, drawing);
    if (!hasNodes && !groundLayer.place(view, drawing)) sharpening.schedule(view, drawing);
    if (tone === null && (!hasNodes || areOnGround)) inFront.clear();
    else
      inFront.paint(view, [scene, emphasis, palette, tone, hasNodes], (context) => {
        paintEdgesInFront(context, view, drawing);
        paintAbsentLinks(context, view, drawing);
        if (hasNodes) paintNodes(context, view, drawing);
      });
    const isVeiled = !hasNodes && dimmedLayer.isFor(view, drawing);
    if (hasNodes && !hasFaces && emphasis.focusNodes.size === 0) above.clear();
    else
      above.paint(view, [scene, emphasis, palette, tone, names, hasFaces, isVeiled], (context) => {
        if (isVeiled) dimmedLayer.draw(context, view, drawing);
        paintMarks(context, view, drawing);
        if (hasFaces) paintNames(context, view, drawing);
      });
    if (!hasNodes) scheduleDimmedLayer(view, drawing);
  };
  return {
    paint: (view, drawing, hasFaces) => {
      paint(view, drawing, hasFaces, false);
    },
    paintWithNodes: (view, drawing, hasFaces) => {
      paint(view, drawing, hasFaces, true);
    },
    usesDimmedLayer: dimmedLayer.isFor,
    destroy: () => {
      window.clearTimeout(timer);
      sharpening.cancel();
    },
  };
}

/**
 * Sharpens the ground after the first frame without movement, in a task of its own, since that frame copies it to
 * the screen. With many edges it waits longer, since a movement that only slows down would be blocked.
 */
function createSharpening(ground: Ground) {
  let frame = 0;
  let rest: number | undefined;
  const cancel = () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(rest);
  };
  const schedule = (view: Projection, drawing: Drawing) => {
    const sharpen = () => {
      ground.sharpen(view, drawing);
    };
    cancel();
    if (drawing.scene.edges.length > MANY_EDGES) rest = window.setTimeout(sharpen, SHARPEN_DELAY);
    else
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          rest = window.setTimeout(sharpen, 0);
        });
      });
  };
  return { schedule, cancel };
}
