// Communities: the Leiden algorithm on the constant Potts model, which never leaves a community
// disconnected. V. Traag, L. Waltman & N. J. van Eck, From Louvain to Leiden, Scientific Reports 2019.
// Node weights make it modularity too (weight = strength, resolution γ / 2m).

import { seededRandom, shuffled } from '../random.ts';
import { buildGraph, strengths } from './graph.ts';
import type { Edge, Graph } from './graph.ts';

/** How to cluster. */
export interface CommunityOptions {
  /** Higher makes more and smaller communities; 1 is the usual modularity. */
  readonly resolution: number;
  readonly seed: number;
  /** Full passes; the partition usually settles in under ten. */
  readonly passes: number;
}

export const DEFAULT_COMMUNITY_OPTIONS: CommunityOptions = { resolution: 1, seed: 1, passes: 10 };

/**
 * Communities by modularity, numbered from 0 by falling size, ties by smallest member.
 * @returns the community of each node, length `graph.size`
 */
export function findCommunities(graph: Graph, options = DEFAULT_COMMUNITY_OPTIONS): Uint32Array {
  const nodeWeights = strengths(graph);
  const total = nodeWeights.reduce((sum, w) => sum + w, 0);
  const gamma = total > 0 ? options.resolution / total : 0;
  const random = seededRandom(options.seed);
  let partition: Uint32Array = Uint32Array.from({ length: graph.size }, (_, v) => v);
  for (let pass = 0; pass < options.passes; pass++) {
    const next = improve({ graph, nodeWeights, gamma, random }, partition.slice());
    const settled = next.every((c, v) => c === partition[v]);
    partition = next;
    if (settled) break;
  }
  return bySize(partition);
}

/**
 * Modularity of a partition, in [-1/2, 1). M. Newman & M. Girvan, Finding and evaluating community
 * structure in networks, 2004.
 */
export function modularity(graph: Graph, partition: Uint32Array, resolution = 1): number {
  const nodeWeights = strengths(graph);
  const total = nodeWeights.reduce((sum, w) => sum + w, 0);
  if (total === 0) return 0;
  const sums = new Float64Array(graph.size);
  let inside = 0;
  for (let v = 0; v < graph.size; v++) {
    sums[partition[v]!]! += nodeWeights[v]!;
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
      if (partition[graph.targets[e]!] === partition[v]) inside += graph.weights[e]!;
    }
  }
  return inside / total - resolution * sums.reduce((q, s) => q + (s / total) ** 2, 0);
}

interface Problem {
  readonly graph: Graph;
  readonly nodeWeights: Float64Array;
  /** Cost of a unit of weight times weight in one community. */
  readonly gamma: number;
  readonly random: () => number;
}

/** Move, refine, aggregate, and again on the aggregate. */
function improve(problem: Problem, partition: Uint32Array): Uint32Array {
  moveNodes(problem, partition);
  const refined = refine(problem, partition);
  const parts = renumber(refined);
  if (parts === problem.graph.size) return renumbered(partition);
  const coarse = aggregate(problem, refined, parts);
  const coarsePartition = new Uint32Array(parts);
  refined.forEach((part, v) => (coarsePartition[part] = partition[v]!));
  renumber(coarsePartition);
  const improved = improve(coarse, coarsePartition);
  return refined.map((part) => improved[part]!);
}

