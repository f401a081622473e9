// The viewport: pan and zoom, which cytoscape holds, by wheel, buttons and fit, and their update when the size of
// the window or of its clear part changes.

import { boxAround, middleOf, shifted } from '../figure/box.ts';
import {
  clearBox,
  fitView,
  nearestZoom,
  nudge,
  project,
  resized,
  unproject,
  viewOfPart,
  zoomAt,
} from '../figure/projection.ts';
import { listenToWheel } from './wheel.ts';
import type { Core } from 'cytoscape';
import type { Box, Point } from '../figure/box.ts';
import type { Insets, Projection } from '../figure/projection.ts';

/** What a viewport is created with. */
export interface ViewportSetting {
  readonly host: HTMLElement;
  readonly cy: Core;
  readonly insets: () => Insets;
  /** The view that fits the whole map into a window of this size. */
  readonly fitted: (size: Pick<Projection, 'width' | 'height'>) => Projection;
  /** Bounding box of the discs at a zoom, in px with the pan at 0. */
  readonly discsAt: (zoom: number) => Box;
  /** Bounding box of the selection and its neighbours, in the same px; null without any. */
  readonly litAt: (zoom: number) => Box | null;
  /** Positions of the nodes, in map units. */
  readonly places: () => readonly Point[];
}

/** Duration of animated movements in ms. */
export const MOVE = 200;

/** Times the zoom at which all is seen that a concept out of sight is shown at most, unless one is nearer already. */
const NEARER = 1.5;

/** Cytoscape events of panning and pinching by the reader. */
const PAN_EVENTS = 'dragpan pinchzoom';

/**
 * px from the edge of the window at which a point counts as out of view: less than the margin of a fitted map, or
 * opening a node at its edge would centre that and move others out of view.
 */
const EDGE = 16;

export class Viewport {
  readonly #around: ViewportSetting;
  readonly #stopListening: () => void;
  #width = 0;
  #height = 0;
  /** Whether the reader has moved the map since it was last fitted; then it is not refitted. */
  #isMoved = false;
  /** Target of the running animation; further movements start there. */
  #goal: Projection | null = null;

  constructor(around: ViewportSetting) {
    this.#around = around;
    this.#readSize();
    const stopWheel = listenToWheel(around.host, (factor, still) => {
      this.#isMoved = true;
      this.#zoomTo(around.cy.zoom() * factor, still, false);
    });
    around.cy.on(PAN_EVENTS, this.#onHand);
    this.#stopListening = () => {
      stopWheel();
      around.cy.off(PAN_EVENTS, this.#onHand);
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
    // The minimum zoom of a larger window may be too large for a smaller one.
    this.#around.cy.minZoom(Math.min(this.#around.cy.minZoom(), to.zoom));
    this.#go(to, isAnimated);
  }

  /** Fits the map again, unless the reader has moved it. */
  refit(isAnimated: boolean): void {
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

  /** Moves a point of the map to the centre of the clear part of the window. */
  centreOn(point: Point): void {
    const from = project(this.#heading(), point);
    const to = middleOf(this.#clear());
    this.#shift(to.x - from.x, to.y - from.y);
  }

  /**
   * Shows a point that is out of sight together with what belongs to it; makes way for that where the point
   * is in sight and a little is enough.
   * @param point null where there is none, or there are many
   * @param aroundIn where that is in a view, in px with the pan at 0: it is asked for where the map is on
   *   its way to, since names keep their size while the map shrinks
   */
  reveal(point: Point | null, aroundIn: (view: Projection) => Box | null): void {
    const view = this.#heading();
    const clear = this.#clear();
    if (point !== null && !isInside(project(view, point), clear)) {
      this.#showLit(point, view);
      return;
    }
    const around = aroundIn(view);
    if (around === null) return;
    const { x, y } = nudge(shifted(around, view.panX, view.panY), clear);
    if (x !== 0 || y !== 0) this.#shift(x, y);
  }

  #showLit(point: Point, from: Projection): void {
    const { insets, discsAt, litAt } = this.#around;
    const at = (zoom: number): Box =>
      litAt(zoom) ?? boxAround({ x: point.x * zoom, y: point.y * zoom });
    const most = Math.max(from.zoom, NEARER * fitView(from, insets(), discsAt).zoom);
    this.#go(viewOfPart(from, insets(), at, discsAt, most), true);
  }

  /** Keeps the centre of the view where it is on a map whose points have all been moved. */
  keepCentre(move: (at: Point) => Point): void {
    const view = this.view();
    const middle = middleOf(this.#clear());
    const there = project(view, move(unproject(view, middle)));
    const { panX, panY } = view;
    this.#go({ ...view, panX: panX + middle.x - there.x, panY: panY + middle.y - there.y }, false);
  }

  /** Reads the size of the host again; keeps the centre, or fits again if the map was fitted. */
  resize(): void {
    const before = this.view();
    this.#readSize();
    // A ResizeObserver also reports the initial size; fitting again would take two frames.
    if (this.#width === before.width && this.#height === before.height) return;
    this.#around.cy.resize();
    this.#go(resized(before, this.#width, this.#height), false);
    this.refit(false);
  }

  /** Sets the limits of zoom for the current scene and window. */
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
    if (!isAnimated || prefersReducedMotion()) cy.viewport(goal);
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

function isInside({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  return x > left + EDGE && x < right - EDGE && y > top + EDGE && y < bottom - EDGE;
}

/** Whether the reader's system setting asks for reduced motion. */
export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
