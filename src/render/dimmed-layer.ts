// A canvas of all nodes dimmed, painted while the view rests and drawn over the undimmed ones: a change of emphasis
// then repaints only the emphasised nodes. Dimming interpolates colours linearly, so drawing the layer at an opacity
// equals dimming by that amount.

import { paintLayer } from './layer.ts';
import { paintBelowRings, paintNodes, paintNodesAmong } from '../figure/paint-nodes.ts';
import type { Drawing } from '../figure/drawing.ts';
import type { Projection } from '../figure/projection.ts';

export interface DimmedLayer {
  /** Whether it is painted for this scene and view. */
  readonly isFor: (view: Projection, drawing: Drawing) => boolean;
  /** Paints it. */
  readonly make: (view: Projection, drawing: Drawing) => void;
  /** Draws it over the undimmed nodes at the opacity of the drawing's tone, and the emphasised nodes on top. */
  readonly draw: (context: CanvasRenderingContext2D, view: Projection, drawing: Drawing) => void;
}

export function createDimmedLayer(): DimmedLayer {
  let canvas: HTMLCanvasElement | null = null;
  let made: readonly unknown[] = [];
  return {
    isFor: (view, drawing) => {
      const wanted = partsOf(view, drawing);
      return made.length > 0 && wanted.every((part, i) => part === made[i]);
    },
    make: (view, drawing) => {
      canvas ??= document.createElement('canvas');
      made = partsOf(view, drawing);
      const { nodes } = drawing.scene;
      const tone = { ...drawing.tone, nodes: new Float32Array(nodes.length).fill(1), rest: 1 };
      paintLayer(canvas, view, (context) => {
        paintBelowRings(context, view, drawing);
        paintNodes(context, view, { ...drawing, tone });
      });
    },
    draw: (context, view, drawing) => {
      const { rest } = drawing.tone;
      // A window without a size, as between two layouts, has a canvas that cannot be drawn.
      if (rest > 0 && canvas !== null && canvas.width * canvas.height > 0) {
        context.globalAlpha = rest;
        context.drawImage(canvas, 0, 0, view.width, view.height);
        context.globalAlpha = 1;
      }
      paintNodesAmong(context, view, drawing, unlike(drawing.tone.nodes, rest));
    },
  };
}

function partsOf(view: Projection, { scene, palette }: Drawing): unknown[] {
  const { zoom, panX, panY, width, height } = view;
  return [zoom, panX, panY, width, height, window.devicePixelRatio, scene, palette];
}

/** Indices of nodes that are dimmed differently from the rest. */
function unlike(nodes: Float32Array, rest: number): number[] {
  const level = Math.fround(rest);
  const found: number[] = [];
  for (let i = 0; i < nodes.length; i++) if (nodes[i] !== level) found.push(i);
  return found;
}
