// Contour lines of the density of papers over the map, as on a topographic sheet.

import { allAtOnce } from '../core/steps.ts';
import { densityInSteps } from './density.ts';
import { ringsAt } from './isolines.ts';
import type { Grid } from './density.ts';
import type { Scene, SceneNode } from '../scene/scene.ts';

/** One level: rings of x, y, x, y, … in map units, outer rings and holes alike. */
export interface Contour {
  /** 0 for the lowest. */
  readonly level: number;
  readonly rings: readonly (readonly number[])[];
}

/** Approximate number of levels; the exact one follows from round steps of density. */
const LEVELS = 8;

/** Map units; about the distance between adjacent names. */
const BANDWIDTH = 36;

/** The contours of a scene, lowest first; none for a handful of concepts. */
export function findContours(scene: Scene): Contour[] {
  return allAtOnce(contoursInSteps(scene));
}

/** The same in steps of a few milliseconds: the density first, then level by level. */
export function* contoursInSteps(scene: Scene): Generator<void, Contour[]> {
  const concepts = scene.nodes.filter(({ kind }) => kind === 'concept');
  if (concepts.length < 4) return [];
  const points = concepts.map(({ x, y, weight }) => ({
    x,
    y,
    // The square root keeps one very large concept from dominating.
    weight: Math.sqrt(Math.max(0, weight)),
  }));
  const grid = yield* densityInSteps(points, cellOf(concepts), BANDWIDTH);
  const contours: Contour[] = [];
  for (const [level, density] of levelsOf(grid).entries()) {
    yield;
    contours.push({ level, rings: ringsAt(grid, density) });
  }
  return contours;
}

/** Round steps of density, whatever the size of a cell. */
function levelsOf({ values, cell }: Grid): number[] {
  const area = cell * cell;
  const highest = values.reduce((most, value) => Math.max(most, value), 0);
  const step = roundStep(highest / area / LEVELS) * area;
  return Array.from({ length: Math.floor(highest / step) }, (_, i) => (i + 1) * step);
}

/** 1, 2 or 5 times a power of ten, whichever is nearest. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const most = [Math.SQRT2, Math.sqrt(10), Math.sqrt(50)].findIndex((n) => step / power < n);
  return power * ([1, 2, 5][most] ?? 10);
}

/** Most cells of the density grid: its cost grows with the area of the map, not with the number of concepts. */
const CELLS = 60_000;

/** Side of a cell in map units: finer than the bandwidth. */
function cellOf(concepts: readonly SceneNode[]): number {
  const [xs, ys] = [concepts.map(({ x }) => x), concepts.map(({ y }) => y)];
  const across = Math.max(...xs) - Math.min(...xs) + 8 * BANDWIDTH;
  const down = Math.max(...ys) - Math.min(...ys) + 8 * BANDWIDTH;
  return [8, 16].find((cell) => across * down <= CELLS * cell * cell) ?? 32;
}

/** Whether two scenes have the same concepts at the same positions, and so the same contours. */
export function isSameGround(one: Scene, other: Scene): boolean {
  const [a, b] = [one, other].map(({ nodes }) => nodes.filter(({ kind }) => kind === 'concept'));
  return (
    a!.length === b!.length &&
    a!.every(({ x, y, weight }, i) => x === b![i]!.x && y === b![i]!.y && weight === b![i]!.weight)
  );
}
