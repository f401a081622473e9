// Places around a node for what belongs to it: a sunflower's spiral outside of its disc.

import type { SceneNode } from './scene.ts';

/** Map units between a disc and the first place. */
const GAP = 15;

/** Map units: the square root of the room that each has. */
const ROOM = 19;

/** The angle after which no spoke comes back to another (Vogel, 1979), in radians. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** `count` places in map units around a node, the first nearest. */
export function ringOf(
  { x, y, radius }: Pick<SceneNode, 'x' | 'y' | 'radius'>,
  count: number,
): { x: number; y: number }[] {
  const inner = radius + GAP;
  return Array.from({ length: count }, (_, k) => {
    // Each takes the same room: the square of the distance grows evenly.
    const distance = Math.sqrt(inner * inner + (k * ROOM * ROOM) / Math.PI);
    const angle = k * GOLDEN - Math.PI / 2;
    return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
  });
}
