// Turns pointer events into events of the map: hover, click, double click and context menu. Cytoscape reports nodes,
// our hit test finds links; a node takes precedence over a link.

import { unproject } from '../figure/projection.ts';
import { FINGER_REACH, MOUSE_REACH, linkAt } from './hit-test.ts';
import { linkSelection, nodeSelection, thingAt } from './thing-at.ts';
import { isSame } from '../state/state.ts';
import type { Point } from '../figure/box.ts';
import type { IsSeen } from './hit-test.ts';
import type { Core, EventObject, EventObjectNode } from 'cytoscape';
import type { Scene } from '../scene/scene.ts';
import type { DragEvents } from './dragging.ts';
import type { Selection } from '../state/state.ts';

/** Events of the map. */
export interface MapEvents extends DragEvents {
  /** The hovered thing has changed; null for none. */
  readonly onPoint: (selection: Selection | null) => void;
  readonly onSelect: (selection: Selection) => void;
  /** A node was double-clicked. */
  readonly onFocus: (selection: Selection) => void;
  /** The background was clicked. */
  readonly onClear: () => void;
  /** A node was clicked with Ctrl or ⌘ held. */
  readonly onToggle: (selection: Selection) => void;
  /** A box or lasso enclosed the nodes with these keys; `isMore` to add them to the selection. */
  readonly onEnclose: (keys: readonly string[], isMore: boolean) => void;
  /** The context menu of a thing, or of the map, was asked for; `at` in px of the host. */
  readonly onMenu: (of: Selection | null, at: Point) => void;
}

/** The area whose caption is at a point in px of the host, or null. */
export type AreaAt = (at: Point) => Selection | null;

export interface Pointing {
  readonly destroy: () => void;
}

/**
 * ms the pointer must rest before a link, or nothing, counts as hovered: a pointer that crosses the map meets links
 * everywhere, and moving from one disc to the next must not flash.
 */
const POINT_DELAY = 60;

/** Getters for what can be hit now. */
export interface Pointable {
  readonly scene: () => Scene;
  readonly isSeen: () => IsSeen;
  readonly areaAt: AreaAt;
}

/** Listens to the pointer. */
export function listenToPointer(
  cy: Core,
  host: HTMLElement,
  pointable: Pointable,
  events: MapEvents,
): Pointing {
  const menu = listenForMenu(cy, host, pointable, events);
  const parts = [
    menu,
    keepFocus(host),
    listenForHover(cy, host, pointable, events),
    listenForTaps(cy, pointable, events, menu.isHeld),
  ];
  return {
    destroy: () => {
      for (const part of parts) part.destroy();
    },
  };
}

/** What the pointer is over. */
function listenForHover(
  cy: Core,
  host: HTMLElement,
  pointable: Pointable,
  { onPoint }: Pick<MapEvents, 'onPoint'>,
): Pointing {
  let aimed: Selection | null = null;
  let timer: number | undefined;
  const point = () => {
    onPoint(aimed);
  };
  const aim = (selection: Selection | null, isAtOnce = false) => {
    if (isSame(selection, aimed)) return;
    aimed = selection;
    host.style.cursor = selection === null ? '' : 'pointer';
    window.clearTimeout(timer);
    if (isAtOnce) point();
    else timer = window.setTimeout(point, POINT_DELAY);
  };
  const onOver = ({ target, originalEvent }: EventObjectNode) => {
    aim(nodeSelection(pointable.scene(), target.id()), originalEvent.buttons === 0);
  };
  const onMove = (event: EventObject) => {
    // With a button down the reader pans the map.
    if (event.originalEvent.buttons !== 0 || event.target !== cy) return;
    aim(linkUnder(cy, event, pointable, MOUSE_REACH));
  };
  const leave = () => {
    aim(null);
  };
  cy.on('mouseover', 'node', onOver);
  cy.on('mouseout', 'node', leave);
  cy.on('mousemove', onMove);
  host.addEventListener('pointerleave', leave);
  return {
    destroy: () => {
      window.clearTimeout(timer);
      host.removeEventListener('pointerleave', leave);
      cy.off('mouseover', 'node', onOver);
      cy.off('mouseout', 'node', leave);
      cy.off('mousemove', onMove);
    },
  };
}

/**
 * Clicks and taps, once and twice.
 * @param isHeld whether the finger that taps has opened a menu
 */
