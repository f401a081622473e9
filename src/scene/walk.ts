// Keyboard navigation on the map: from a node to its strongest neighbour in a direction.

import type { Scene } from './scene.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const AXES: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The key of the node to go to from `from` (a node's key): the strongest neighbour within 60° of the direction,
 * else the nearest node there; null when there is none. Without a start, the node with most weight.
 */
export function walk(scene: Scene, from: string | null, direction: Direction): string | null {
  const start = scene.nodes.findIndex(({ key }) => key === from);
  if (start < 0) return heaviest(scene);
  const [dx, dy] = AXES[direction];
  const here = scene.nodes[start]!;
  let best: { key: string; strength: number; distance: number } | null = null;
  const strengths = neighbourStrengths(scene, start);
  scene.nodes.forEach(({ key, x, y }, i) => {
    const distance = Math.hypot(x - here.x, y - here.y);
    if (i === start || ((x - here.x) * dx + (y - here.y) * dy) / Math.max(1e-9, distance) < 0.5)
      return;
    const strength = strengths.get(i) ?? -1;
    const isBetter =
      !best || strength > best.strength || (strength === best.strength && distance < best.distance);
    if (isBetter) best = { key, strength, distance };
  });
  return (best as { key: string } | null)?.key ?? null;
}

function neighbourStrengths(scene: Scene, node: number): Map<number, number> {
  const strengths = new Map<number, number>();
  for (const { a, b, strength } of scene.edges) {
    if (a === node) strengths.set(b, strength);
    else if (b === node) strengths.set(a, strength);
  }
  return strengths;
}

function heaviest(scene: Scene): string | null {
  let best: { key: string; weight: number } | null = null;
  for (const node of scene.nodes) if (!best || node.weight > best.weight) best = node;
  return best?.key ?? null;
}
