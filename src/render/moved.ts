// Nodes being dragged, before they are dropped.

import type { Point } from '../figure/box.ts';
import type { Scene } from '../scene/scene.ts';

/** The scene with dragged nodes at their current positions; the same object when it has none of them. */
export function withMoved(scene: Scene, moved: ReadonlyMap<string, Point>): Scene {
  if (!scene.nodes.some(({ key }) => moved.has(key))) return scene;
  const nodes = scene.nodes.map((node) => ({ ...node, ...moved.get(node.key) }));
  return { ...scene, nodes };
}
