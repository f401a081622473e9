// Our brush in cytoscape's hand, and our eye in place of its own. Cytoscape decides when nodes are drawn,
// in which order and on which of its canvases; how a node looks is painted by the painter that pictures
// use as well, and which node is under a point is found as the painter drew it. So cytoscape need know
// nothing of how nodes look. Measured with 190 nodes: to style them for its own drawing and finding took
// it 130 ms of the first frame, and 36 ms of the first movement of the hand.

import type { Core, NodeSingular, SingularElementArgument } from 'cytoscape';
import type { Point } from '../figure/projection.ts';

/** Draws one node, by key, in px of the window. */
export type Brush = (context: CanvasRenderingContext2D, key: string) => void;

/** The key of the node at a point in map units, with so many px around it that still count. */
export type Eye = (at: Point, reach: number) => string | null;

type Draw = (context: CanvasRenderingContext2D, elements: Iterable<NodeSingular>) => void;

/** The part of cytoscape's canvas renderer that is meant here; not in its published types. */
interface CanvasRenderer {
  drawLayeredElements?: Draw;
  drawCachedElements?: Draw;
  findNearestElements?: (
    x: number,
    y: number,
    areInteractive: boolean,
    isTouch: boolean,
  ) => SingularElementArgument[];
}

/** px, as cytoscape has them. */
const MOUSE_REACH = 2;
const FINGER_REACH = 8;

/** Hands both over; where nothing is drawn, there is nobody to take them. */
export function handOver(cy: Core, brush: Brush, eye: Eye): void {
  const renderer = (cy as unknown as { renderer: () => CanvasRenderer | null }).renderer();
  if (renderer?.drawLayeredElements === undefined) return;
  const draw: Draw = (context, elements) => {
    const ratio = window.devicePixelRatio;
    context.save();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    for (const element of elements) if (element.visible()) brush(context, element.id());
    context.restore();
  };
  renderer.drawLayeredElements = draw;
  renderer.drawCachedElements = draw;
  renderer.findNearestElements = (x, y, _, isTouch) => {
    const key = eye({ x, y }, isTouch ? FINGER_REACH : MOUSE_REACH);
    return key === null ? [] : cy.getElementById(key).toArray();
  };
}
