// Betweenness against all shortest paths walked out; bridges on networks whose bridge is plain.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../src/core/questions/betweenness.ts';
import { findBridges } from '../../../src/core/questions/bridges.ts';
import { distancesFrom } from '../../../src/core/questions/distances.ts';
import { buildGraph } from '../../../src/core/map/graph.ts';
import type { UnitLink } from '../../../src/core/links/weigh.ts';

const SIZE = 6;
const link = (a: number, b: number, strength = 1): UnitLink => ({ a, b, papers: 1, strength });
const nodes = Array.from({ length: SIZE }, (_, v) => v);
const pairs = nodes.flatMap((a) => nodes.slice(a + 1).map((b) => [a, b] as const));
// Lengths 1, 2 and 4, so that many paths are equally long.
const network = fc
  .subarray(pairs)
  .chain((chosen) =>
    fc.tuple(...chosen.map(([a, b]) => fc.constantFrom(1, 0.5, 0.25).map((s) => link(a, b, s)))),
  );

/** All shortest loopless paths between two nodes. */
function shortest(links: readonly UnitLink[], from: number, to: number): number[][] {
  let best = Infinity;
  let found: number[][] = [];
  const walk = (path: number[], length: number): void => {
    const at = path.at(-1)!;
    if (at === to && length < best) [best, found] = [length, []];
    if (at === to && length === best) found.push(path);
    if (at === to || length >= best) return;
    for (const { a, b, strength } of links) {
      const next = a === at ? b : b === at ? a : null;
      if (next !== null && !path.includes(next)) walk([...path, next], length + 1 / strength);
    }
  };
  walk([from], 0);
  return found;
}

function naive(links: readonly UnitLink[]): number[] {
  return nodes.map((v) => {
    const shares = pairs
      .filter((pair) => !pair.includes(v))
      .map(([s, t]) => shortest(links, s, t))
      .map((paths) => paths.filter((path) => path.includes(v)).length / Math.max(1, paths.length));
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  });
}

describe('betweenness', () => {
  it('is the share of shortest paths through a node', () => {
    const property = fc.property(network, (links) => {
      const values = betweenness(SIZE, links);
      naive(links).forEach((wanted, v) => {
        expect(values[v]).toBeCloseTo(wanted, 9);
      });
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('is 1 in the middle of a star, 0 at its ends and in a complete network', () => {
    expect([...betweenness(4, [link(0, 1), link(0, 2), link(0, 3)])]).toEqual([1, 0, 0, 0]);
    expect([...betweenness(3, [link(0, 1), link(0, 2), link(1, 2)])]).toEqual([0, 0, 0]);
  });

  it('follows strong links rather than few', () => {
    expect([...betweenness(3, [link(0, 2, 0.2), link(0, 1), link(1, 2)])]).toEqual([0, 1, 0]);
  });

  it('stands networks of none, one and two nodes', () => {
    expect([...betweenness(0, [])]).toEqual([]);
    expect([...betweenness(1, [])]).toEqual([0]);
    expect([...betweenness(2, [link(0, 1)])]).toEqual([0, 0]);
  });
});

describe('distancesFrom', () => {
  it('finds what relaxing every edge again and again finds, nearest first', () => {
    const property = fc.property(network, (links) => {
      const edges = links.map(({ a, b, strength }) => ({ a, b, weight: 1 / strength }));
      const { distance, order } = distancesFrom(buildGraph(SIZE, edges), 0);
      const wanted = nodes.map((v) => (v === 0 ? 0 : Infinity));
      for (let round = 0; round < SIZE; round++) {
        for (const { a, b, weight } of edges) {
          wanted[a] = Math.min(wanted[a]!, wanted[b]! + weight);
          wanted[b] = Math.min(wanted[b]!, wanted[a] + weight);
        }
      }
      expect([...distance]).toEqual(wanted);
      const reached = nodes.filter((v) => wanted[v]! < Infinity);
      expect(order).toEqual(reached.sort((v, w) => wanted[v]! - wanted[w]! || v - w));
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });
});

describe('findBridges', () => {
  const triangle = (a: number) => [link(a, a + 1), link(a + 1, a + 2), link(a, a + 2)];

  it('names the concepts that join two areas, and through what', () => {
    const links = [...triangle(0), ...triangle(4), link(2, 3, 0.9), link(3, 4, 0.5)];
    const { bridges, sources, concepts } = findBridges(links, [0, 0, 0, 0, 1, 1, 1]);
    expect([sources, concepts]).toEqual([7, 7]);
    expect(bridges.map(({ concept }) => concept)).toEqual([3, 4]);
    expect(bridges[0]!.areas).toEqual([
      { cluster: 0, share: expect.closeTo(9 / 14) as number, through: [2] },
      { cluster: 1, share: expect.closeTo(5 / 14) as number, through: [4] },
    ]);
    expect(bridges[0]!.betweenness).toBeCloseTo(9 / 15, 12);
  });

  it('has none where areas are islands, where all are linked, and where nothing is', () => {
    expect(findBridges([...triangle(0), ...triangle(3)], [0, 0, 0, 1, 1, 1]).bridges).toEqual([]);
    expect(
      findBridges(
        pairs.map(([a, b]) => link(a, b)),
        [0, 1, 0, 1, 0, 1],
      ).bridges,
    ).toEqual([]);
    expect(findBridges([], [])).toEqual({ bridges: [], sources: 0, concepts: 0 });
    expect(findBridges([], new Uint32Array(10_000)).bridges).toEqual([]);
  });

  it('samples a large network, the same way each time, and says so', () => {
    const ring = Array.from({ length: 3000 }, (_, v) =>
      link(Math.min(v, (v + 1) % 3000), Math.max(v, (v + 1) % 3000)),
    );
    const clusters = ring.map((_, v) => Math.floor(v / 1000));
    const found = findBridges(ring, clusters, 3);
    expect(found.sources).toBeLessThan(found.concepts);
    expect(findBridges(ring, clusters, 3)).toEqual(found);
  });
});
