// What of a scene the pointer is on, as a selection.

import { linkOf } from '../state/state.ts';
import { linkAt, nodeAt } from './hit-test.ts';
import type { Point } from '../figure/box.ts';
import type { Scene, SceneNode } from '../scene/scene.ts';
import type { Selection } from '../state/state.ts';
import type { IsSeen } from './hit-test.ts';

/** The selection at a point in map units; a node takes precedence over a link. */
export function thingAt(
  scene: Scene,
  point: Point,
  zoom: number,
  reach: number,
  isSeen: IsSeen,
): Selection | null {
  const node = nodeAt(scene, point, zoom);
  if (node !== null) return selectionOf(scene.nodes[node]!);
  const link = linkAt(scene, point, zoom, reach, isSeen);
  return link === null ? null : linkSelection(scene, link);
}

/** The selection of the node with a key; null where the scene has none. */
export function nodeSelection({ nodes }: Scene, key: string): Selection | null {
  const node = nodes.find((candidate) => candidate.key === key);
  return node === undefined ? null : selectionOf(node);
}

/** A node as a selection. */
function selectionOf({ kind, id }: SceneNode): Selection {
  return { kind, id };
}

/** A link as a selection. */
export function linkSelection({ nodes, edges }: Scene, index: number): Selection {
  const { a, b } = edges[index]!;
  return linkOf(nodes[a]!.id, nodes[b]!.id);
}
