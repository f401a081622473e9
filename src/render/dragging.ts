// Nodes under the hand: one, or all that are chosen with it, and the concept that one is held over.

import { drawnRadius } from '../figure/names.ts';
import type { Core, EventObjectNode } from 'cytoscape';
import type { Point } from '../figure/projection.ts';
import type { Scene, SceneNode } from '../scene/scene.ts';
import type { Pin } from '../state/state.ts';

/** A concept held over another. */
export interface Meeting {
  /** Keys of the nodes. */
  readonly key: string;
  readonly onto: string;
  /** The other's middle, in map units. */
  readonly at: Point;
  /** px of the screen. */
  readonly radius: number;
}

/** What is told of a drag. */
export interface DragEvents {
  /** Keys of all nodes that move with one, itself among them. */
  readonly withNode: (key: string) => readonly string[];
  /** Nodes were dragged to other places. */
  readonly onMove: (to: readonly Pin[]) => void;
  /** A concept is held over another, or no more. */
  readonly onOver: (meeting: Meeting | null) => void;
  /** A concept was let go over another, and stands there until something else is said of it. */
  readonly onDrop: (meeting: Meeting, to: Pin) => void;
}

/** What is dragged. */
interface Held {
  readonly key: string;
  /** Where all that move stood, by key. */
  readonly from: ReadonlyMap<string, Point>;
  over: Meeting | null;
}

/** px a node must be dragged before it counts as put somewhere: a click shakes. */
const SHAKE = 4;

/**
 * Listens to drags.
 * @param onMoving told where nodes are on their way
 */
export function listenToDrag(
  cy: Core,
  setting: {
    readonly scene: () => Scene;
    readonly onMoving: (to: ReadonlyMap<string, Point>) => void;
  },
  events: DragEvents,
): { readonly destroy: () => void } {
  let held: Held | null = null;
  const put = (places: ReadonlyMap<string, Point>) => {
    for (const [key, place] of places)
      if (key !== held?.key) cy.getElementById(key).position({ ...place });
    setting.onMoving(places);
  };
  const hover = (meeting: Meeting | null) => {
    if (held === null || held.over?.onto === meeting?.onto) return;
    held.over = meeting;
    events.onOver(meeting);
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
        ? meetingAt(setting.scene(), cy.zoom(), held.key, [position, target.position()])
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
    if (way * cy.zoom() < SHAKE) put(from);
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

/** All as far from where they stood as the one under the hand. */
function moved({ key, from }: Held, to: Point): Map<string, Point> {
  const start = from.get(key)!;
  const [dx, dy] = [to.x - start.x, to.y - start.y];
  return new Map([...from].map(([each, { x, y }]) => [each, { x: x + dx, y: y + dy }]));
}

/** px around a point within which a small disc is still meant. */
const REACH = 9;

/**
 * The concept over which another is held: under the first of the points that has one.
 * @param points in map units
 */
export function meetingAt(
  scene: Scene,
  zoom: number,
  key: string,
  points: readonly Point[],
): Meeting | null {
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
  return Math.max(drawnRadius(node, zoom), REACH);
}

/** Of the nodes that a point is on, the one whose middle is nearest. */
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
