// Map units → px: how a sheet lies in a window. Every painter asks this and nothing else, so that the
// screen, a picture and any other writer place things alike.

/** A view of the map: screen = map × zoom + pan. */
export interface Projection {
  readonly zoom: number;
  readonly panX: number;
  readonly panY: number;
  /** px of the window. */
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle, in whatever units its maker says. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** px at each side that something else covers. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const NO_INSETS: Insets = { left: 0, right: 0, top: 0, bottom: 0 };

export function isSameRoom(a: Insets, b: Insets): boolean {
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
}

export const MAX_ZOOM = 8;

/** px between the centres of the closest two discs at which they and their names stand apart. */
const APART = 48;

/** Times the zoom at which all is seen that one may zoom in at least. */
const LEAST_NEARER = 3;

/**
 * How near one may come: to where the closest two discs are told apart. Beyond, there is mostly blank
 * ground.
 * @param fitted zoom at which the whole map is seen
 */
export function nearestZoom(places: readonly Point[], fitted: number): number {
  const enough = APART / closest(places);
  return Math.min(MAX_ZOOM, Math.max(enough, LEAST_NEARER * fitted));
}

/** The least distance between two of some places; Infinity for fewer. */
function closest(places: readonly Point[]): number {
  const sorted = [...places].sort((a, b) => a.x - b.x);
  let least = Infinity;
  sorted.forEach((p, i) => {
    for (let j = i + 1; j < sorted.length && sorted[j]!.x - p.x < least; j++)
      least = Math.min(least, Math.hypot(sorted[j]!.x - p.x, sorted[j]!.y - p.y));
  });
  return least;
}

/** A few concepts should not be blown up to fill a screen. */
const MAX_FIT_ZOOM = 2;

/** Map units → px. */
export function project({ zoom, panX, panY }: Projection, { x, y }: Point): Point {
  return { x: x * zoom + panX, y: y * zoom + panY };
}

/** px → map units. */
export function unproject({ zoom, panX, panY }: Projection, { x, y }: Point): Point {
  return { x: (x - panX) / zoom, y: (y - panY) / zoom };
}

/** Zooms to `zoom` with the point of the window at `still` staying where it is. */
export function zoomAt(view: Projection, zoom: number, still: Point): Projection {
  const ratio = zoom / view.zoom;
  return {
    ...view,
    zoom,
    panX: still.x - (still.x - view.panX) * ratio,
    panY: still.y - (still.y - view.panY) * ratio,
  };
}

/** Discs grow slower than the sheet, so that zooming in spreads the map. */
export function discScale(zoom: number): number {
  return zoom ** 0.6;
}

/** Names hardly grow: they are read, not measured. */
export function labelScale(zoom: number): number {
  return zoom ** 0.15;
}

/** Lines keep their weight on paper, but a map seen from afar has finer ones. */
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

export function middleOf({ left, top, right, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** px left between a name and the rim of what is clear. */
const NEAR_RIM = 8;

/** Share of the clear part by which a map may be moved for the sake of a few names. */
const A_LITTLE = 0.3;

/** How far to move a box that is cut so that it lies in the clear part, or more of it; not at all where that is much. */
export function nudge(box: Box, clear: Box): Point {
  return {
    x: shift(box.left, box.right, clear.left, clear.right),
    y: shift(box.top, box.bottom, clear.top, clear.bottom),
  };
}

function shift(from: number, to: number, least: number, most: number): number {
  const [before, after] = [least + NEAR_RIM - from, most - NEAR_RIM - to];
  // What is cut at one side may move as far as there is room at the other.
  const by = before > 0 ? Math.min(before, Math.max(0, after)) : Math.max(after, before);
  return after >= 0 && before <= 0 ? 0 : Math.abs(by) > (most - least) * A_LITTLE ? 0 : by;
}

/** px of ground left at each side. */
const RIM = 18;

/**
 * The view in which everything drawn fills the clear part of a window.
 * @param extentAt what is drawn at a zoom, in px with the pan at 0: names keep their size, so it does
 *   not grow evenly with the zoom
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
 * A view less the empty ground at its sides.
 * @param drawn in px of the window
 */
export function trimmed(view: Projection, drawn: Box): Projection {
  const left = Math.max(0, drawn.left - RIM);
  const top = Math.max(0, drawn.top - RIM);
  const width = Math.min(view.width, drawn.right + RIM) - left;
  const height = Math.min(view.height, drawn.bottom + RIM) - top;
  // Where nothing drawn is in sight, the ground is what the reader has asked for.
  if (width <= 0 || height <= 0) return view;
  return { zoom: view.zoom, panX: view.panX - left, panY: view.panY - top, width, height };
}

/** Rounds that a search may take, where it would else creep. */
const ROUNDS = 24;

/**
 * The largest zoom that leaves room, to a per cent or `enough` px. What is drawn grows almost evenly
 * with the zoom, so a straight line (false position) is there in three or four questions, and placing
 * names for each is what the first picture waits for.
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
    // A little short of full, so that it fits.
    const share = (left - enough / 2) / (left - beyond);
    const guess = low + (high - low) * share;
    // Names keep their size, so from afar the line may be far out: then halve, on a logarithmic scale.
    const zoom = round % 4 === 3 ? Math.sqrt(low * high) : guess;
    const room = roomLeft(zoom);
    if (room >= 0) [low, left] = [zoom, room];
    else [high, beyond] = [zoom, room];
  }
  return low;
}

/** A view of another size with the same point in its middle. */
export function resized(view: Projection, width: number, height: number): Projection {
  return {
    zoom: view.zoom,
    panX: view.panX + (width - view.width) / 2,
    panY: view.panY + (height - view.height) / 2,
    width,
    height,
  };
}

/** The smallest box around some. */
export function unite(boxes: Iterable<Box>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return left > right ? { left: 0, top: 0, right: 0, bottom: 0 } : { left, top, right, bottom };
}
