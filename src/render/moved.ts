// Nodes on their way under the reader's hand, before they are let go.

import type { Point } from '../figure/projection.ts';
import type { Scene } from '../scene/scene.ts';

/** The scene with the dragged nodes where they were put; itself when none of them is in it. */
export function withMoved(scene: Scene, moved: ReadonlyMap<string, Point>): Scene {
  if (!scene.nodes.some(({ key }) => moved.has(key))) return scene;
  const nodes = scene.nodes.map((node) => ({ ...node, ...moved.get(node.key) }));
  return { ...scene, nodes };
}
