// Converts map units to px of a window. All painters use this and nothing else, so that screen and figures place things
// alike.

import { middleOf } from './box.ts';
import type { Box, Point } from './box.ts';

/** A view of the map: screen = map × zoom + pan. */
export interface Projection {
  readonly zoom: number;
  readonly panX: number;
  readonly panY: number;
  /** px of the window. */
  readonly width: number;
  readonly height: number;
}

/** px at each side that panels cover. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const NO_INSETS: Insets = { left: 0, right: 0, top: 0, bottom: 0 };

export const MAX_ZOOM = 8;

/** px between the centres of the two closest discs at which they and their names can be told apart. */
const APART = 48;

/** Least maximum zoom, as a multiple of the zoom that fits the map. */
const LEAST_NEARER = 3;

/**
 * The maximum zoom: at which the two closest discs can be told apart. Beyond, there is mostly blank ground.
 * @param fitted zoom that fits the whole map
 */
export function nearestZoom(places: readonly Point[], fitted: number): number {
  const enough = APART / closest(places);
  return Math.min(MAX_ZOOM, Math.max(enough, LEAST_NEARER * fitted));
}

/** The least distance between two of some points; Infinity for fewer than two. */
function closest(places: readonly Point[]): number {
  const sorted = [...places].sort((a, b) => a.x - b.x);
  let least = Infinity;
  sorted.forEach((p, i) => {
    for (let j = i + 1; j < sorted.length && sorted[j]!.x - p.x < least; j++)
      least = Math.min(least, Math.hypot(sorted[j]!.x - p.x, sorted[j]!.y - p.y));
  });
  return least;
}

/** A few concepts should not be magnified to fill a screen. */
const MAX_FIT_ZOOM = 2;

/** Map units → px. */
export function project({ zoom, panX, panY }: Projection, { x, y }: Point): Point {
  return { x: x * zoom + panX, y: y * zoom + panY };
}

/** px → map units. */
export function unproject({ zoom, panX, panY }: Projection, { x, y }: Point): Point {
  return { x: (x - panX) / zoom, y: (y - panY) / zoom };
}

/** Zooms to `zoom` around the point `still` of the window. */
export function zoomAt(view: Projection, zoom: number, still: Point): Projection {
  const ratio = zoom / view.zoom;
  return {
    ...view,
    zoom,
    panX: still.x - (still.x - view.panX) * ratio,
    panY: still.y - (still.y - view.panY) * ratio,
  };
}

/** Discs grow more slowly than the map, so that zooming in spreads them. */
export function discScale(zoom: number): number {
  return zoom ** 0.6;
}

/** Names hardly grow with the zoom. */
export function labelScale(zoom: number): number {
  return zoom ** 0.15;
}

/** Line widths grow slowly with the zoom, so that a map zoomed out has thinner lines. */
export function lineScale(zoom: number): number {
  return Math.min(1.6, zoom ** 0.3);
}

/** The part of the window that nothing covers. */
export function clearBox(width: number, height: number, insets: Insets): Box {
  const left = Math.min(insets.left, width / 2 - 1);
  const top = Math.min(insets.top, height / 2 - 1);
  const right = Math.max(left + 1, width - insets.right);
  const bottom = Math.max(top + 1, height - insets.bottom);
  return { left, top, right, bottom };
}

/** px between a name and the edge of the clear part. */
const NEAR_RIM = 8;

/** Largest share of the clear part by which a map is panned to show a few names. */
const A_LITTLE = 0.3;

/** The offset that brings a box, or more of it, into the clear part; zero if it would be too large. */
export function nudge(box: Box, clear: Box): Point {
  return {
    x: shift(box.left, box.right, clear.left, clear.right),
    y: shift(box.top, box.bottom, clear.top, clear.bottom),
  };
}

function shift(from: number, to: number, least: number, most: number): number {
  const [before, after] = [least + NEAR_RIM - from, most - NEAR_RIM - to];
  // A box cut off at one side may move as far as there is space at the other.
  const by = before > 0 ? Math.min(before, Math.max(0, after)) : Math.max(after, before);
  return after >= 0 && before <= 0 ? 0 : Math.abs(by) > (most - least) * A_LITTLE ? 0 : by;
}

/** Margin in px at each side. */
const RIM = 18;

