// Emphases of some nodes and of edges at them.

import { NO_EMPHASIS } from './scene.ts';
import type { Emphasis, Scene } from './scene.ts';

/** Some nodes, and the edges among them. */
export function lightAmong({ edges }: Scene, nodes: ReadonlySet<number>): Emphasis {
  const among = edges.flatMap(({ a, b }, i) => (nodes.has(a) && nodes.has(b) ? [i] : []));
  return { ...NO_EMPHASIS, nearNodes: nodes, nearEdges: new Set(among) };
}

/** Some nodes in focus, others near them, and the edges that lead from a focus to any of both. */
export function lightAround(
  { edges }: Scene,
  focusNodes: ReadonlySet<number>,
  others: Iterable<number>,
): Emphasis {
  const nearNodes = new Set([...focusNodes, ...others]);
  const nearEdges = edges.flatMap(({ a, b }, i) =>
    (focusNodes.has(a) || focusNodes.has(b)) && nearNodes.has(a) && nearNodes.has(b) ? [i] : [],
  );
  return { ...NO_EMPHASIS, focusNodes, nearNodes, nearEdges: new Set(nearEdges) };
}
