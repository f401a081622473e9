// The Leiden algorithm on the constant Potts model: V. Traag, L. Waltman & N. J. van Eck, From Louvain
// to Leiden: guaranteeing well-connected communities, Scientific Reports 2019. Only the kernel: its callers
// (communities.ts) define node weights and γ.

import { shuffled } from '../random.ts';
import { buildGraph } from './graph.ts';
import type { Edge, Graph } from './graph.ts';

/** A graph to be partitioned so that Σ w_ij − γ n_i n_j over the pairs in one community is greatest. */
export interface Potts {
  readonly graph: Graph;
  /** n_i, ≥ 0; length `graph.size`. */
  readonly nodeWeights: Float64Array;
  /** γ: what a unit of weight times weight in one community costs. */
  readonly gamma: number;
}

/** Gains below this are rounding errors. */
const EPSILON = 1e-12;

/** The Potts quality of a partition: Σ over pairs in one community of w_ij − γ n_i n_j. */
export function pottsQuality({ graph, nodeWeights, gamma }: Potts, partition: Uint32Array): number {
  const sums = new Float64Array(graph.size);
  let inside = 0;
  let own = 0;
  for (let v = 0; v < graph.size; v++) {
    sums[partition[v]!]! += nodeWeights[v]!;
    own += nodeWeights[v]! * nodeWeights[v]!;
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
      if (partition[graph.targets[e]!] === partition[v]) inside += graph.weights[e]!;
    }
  }
  const squares = sums.reduce((sum, s) => sum + s * s, 0);
  return (inside - gamma * (squares - own)) / 2;
}

/**
 * One pass of Leiden over a partition: move, refine, aggregate, and again on the aggregate. The result is
 * not worse, is numbered from 0 in no particular order, and each of its communities is connected.
 */
export function leidenPass(problem: Potts, start: Uint32Array, random: () => number): Uint32Array {
  const partition = start.slice();
  moveNodes(problem, partition, random);
  const refined = refine(problem, partition, random);
  const parts = renumber(refined);
  if (parts === problem.graph.size) return renumbered(partition);
  const coarsePartition = new Uint32Array(parts);
  refined.forEach((part, v) => (coarsePartition[part] = partition[v]!));
  renumber(coarsePartition);
  const improved = leidenPass(aggregate(problem, refined, parts), coarsePartition, random);
  return refined.map((part) => improved[part]!);
}

/** Weight from one node to each neighbouring community; `near` lists those with any. */
interface Around {
  readonly toward: Float64Array;
  readonly near: number[];
}

/** Sums the edges of v by the community of their other end. */
function lookAround(
  { offsets, targets, weights }: Graph,
  v: number,
  of: Uint32Array,
  into: Around,
) {
  for (const c of into.near) into.toward[c] = 0;
  into.near.length = 0;
  for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
    const c = of[targets[e]!]!;
    if (into.toward[c] === 0) into.near.push(c);
    into.toward[c]! += weights[e]!;
  }
}

/** Communities while nodes move: weight and number of members of each, and free numbers. */
interface Communities {
  readonly partition: Uint32Array;
  readonly sums: Float64Array;
  readonly members: Uint32Array;
  readonly empty: number[];
}

function communitiesOf({ graph, nodeWeights }: Potts, partition: Uint32Array): Communities {
  const sums = new Float64Array(graph.size);
  const members = new Uint32Array(graph.size);
  partition.forEach((c, v) => {
    sums[c]! += nodeWeights[v]!;
    members[c]!++;
  });
  const empty = [...members.keys()].filter((c) => members[c] === 0);
  return { partition, sums, members, empty };
}

/** Moves single nodes to the best neighbouring community until none gains; queues the neighbours of a moved one. */
function moveNodes(problem: Potts, partition: Uint32Array, random: () => number): void {
  const { graph } = problem;
  const communities = communitiesOf(problem, partition);
  const around: Around = { toward: new Float64Array(graph.size), near: [] };
  const queue = [...shuffled(graph.size, random)];
  const queued = new Uint8Array(graph.size).fill(1);
  // The loop also visits what is pushed while it runs.
  for (const v of queue) {
    queued[v] = 0;
    lookAround(graph, v, partition, around);
    const best = bestCommunity(problem, communities, v, around);
    if (best === partition[v]) continue;
    moveTo(problem, communities, v, best);
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
      const u = graph.targets[e]!;
      if (partition[u] === best || queued[u] === 1) continue;
      queued[u] = 1;
      queue.push(u);
    }
  }
}

