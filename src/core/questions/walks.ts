// The strongest paths between two nodes of a graph: the greatest product of weights in (0, 1], that is the least
// sum of −log weight, among paths of few steps (R. Bellman, On a routing problem, 1958: a round for each step);
// the next best without loops by J. Y. Yen, Finding the k shortest loopless paths in a network, 1971.
// The product is itself a strength, which a reader can set beside that of a link; the sum of 1 / strength, by which
// betweenness measures paths, is not.

import { hopsFrom } from '../map/graph.ts';
import type { Graph } from '../map/graph.ts';

/** A path through a graph, without a loop. */
export interface Walk {
  readonly nodes: readonly number[];
  readonly steps: readonly number[];
  readonly strength: number;
}

/** See `PathOptions`. */
export interface WalkOptions {
  readonly most: number;
  readonly maxHops: number | 'fewest';
  readonly skipDetours: boolean;
}

/** Walks examined for each one wanted, where detours are left out. */
const TRIES = 20;

/**
 * The strongest walks from one node to another, strongest first; none from a node to itself. Yen's algorithm:
 * each next walk leaves one of those found at some node, by a step that none of them takes there.
 */
export function strongestWalks(
  graph: Graph,
  [from, to]: readonly [number, number],
  { most, maxHops, skipDetours }: WalkOptions,
): Walk[] {
  const fewest = from === to ? Infinity : hopsFrom(graph, from)[to]!;
  const limit = maxHops === 'fewest' ? fewest : maxHops;
  // Each step of the search below is a pass over the graph: none is made where no walk can be found.
  if (fewest === Infinity || fewest > limit) return [];
  const first = strongestWalk(graph, [from], to, limit, new Set());
  const found: Walk[] = [];
  const kept: Walk[] = [];
  let open: Walk[] = first ? [first] : [];
  while (open.length > 0 && kept.length < most && found.length < most * TRIES) {
    const best = open.sort(byStrength)[0]!;
    found.push(best);
    if (!skipDetours || !kept.some((walk) => isDetour(best, walk))) kept.push(best);
    open = withoutDoubles([...open.slice(1), ...detours(graph, best, found, limit)]);
  }
  return kept;
}

function isDetour(walk: Walk, around: Walk): boolean {
  return around.nodes.every((node) => walk.nodes.includes(node));
}

function detours(graph: Graph, walk: Walk, found: readonly Walk[], maxHops: number): Walk[] {
  const to = walk.nodes.at(-1)!;
  return walk.nodes.slice(0, -1).flatMap((_, i) => {
    const root = walk.nodes.slice(0, i + 1);
    const taken = found.filter(({ nodes }) => root.every((node, j) => nodes[j] === node));
    const closed = new Set(taken.map(({ nodes }) => nodes[i + 1]!));
    const detour = strongestWalk(graph, root, to, maxHops, closed);
    return detour ? [detour] : [];
  });
}

function withoutDoubles(walks: readonly Walk[]): Walk[] {
  return [...new Map(walks.map((walk) => [walk.nodes.join(), walk])).values()];
}

function byStrength(p: Walk, q: Walk): number {
  return q.strength - p.strength || p.nodes.length - q.nodes.length || byNodes(p.nodes, q.nodes);
}

function byNodes(p: readonly number[], q: readonly number[]): number {
  const at = p.findIndex((node, i) => node !== q[i]);
  return at < 0 ? 0 : p[at]! - q[at]!;
}

/**
 * The strongest walk that begins with `root`, does not return to it, takes none of the `closed` first
 * steps after it and ends in `to`. After round h, `reach[v]` is the best product of exactly h steps. A walk
 * with a loop is never better than the shorter one without it, which is found first.
 */
function strongestWalk(
  graph: Graph,
  root: readonly number[],
  to: number,
  maxHops: number,
  closed: ReadonlySet<number>,
): Walk | null {
  const start = root.at(-1)!;
  const barred = new Set(root);
  let reach = new Float64Array(graph.size);
  reach[start] = 1;
  const cameFrom: Int32Array[] = [];
  let best: { readonly value: number; readonly round: number } | null = null;
  for (let round = 0; round < maxHops - root.length + 1; round++) {
    const isOpen = (node: number) => !barred.has(node) && (round > 0 || !closed.has(node));
    const next = stepOn(graph, reach, isOpen);
    cameFrom.push(next.cameFrom);
    reach = next.reach;
    if (reach[to]! > (best?.value ?? 0)) best = { value: reach[to]!, round };
  }
  return best && walkOf(graph, [...root, ...walkBack(cameFrom, to, best.round)]);
}

function stepOn(graph: Graph, reach: Float64Array, isOpen: (node: number) => boolean) {
  const next = new Float64Array(graph.size);
  const cameFrom = new Int32Array(graph.size).fill(-1);
  for (let v = 0; v < graph.size; v++) {
    if (reach[v] === 0) continue;
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
      const target = graph.targets[e]!;
      const value = reach[v]! * graph.weights[e]!;
      if (value <= next[target]! || !isOpen(target)) continue;
      next[target] = value;
      cameFrom[target] = v;
    }
  }
  return { reach: next, cameFrom };
}

/** The nodes after the start, in order. */
function walkBack(cameFrom: readonly Int32Array[], to: number, round: number): number[] {
  const nodes = [to];
  for (let r = round; r > 0; r--) nodes.unshift(cameFrom[r]![nodes[0]!]!);
  return nodes;
}

function walkOf({ offsets, targets, weights }: Graph, nodes: readonly number[]): Walk {
  const steps = nodes.slice(1).map((to, i) => {
    const from = nodes[i]!;
    return weights[targets.subarray(0, offsets[from + 1]).indexOf(to, offsets[from])]!;
  });
  return { nodes, steps, strength: steps.reduce((product, step) => product * step, 1) };
}
