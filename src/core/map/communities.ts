// Communities of a weighted graph by VOSviewer's objective (L. Waltman, N. J. van Eck & E. Noyons, A unified
// approach to mapping and clustering of bibliometric networks, 2010): the Potts model of leiden.ts on association
// strengths. It keeps pairs together that are tied closer than the other ties of both ends lead one to expect.

import { seededRandom } from '../random.ts';
import { strengths } from './graph.ts';
import { aggregate, leidenPass, pottsQuality } from './leiden.ts';
import type { Graph } from './graph.ts';
import type { Potts } from './leiden.ts';

/** How to cluster. */
export interface CommunityOptions {
  /** Higher makes more and smaller communities; 1 is the usual. */
  readonly resolution: number;
  readonly seed: number;
  /** Full passes of one start, 10 by default; the partition usually settles in fewer. */
  readonly passes?: number;
  /** Random starts, of which the best is kept, 1 by default; more are slower and seldom better past ten. */
  readonly starts?: number;
}

/**
 * Communities numbered from 0 by falling size, ties by smallest member; each is connected.
 * @returns the community of each node, length `graph.size`
 */
export function findCommunities(
  graph: Graph,
  { resolution, seed, passes = 10, starts = 1 }: CommunityOptions,
): Uint32Array {
  const problem = pottsOf(graph, resolution);
  const random = seededRandom(seed);
  const runs = Array.from({ length: Math.ceil(starts / 2) }, () =>
    runPasses(problem, alone(graph.size), passes, random),
  );
  if (runs.length > 1) runs.push(agreeing(problem, runs, passes, random));
  let found = best(problem, runs);
  for (let n = runs.length; n < starts; n++) {
    const shaken = runPasses(problem, shake(found, random), passes, random);
    found = best(problem, [found, shaken]);
  }
  return bySize(connectedParts(graph, found));
}

/**
 * Dissolves two communities and part of the rest into single nodes, so that another pass may find
 * a better partition; community numbers stay below the size.
 */
function shake(partition: Uint32Array, random: () => number): Uint32Array {
  const free = new Set(partition.keys());
  for (const c of partition) free.delete(c);
  const numbers = [...free];
  const victim = () => partition[Math.floor(random() * partition.length)];
  const dissolved = [victim(), victim()];
  const share = 0.3 * random();
  return partition.map((c) =>
    (dissolved.includes(c) || random() < share) && numbers.length > 0 ? numbers.pop()! : c,
  );
}

function alone(size: number): Uint32Array {
  return Uint32Array.from({ length: size }, (_, v) => v);
}

/** Runs passes until one changes nothing. */
function runPasses(
  problem: Potts,
  start: Uint32Array,
  passes: number,
  random: () => number,
): Uint32Array {
  let partition = start;
  for (let pass = 0; pass < passes; pass++) {
    const next = leidenPass(problem, partition, random);
    const isSettled = next.every((c, v) => c === partition[v]);
    partition = next;
    if (isSettled) break;
  }
  return partition;
}

/**
 * Takes what all runs agree on as one node each and clusters these: an ensemble is better than its best
 * member. M. Ovelgönne & A. Geyer-Schulz, An ensemble learning strategy for graph clustering, 2012.
 */
function agreeing(
  problem: Potts,
  runs: readonly Uint32Array[],
  passes: number,
  random: () => number,
): Uint32Array {
  const groups = new Map<string, number>();
  const group = alone(problem.graph.size).map((v) => {
    const key = runs.map((run) => run[v]).join(' ');
    if (!groups.has(key)) groups.set(key, groups.size);
    return groups.get(key)!;
  });
  const coarse = runPasses(
    aggregate(problem, group, groups.size),
    alone(groups.size),
    passes,
    random,
  );
  return runPasses(
    problem,
    group.map((g) => coarse[g]!),
    passes,
    random,
  );
}

/** The partition of greatest quality, the earliest of equals. */
function best(problem: Potts, runs: readonly Uint32Array[]): Uint32Array {
  const values = runs.map((run) => pottsQuality(problem, run));
  return runs[values.findIndex((value) => value >= Math.max(...values) - 1e-9)]!;
}

/** Splits each disconnected community into its components, which does not lower the quality. */
function connectedParts({ size, offsets, targets }: Graph, partition: Uint32Array): Uint32Array {
  const part = new Uint32Array(size);
  const isSeen = new Uint8Array(size);
  for (let start = 0; start < size; start++) {
    if (isSeen[start] === 1) continue;
    isSeen[start] = 1;
    const stack = [start];
    for (let v = stack.pop(); v !== undefined; v = stack.pop()) {
      part[v] = start;
      for (const u of targets.subarray(offsets[v], offsets[v + 1])) {
        if (isSeen[u] === 1 || partition[u] !== partition[start]) continue;
        isSeen[u] = 1;
        stack.push(u);
      }
    }
  }
  return part;
}

/** Edge weight = association strength 2m w_ij / (k_i k_j), node weight 1, γ = resolution. */
function pottsOf(graph: Graph, resolution: number): Potts {
  const nodeWeights = new Float64Array(graph.size).fill(1);
  return { graph: associationGraph(graph), nodeWeights, gamma: resolution };
}

/**
 * The same edges weighted by association strength, the ratio of observed to expected weight: 1 where
 * it is what chance gives. N. J. van Eck & L. Waltman, How to normalize cooccurrence data?, 2009.
 */
function associationGraph(graph: Graph): Graph {
  const k = strengths(graph);
  const total = k.reduce((sum, w) => sum + w, 0);
  const weights = graph.weights.slice();
  for (let v = 0; v < graph.size; v++) {
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
      weights[e] = (total * weights[e]!) / (k[v]! * k[graph.targets[e]!]!);
    }
  }
  return { ...graph, weights };
}

/**
 * VOSviewer's quality of a partition: Σ over pairs in one cluster of s_ij − γ, divided by the sum of
 * link weights; s_ij is the association strength 2m w_ij / (k_i k_j).
 */
export function vosQuality(graph: Graph, partition: Uint32Array, resolution = 1): number {
  const m = graph.weights.reduce((sum, w) => sum + w, 0) / 2;
  return m === 0 ? 0 : pottsQuality(pottsOf(graph, resolution), partition) / m;
}

function bySize(partition: Uint32Array): Uint32Array {
  const sizes = new Map<number, number>();
  for (const c of partition) sizes.set(c, (sizes.get(c) ?? 0) + 1);
  // A Map keeps first appearance, so equal sizes stay in order of their smallest member.
  const order = [...sizes.keys()].sort((a, b) => sizes.get(b)! - sizes.get(a)!);
  const rank = new Map(order.map((c, i) => [c, i]));
  return partition.map((c) => rank.get(c)!);
}
