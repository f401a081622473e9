// Layout: nothing but graph and seed decides, and what is linked stands near.

import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/core/map/graph.ts';
import { DEFAULT_LAYOUT_OPTIONS, layOut } from '../../../src/core/map/layout.ts';
import { seededRandom } from '../../../src/core/random.ts';
import type { Edge } from '../../../src/core/map/graph.ts';
import type { Positions } from '../../../src/core/map/layout.ts';

const options = { ...DEFAULT_LAYOUT_OPTIONS, iterations: 150 };

/** Three groups of twelve, linked often inside and seldom between. */
function groups(seed: number) {
  const random = seededRandom(seed);
  const communities = Uint32Array.from({ length: 36 }, (_, v) => Math.floor(v / 12));
  const edges: Edge[] = [];
  for (let a = 0; a < 36; a++)
    for (let b = 0; b < a; b++)
      if (random() < (communities[a] === communities[b] ? 0.4 : 0.04))
        edges.push({ a, b, weight: 0.2 + random() });
  return { edges, communities, graph: buildGraph(36, edges) };
}

const distance = ({ x, y }: Positions, a: number, b: number) =>
  Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
const mean = (values: readonly number[]) => values.reduce((p, q) => p + q, 0) / values.length;
const pairs = Array.from({ length: 36 }, (_, a) => a).flatMap((a) =>
  Array.from({ length: a }, (_, b): [number, number] => [a, b]),
);

describe('a layout', () => {
  const { edges, communities, graph } = groups(1);
  const positions = layOut(graph, communities, options);
  const linked = new Set(edges.map(({ a, b }) => `${a} ${b}`));

  it('is the same every time', () => {
    expect(layOut(graph, communities, options)).toEqual(positions);
  });

  it('is another with another seed', () => {
    expect(layOut(graph, communities, { ...options, seed: 2 })).not.toEqual(positions);
  });

  it('has finite places, no two of them the same', () => {
    expect([...positions.x, ...positions.y].every(Number.isFinite)).toBe(true);
    expect(Math.min(...pairs.map(([a, b]) => distance(positions, a, b)))).toBeGreaterThan(1);
  });

  it('is centred on the origin', () => {
    for (const axis of [positions.x, positions.y])
      expect(Math.min(...axis) + Math.max(...axis)).toBeCloseTo(0, 6);
  });

  it('puts linked nodes nearer than others, inside a community and between', () => {
    for (const inside of [true, false]) {
      const some = pairs.filter(([a, b]) => (communities[a] === communities[b]) === inside);
      const [near, far] = [true, false].map((isLinked) =>
        mean(
          some
            .filter(([a, b]) => linked.has(`${a} ${b}`) === isLinked)
            .map(([a, b]) => distance(positions, a, b)),
        ),
      );
      expect(near).toBeLessThan(far!);
    }
  });

  it('sets communities apart', () => {
    const of = (same: boolean) =>
      pairs
        .filter(([a, b]) => (communities[a] === communities[b]) === same)
        .map(([a, b]) => distance(positions, a, b));
    expect(mean(of(true)) * 1.5).toBeLessThan(mean(of(false)));
  });
});

it('tells how much of it is done', () => {
  const { graph, communities } = groups(1);
  const told: number[] = [];
  layOut(graph, communities, { ...options, iterations: 4 }, (share) => told.push(share));
  expect(told).toEqual([0, 0.25, 0.5, 0.75, 1]);
});

it('is wider than high when the sheet is', () => {
  const { graph, communities } = groups(2);
  const extent = (axis: Float64Array) => Math.max(...axis) - Math.min(...axis);
  const ratio = (aspect: number) => {
    const { x, y } = layOut(graph, communities, { ...options, aspect });
    return extent(x) / extent(y);
  };
  expect(ratio(3)).toBeGreaterThan(ratio(1 / 3));
});

it('stands nodes without links on the sheet too', () => {
  const { x, y } = layOut(buildGraph(5, []), Uint32Array.of(0, 1, 2, 3, 4), options);
  const radii = [...x.keys()].map((v) => Math.hypot(x[v]!, y[v]!));
  expect(Math.max(...radii)).toBeLessThan(1000);
  expect(new Set(x).size).toBe(5);
});

it('of one node is the origin, of none is empty', () => {
  const one = layOut(buildGraph(1, []), Uint32Array.of(0), options);
  expect([Math.abs(one.x[0]!), Math.abs(one.y[0]!)]).toEqual([0, 0]);
  expect(layOut(buildGraph(0, []), Uint32Array.of(), options).x).toHaveLength(0);
});
