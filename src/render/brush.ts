// Our brush in cytoscape's hand, and our eye in place of its own. Cytoscape decides when nodes are drawn,
// in which order and on which of its canvases; how a node looks is painted by the painter that pictures
// use as well, and which node is under a point is found as the painter drew it. So cytoscape need know
// nothing of how nodes look. Measured with 190 nodes: to style them for its own drawing and finding took
// it 130 ms of the first frame, and 36 ms of the first movement of the hand.

import type { Core, NodeSingular, SingularElementArgument } from 'cytoscape';
import type { Point } from '../figure/projection.ts';

/** Draws one node, by key, in px of the window; nothing where the scene has none of it. */
export type Brush = (context: CanvasRenderingContext2D, key: string) => void;

/** The key of the node at a point in map units, with so many px around it that still count. */
export type Eye = (at: Point, reach: number) => string | null;

type Draw = (context: CanvasRenderingContext2D, elements: Iterable<NodeSingular>) => void;

/** The part of cytoscape's canvas renderer that is meant here; not in its published types. */
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

/** px, as cytoscape has them. */
const MOUSE_REACH = 2;
const FINGER_REACH = 8;

/** What the nodes are made of, where nothing is dragged; the same parts make the same picture. */
export type Parts = () => readonly unknown[];

/** Whether the nodes are painted as they are now, and none is dragged. */
export type IsPainted = () => boolean;

/** Hands them over; where nothing is drawn, there is nobody to take them. */
export function handOver(cy: Core, brush: Brush, eye: Eye, parts: Parts): IsPainted {
  const renderer = (cy as unknown as { renderer: () => CanvasRenderer | null }).renderer();
  if (renderer?.drawLayeredElements === undefined) return () => false;
  const draw: Draw = (context, elements) => {
    const ratio = window.devicePixelRatio;
    context.save();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    for (const element of elements) brush(context, element.id());
    context.restore();
  };
  renderer.drawLayeredElements = draw;
  renderer.drawCachedElements = draw;
  renderer.findNearestElements = (x, y, _, isTouch) => {
    const key = eye({ x, y }, isTouch ? FINGER_REACH : MOUSE_REACH);
    return key === null ? [] : cy.getElementById(key).toArray();
  };
  return spareIdle(renderer, parts);
}

/**
 * Cytoscape clears its three canvases of the size of the window in every frame, and the browser copies each
 * that was touched, and each that comes onto the page. So the one for what is dragged and the one for the box
 * are there only while they hold something, and nodes that would come out the same are left as they are.
 */
function spareIdle(renderer: CanvasRenderer, parts: Parts): IsPainted {
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
    // What is dragged is missing among the others.
    const made = isDragged ? [] : parts();
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
      spare(SELECT_BOX, hasBox(renderer));
    }
    render.call(renderer, options);
  };
  renderer.matchCanvasSize = (container) => {
    const { canvasWidth, canvasHeight } = renderer;
    matchCanvasSize.call(renderer, container);
    // To set the size of a canvas clears it.
    if (renderer.canvasWidth !== canvasWidth || renderer.canvasHeight !== canvasHeight)
      painted = [];
  };
  return () => painted.length > 0 && parts().every((part, i) => part === painted[i]);
}

/** Whether a box, or the mark of a hand on the ground, is to be drawn. */
function hasBox({ selection, hoverData, touchData, data }: CanvasRenderer): boolean {
  const isSelecting = hoverData?.selecting === true || touchData?.selecting === true;
  return (selection?.[4] === 1 && isSelecting) || data?.bgActivePosistion !== undefined;
}
