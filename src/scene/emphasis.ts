// What stands out: what the pointer is on, else what is open, else what the search finds.

import { NO_EMPHASIS, nodeKey } from './scene.ts';
import type { Selection } from '../state/state.ts';
import type { Emphasis, Scene } from './scene.ts';

/** What may claim emphasis, strongest first. */
export interface EmphasisInput {
  readonly hover: Selection | null;
  readonly selection: Selection | null;
  /** Keys of the nodes a search finds, or null when nothing is searched. */
  readonly found: ReadonlySet<string> | null;
}

/** The emphasis of a scene. */
export function emphasise(scene: Scene, { hover, selection, found }: EmphasisInput): Emphasis {
  const focus = hover ?? selection;
  if (focus) return around(scene, focus);
  if (found === null) return NO_EMPHASIS;
  const near = scene.nodes.flatMap(({ key }, i) => (found.has(key) ? [i] : []));
  return { ...NO_EMPHASIS, nearNodes: new Set(near) };
}

function around(scene: Scene, focus: Selection): Emphasis {
  return focus.kind === 'link'
    ? aroundLink(scene, focus.a, focus.b)
    : aroundNode(scene, nodeKey(focus)!);
}

/** A node, its links, and what they lead to. */
function aroundNode(scene: Scene, key: string): Emphasis {
  const node = scene.nodes.findIndex((n) => n.key === key);
  if (node < 0) return NO_EMPHASIS;
  const nearNodes = new Set([node]);
  const nearEdges = new Set<number>();
  scene.edges.forEach(({ a, b }, i) => {
    if (a !== node && b !== node) return;
    nearEdges.add(i);
    nearNodes.add(a).add(b);
  });
  return { focusNodes: new Set([node]), focusEdges: new Set(), nearNodes, nearEdges };
}

/** A link and its two ends, whether or not it is strong enough to be drawn. */
function aroundLink(scene: Scene, a: string, b: string): Emphasis {
  const ends = new Set(
    scene.nodes.flatMap(({ key }, i) =>
      key === `concept:${a}` || key === `concept:${b}` ? [i] : [],
    ),
  );
  if (ends.size === 0) return NO_EMPHASIS;
  const nearNodes = new Set(ends);
  const edges = new Set<number>();
  const papers = new Map<number, number>();
  scene.edges.forEach((edge, i) => {
    if (ends.has(edge.a) && ends.has(edge.b)) edges.add(i);
    if (edge.kind === 'tie' && ends.has(edge.b)) papers.set(edge.a, (papers.get(edge.a) ?? 0) + 1);
  });
  for (const [paper, ties] of papers) if (ties === 2) nearNodes.add(paper);
  const nearEdges = new Set(edges);
  scene.edges.forEach((edge, i) => {
    if (edge.kind === 'tie' && ends.has(edge.b) && nearNodes.has(edge.a)) nearEdges.add(i);
  });
  return { focusNodes: ends, focusEdges: edges, nearNodes, nearEdges };
}
