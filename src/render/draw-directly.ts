// Cytoscape keeps a picture of every node and copies it in each frame. Our nodes change their size
// with every step of the zoom, so every picture is used once: making them took four fifths of a frame.
// Drawing the shapes themselves is faster; this tells cytoscape's renderer to do so.

import type { Core } from 'cytoscape';

/** The part of cytoscape's canvas renderer that is meant here; not in its published types. */
interface CanvasRenderer {
  drawElements?: (context: CanvasRenderingContext2D, elements: unknown) => void;
  drawLayeredElements?: CanvasRenderer['drawElements'];
  drawCachedElements?: CanvasRenderer['drawElements'];
}

/** Lets a core draw without its picture cache; leaves a renderer of another make as it is. */
export function drawDirectly(cy: Core): void {
  const renderer = (cy as unknown as { renderer: () => CanvasRenderer | null }).renderer();
  if (renderer?.drawElements === undefined) return;
  const draw: CanvasRenderer['drawElements'] = (context, elements) => {
    renderer.drawElements?.(context, elements);
  };
  renderer.drawLayeredElements = draw;
  renderer.drawCachedElements = draw;
}
