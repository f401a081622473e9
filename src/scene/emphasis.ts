// Which nodes and edges are emphasised: those under the pointer, else those that are open, else those a search
// finds.

import { conceptsAsked, isQuestion } from '../state/question.ts';
import { lightAnswer, lightGap } from './answer-emphasis.ts';
import { lightAmong, lightAround } from './lit-nodes.ts';
import { NO_EMPHASIS, nodeKey } from './scene.ts';
import type { AnswerOnMap } from './answer.ts';
import type { Question } from '../state/question.ts';
import type { Selection } from '../state/state.ts';
import type { Emphasis, Scene } from './scene.ts';

/** Sources of emphasis in order of precedence. */
export interface EmphasisInput {
  readonly hover: Selection | null;
  readonly selection: Selection | null;
  /** Keys of the nodes a search finds, or null without a search. */
  readonly found: ReadonlySet<string> | null;
  /** What the answer to the question that is open names; null without one, or before it has come. */
  readonly answer?: AnswerOnMap | null;
  /** Ids of the concepts on the way that a path has lit, in order. */
  readonly route?: readonly string[];
  /** Ids of the concepts a paper names, for papers that are not on the map. */
  readonly conceptsOf?: (paper: string) => readonly string[];
}

/** The emphasis for what is hovered, or for nothing hovered. */
export type EmphasisFor = (hover: Selection | null) => Emphasis;

/**
 * Caches the last result, and the result for nothing hovered, so that callers can compare results by identity.
 */
export function memoizeEmphasis(emphasisFor: EmphasisFor): EmphasisFor {
  let last: { readonly hover: Selection | null; readonly emphasis: Emphasis } | null = null;
  let open: Emphasis | null = null;
  return (hover) => {
    if (hover === null) return (open ??= emphasisFor(null));
    if (last?.hover !== hover) last = { hover, emphasis: emphasisFor(hover) };
    return last.emphasis;
  };
}

/** The emphasis of a scene. */
export function emphasise(
  scene: Scene,
  { hover, selection, found, answer = null, route = [], conceptsOf }: EmphasisInput,
): Emphasis {
  const lightOne = (focus: Selection) =>
    around(scene, focus, route) ?? inPlaceOf(scene, focus, conceptsOf);
  // What the hand is on may not be on the map; then what is open keeps standing out.
  const lit =
    (hover && !isAnswered(hover, answer)
      ? (ofGap(scene, hover, answer) ?? lightOne(hover))
      : null) ??
    (answer && lightAnswer(scene, answer)) ??
    (selection && lightOne(selection));
  if (lit) return lit;
  if (found === null) return NO_EMPHASIS;
  const near = scene.nodes.flatMap(({ key }, i) => (found.has(key) ? [i] : []));
  return { ...NO_EMPHASIS, nearNodes: new Set(near) };
}

/** Whether the hand is on a way to the very question whose answer is lit, such as to a list of its papers. */
function isAnswered(hover: Selection, answer: AnswerOnMap | null): boolean {
  if (hover.kind !== answer?.kind) return false;
  return answer.kind !== 'compare' || conceptsAsked(hover).join() === answer.ends.join();
}

/** The gap that the hand is on, where gaps are the answer. */
function ofGap(scene: Scene, hover: Selection, answer: AnswerOnMap | null): Emphasis | null {
  if (hover.kind !== 'link' || answer?.kind !== 'gaps') return null;
  return lightGap(scene, answer, [hover.a, hover.b]);
}

/** The concepts of a paper that is not on the map; null where none of them is either. */
function inPlaceOf(
  scene: Scene,
  focus: Selection,
  conceptsOf: EmphasisInput['conceptsOf'],
): Emphasis | null {
  if (focus.kind !== 'paper' || !conceptsOf) return null;
  const { nearNodes, nearEdges } = amongNodes(scene, conceptsOf(focus.id));
  return nearNodes!.size === 0 ? null : { ...NO_EMPHASIS, nearNodes, nearEdges };
}

/** Null for a question about no concept in particular, and for what is not on the map. */
function around(scene: Scene, focus: Selection, route: readonly string[]): Emphasis | null {
  if (isQuestion(focus) && focus.kind !== 'place') return aroundQuestion(scene, focus, route);
  if (focus.kind === 'area') return inArea(scene, focus.area);
  if (focus.kind === 'many') return amongNodes(scene, focus.ids);
  if (focus.kind === 'link') return aroundLink(scene, focus.a, focus.b);
  return aroundNode(scene, nodeKey(focus)!);
}

function aroundQuestion(
  scene: Scene,
  question: Question,
  route: readonly string[],
): Emphasis | null {
  const asked = conceptsAsked(question);
  const [a, b] = asked;
  if (a === undefined) return null;
  if (question.kind === 'path') return alongRoute(scene, route.length > 0 ? route : asked);
  if (b === undefined) return aroundNode(scene, `concept:${a}`);
  return question.kind === 'compare' ? sharedBy(scene, a, b) : aroundLink(scene, a, b);
}

/** The concepts of a path, and the links from each to the next. */
function alongRoute(scene: Scene, route: readonly string[]): Emphasis {
  const place = new Map(route.map((id, i) => [`concept:${id}`, i]));
  const placeOf = (node: number) => place.get(scene.nodes[node]!.key) ?? NaN;
  const nodes = new Set(scene.nodes.flatMap((_, i) => (placeOf(i) >= 0 ? [i] : [])));
  const edges = new Set(
    scene.edges.flatMap(({ a, b }, i) => (Math.abs(placeOf(a) - placeOf(b)) === 1 ? [i] : [])),
  );
  return { focusNodes: nodes, focusEdges: edges, nearNodes: nodes, nearEdges: edges };
}

/** Two concepts and their common neighbours. */
function sharedBy(scene: Scene, a: string, b: string): Emphasis {
  const [ofA, ofB] = [a, b].map((id) => aroundNode(scene, `concept:${id}`) ?? NO_EMPHASIS) as [
    Emphasis,
    Emphasis,
  ];
  const ends = new Set([...ofA.focusNodes, ...ofB.focusNodes]);
  const shared = [...(ofA.nearNodes ?? [])].filter((node) => ofB.nearNodes?.has(node));
  return lightAround(scene, ends, shared);
}

/** Several concepts, and the links among them. */
function amongNodes(scene: Scene, ids: readonly string[]): Emphasis {
  const keys = new Set(ids.map((id) => `concept:${id}`));
  const nodes = new Set(scene.nodes.flatMap(({ key }, i) => (keys.has(key) ? [i] : [])));
  return { ...lightAmong(scene, nodes), focusNodes: nodes };
}

/** The concepts of an area, and the links among them. */
function inArea(scene: Scene, area: number): Emphasis {
  const nodes = scene.nodes.flatMap(({ hue }, i) => (hue === area ? [i] : []));
  return lightAmong(scene, new Set(nodes));
}

/** A node, its links and its neighbours. */
function aroundNode(scene: Scene, key: string): Emphasis | null {
  const node = scene.nodes.findIndex((n) => n.key === key);
  if (node < 0) return null;
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
