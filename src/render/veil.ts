// All nodes as they are when they have stepped back, painted while the hand rests and laid over those at
// rest: what stands out then needs no more than itself to be painted, and a change of emphasis leaves
// the many alone. Colours step back along a straight line, so a veil half there is a step half made.

import { paintLayer } from './layer.ts';
import { paintBelowRings, paintNodes, paintNodesAmong } from '../figure/paint-nodes.ts';
import type { Drawing } from '../figure/drawing.ts';
import type { Projection } from '../figure/projection.ts';

export interface Veil {
  /** Whether there is one of this scene in this view. */
  readonly isFor: (view: Projection, drawing: Drawing) => boolean;
  /** Paints it. */
  readonly make: (view: Projection, drawing: Drawing) => void;
  /** Paints the nodes of a drawing over the same at rest, by as much of the veil as they have stepped back. */
  readonly lay: (context: CanvasRenderingContext2D, view: Projection, drawing: Drawing) => void;
}

export function createVeil(): Veil {
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
    lay: (context, view, drawing) => {
      const { rest } = drawing.tone;
      if (rest > 0 && canvas !== null) {
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

/** Those that have not stepped back as far as the rest. */
function unlike(nodes: Float32Array, rest: number): number[] {
  const level = Math.fround(rest);
  const found: number[] = [];
  for (let i = 0; i < nodes.length; i++) if (nodes[i] !== level) found.push(i);
  return found;
}
