// Pointer → selections: what is pointed at, what is picked, moved, or asked for its menu. Nodes are
// cytoscape's to find, links ours; a node wins over a link.

import { unproject } from '../figure/projection.ts';
import { FINGER_REACH, MOUSE_REACH, linkAt, nodeAt } from './hit-test.ts';
import { isSame, linkOf } from '../state/state.ts';
import type { IsSeen } from './hit-test.ts';
import type { Core, EventObject, EventObjectNode } from 'cytoscape';
import type { Point } from '../figure/projection.ts';
import type { Scene, SceneNode } from '../scene/scene.ts';
import type { DragEvents } from './dragging.ts';
import type { Selection } from '../state/state.ts';

/** What the reader did, told to whoever made the map. */
export interface MapEvents extends DragEvents {
  /** The pointer rests on something, or has left it. */
  readonly onPoint: (selection: Selection | null) => void;
  readonly onSelect: (selection: Selection) => void;
  /** A node was clicked twice. */
  readonly onFocus: (selection: Selection) => void;
  /** The ground was clicked. */
  readonly onClear: () => void;
  /** A node was clicked with Ctrl or ⌘ held. */
  readonly onToggle: (selection: Selection) => void;
  /** Keys of the nodes a line was drawn around; `isMore` beside those that are picked already. */
  readonly onEnclose: (keys: readonly string[], isMore: boolean) => void;
  /** What can be done with this, or with the map; `at` in px of the host. */
  readonly onMenu: (of: Selection | null, at: Point) => void;
}

/** The area whose name is written at a point, in px of the host. */
export type AreaAt = (at: Point) => Selection | null;

export interface Pointing {
  readonly destroy: () => void;
}

/**
 * ms the pointer must rest before it points at a link, or at nothing any more: a hand that crosses the
 * map meets links at every step, and on its way from one disc to the next the map does not flash.
 */
const REST = 60;

/** What is on the map now. */
export interface Pointable {
  readonly scene: () => Scene;
  readonly isSeen: () => IsSeen;
  readonly areaAt: AreaAt;
}

/** Listens to the pointer. */
export function listenToPointer(
  cy: Core,
  host: HTMLElement,
  { scene, isSeen, areaAt }: Pointable,
  events: MapEvents,
): Pointing {
  let aimed: Selection | null = null;
  let timer: number | undefined;
  /** The nodes of the last two taps; null for the ground. */
  let tapped: readonly [string | null, string | null] = [null, null];

  const point = () => {
    events.onPoint(aimed);
  };
  const aim = (selection: Selection | null, isAtOnce = false) => {
    if (isSame(selection, aimed)) return;
    aimed = selection;
    host.style.cursor = selection === null ? '' : 'pointer';
    window.clearTimeout(timer);
    if (isAtOnce) point();
    else timer = window.setTimeout(point, REST);
  };
  const linkUnder = (event: EventObject, reach: number): Selection | null => {
    const index = linkAt(scene(), event.position, cy.zoom(), reach, isSeen());
    return index === null ? null : linkSelection(scene(), index);
  };
  const leave = () => {
    aim(null);
  };

  const onOver = ({ target, originalEvent }: EventObjectNode) => {
    aim(nodeSelection(scene(), target.id()), originalEvent.buttons === 0);
  };
  const onMove = (event: EventObject) => {
    // With a button down the hand moves the map.
    if (event.originalEvent.buttons !== 0 || event.target !== cy) return;
    aim(linkUnder(event, MOUSE_REACH));
  };
  const pick = (picked: Selection | null) => {
    if (picked === null) events.onClear();
    else events.onSelect(picked);
  };
  const onTapNode = ({ target, originalEvent }: EventObjectNode) => {
    tapped = [tapped[1], target.id()];
    if (isHeld()) return;
    const picked = nodeSelection(scene(), target.id());
    if (picked && (originalEvent.ctrlKey || originalEvent.metaKey)) events.onToggle(picked);
    else pick(picked);
  };
  const onTwice = ({ target }: EventObjectNode) => {
    // For cytoscape a tap on one node and soon after on another are two on the other.
    if (tapped[0] !== target.id()) return;
    const selection = nodeSelection(scene(), target.id());
    if (selection) events.onFocus(selection);
  };
  const onTap = (event: EventObject) => {
    if (event.target !== cy) return;
    tapped = [tapped[1], null];
    if (isHeld()) return;
    const isFinger = event.originalEvent.type.startsWith('touch');
    const link = linkUnder(event, isFinger ? FINGER_REACH : MOUSE_REACH);
    pick(link ?? areaAt({ ...event.renderedPosition }));
  };

  const { isHeld, ...menu } = listenForMenu(cy, host, { scene, isSeen, areaAt }, events);
  const focus = keepFocus(host);
  cy.on('mouseover', 'node', onOver);
  cy.on('mouseout', 'node', leave);
  cy.on('mousemove', onMove);
  cy.on('tap', 'node', onTapNode);
  cy.on('dbltap', 'node', onTwice);
  cy.on('tap', onTap);
  host.addEventListener('pointerleave', leave);
  return {
    destroy: () => {
      window.clearTimeout(timer);
      host.removeEventListener('pointerleave', leave);
      focus.destroy();
      menu.destroy();
      cy.off('mouseover', 'node', onOver);
      cy.off('mouseout', 'node', leave);
      cy.off('mousemove', onMove);
      cy.off('tap', 'node', onTapNode);
      cy.off('dbltap', 'node', onTwice);
      cy.off('tap', onTap);
    },
  };
}

/** The right button, or a finger that stays; some browsers make the one of the other. */
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
    // A key asks for the menu as well; the page answers that, where the keyboard is.
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

/** What is at a point in map units; a node wins over a link. */
export function thingAt(
  scene: Scene,
  point: Point,
  zoom: number,
  reach: number,
  isSeen: IsSeen,
): Selection | null {
  const node = nodeAt(scene, point, zoom);
  if (node !== null) return selectionOf(scene.nodes[node]!);
  const link = linkAt(scene, point, zoom, reach, isSeen);
  return link === null ? null : linkSelection(scene, link);
}

/**
 * Cytoscape takes the focus away when it is pressed; the arrow keys are to go on from what was clicked.
 * Browsers would ring a focus given like this, so the host says that it came from the pointer.
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

function nodeSelection({ nodes }: Scene, key: string): Selection | null {
  const node = nodes.find((candidate) => candidate.key === key);
  return node === undefined ? null : selectionOf(node);
}

/** A node as a selection. */
export function selectionOf({ kind, id }: SceneNode): Selection {
  return { kind, id };
}

/** A link as a selection. */
export function linkSelection({ nodes, edges }: Scene, index: number): Selection {
  const { a, b } = edges[index]!;
  return linkOf(nodes[a]!.id, nodes[b]!.id);
}
