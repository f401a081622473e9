// The outlines of the shapes, in units of a disc's radius, with about the area of a disc: a diamond of the same width
// would look smaller than a disc for the same number of papers.

import type { Shape } from '../scene/scene.ts';

/** A circle, a rounded rectangle, or a polygon. */
export type Outline =
  | { readonly form: 'circle'; readonly reach: number }
  | {
      readonly form: 'rectangle';
      readonly reach: number;
      readonly halfWidth: number;
      readonly halfHeight: number;
      readonly corner: number;
    }
  | { readonly form: 'polygon'; readonly reach: number; readonly points: readonly number[] };

/** A regular polygon of `corners`, the first at `turn` (in turns, 0 to the right, clockwise). */
function polygon(corners: number, radius: number, turn: number, shiftY = 0): Outline {
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = 2 * Math.PI * (turn + i / corners);
    return [radius * Math.cos(angle), radius * Math.sin(angle) + shiftY];
  });
  return { form: 'polygon', reach: radius, points: points.flat() };
}

const CIRCLE: Outline = { form: 'circle', reach: 1 };

const UP = -0.25;

export const OUTLINES: Readonly<Record<Shape, Outline>> = {
  disc: CIRCLE,
  ring: CIRCLE,
  square: { form: 'rectangle', reach: 0.9, halfWidth: 0.88, halfHeight: 0.88, corner: 0.22 },
  diamond: polygon(4, 1.2, UP),
  // A triangle's centre of mass sits low in its box; shifted, it looks centred on its point.
  triangle: polygon(3, 1.3, UP, 0.15),
  'triangle-down': polygon(3, 1.3, -UP, -0.15),
  hexagon: polygon(6, 1.05, UP),
  pentagon: polygon(5, 1.1, UP),
  sheet: { form: 'rectangle', reach: 0.95, halfWidth: 0.75, halfHeight: 0.95, corner: 0.12 },
};
