// Our brush in cytoscape's hand. Cytoscape decides which nodes are drawn, when, in which order and on
// which of its canvases; how a node looks is painted by the painter that pictures use as well.
// Measured with 230 nodes: cytoscape's own drawing and styling took 34 ms of script for a step of the
// zoom, since it keeps a picture of each node and ours change their size with every step; this, 3 ms.

import type { Core, NodeSingular } from 'cytoscape';

/** Draws one node, by key, in px of the window. */
export type Brush = (context: CanvasRenderingContext2D, key: string) => void;

type Draw = (context: CanvasRenderingContext2D, elements: Iterable<NodeSingular>) => void;

/** The part of cytoscape's canvas renderer that is meant here; not in its published types. */
interface CanvasRenderer {
  drawLayeredElements?: Draw;
  drawCachedElements?: Draw;
}

/** Hands a brush over; a renderer of another make goes on drawing by the stylesheet. */
export function handOver(cy: Core, brush: Brush): void {
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
}
