// Leiden communities: planted ones are found, none falls apart, none is worse than a plain search.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCommunities, vosQuality } from '../../../src/core/map/communities.ts';
import { buildGraph } from '../../../src/core/map/graph.ts';
import { seededRandom } from '../../../src/core/random.ts';
import type { Edge, Graph } from '../../../src/core/map/graph.ts';

const options = { resolution: 1, seed: 1 };

/** Groups of nodes, linked with one probability inside and another one between. */
function planted(sizes: readonly number[], inside: number, between: number, seed: number) {
  const random = seededRandom(seed);
  const group = sizes.flatMap((size, g) => new Array<number>(size).fill(g));
  const edges: Edge[] = [];
  group.forEach((g, a) => {
    for (let b = 0; b < a; b++)
      if (random() < (group[b] === g ? inside : between)) edges.push({ a, b, weight: 1 });
  });
  return { group, graph: buildGraph(group.length, edges) };
}

const graphs = (size: number, most: number) =>
  fc
    .array(
      fc.record({
        a: fc.nat(size - 1),
        b: fc.nat(size - 1),
        weight: fc.constantFrom(0.1, 0.3, 1, 1, 2),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((edges) => buildGraph(size, edges));

/** A random graph of 8 to 47 nodes and about twice as many edges of few weights. */
function sparse(seed: number): Graph {
  const random = seededRandom(seed);
  const upTo = (n: number) => Math.floor(random() * n);
  const size = 8 + upTo(40);
  const count = Math.floor(size * (0.8 + random() * 2));
  const weights = [0.1, 0.3, 1, 1, 2];
  const edge = (): Edge => ({ a: upTo(size), b: upTo(size), weight: weights[upTo(5)]! });
  return buildGraph(size, Array.from({ length: count }, edge));
}

/** Nodes reached from `start` without leaving its community. */
function reached({ offsets, targets }: Graph, partition: Uint32Array, start: number): Set<number> {
  const seen = new Set([start]);
  for (const v of seen)
    for (const u of targets.subarray(offsets[v], offsets[v + 1]))
      if (partition[u] === partition[start]) seen.add(u);
  return seen;
}

const members = (partition: Uint32Array, c: number) =>
  [...partition.keys()].filter((v) => partition[v] === c);

function expectConnected(graph: Graph, partition: Uint32Array): void {
  for (const c of new Set(partition)) {
    const all = members(partition, c);
    expect(reached(graph, partition, all[0]!).size).toBe(all.length);
  }
}

/** One level of Louvain taken naively: the move that gains most, until none gains. */
function greedy(graph: Graph): number {
  let best = Uint32Array.from({ length: graph.size }, (_, v) => v);
  for (let value = vosQuality(graph, best); ;) {
    const moves = [...best.keys()].flatMap((v) => [...new Set(best)].map((c) => best.with(v, c)));
    const [next, score] = moves
      .map((m) => [m, vosQuality(graph, m)] as const)
      .reduce((p, q) => (q[1] > p[1] ? q : p));
    if (score <= value + 1e-12) return value;
    best = next;
    value = score;
  }
}

describe('planted communities', () => {
  it.each([1, 2, 3])('are found exactly where links between are rare (case %i)', (seed) => {
    const { group, graph } = planted([20, 15, 10], 0.6, 0.02, seed);
    expect([...findCommunities(graph, options)]).toEqual(group);
  });

  it('are found as cliques on a ring, where single moves are not enough', () => {
    const edges: Edge[] = [];
    for (let v = 0; v < 40; v++)
      for (let u = v + 1; u < 40; u++)
        if (Math.floor(u / 5) === Math.floor(v / 5)) edges.push({ a: v, b: u, weight: 1 });
    for (let c = 0; c < 8; c++) edges.push({ a: c * 5, b: (c * 5 + 9) % 40, weight: 1 });
    const found = findCommunities(buildGraph(40, edges), options);
    expect([...found]).toEqual(Array.from({ length: 40 }, (_, v) => Math.floor(v / 5)));
  });
});

describe('every community', () => {
  it('is connected, in random sparse graphs of any size', () => {
    for (let seed = 1; seed <= 700; seed++) {
      const graph = sparse(seed);
      const resolution = [0.5, 1, 1.3, 3][seed % 4]!;
      for (const passes of [1, 10])
        expectConnected(graph, findCommunities(graph, { resolution, seed, passes }));
    }
  });

  it('is connected, at every resolution, in larger graphs', () => {
    for (const resolution of [0.2, 0.5, 1, 1.3, 3])
      for (let seed = 1; seed <= 20; seed++) {
        const { graph } = planted([15, 15, 15, 15], 0.12, 0.02, seed);
        expectConnected(graph, findCommunities(graph, { resolution, seed }));
      }
  });
});

describe('VOSviewer’s quality', () => {
  /** Straight from the definition: over all pairs in one cluster. */
  function naive(
    { size, offsets, targets, weights }: Graph,
    partition: Uint32Array,
    gamma: number,
  ) {
    const w = Array.from({ length: size }, () => new Float64Array(size));
    for (let v = 0; v < size; v++)
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) w[v]![targets[e]!] = weights[e]!;
    const k = w.map((row) => row.reduce((p, q) => p + q, 0));
    const m = k.reduce((p, q) => p + q, 0) / 2;
    let sum = 0;
    for (let a = 0; a < size; a++)
      for (let b = 0; b < a; b++)
        if (partition[a] === partition[b] && k[a]! * k[b]! > 0)
          sum += (2 * m * w[a]![b]!) / (k[a]! * k[b]!) - gamma;
        else if (partition[a] === partition[b]) sum -= gamma;
    return m === 0 ? 0 : sum / m;
  }

  it('is what its definition says', () => {
    const property = fc.property(
      graphs(9, 18),
      fc.array(fc.nat(8), { minLength: 9, maxLength: 9 }),
      fc.constantFrom(0.5, 1, 2),
      (graph, labels, gamma) => {
        const partition = Uint32Array.from(labels);
        expect(vosQuality(graph, partition, gamma)).toBeCloseTo(naive(graph, partition, gamma), 9);
      },
    );
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('is not made worse by more starts, and its communities are connected', () => {
    const property = fc.property(graphs(14, 30), fc.nat(50), (graph, seed) => {
      const [one, many] = [1, 8].map((starts) =>
        findCommunities(graph, { ...options, seed, starts }),
      );
      expect(vosQuality(graph, many!)).toBeGreaterThanOrEqual(vosQuality(graph, one!) - 1e-9);
      expectConnected(graph, many!);
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('of two triangles joined by an edge is 31/21', () => {
    const triangles = [
      ...[0, 1, 2].map((v) => [v, (v + 1) % 3]),
      ...[3, 4, 5].map((v) => [v, 3 + ((v + 1) % 3)]),
    ];
    const edges = [...triangles, [2, 3]].map(([a, b]) => ({ a: a!, b: b!, weight: 1 }));
    const graph = buildGraph(6, edges);
    expect(vosQuality(graph, Uint32Array.of(0, 0, 0, 1, 1, 1))).toBeCloseTo(31 / 21, 12);
  });

  it('is 0 where there is no link', () => {
    expect(vosQuality(buildGraph(3, []), Uint32Array.of(0, 1, 2))).toBe(0);
  });

  it('is on average at least that of a plain greedy search, and never far below', () => {
    let sum = 0;
    const property = fc.property(graphs(9, 18), (graph) => {
      const gain = vosQuality(graph, findCommunities(graph, options)) - greedy(graph);
      expect(gain).toBeGreaterThan(-0.06);
      sum += gain;
    });
    fc.assert(property, { seed: 1, numRuns: 100 });
    expect(sum).toBeGreaterThanOrEqual(0);
  });

  it('reaches the best of all partitions in nearly all small graphs', () => {
    /** Every partition of n nodes, as growth strings. */
    const all = (n: number): number[][] =>
      n === 0
        ? [[]]
        : all(n - 1).flatMap((p) =>
            Array.from({ length: Math.max(-1, ...p) + 2 }, (_, c) => [...p, c]),
          );
    const partitions = all(6).map((p) => Uint32Array.from(p));
    let missed = 0;
    const property = fc.property(graphs(6, 10), (graph) => {
      const best = Math.max(...partitions.map((p) => vosQuality(graph, p)));
      const found = vosQuality(graph, findCommunities(graph, { ...options, starts: 10 }));
      if (found < best - 1e-9) missed++;
      expect(found).toBeGreaterThan(best - 0.05);
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
    expect(missed).toBeLessThanOrEqual(4);
  });
});

it('finds the same communities with the same seed', () => {
  const { graph } = planted([12, 12, 12], 0.3, 0.1, 7);
  expect(findCommunities(graph, options)).toEqual(findCommunities(graph, options));
});

it('numbers communities from 0 by falling size, ties by smallest member', () => {
  const property = fc.property(graphs(12, 16), (graph) => {
    const found = findCommunities(graph, options);
    const all = [...new Set(found)].sort((a, b) => a - b);
    expect(all).toEqual([...all.keys()]);
    const groups = all.map((c) => members(found, c));
    const sorted = [...groups].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
    expect(groups).toEqual(sorted);
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('makes more communities at a higher resolution', () => {
  const { graph } = planted([12, 12, 12, 12], 0.5, 0.1, 3);
  const count = (resolution: number) =>
    new Set(findCommunities(graph, { ...options, resolution })).size;
  expect(count(0.05)).toBe(1);
  expect(count(4)).toBeGreaterThan(count(1));
});

it('leaves nodes without links alone', () => {
  expect([...findCommunities(buildGraph(3, []), options)]).toEqual([0, 1, 2]);
  expect([...findCommunities(buildGraph(0, []), options)]).toEqual([]);
});
