// Betweenness: how many shortest paths lead through a node (L. C. Freeman, 1977), by one search from
// each source and one walk back (U. Brandes, A faster algorithm for betweenness centrality, 2001).
// A link is as long as 1 / strength (M. E. J. Newman, Scientific collaboration networks II, 2001). The lengths that
// walks.ts adds, -log strength, would not do: the strongest link would have no length at all, and where lengths are 0
// shortest paths cannot be counted by distance.

import { buildGraph } from '../map/graph.ts';
import { distancesFrom, isOnTheWay } from './distances.ts';
import type { UnitLink } from '../links/weigh.ts';
import type { Graph } from '../map/graph.ts';

/**
 * Share of the pairs of other nodes whose shortest path leads through each node, in [0, 1]; a pair
 * with several shortest paths counts proportionally, an unconnected pair not at all.
 * @param sources nodes from which paths are followed: all for the exact value, else an estimate
 * (U. Brandes & C. Pich, Centrality estimation in large networks, 2007)
 */
export function betweenness(
  size: number,
  links: readonly UnitLink[],
  sources: readonly number[] | Uint32Array = Array.from({ length: size }, (_, v) => v),
): Float64Array {
  const edges = links.map(({ a, b, strength }) => ({ a, b, weight: 1 / strength }));
  const graph = buildGraph(size, edges);
  const sums = new Float64Array(size);
  for (const source of sources) addDependencies(graph, source, sums);
  const scale = sources.length === 0 ? 0 : size / sources.length;
  const pairs = (size - 1) * (size - 2);
  // An estimate from few sources may exceed 1.
  return sums.map((sum) => (pairs > 0 ? Math.min(1, (sum * scale) / pairs) : 0));
}

/** Adds the dependency of `source` on each node: its share of the paths from there to every other node. */
function addDependencies(graph: Graph, source: number, sums: Float64Array): void {
  const { distance, order } = distancesFrom(graph, source);
  const paths = countPaths(graph, source, distance, order);
  const carried = new Float64Array(graph.size);
  for (const w of order.toReversed()) {
    for (let e = graph.offsets[w]!; e < graph.offsets[w + 1]!; e++) {
      const v = graph.targets[e]!;
      if (!isOnTheWay(distance, v, w, graph.weights[e]!)) continue;
      carried[v]! += (paths[v]! / paths[w]!) * (1 + carried[w]!);
    }
    if (w !== source) sums[w]! += carried[w]!;
  }
}

/** Number of shortest paths from the source to each node. */
function countPaths(
  graph: Graph,
  source: number,
  distance: Float64Array,
  order: readonly number[],
): Float64Array {
  const paths = new Float64Array(graph.size);
  paths[source] = 1;
  for (const w of order) {
    for (let e = graph.offsets[w]!; e < graph.offsets[w + 1]!; e++) {
      const v = graph.targets[e]!;
      if (isOnTheWay(distance, v, w, graph.weights[e]!)) paths[w]! += paths[v]!;
    }
  }
  return paths;
}
