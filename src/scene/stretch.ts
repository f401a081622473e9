// The map for a window of another shape: drawn out along its longer side, discs as round as before. What is
// left or right of something, above or below it, stays so; a map of likeness has no other true shape.

import type { Scene } from './scene.ts';

/** How many times as wide as high a map is laid out. */
const USUAL = 1.15;

/** How far it is drawn out at most, up and across: beyond, what is near would no longer look near. */
const MOST = { high: 1.75, wide: 1.6 };

/** px at each side that the names of the outermost take, which are not drawn out. */
const NAMES = 45;

/** Steps in which it is: a window that changes by a hair's breadth leaves the map alone. */
const STEP = 0.05;

/**
 * How many times as high as usual, for its width, a map is drawn in a room.
 * @param width of the room, px
 * @param height of the room, px
 * @returns 1 for as usual; below, wider
 */
export function stretchFor(width: number, height: number): number {
  const [across, down] = [width, height].map((side) => Math.max(1, side - 2 * NAMES));
  const wanted = (USUAL * down!) / across!;
  const bounded = Math.min(MOST.high, Math.max(1 / MOST.wide, wanted));
  return Math.round(bounded / STEP) * STEP;
}

interface Placed {
  readonly x: number;
  readonly y: number;
}

/** Where something is in a scene that is drawn out. */
export function stretchPoint<T extends Placed>(at: T, stretch: number): T {
  return stretch > 1 ? { ...at, y: at.y * stretch } : { ...at, x: at.x / stretch };
}

/** And back. */
export function unstretchPoint<T extends Placed>(at: T, stretch: number): T {
  return stretch > 1 ? { ...at, y: at.y / stretch } : { ...at, x: at.x * stretch };
}

/**
 * The scene drawn out.
 * @param stretch 1 for the scene itself
 */
export function stretchScene(scene: Scene, stretch: number): Scene {
  if (stretch === 1) return scene;
  const nodes = scene.nodes.map((node) => stretchPoint(node, stretch));
  const captions = scene.captions.map((caption) => stretchPoint(caption, stretch));
  return { ...scene, nodes, captions, stretch };
}

/** The scene as it is laid out. */
export function unstretchScene({ stretch = 1, ...scene }: Scene): Scene {
  const nodes = scene.nodes.map((node) => unstretchPoint(node, stretch));
  const captions = scene.captions.map((caption) => unstretchPoint(caption, stretch));
  return { ...scene, nodes, captions };
}
