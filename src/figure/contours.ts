// Contour lines of the density of papers over the map, as on a topographic sheet: kernel density of
// the concepts, weighted, then marching squares.

import { contourDensity } from 'd3-contour';
import { unite } from './projection.ts';
import type { Box } from './projection.ts';
import type { Scene, SceneNode } from '../scene/scene.ts';

/** One level: rings of x, y, x, y, … in map units, outer rings and holes alike. */
export interface Contour {
  /** 0 for the lowest. */
  readonly level: number;
  readonly rings: readonly (readonly number[])[];
}

const LEVELS = 8;

/** Map units; about the distance of neighbouring names. */
const BANDWIDTH = 36;
const MARGIN = 4 * BANDWIDTH;

/** The contours of a scene, lowest first; none for a handful of concepts. */
export function findContours(scene: Scene): Contour[] {
  const concepts = scene.nodes.filter(({ kind }) => kind === 'concept');
  if (concepts.length < 4) return [];
  const box = unite(concepts.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })));
  const size: [number, number] = [
    box.right - box.left + 2 * MARGIN,
    box.bottom - box.top + 2 * MARGIN,
  ];
  const density = contourDensity<SceneNode>()
    .x(({ x }) => x - box.left + MARGIN)
    .y(({ y }) => y - box.top + MARGIN)
    // The square root keeps one giant from being the only mountain.
    .weight(({ weight }) => Math.sqrt(Math.max(0, weight)))
    .size(size)
    .cellSize(cellOf(size))
    .bandwidth(BANDWIDTH)
    .thresholds(LEVELS);
  return density(concepts).map(({ coordinates }, level) => ({
    level,
    rings: coordinates.flat().map((ring) => ring.flatMap(([x, y]) => backToMap(x!, y!, box))),
  }));
}

/** Cells of density that a map is given at most: what they cost grows with the sheet, not the concepts. */
const CELLS = 60_000;

/** Map units: finer than the bandwidth, a power of 2 as the library wants it. */
function cellOf([width, height]: readonly [number, number]): number {
  return [8, 16].find((cell) => width * height <= CELLS * cell * cell) ?? 32;
}

/** Whether two scenes have the same concepts in the same places, and so the same contours. */
export function isSameGround(one: Scene, other: Scene): boolean {
  const [a, b] = [one, other].map(({ nodes }) => nodes.filter(({ kind }) => kind === 'concept'));
  return (
    a!.length === b!.length &&
    a!.every(({ x, y, weight }, i) => x === b![i]!.x && y === b![i]!.y && weight === b![i]!.weight)
  );
}

function backToMap(x: number, y: number, box: Box): [number, number] {
  return [x + box.left - MARGIN, y + box.top - MARGIN];
}
