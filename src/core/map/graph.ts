// A weighted, undirected graph as compressed sparse rows: what clustering and layout compute on.

/** Every edge stands twice, once in each end's row; no loops. */
export interface Graph {
  readonly size: number;
  /** Row v is `offsets[v]` up to `offsets[v + 1]`; length size + 1. */
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
}

/** An edge between two node indices. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Builds the rows; edges between the same two nodes are summed, loops and weight 0 are dropped. */
export function buildGraph(size: number, edges: Iterable<Edge>): Graph {
  const rows = Array.from({ length: size }, () => new Map<number, number>());
  for (const { a, b, weight } of edges) {
    if (a === b || weight === 0) continue;
    rows[a]!.set(b, (rows[a]!.get(b) ?? 0) + weight);
    rows[b]!.set(a, (rows[b]!.get(a) ?? 0) + weight);
  }
  const offsets = new Uint32Array(size + 1);
  rows.forEach((row, v) => (offsets[v + 1] = offsets[v]! + row.size));
  const targets = new Uint32Array(offsets[size]!);
  const weights = new Float64Array(offsets[size]!);
  rows.forEach((row, v) => {
    let at = offsets[v]!;
    for (const target of [...row.keys()].sort((a, b) => a - b)) {
      targets[at] = target;
      weights[at++] = row.get(target)!;
    }
  });
  return { size, offsets, targets, weights };
}

/** Sum of the weights at each node. */
export function strengths({ size, offsets, weights }: Graph): Float64Array {
  const sums = new Float64Array(size);
  for (let v = 0; v < size; v++) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) sums[v]! += weights[e]!;
  }
  return sums;
}

/** Hops from one node to each other; Infinity where no path leads. */
export function hopsFrom({ size, offsets, targets }: Graph, start: number): Float64Array {
  const hops = new Float64Array(size).fill(Infinity);
  hops[start] = 0;
  const queue = [start];
  for (const v of queue) {
    for (const u of targets.subarray(offsets[v], offsets[v + 1])) {
      if (hops[u] !== Infinity) continue;
      hops[u] = hops[v]! + 1;
      queue.push(u);
    }
  }
  return hops;
}