/** Moves single nodes to the best neighbouring community until none gains; a queue of the disturbed. */
function moveNodes({ graph, nodeWeights, gamma, random }: Problem, partition: Uint32Array): void {
  const { size, offsets, targets, weights } = graph;
  const sums = new Float64Array(size);
  const members = new Uint32Array(size);
  for (let v = 0; v < size; v++) {
    sums[partition[v]!]! += nodeWeights[v]!;
    members[partition[v]!]!++;
  }
  const empty = [...members.keys()].filter((c) => members[c] === 0);
  const queue = [...shuffled(size, random)];
  const queued = new Uint8Array(size).fill(1);
  const toward = new Float64Array(size);
  // The loop goes on to what is pushed meanwhile.
  for (const v of queue) {
    queued[v] = 0;
    const old = partition[v]!;
    const near = [old];
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const c = partition[targets[e]!]!;
      if (toward[c] === 0 && c !== old) near.push(c);
      toward[c]! += weights[e]!;
    }
    sums[old]! -= nodeWeights[v]!;
    let best = old;
    let bestGain = toward[old]! - gamma * nodeWeights[v]! * sums[old]!;
    for (const c of near) {
      const gain = toward[c]! - gamma * nodeWeights[v]! * sums[c]!;
      if (gain > bestGain + 1e-12) [best, bestGain] = [c, gain];
    }
    for (const c of near) toward[c] = 0;
    // A community of its own gains nothing, which may be more than any other: what a departure has
    // cut off must be able to leave.
    if (bestGain < -1e-12 && members[old]! > 1) best = empty.pop()!;
    sums[best]! += nodeWeights[v]!;
    if (best === old) continue;
    members[best]!++;
    members[old]!--;
    if (members[old] === 0) empty.push(old);
    partition[v] = best;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const u = targets[e]!;
      if (partition[u] === best || queued[u] === 1) continue;
      queued[u] = 1;
      queue.push(u);
    }
  }
}

/** Splits each community into well-connected parts: nodes merge only along edges inside it. */
function refine(
  { graph, nodeWeights, gamma, random }: Problem,
  partition: Uint32Array,
): Uint32Array {
  const { size, offsets, targets, weights } = graph;
  const refined = Uint32Array.from({ length: size }, (_, v) => v);
  const communitySums = new Float64Array(size);
  const partSums = Float64Array.from(nodeWeights);
  const cut = new Float64Array(size);
  const alone = new Uint8Array(size).fill(1);
  for (let v = 0; v < size; v++) {
    communitySums[partition[v]!]! += nodeWeights[v]!;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      if (partition[targets[e]!] === partition[v]) cut[v]! += weights[e]!;
    }
  }
  const isWellConnected = (part: number, community: number) =>
    cut[part]! >= gamma * partSums[part]! * (communitySums[community]! - partSums[part]!) - 1e-12;
  const toward = new Float64Array(size);
  for (const v of shuffled(size, random)) {
    const community = partition[v]!;
    if (alone[v] === 0 || !isWellConnected(v, community)) continue;
    const near: number[] = [];
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      if (partition[targets[e]!] !== community) continue;
      const part = refined[targets[e]!]!;
      if (toward[part] === 0) near.push(part);
      toward[part]! += weights[e]!;
    }
    let best = v;
    let bestGain = 0;
    for (const part of near) {
      const gain = toward[part]! - gamma * nodeWeights[v]! * partSums[part]!;
      if (part !== v && gain > bestGain && isWellConnected(part, community)) {
        [best, bestGain] = [part, gain];
      }
    }
    if (best !== v) {
      refined[v] = best;
      partSums[best]! += nodeWeights[v]!;
      cut[best]! += cut[v]! - 2 * toward[best]!;
      alone[best] = 0;
    }
    for (const part of near) toward[part] = 0;
  }
  return refined;
}

function aggregate(problem: Problem, parts: Uint32Array, count: number): Problem {
  const { graph, nodeWeights } = problem;
  const sums = new Float64Array(count);
  const edges: Edge[] = [];
  for (let v = 0; v < graph.size; v++) {
    sums[parts[v]!]! += nodeWeights[v]!;
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
      const u = graph.targets[e]!;
      if (v < u) edges.push({ a: parts[v]!, b: parts[u]!, weight: graph.weights[e]! });
    }
  }
  return { ...problem, graph: buildGraph(count, edges), nodeWeights: sums };
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

function bySize(partition: Uint32Array): Uint32Array {
  const sizes = new Map<number, number>();
  for (const c of partition) sizes.set(c, (sizes.get(c) ?? 0) + 1);
  // A Map keeps first appearance, so equal sizes stay in order of their smallest member.
  const order = [...sizes.keys()].sort((a, b) => sizes.get(b)! - sizes.get(a)!);
  const rank = new Map(order.map((c, i) => [c, i]));
  return partition.map((c) => rank.get(c)!);
}
