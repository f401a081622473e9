// The map for a reader who has asked for larger letters: its names grow, its discs stay.

import type { Scene } from './scene.ts';

/**
 * The scene with names so many times as large as usual.
 * @param letters 1 for the scene itself
 */
export function enlarge(scene: Scene, letters: number): Scene {
  if (letters === 1) return scene;
  const nodes = scene.nodes.map((node) => ({ ...node, labelSize: node.labelSize * letters }));
  return { ...scene, nodes, letters };
}
