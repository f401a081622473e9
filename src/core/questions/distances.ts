// Shortest distances from one node of a graph whose weights are lengths (E. W. Dijkstra, A note on two
// problems in connexion with graphs, 1959), with a binary heap.

import type { Graph } from '../map/graph.ts';

/** Distances, Infinity for unreachable nodes, and the reachable nodes, nearest first. */
export interface Distances {
  readonly distance: Float64Array;
  readonly order: readonly number[];
}

/** Distances from `source`; ties in `order` by index. All lengths are above 0. */
export function distancesFrom(graph: Graph, source: number): Distances {
  const distance = new Float64Array(graph.size).fill(Infinity);
  const isDone = new Uint8Array(graph.size);
  const order: number[] = [];
  const open = new Heap();
  distance[source] = 0;
  open.push(0, source);
  for (let v = open.pop(); v >= 0; v = open.pop()) {
    if (isDone[v] === 1) continue;
    isDone[v] = 1;
    order.push(v);
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
      const target = graph.targets[e]!;
      const length = distance[v]! + graph.weights[e]!;
      if (length >= distance[target]!) continue;
      distance[target] = length;
      open.push(length, target);
    }
  }
  return { distance, order };
}

/** Sums of the same lengths in another order may differ by rounding. */
const ROUNDING = 1e-9;

/** Whether v precedes w on a shortest path, across a link that is `length` long. */
export function isOnTheWay(distance: Float64Array, v: number, w: number, length: number): boolean {
  const gap = Math.abs(distance[v]! + length - distance[w]!);
  return distance[v]! < distance[w]! && gap <= ROUNDING * distance[w]!;
}

/** A min-heap of nodes by key; ties by node. A node may be in it more than once. */
class Heap {
  private readonly keys: number[] = [];
  private readonly nodes: number[] = [];

  push(key: number, node: number): void {
    let at = this.keys.length;
    this.keys.push(key);
    this.nodes.push(node);
    for (let up = (at - 1) >> 1; at > 0 && this.isBefore(at, up); up = (at - 1) >> 1) {
      this.swap(at, up);
      at = up;
    }
  }

  /** Removes the node of the least key; -1 when empty. */
  pop(): number {
    const top = this.nodes[0] ?? -1;
    this.swap(0, this.nodes.length - 1);
    this.keys.pop();
    this.nodes.pop();
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      const child = this.isBefore(left + 1, left) ? left + 1 : left;
      if (!this.isBefore(child, at)) return top;
      this.swap(at, child);
      at = child;
    }
  }

  private isBefore(i: number, j: number): boolean {
    const { keys, nodes } = this;
    if (i >= keys.length) return false;
    return keys[i]! < keys[j]! || (keys[i] === keys[j] && nodes[i]! < nodes[j]!);
  }

  private swap(i: number, j: number): void {
    if (j < 0) return;
    [this.keys[i], this.keys[j]] = [this.keys[j]!, this.keys[i]!];
    [this.nodes[i], this.nodes[j]] = [this.nodes[j]!, this.nodes[i]!];
  }
}
