// Replaces cytoscape's drawing and hit testing of nodes with ours. Cytoscape decides when nodes are drawn, in which
// order and on which of its canvases; our painter, shared with exports, draws them, and our hit test finds them as
// drawn. So cytoscape computes no styles. Measured with 190 nodes: styling them for its own drawing and hit testing
// took 130 ms of the first frame, and 36 ms of the first pointer movement.

import type { Point } from '../figure/box.ts';
import type { Core, NodeSingular, SingularElementArgument } from 'cytoscape';

/** Draws the node with a key in px of the window; nothing if the scene does not have it. */
export type NodePainter = (context: CanvasRenderingContext2D, key: string) => void;

/** The key of the node within `reach` px of a point in map units, or null. */
export type NodeFinder = (at: Point, reach: number) => string | null;

type Draw = (context: CanvasRenderingContext2D, elements: Iterable<NodeSingular>) => void;

/** The part of cytoscape's canvas renderer that is patched or read; not in its published types. */
interface CanvasRenderer {
  readonly NODE?: number;
  readonly DRAG?: number;
  readonly canvasWidth?: number;
  readonly canvasHeight?: number;
  readonly SELECT_BOX?: number;
  readonly data?: {
    readonly canvasNeedsRedraw: boolean[];
    readonly canvases: readonly HTMLCanvasElement[];
    readonly bgActivePosistion?: unknown;
  };
  readonly selection?: readonly unknown[];
  readonly hoverData?: { readonly selecting?: boolean };
  readonly touchData?: { readonly selecting?: boolean };
  readonly getCachedZSortedEles?: () => { readonly drag: { readonly length: number } };
  matchCanvasSize?: (container: unknown) => void;
  render?: (options?: { readonly forcedContext?: unknown }) => void;
  drawLayeredElements?: Draw;
  drawCachedElements?: Draw;
  findNearestElements?: (
    x: number,
    y: number,
    areInteractive: boolean,
    isTouch: boolean,
  ) => SingularElementArgument[];
}

/** Hit-test tolerances in px, as in cytoscape. */
const MOUSE_REACH = 2;
const FINGER_REACH = 8;

/** The inputs of the drawing of nodes while nothing is dragged; identical inputs give an identical drawing. */
export type NodeInputs = () => readonly unknown[];

/** Whether the canvas of nodes shows the current inputs, and none is dragged. */
export type IsPainted = () => boolean;

/** Patches the renderer of a cytoscape instance; a headless one has none to patch. */
export function patchCytoscape(
  cy: Core,
  paint: NodePainter,
  find: NodeFinder,
  inputs: NodeInputs,
): IsPainted {
  const renderer = (cy as unknown as { renderer: () => CanvasRenderer | null }).renderer();
  if (renderer?.drawLayeredElements === undefined) return () => false;
  const draw: Draw = (context, elements) => {
    const ratio = window.devicePixelRatio;
    context.save();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    for (const element of elements) paint(context, element.id());
    context.restore();
  };
  renderer.drawLayeredElements = draw;
  renderer.drawCachedElements = draw;
  renderer.findNearestElements = (x, y, _, isTouch) => {
    const key = find({ x, y }, isTouch ? FINGER_REACH : MOUSE_REACH);
    return key === null ? [] : cy.getElementById(key).toArray();
  };
  return skipUnchangedCanvases(renderer, inputs);
}

/**
 * Cytoscape clears its three window-sized canvases in every frame, and the browser copies each that was touched or
 * shown. So the canvases of dragged nodes and of the selection box are displayed only while they have content, and
 * that of nodes is not redrawn while its inputs are the same.
 */
function skipUnchangedCanvases(renderer: CanvasRenderer, inputs: NodeInputs): IsPainted {
  const { render, matchCanvasSize, NODE, DRAG, SELECT_BOX, data } = renderer;
  const never = () => false;
  if (!render || !matchCanvasSize || !data) return never;
  if (NODE === undefined || DRAG === undefined || SELECT_BOX === undefined) return never;
  let painted: readonly unknown[] = [];
  const spare = (layer: number, willHave: boolean) => {
    data.canvases[layer]!.style.display = willHave ? 'block' : 'none';
    if (!willHave) data.canvasNeedsRedraw[layer] = false;
  };
  const spareNodes = (isDragged: boolean) => {
    // A dragged node is drawn on another canvas, and is missing here.
    const made = isDragged ? [] : inputs();
    const isSame = made.length > 0 && made.every((part, i) => part === painted[i]);
    if (isSame) data.canvasNeedsRedraw[NODE] = false;
    else if (data.canvasNeedsRedraw[NODE]) painted = made;
    data.canvases[NODE]!.style.display = 'block';
  };
  renderer.render = (options) => {
    if (options?.forcedContext === undefined) {
      const isDragged = (renderer.getCachedZSortedEles?.().drag.length ?? 1) > 0;
      spareNodes(isDragged);
      spare(DRAG, isDragged);
      spare(SELECT_BOX, showsSelection(renderer));
    }
    render.call(renderer, options);
  };
  renderer.matchCanvasSize = (container) => {
    const { canvasWidth, canvasHeight } = renderer;
    matchCanvasSize.call(renderer, container);
    // Setting the size of a canvas clears it.
    if (renderer.canvasWidth !== canvasWidth || renderer.canvasHeight !== canvasHeight)
      painted = [];
  };
  return () => painted.length > 0 && inputs().every((part, i) => part === painted[i]);
}

/** Whether a selection box, or the feedback of a press on the background, is to be drawn. */
function showsSelection({ selection, hoverData, touchData, data }: CanvasRenderer): boolean {
  const isSelecting = hoverData?.selecting === true || touchData?.selecting === true;
  return (selection?.[4] === 1 && isSelecting) || data?.bgActivePosistion !== undefined;
}