function listenForTaps(
  cy: Core,
  pointable: Pointable,
  events: MapEvents,
  isHeld: () => boolean,
): Pointing {
  /** The nodes of the last two taps; null for the ground. */
  let tapped: readonly [string | null, string | null] = [null, null];
  const pick = (picked: Selection | null) => {
    if (picked === null) events.onClear();
    else events.onSelect(picked);
  };
  const onTapNode = ({ target, originalEvent }: EventObjectNode) => {
    tapped = [tapped[1], target.id()];
    if (isHeld()) return;
    const picked = nodeSelection(pointable.scene(), target.id());
    if (picked && (originalEvent.ctrlKey || originalEvent.metaKey)) events.onToggle(picked);
    else pick(picked);
  };
  const onDoubleTap = ({ target }: EventObjectNode) => {
    // Cytoscape also reports a double tap for taps on two different nodes in quick succession.
    if (tapped[0] !== target.id()) return;
    const selection = nodeSelection(pointable.scene(), target.id());
    if (selection) events.onFocus(selection);
  };
  const onTap = (event: EventObject) => {
    if (event.target !== cy) return;
    tapped = [tapped[1], null];
    if (isHeld()) return;
    const isFinger = event.originalEvent.type.startsWith('touch');
    const link = linkUnder(cy, event, pointable, isFinger ? FINGER_REACH : MOUSE_REACH);
    pick(link ?? pointable.areaAt({ ...event.renderedPosition }));
  };
  cy.on('tap', 'node', onTapNode);
  cy.on('dbltap', 'node', onDoubleTap);
  cy.on('tap', onTap);
  return {
    destroy: () => {
      cy.off('tap', 'node', onTapNode);
      cy.off('dbltap', 'node', onDoubleTap);
      cy.off('tap', onTap);
    },
  };
}

/** The link within reach of an event on the ground. */
function linkUnder(
  cy: Core,
  { position }: EventObject,
  { scene, isSeen }: Pointable,
  reach: number,
): Selection | null {
  const index = linkAt(scene(), position, cy.zoom(), reach, isSeen());
  return index === null ? null : linkSelection(scene(), index);
}

/** The context menu, by right button or long press; some browsers fire both for a long press. */
function listenForMenu(
  cy: Core,
  host: HTMLElement,
  { scene, isSeen, areaAt }: Pointable,
  { onMenu }: Pick<MapEvents, 'onMenu'>,
): Pointing & { readonly isHeld: () => boolean } {
  let hasHeld = false;
  const openAt = (at: Point, reach: number) => {
    const thing = thingAt(scene(), unproject(viewOf(cy), at), cy.zoom(), reach, isSeen());
    onMenu(thing ?? areaAt(at), at);
  };
  const onContext = (event: MouseEvent) => {
    event.preventDefault();
    // The menu key fires this event too; the page handles it at the keyboard focus.
    if (hasHeld || event.button !== 2) return;
    const { left, top } = host.getBoundingClientRect();
    openAt({ x: event.clientX - left, y: event.clientY - top }, MOUSE_REACH);
  };
  const onHold = ({ originalEvent, renderedPosition }: EventObject) => {
    if (!originalEvent.type.startsWith('touch')) return;
    hasHeld = true;
    openAt({ ...renderedPosition }, FINGER_REACH);
  };
  const onStart = () => {
    hasHeld = false;
  };
  host.addEventListener('contextmenu', onContext);
  cy.on('taphold', onHold);
  cy.on('tapstart', onStart);
  return {
    isHeld: () => hasHeld,
    destroy: () => {
      host.removeEventListener('contextmenu', onContext);
      cy.off('taphold', onHold);
      cy.off('tapstart', onStart);
    },
  };
}

function viewOf(cy: Core) {
  const { x, y } = cy.pan();
  return { zoom: cy.zoom(), panX: x, panY: y, width: cy.width(), height: cy.height() };
}

/**
 * Cytoscape blurs the host on press; this focuses it again, so that arrow keys continue from what was clicked.
 * Browsers show a focus ring for focus set by script, so an attribute says that it came from the pointer.
 */
function keepFocus(host: HTMLElement): Pointing {
  const onUp = () => {
    host.dataset.focus = 'pointer';
    host.focus({ preventScroll: true });
  };
  const onKey = () => {
    delete host.dataset.focus;
  };
  host.addEventListener('pointerup', onUp);
  document.addEventListener('keydown', onKey, true);
  return {
    destroy: () => {
      host.removeEventListener('pointerup', onUp);
      document.removeEventListener('keydown', onKey, true);
    },
  };
}