/**
 * The view in which everything drawn fills the clear part of a window.
 * @param extentAt bounding box of what is drawn at a zoom, in px with the pan at 0: names keep their size, so it is
 *   not proportional to the zoom
 */
export function fitView(
  size: { readonly width: number; readonly height: number },
  insets: Insets,
  extentAt: (zoom: number) => Box,
): Projection {
  const clear = clearBox(size.width, size.height, insets);
  const roomLeft = (zoom: number) => {
    const box = extentAt(zoom);
    const width = box.right - box.left + 2 * RIM;
    const height = box.bottom - box.top + 2 * RIM;
    return Math.min(clear.right - clear.left - width, clear.bottom - clear.top - height);
  };
  const enough = Math.min(clear.right - clear.left, clear.bottom - clear.top) / 100;
  const zoom = largestWithRoom(roomLeft, 0.02, MAX_FIT_ZOOM, enough);
  const [from, to] = [middleOf(extentAt(zoom)), middleOf(clear)];
  return { ...size, zoom, panX: to.x - from.x, panY: to.y - from.y };
}

/**
 * The view that a part of a map fills, with no more empty ground around the map than its size makes
 * necessary.
 * @param partAt where the part is at a zoom, in px with the pan at 0
 * @param allAt the same of the whole map
 * @param most how near the view may come
 */
export function viewOfPart(
  size: { readonly width: number; readonly height: number },
  insets: Insets,
  partAt: (zoom: number) => Box,
  allAt: (zoom: number) => Box,
  most: number,
): Projection {
  const zoom = Math.min(most, fitView(size, insets, partAt).zoom);
  const clear = clearBox(size.width, size.height, insets);
  const [part, all, to] = [partAt(zoom), allAt(zoom), middleOf(clear)];
  const from = middleOf(part);
  const across = keepOn(all.left - RIM, all.right + RIM, clear.left, clear.right);
  const down = keepOn(all.top - RIM, all.bottom + RIM, clear.top, clear.bottom);
  return { ...size, zoom, panX: across(to.x - from.x), panY: down(to.y - from.y) };
}

/** A pan along one side that shows no ground beyond what is drawn, or as much at both ends. */
function keepOn(from: number, to: number, least: number, most: number) {
  if (to - from <= most - least) return () => (least + most - from - to) / 2;
  return (pan: number) => Math.min(least - from, Math.max(most - to, pan));
}

/**
 * A view less the empty ground at its sides.
 * @param drawn in px of the window
 */
export function trimmed(view: Projection, drawn: Box): Projection {
  const left = Math.max(0, drawn.left - RIM);
  const top = Math.max(0, drawn.top - RIM);
  const width = Math.min(view.width, drawn.right + RIM) - left;
  const height = Math.min(view.height, drawn.bottom + RIM) - top;
  // If nothing drawn is in view, it is left as the reader chose it.
  if (width <= 0 || height <= 0) return view;
  return { zoom: view.zoom, panX: view.panX - left, panY: view.panY - top, width, height };
}

/** Most iterations of a search, in case it converges slowly. */
const ROUNDS = 24;

/**
 * The largest zoom at which everything fits, to within one per cent or `enough` px. What is drawn grows almost linearly
 * with the zoom, so false position converges in three or four evaluations; each of them may place names, which delays
 * the first picture.
 */
function largestWithRoom(
  roomLeft: (zoom: number) => number,
  low: number,
  high: number,
  enough: number,
): number {
  let beyond = roomLeft(high);
  if (beyond >= 0) return high;
  let left = roomLeft(low);
  for (let round = 0; round < ROUNDS && left > enough && high / low > 1.01; round++) {
    // Aims slightly below the limit, so that it fits.
    const share = (left - enough / 2) / (left - beyond);
    const guess = low + (high - low) * share;
    // Names keep their size, so far from the solution the line may be wrong: every fourth step bisects logarithmically.
    const zoom = round % 4 === 3 ? Math.sqrt(low * high) : guess;
    const room = roomLeft(zoom);
    if (room >= 0) [low, left] = [zoom, room];
    else [high, beyond] = [zoom, room];
  }
  return low;
}

/** A view of another size with the same centre. */
export function resized(view: Projection, width: number, height: number): Projection {
  return {
    zoom: view.zoom,
    panX: view.panX + (width - view.width) / 2,
    panY: view.panY + (height - view.height) / 2,
    width,
    height,
  };
}
