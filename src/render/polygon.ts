// Whether a point lies within an outline.

import type { Point } from '../figure/box.ts';

/**
 * Whether a ray to the right crosses the outline an odd number of times (Shimrat, 1962); the outline is
 * closed from its last point to its first and may cross itself.
 */
export function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false;
  let before = outline.at(-1);
  for (const point of outline) {
    if (crosses(before!, point, x, y)) inside = !inside;
    before = point;
  }
  return inside;
}

function crosses(a: Point, b: Point, x: number, y: number): boolean {
  if (a.y > y === b.y > y) return false;
  return x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x);
}
