// The canvases of ours, bottom to top: the ground, the links that have come forward, and above
// cytoscape's nodes what marks and names them.

import { createGround } from './ground.ts';
import { createSheet } from './sheet.ts';
import { createVeil } from './veil.ts';
import { paintEdgesInFront } from '../figure/paint-edges.ts';
import { paintMarks, paintNames } from '../figure/paint-names.ts';
import { paintNodes } from '../figure/paint-nodes.ts';
import { isAtRest } from '../figure/tone.ts';
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
  /** The same, and the nodes, which are cytoscape's as soon as it is there. */
  readonly paintWithNodes: Layers['paint'];
  /** Whether nodes step back by what lies over them, so that they are to be as at rest themselves. */
  readonly isVeiled: (view: Projection, drawing: Drawing) => boolean;
  readonly destroy: () => void;
}

/** ms without a frame before what the next change of emphasis needs is made ready. */
const IDLE = 120;

/** Lines that take longer than a frame to paint, and ms without a frame before they are painted anew. */
const MANY_LINES = 5000;
const REST = 160;

export function createLayers({ ground, front, over }: Canvases): Layers {
  const earth = createGround(ground);
  const [inFront, above] = [createSheet(front), createSheet(over)];
  const veil = createVeil();
  let frame = 0;
  let timer: number | undefined;
  const makeVeilSoon = (view: Projection, drawing: Drawing) => {
    window.clearTimeout(timer);
    if (veil.isFor(view, drawing)) return;
    timer = window.setTimeout(() => {
      veil.make(view, drawing);
    }, IDLE);
  };
  let rest: number | undefined;
  /**
   * Sharpens the ground after the first frame in which the hand rests, in a task of its own, since that frame
   * copies it to the screen; where it would hold the hand, a little later: one that only slows down moves on.
   */
  const sharpenSoon = (view: Projection, drawing: Drawing) => {
    const sharpen = () => {
      earth.sharpen(view, drawing);
    };
    cancelAnimationFrame(frame);
    window.clearTimeout(rest);
    if (drawing.scene.edges.length > MANY_LINES) rest = window.setTimeout(sharpen, REST);
    else
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          rest = window.setTimeout(sharpen, 0);
        });
      });
  };
  const paint = (view: Projection, drawing: Drawing, hasFaces: boolean, hasNodes: boolean) => {
    const { scene, emphasis, palette, names } = drawing;
    // Tones at rest are one, whoever made them.
    const tone = isAtRest(drawing.tone) ? null : drawing.tone;
    const areOnGround = hasNodes && earth.begin(view, drawing);
    if (!hasNodes && !earth.place(view, drawing)) sharpenSoon(view, drawing);
    if (tone === null && (!hasNodes || areOnGround)) inFront.clear();
    else
      inFront.paint(view, [scene, emphasis, palette, tone, hasNodes], (context) => {
        paintEdgesInFront(context, view, drawing);
        if (hasNodes) paintNodes(context, view, drawing);
      });
    const isVeiled = !hasNodes && veil.isFor(view, drawing);
    if (hasNodes && !hasFaces && emphasis.focusNodes.size === 0) above.clear();
    else
      above.paint(view, [scene, emphasis, palette, tone, names, hasFaces, isVeiled], (context) => {
        if (isVeiled) veil.lay(context, view, drawing);
        paintMarks(context, view, drawing);
        if (hasFaces) paintNames(context, view, drawing);
      });
    if (!hasNodes) makeVeilSoon(view, drawing);
  };
  return {
    paint: (view, drawing, hasFaces) => {
      paint(view, drawing, hasFaces, false);
    },
    paintWithNodes: (view, drawing, hasFaces) => {
      paint(view, drawing, hasFaces, true);
    },
    isVeiled: veil.isFor,
    destroy: () => {
      window.clearTimeout(timer);
      window.clearTimeout(rest);
      cancelAnimationFrame(frame);
    },
  };
}
