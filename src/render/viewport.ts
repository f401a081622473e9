// Where the window stands over the map. Cytoscape holds zoom and pan; this moves them: wheel, fit,
// steps, and staying put when the window changes.

import {
  MAX_ZOOM,
  clearBox,
  fitView,
  middleOf,
  nudge,
  project,
  resized,
  zoomAt,
} from '../figure/projection.ts';
import { listenToWheel } from './wheel.ts';
import type { Core } from 'cytoscape';
import type { Box, Insets, Point, Projection } from '../figure/projection.ts';

/** What a viewport must know of its surroundings. */
export interface Surroundings {
  readonly host: HTMLElement;
  readonly cy: Core;
  readonly insets: () => Insets;
  /** What would be drawn at a zoom, in px with the pan at 0: names and all, or only discs. */
  readonly extentAt: (zoom: number) => Box;
  readonly discsAt: (zoom: number) => Box;
}

/** ms */
const MOVE = 200;

/** px from the rim of the window at which a point counts as out of sight. */
const RIM = 40;

export class Viewport {
  readonly #around: Surroundings;
  readonly #stopListening: () => void;
  #width = 0;
  #height = 0;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#readSize();
    this.#stopListening = listenToWheel(around.host, (factor, still) => {
      this.#zoomTo(around.cy.zoom() * factor, still, false);
    });
  }

  view(): Projection {
    const { cy } = this.#around;
    const { x, y } = cy.pan();
    return { zoom: cy.zoom(), panX: x, panY: y, width: this.#width, height: this.#height };
  }

  fit(isAnimated: boolean): void {
    const { insets, extentAt } = this.#around;
    if (!this.#isEmpty()) this.#go(fitView(this.view(), insets(), extentAt), isAnimated);
  }

  zoomBy(factor: number): void {
    this.#zoomTo(this.#around.cy.zoom() * factor, middleOf(this.#clear()), true);
  }

  panBy(x: number, y: number): void {
    const now = this.view();
    this.#go({ ...now, panX: now.panX + x, panY: now.panY + y }, true);
  }

  /** Brings a point of the map to the middle of what nothing covers. */
  centreOn(point: Point): void {
    const from = project(this.view(), point);
    const to = middleOf(this.#clear());
    this.panBy(to.x - from.x, to.y - from.y);
  }

  /**
   * Does so only when the point is out of sight; else makes way for what belongs to it, where a little
   * is enough.
   * @param around px with the pan at 0
   */
  reveal(point: Point, around: Box | null = null): void {
    const view = this.view();
    const clear = this.#clear();
    if (!isInside(project(view, point), clear)) this.centreOn(point);
    else if (around !== null) {
      const { x, y } = nudge(moved(around, view), clear);
      if (x !== 0 || y !== 0) this.panBy(x, y);
    }
  }

  /** Reads the size of the host again; the middle stays the middle. */
  resize(): void {
    const before = this.view();
    this.#readSize();
    this.#around.cy.resize();
    this.#go(resized(before, this.#width, this.#height), false);
  }

  /** Sets how far out one may zoom, after what is to be seen has changed. */
  limit(): void {
    if (this.#isEmpty()) return;
    const { cy, insets, discsAt } = this.#around;
    cy.minZoom(Math.min(cy.zoom(), fitView(this.view(), insets(), discsAt).zoom * 0.5));
    cy.maxZoom(MAX_ZOOM);
  }

  destroy(): void {
    this.#stopListening();
  }

  #zoomTo(zoom: number, still: Point, isAnimated: boolean): void {
    const { cy } = this.#around;
    const bounded = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), zoom));
    this.#go(zoomAt(this.view(), bounded, still), isAnimated);
  }

  #go(to: Projection, isAnimated: boolean): void {
    const { cy } = this.#around;
    const goal = { zoom: to.zoom, pan: { x: to.panX, y: to.panY } };
    cy.stop();
    if (!isAnimated || prefersStill()) cy.viewport(goal);
    else cy.animate(goal, { duration: MOVE, easing: 'ease-out' });
  }

  #clear(): Box {
    return clearBox(this.#width, this.#height, this.#around.insets());
  }

  #isEmpty(): boolean {
    return this.#width === 0 || this.#height === 0;
  }

  #readSize(): void {
    this.#width = this.#around.host.clientWidth;
    this.#height = this.#around.host.clientHeight;
  }
}

function moved({ left, top, right, bottom }: Box, { panX, panY }: Projection): Box {
  return { left: left + panX, top: top + panY, right: right + panX, bottom: bottom + panY };
}

function isInside({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  return x > left + RIM && x < right - RIM && y > top + RIM && y < bottom - RIM;
}

/** Whether the reader has asked the system for less motion. */
export function prefersStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
