// The answer to a question → what stands out on the map, how it is marked, and what the marks mean.

import { lightAround } from './lit-nodes.ts';
import { NO_EMPHASIS } from './scene.ts';
import type { AnswerOnMap } from './answer.ts';
import type { Emphasis, Meaning, NodeMark, Scene } from './scene.ts';

type AnswerOf<K extends AnswerOnMap['kind']> = Extract<AnswerOnMap, { readonly kind: K }>;

/** The emphasis of an answer; null where none of what it names is on the map. */
export function lightAnswer(scene: Scene, answer: AnswerOnMap): Emphasis | null {
  const nodeOf = nodesById(scene);
  const lit = lightKind(scene, answer, nodeOf);
  return lit.nearNodes!.size === 0 ? null : lit;
}

type NodeOf = (ids: Iterable<string>) => number[];

function lightKind(scene: Scene, answer: AnswerOnMap, nodesOf: NodeOf): Emphasis {
  switch (answer.kind) {
    case 'bridges':
      return lightBridges(scene, answer, nodesOf);
    case 'gaps':
      return lightGaps(answer, nodesOf);
    case 'rising':
      return lightTrends(answer, nodesOf);
    case 'compare':
      return lightComparison(scene, answer, nodesOf);
  }
}

/** The nodes of some concepts; those that are not on the map are left out. */
function nodesById({ nodes }: Scene): NodeOf {
  const byId = new Map(nodes.flatMap(({ kind, id }, i) => (kind === 'concept' ? [[id, i]] : [])));
  return (ids) => Array.from(ids, (id) => byId.get(id) ?? -1).filter((i) => i >= 0);
}

/** The bridges, and those of their links that lead from one area into another. */
function lightBridges(
  { nodes, edges }: Scene,
  { concepts }: AnswerOf<'bridges'>,
  nodesOf: NodeOf,
): Emphasis {
  const bridges = new Set(nodesOf(concepts));
  const leadsAcross = edges.flatMap(({ kind, a, b }, i) =>
    kind === 'link' && (bridges.has(a) || bridges.has(b)) && nodes[a]!.hue !== nodes[b]!.hue
      ? [i]
      : [],
  );
  return {
    ...NO_EMPHASIS,
    focusNodes: bridges,
    nearNodes: bridges,
    nearEdges: new Set(leadsAcross),
    meanings: [{ mark: 'ring', text: 'bridge, with its links into other areas' }],
  };
}

/** Both ends of each of the first gaps, and the links that are not there. */
function lightGaps({ gaps, lit }: AnswerOf<'gaps'>, nodesOf: NodeOf): Emphasis {
  const absentLinks = gaps
    .slice(0, lit)
    .map(({ ends }) => nodesOf(ends))
    .filter((ends): ends is [number, number] => ends.length === 2);
  const ends = new Set(absentLinks.flat());
  return {
    ...NO_EMPHASIS,
    focusNodes: ends,
    nearNodes: ends,
    absentLinks,
    meanings: [{ mark: 'absent', text: 'gap: fewer papers with both than expected' }],
  };
}

/** One gap alone, with what both its ends stand with; null where the two are none. */
export function lightGap(
  scene: Scene,
  { gaps }: AnswerOf<'gaps'>,
  pair: readonly [a: string, b: string],
): Emphasis | null {
  const gap = gaps.find(({ ends }) => ends.every((id) => pair.includes(id)));
  if (gap === undefined) return null;
  const nodesOf = nodesById(scene);
  const lit = lightGaps({ kind: 'gaps', gaps: [gap], lit: 1 }, nodesOf);
  const common = new Set(nodesOf(gap.common));
  const nearEdges = scene.edges.flatMap(({ a, b }, i) =>
    (lit.focusNodes.has(a) && common.has(b)) || (lit.focusNodes.has(b) && common.has(a)) ? [i] : [],
  );
  const nearNodes = new Set([...lit.focusNodes, ...common]);
  return { ...lit, nearNodes, nearEdges: new Set(nearEdges) };
}

function lightTrends({ rising, falling }: AnswerOf<'rising'>, nodesOf: NodeOf): Emphasis {
  const marks = new Map<number, NodeMark>([
    ...nodesOf(rising).map((i) => [i, 'up'] as const),
    ...nodesOf(falling).map((i) => [i, 'down'] as const),
  ]);
  const meanings: Meaning[] = [
    ...(rising.length > 0 ? [{ mark: 'up', text: 'rising' } as const] : []),
    ...(falling.length > 0 ? [{ mark: 'down', text: 'falling' } as const] : []),
  ];
  const nodes = new Set(marks.keys());
  return {
    ...NO_EMPHASIS,
    focusNodes: nodes,
    nearNodes: nodes,
    marks,
    meanings,
  };
}

/** Two concepts, what both stand with and what only one does, and their links there. */
function lightComparison(scene: Scene, answer: AnswerOf<'compare'>, nodesOf: NodeOf): Emphasis {
  const marks = new Map<number, NodeMark>([
    ...nodesOf(answer.both).map((i) => [i, 'both'] as const),
    ...nodesOf(answer.onlyA).map((i) => [i, 'left'] as const),
    ...nodesOf(answer.onlyB).map((i) => [i, 'right'] as const),
  ]);
  const ends = new Set(nodesOf(answer.ends));
  const [a, b] = answer.ends.map((id) => nameOf(scene, id));
  return {
    ...lightAround(scene, ends, marks.keys()),
    marks,
    meanings: meaningsOfBoth(marks, ['linked to both', `only to ${a!}`, `only to ${b!}`]),
  };
}

/** What half rings mean where two concepts are compared: those that are there. */
export function meaningsOfBoth(
  marks: ReadonlyMap<number, NodeMark>,
  [both, left, right]: readonly [both: string, left: string, right: string],
): Meaning[] {
  const present = new Set(marks.values());
  const meanings: Meaning[] = [
    { mark: 'both', text: both },
    { mark: 'left', text: left },
    { mark: 'right', text: right },
  ];
  return meanings.filter(({ mark }) => present.has(mark as NodeMark));
}

function nameOf({ nodes }: Scene, id: string): string {
  return nodes.find((node) => node.kind === 'concept' && node.id === id)?.label ?? id;
}
