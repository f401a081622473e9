// Dragging of nodes: one, or all that are selected with it, and dropping one concept on another.

import { drawnRadius } from '../figure/names.ts';
import type { Core, EventObjectNode } from 'cytoscape';
import type { Point } from '../figure/box.ts';
import type { Scene, SceneNode } from '../scene/scene.ts';
import type { Pin } from '../state/state.ts';

/** A concept dragged over another. */
export interface DropTarget {
  /** Keys of the nodes. */
  readonly key: string;
  readonly onto: string;
  /** Centre of the other, in map units. */
  readonly at: Point;
  /** px on screen. */
  readonly radius: number;
}

/** Events of a drag. */
export interface DragEvents {
  /** Keys of all nodes that move with one, itself among them. */
  readonly withNode: (key: string) => readonly string[];
  /** Nodes were dragged to other positions. */
  readonly onMove: (to: readonly Pin[]) => void;
  /** A concept is dragged over another, or no longer. */
  readonly onOver: (dropTarget: DropTarget | null) => void;
  /** A concept was dropped on another; it stays there until the receiver decides. */
  readonly onDrop: (dropTarget: DropTarget, to: Pin) => void;
}

/** A drag in progress. */
interface Drag {
  readonly key: string;
  /** Start positions of all nodes that move, by key. */
  readonly from: ReadonlyMap<string, Point>;
  over: DropTarget | null;
}

/** px a node must be dragged to be moved: a click may move the pointer a little. */
const MIN_DRAG = 4;

/**
 * Listens to drags.
 * @param setting `onMoving` is called with the current positions while nodes are dragged
 */
export function listenToDrag(
  cy: Core,
  setting: {
    readonly scene: () => Scene;
    readonly onMoving: (to: ReadonlyMap<string, Point>) => void;
  },
  events: DragEvents,
): { readonly destroy: () => void } {
  let held: Drag | null = null;
  const put = (places: ReadonlyMap<string, Point>) => {
    for (const [key, place] of places)
      if (key !== held?.key) cy.getElementById(key).position({ ...place });
    setting.onMoving(places);
  };
  const hover = (dropTarget: DropTarget | null) => {
    if (held === null || held.over?.onto === dropTarget?.onto) return;
    held.over = dropTarget;
    events.onOver(dropTarget);
  };
  const onGrab = ({ target }: EventObjectNode) => {
    const key = target.id();
    const keys = [key, ...events.withNode(key).filter((other) => other !== key)];
    held = { key, from: placesOf(cy, keys), over: null };
  };
  const onDrag = ({ target, position }: EventObjectNode) => {
    if (held === null) return;
    put(moved(held, target.position()));
    const isAlone = held.from.size === 1;
    hover(
      isAlone
        ? dropTargetAt(setting.scene(), cy.zoom(), held.key, [position, target.position()])
        : null,
    );
  };
  const onFree = ({ target }: EventObjectNode) => {
    if (held === null) return;
    const { over, from, key } = held;
    const places = moved(held, target.position());
    hover(null);
    held = null;
    const start = from.get(key)!;
    const way = Math.hypot(target.position('x') - start.x, target.position('y') - start.y);
    if (way * cy.zoom() < MIN_DRAG) put(from);
    else if (over) events.onDrop(over, { key, ...places.get(key)! });
    else events.onMove([...places].map(([each, { x, y }]) => ({ key: each, x, y })));
  };
  cy.on('grab', 'node', onGrab);
  cy.on('drag', 'node', onDrag);
  cy.on('dragfree', 'node', onFree);
  return {
    destroy: () => {
      cy.off('grab', 'node', onGrab);
      cy.off('drag', 'node', onDrag);
      cy.off('dragfree', 'node', onFree);
    },
  };
}

function placesOf(cy: Core, keys: readonly string[]): Map<string, Point> {
  const there = keys.filter((key) => cy.getElementById(key).nonempty());
  return new Map(there.map((key) => [key, { ...cy.getElementById(key).position() }]));
}

/** The positions of all nodes that move, offset like the one under the pointer. */
function moved({ key, from }: Drag, to: Point): Map<string, Point> {
  const start = from.get(key)!;
  const [dx, dy] = [to.x - start.x, to.y - start.y];
  return new Map([...from].map(([each, { x, y }]) => [each, { x: x + dx, y: y + dy }]));
}

/** Least hit radius of a disc in px. */
const MIN_REACH = 9;

/**
 * The concept under the first of the points that is on one.
 * @param points in map units
 */
export function dropTargetAt(
  scene: Scene,
  zoom: number,
  key: string,
  points: readonly Point[],
): DropTarget | null {
  if (!key.startsWith('concept:')) return null;
  const others = scene.nodes.filter((node) => node.kind === 'concept' && node.key !== key);
  for (const point of points) {
    const node = nearestUnder(others, point, zoom);
    if (node)
      return { key, onto: node.key, at: { x: node.x, y: node.y }, radius: reachOf(node, zoom) };
  }
  return null;
}

function reachOf(node: SceneNode, zoom: number): number {
  return Math.max(drawnRadius(node, zoom), MIN_REACH);
}

/** Of the nodes under a point, the one with the nearest centre. */
function nearestUnder(
  nodes: readonly SceneNode[],
  { x, y }: Point,
  zoom: number,
): SceneNode | null {
  let best: SceneNode | null = null;
  let nearest = Infinity;
  for (const node of nodes) {
    const distance = Math.hypot(node.x - x, node.y - y) * zoom;
    if (distance > reachOf(node, zoom) || distance >= nearest) continue;
    best = node;
    nearest = distance;
  }
  return best;
}
