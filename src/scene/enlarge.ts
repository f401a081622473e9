// Scales the names of a scene for readers who set a larger font size; discs keep their size.

import type { Scene } from './scene.ts';

/**
 * The scene with its labels scaled.
 * @param letters factor of the font size; 1 returns the scene itself
 */
export function enlarge(scene: Scene, letters: number): Scene {
  if (letters === 1) return scene;
  const nodes = scene.nodes.map((node) => ({ ...node, labelSize: node.labelSize * letters }));
  return { ...scene, nodes, letters };
}
