// Points, discs and boxes of the plane, and how they lie to each other. Their units depend on their use.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Disc extends Point {
  readonly radius: number;
}

/** An axis-aligned rectangle. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box that reaches `by` from a point to each side. */
export function boxAround({ x, y }: Point, by = 0): Box {
  return { left: x - by, top: y - by, right: x + by, bottom: y + by };
}

/** The bounding box of some boxes; all zeros for none. */
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

/** A box moved by an offset. */
export function shifted({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** A box extended at its left and right by `across`, above and below by `down`. */
export function grown({ left, top, right, bottom }: Box, across: number, down = across): Box {
  return { left: left - across, top: top - down, right: right + across, bottom: bottom + down };
}

export function middleOf({ left, top, right, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Whether two boxes, or the insets of two windows, are equal. */
export function hasSameSides(a: Box, b: Box): boolean {
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a box lies inside another. */
export function holds(outer: Box, { left, top, right, bottom }: Box): boolean {
  return left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;
}

/** Whether a disc reaches into a box. */
export function reachesInto({ x, y, radius }: Disc, box: Box): boolean {
  const dx = x - Math.min(box.right, Math.max(box.left, x));
  const dy = y - Math.min(box.bottom, Math.max(box.top, y));
  return dx * dx + dy * dy < radius * radius;
}

/** How far a point is from a box; 0 inside. */
export function distance({ left, top, right, bottom }: Box, { x, y }: Point): number {
  const across = Math.max(left - x, x - right, 0);
  const down = Math.max(top - y, y - bottom, 0);
  return Math.sqrt(across * across + down * down);
}