/** The community in which v gains most; its own when no other is better. */
function bestCommunity(
  { nodeWeights, gamma }: Potts,
  { partition, sums, members, empty }: Communities,
  v: number,
  { toward, near }: Around,
): number {
  const old = partition[v]!;
  const cost = gamma * nodeWeights[v]!;
  let best = old;
  let bestGain = toward[old]! - cost * (sums[old]! - nodeWeights[v]!);
  for (const c of near) {
    if (c === old) continue;
    const gain = toward[c]! - cost * sums[c]!;
    if (gain > bestGain + EPSILON) [best, bestGain] = [c, gain];
  }
  // A community of its own gains 0, which may be more than any other: a node cut off by a departure must
  // be able to leave.
  return bestGain < -EPSILON && members[old]! > 1 ? empty.at(-1)! : best;
}

function moveTo(
  { nodeWeights }: Potts,
  { partition, sums, members, empty }: Communities,
  v: number,
  community: number,
): void {
  const old = partition[v]!;
  if (members[community] === 0) empty.pop();
  sums[old]! -= nodeWeights[v]!;
  sums[community]! += nodeWeights[v]!;
  members[old]!--;
  members[community]!++;
  if (members[old] === 0) empty.push(old);
  partition[v] = community;
}

/** The parts of the communities while single nodes are merged. */
interface Parts {
  readonly part: Uint32Array;
  readonly sums: Float64Array;
  /** Weight from each part to the rest of its community. */
  readonly cut: Float64Array;
  readonly isAlone: Uint8Array;
}

/** Splits each community into well-connected parts: nodes merge only along edges inside it. */
function refine(problem: Potts, partition: Uint32Array, random: () => number): Uint32Array {
  const { graph, nodeWeights, gamma } = problem;
  const { sums } = communitiesOf(problem, partition);
  const parts: Parts = {
    part: Uint32Array.from({ length: graph.size }, (_, v) => v),
    sums: Float64Array.from(nodeWeights),
    cut: weightsInside(graph, partition),
    isAlone: new Uint8Array(graph.size).fill(1),
  };
  const isWellConnected = (part: number, community: number) =>
    parts.cut[part]! >=
    gamma * parts.sums[part]! * (sums[community]! - parts.sums[part]!) - EPSILON;
  const around: Around = { toward: new Float64Array(graph.size), near: [] };
  for (const v of shuffled(graph.size, random)) {
    const community = partition[v]!;
    if (parts.isAlone[v] === 0 || !isWellConnected(v, community)) continue;
    lookAround(graph, v, parts.part, around);
    let best = v;
    let bestGain = EPSILON;
    for (const part of around.near) {
      if (part === v || partition[part] !== community) continue;
      const gain = around.toward[part]! - gamma * nodeWeights[v]! * parts.sums[part]!;
      if (gain > bestGain && isWellConnected(part, community)) [best, bestGain] = [part, gain];
    }
    if (best !== v) join(problem, parts, v, best, around.toward[best]!);
  }
  return parts.part;
}

/** Adds a single node to a part; `between` is the weight between the two. */
function join(
  { nodeWeights }: Potts,
  parts: Parts,
  v: number,
  part: number,
  between: number,
): void {
  parts.part[v] = part;
  parts.sums[part]! += nodeWeights[v]!;
  parts.cut[part]! += parts.cut[v]! - 2 * between;
  parts.isAlone[part] = 0;
}

/** Weight of each node's edges that stay in its community. */
function weightsInside({ size, offsets, targets, weights }: Graph, partition: Uint32Array) {
  const inside = new Float64Array(size);
  for (let v = 0; v < size; v++) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      if (partition[targets[e]!] === partition[v]) inside[v]! += weights[e]!;
    }
  }
  return inside;
}

/** The graph of the parts: a node for each of `count`; edges between parts are summed, inner ones dropped. */
export function aggregate(
  { graph, nodeWeights, gamma }: Potts,
  parts: Uint32Array,
  count: number,
): Potts {
  const sums = new Float64Array(count);
  const edges: Edge[] = [];
  for (let v = 0; v < graph.size; v++) {
    sums[parts[v]!]! += nodeWeights[v]!;
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
      const u = graph.targets[e]!;
      if (v < u && parts[v] !== parts[u])
        edges.push({ a: parts[v]!, b: parts[u]!, weight: graph.weights[e]! });
    }
  }
  return { graph: buildGraph(count, edges), nodeWeights: sums, gamma };
}

/** Renumbers in place from 0, in order of first appearance; returns how many numbers there are. */
function renumber(partition: Uint32Array): number {
  const numbers = new Map<number, number>();
  partition.forEach((c, v) => {
    if (!numbers.has(c)) numbers.set(c, numbers.size);
    partition[v] = numbers.get(c)!;
  });
  return numbers.size;
}

function renumbered(partition: Uint32Array): Uint32Array {
  renumber(partition);
  return partition;
}
