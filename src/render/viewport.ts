// Where the window stands over the map. Cytoscape holds zoom and pan; this moves them: wheel, fit,
// steps, and fitting again or staying put when its room changes.

import {
  clearBox,
  fitView,
  middleOf,
  nearestZoom,
  nudge,
  project,
  resized,
  unproject,
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
  /** The view of a window of this size in which the whole map is seen. */
  readonly fitted: (size: Pick<Projection, 'width' | 'height'>) => Projection;
  /** Where the discs would be at a zoom, in px with the pan at 0. */
  readonly discsAt: (zoom: number) => Box;
  /** Where the nodes are, in map units. */
  readonly places: () => readonly Point[];
}

/** ms that a movement of the map takes. */
export const MOVE = 200;

/** What cytoscape calls a map that is moved under the hand. */
const BY_HAND = 'dragpan pinchzoom';

/**
 * px from the rim of the window at which a point counts as out of sight: less than a map that is fitted
 * leaves, or what is open at its edge would be brought to the middle, and the others out of sight.
 */
const RIM = 16;

export class Viewport {
  readonly #around: Surroundings;
  readonly #stopListening: () => void;
  #width = 0;
  #height = 0;
  /** Whether the reader has moved the map since it was last fitted; then it is theirs. */
  #isMoved = false;
  /** Where the map is on its way to; what it is asked for meanwhile starts there. */
  #goal: Projection | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#readSize();
    const stopWheel = listenToWheel(around.host, (factor, still) => {
      this.#isMoved = true;
      this.#zoomTo(around.cy.zoom() * factor, still, false);
    });
    around.cy.on(BY_HAND, this.#onHand);
    this.#stopListening = () => {
      stopWheel();
      around.cy.off(BY_HAND, this.#onHand);
    };
  }

  readonly #onHand = (): void => {
    this.#isMoved = true;
  };

  view(): Projection {
    const { cy } = this.#around;
    const { x, y } = cy.pan();
    return { zoom: cy.zoom(), panX: x, panY: y, width: this.#width, height: this.#height };
  }

  fit(isAnimated: boolean): void {
    if (this.#isEmpty()) return;
    const to = this.#around.fitted(this.view());
    this.#isMoved = false;
    // What was as far out as one may go in a larger room is not in a smaller one.
    this.#around.cy.minZoom(Math.min(this.#around.cy.minZoom(), to.zoom));
    this.#go(to, isAnimated);
  }

  /** Fits the map to another room, unless the reader has moved it. */
  fitAgain(isAnimated: boolean): void {
    if (!this.#isMoved) this.fit(isAnimated);
  }

  zoomBy(factor: number): void {
    this.#isMoved = true;
    this.#zoomTo(this.#around.cy.zoom() * factor, middleOf(this.#clear()), true);
  }

  panBy(x: number, y: number): void {
    this.#isMoved = true;
    this.#shift(x, y);
  }

  /** Brings a point of the map to the middle of what nothing covers. */
  centreOn(point: Point): void {
    const from = project(this.#heading(), point);
    const to = middleOf(this.#clear());
    this.#shift(to.x - from.x, to.y - from.y);
  }

  /**
   * Does so only when the point is out of sight; else makes way for what belongs to it, where a little
   * is enough.
   * @param point null where there is none, or there are many
   * @param aroundIn where that is in a view, in px with the pan at 0: it is asked for where the map is on
   *   its way to, since names keep their size while the map shrinks
   */
  reveal(point: Point | null, aroundIn: (view: Projection) => Box | null): void {
    const view = this.#heading();
    const clear = this.#clear();
    if (point !== null && !isInside(project(view, point), clear)) {
      this.centreOn(point);
      return;
    }
    const around = aroundIn(view);
    if (around === null) return;
    const { x, y } = nudge(moved(around, view), clear);
    if (x !== 0 || y !== 0) this.#shift(x, y);
  }

  /** Keeps what is in the middle there, though everything has moved to another place of the map. */
  follow(move: (at: Point) => Point): void {
    const view = this.view();
    const middle = middleOf(this.#clear());
    const there = project(view, move(unproject(view, middle)));
    const { panX, panY } = view;
    this.#go({ ...view, panX: panX + middle.x - there.x, panY: panY + middle.y - there.y }, false);
  }

  /** Reads the size of the host again; the middle stays the middle, or all is fitted that was. */
  resize(): void {
    const before = this.view();
    this.#readSize();
    // An observer tells of the size it begins with as well; to fit the same room again takes two frames.
    if (this.#width === before.width && this.#height === before.height) return;
    this.#around.cy.resize();
    this.#go(resized(before, this.#width, this.#height), false);
    this.fitAgain(false);
  }

  /** Sets how far out and in one may zoom, after what is to be seen has changed. */
  limit(): void {
    if (this.#isEmpty()) return;
    const { cy, insets, discsAt, places } = this.#around;
    const fitted = fitView(this.view(), insets(), discsAt).zoom;
    cy.minZoom(Math.min(cy.zoom(), fitted * 0.5));
    cy.maxZoom(Math.max(cy.zoom(), nearestZoom(places(), fitted)));
  }

  destroy(): void {
    this.#stopListening();
  }

  #zoomTo(zoom: number, still: Point, isAnimated: boolean): void {
    const { cy } = this.#around;
    const bounded = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), zoom));
    this.#go(zoomAt(this.view(), bounded, still), isAnimated);
  }

  #shift(x: number, y: number): void {
    const from = this.#heading();
    this.#go({ ...from, panX: from.panX + x, panY: from.panY + y }, true);
  }

  #heading(): Projection {
    return this.#goal !== null && this.#around.cy.animated() ? this.#goal : this.view();
  }

  #go(to: Projection, isAnimated: boolean): void {
    const { cy } = this.#around;
    const goal = { zoom: to.zoom, pan: { x: to.panX, y: to.panY } };
    cy.stop();
    this.#goal = to;
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
