// Stretches the map to the aspect ratio of the window; discs stay round. Left and right, above and below are
// preserved, and a map of similarity has no scale of its own that stretching would falsify.

import type { Scene } from './scene.ts';

/** Width over height of a map as laid out. */
const LAYOUT_ASPECT = 1.15;

/** Largest stretch in height and in width: beyond, near nodes would no longer look near. */
const MAX_STRETCH = { high: 1.75, wide: 1.6 };

/** px at each side taken by the names of the outermost nodes, which are not stretched. */
const NAME_MARGIN = 45;

/** Increment of the stretch, so that a tiny change of the window does not move the map. */
const STEP = 0.05;

/**
 * The factor by which a map's height over width changes to fit a window.
 * @param width of the window, px
 * @param height of the window, px
 * @returns above 1 the map is stretched in height, below 1 in width; 1 for neither
 */
export function stretchFor(width: number, height: number): number {
  const [across, down] = [width, height].map((side) => Math.max(1, side - 2 * NAME_MARGIN));
  const wanted = (LAYOUT_ASPECT * down!) / across!;
  const bounded = Math.min(MAX_STRETCH.high, Math.max(1 / MAX_STRETCH.wide, wanted));
  return Math.round(bounded / STEP) * STEP;
}

interface Placed {
  readonly x: number;
  readonly y: number;
}

/** A point of the layout in stretched coordinates. */
export function stretchPoint<T extends Placed>(at: T, stretch: number): T {
  return stretch > 1 ? { ...at, y: at.y * stretch } : { ...at, x: at.x / stretch };
}

/** The inverse of {@link stretchPoint}. */
export function unstretchPoint<T extends Placed>(at: T, stretch: number): T {
  return stretch > 1 ? { ...at, y: at.y / stretch } : { ...at, x: at.x * stretch };
}

/**
 * The scene in stretched coordinates.
 * @param stretch as {@link stretchFor} gives it
 */
export function stretchScene(scene: Scene, stretch: number): Scene {
  if (stretch === 1) return scene;
  const nodes = scene.nodes.map((node) => stretchPoint(node, stretch));
  const captions = scene.captions.map((caption) => stretchPoint(caption, stretch));
  return { ...scene, nodes, captions, stretch };
}

/** The inverse of {@link stretchScene}. */
export function unstretchScene({ stretch = 1, ...scene }: Scene): Scene {
  const nodes = scene.nodes.map((node) => unstretchPoint(node, stretch));
  const captions = scene.captions.map((caption) => unstretchPoint(caption, stretch));
  return { ...scene, nodes, captions };
}
