// Where the window stands over the map. Cytoscape holds zoom and pan; this moves them: wheel, fit,
// steps, and staying put when the window changes.

import { MAX_ZOOM, clearBox, fitView, middleOf, project, resized, zoomAt } from './projection.ts';
import type { Core } from 'cytoscape';
import type { Box, Insets, Point, Projection } from './projection.ts';

export interface Viewport {
  readonly view: () => Projection;
  readonly fit: (isAnimated: boolean) => void;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
  /** Brings a point of the map to the middle of what nothing covers. */
  readonly centreOn: (point: Point) => void;
  /** Does so only when the point is out of sight. */
  readonly reveal: (point: Point) => void;
  /** Reads the size of the host again; the middle stays the middle. */
  readonly resize: () => void;
  /** Sets how far out one may zoom, after what is to be seen has changed. */
  readonly limit: () => void;
  readonly destroy: () => void;
}

/** What a viewport must know of its surroundings. */
export interface Surroundings {
  readonly host: HTMLElement;
  readonly cy: Core;
  readonly insets: () => Insets;
  readonly extentAt: (zoom: number) => Box;
}

/** ms */
const MOVE = 200;

/** px from the rim of the window at which a point counts as out of sight. */
const RIM = 40;

export function createViewport({ host, cy, insets, extentAt }: Surroundings): Viewport {
  let size = { width: host.clientWidth, height: host.clientHeight };

  const view = (): Projection => {
    const { x, y } = cy.pan();
    return { zoom: cy.zoom(), panX: x, panY: y, ...size };
  };
  const go = (to: Projection, isAnimated: boolean) => {
    const goal = { zoom: to.zoom, pan: { x: to.panX, y: to.panY } };
    cy.stop();
    if (!isAnimated || prefersStill()) cy.viewport(goal);
    else cy.animate(goal, { duration: MOVE, easing: 'ease-out' });
  };
  const isEmpty = () => size.width === 0 || size.height === 0;
  const clear = () => clearBox(size.width, size.height, insets());
  const bounded = (zoom: number) => Math.min(cy.maxZoom(), Math.max(cy.minZoom(), zoom));
  const centreOn = (point: Point) => {
    const now = view();
    const [from, to] = [project(now, point), middleOf(clear())];
    go({ ...now, panX: now.panX + to.x - from.x, panY: now.panY + to.y - from.y }, true);
  };
  const stopListening = listenToWheel(host, (factor, still) => {
    go(zoomAt(view(), bounded(cy.zoom() * factor), still), false);
  });

  return {
    view,
    fit: (isAnimated) => {
      if (!isEmpty()) go(fitView(size, insets(), extentAt), isAnimated);
    },
    zoomBy: (factor) => {
      go(zoomAt(view(), bounded(cy.zoom() * factor), middleOf(clear())), true);
    },
    panBy: (x, y) => {
      const now = view();
      go({ ...now, panX: now.panX + x, panY: now.panY + y }, true);
    },
    centreOn,
    reveal: (point) => {
      if (!isInside(project(view(), point), clear())) centreOn(point);
    },
    resize: () => {
      const before = view();
      size = { width: host.clientWidth, height: host.clientHeight };
      cy.resize();
      go(resized(before, size.width, size.height), false);
    },
    limit: () => {
      if (isEmpty()) return;
      cy.minZoom(Math.min(cy.zoom(), fitView(size, insets(), extentAt).zoom * 0.5));
      cy.maxZoom(Math.max(cy.zoom(), MAX_ZOOM));
    },
    destroy: stopListening,
  };
}

function isInside({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  return x > left + RIM && x < right - RIM && y > top + RIM && y < bottom - RIM;
}

/** Calls back with a factor and the point under the pointer; returns how to stop. */
function listenToWheel(
  host: HTMLElement,
  zoom: (factor: number, still: Point) => void,
): () => void {
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    // Cytoscape has a wheel of its own, with another speed.
    event.stopPropagation();
    const { left, top } = host.getBoundingClientRect();
    zoom(wheelFactor(event), { x: event.clientX - left, y: event.clientY - top });
  };
  host.addEventListener('wheel', onWheel, { capture: true, passive: false });
  return () => {
    host.removeEventListener('wheel', onWheel, { capture: true });
  };
}

/** px of a notch of a mouse wheel, and what it zooms by. */
const NOTCH = 100;
const NOTCH_FACTOR = 1.25;

/** px of a line, for wheels that count in lines, three to a notch. */
const LINE = NOTCH / 3;

/** What an event of the wheel zooms by. */
export function wheelFactor({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const px = deltaMode === 0 ? deltaY : deltaY * LINE;
  // A pinch on a touch pad arrives as a wheel with the control key, in far smaller steps.
  const notches = (px / NOTCH) * (ctrlKey ? 4 : 1);
  return NOTCH_FACTOR ** -Math.min(3, Math.max(-3, notches));
}

/** Whether the reader has asked the system for less motion. */
export function prefersStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
