// Edges to rows: every edge twice, sums, no loops.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildGraph, hopsFrom, strengths } from '../../../src/core/map/graph.ts';

const edge = fc.record({ a: fc.nat(5), b: fc.nat(5), weight: fc.integer({ min: 0, max: 9 }) });

it('sums edges between the same nodes and drops loops and weight 0', () => {
  const graph = buildGraph(3, [
    { a: 0, b: 1, weight: 2 },
    { a: 1, b: 0, weight: 3 },
    { a: 2, b: 2, weight: 4 },
    { a: 1, b: 2, weight: 0 },
  ]);
  expect(graph).toEqual({
    size: 3,
    offsets: Uint32Array.of(0, 1, 2, 2),
    targets: Uint32Array.of(1, 0),
    weights: Float64Array.of(5, 5),
  });
});

it('holds the same symmetric matrix as a naive sum, targets ascending', () => {
  const property = fc.property(fc.array(edge, { maxLength: 20 }), (edges) => {
    const matrix = Array.from({ length: 6 }, () => new Array<number>(6).fill(0));
    for (const { a, b, weight } of edges.filter((e) => e.a !== e.b)) {
      matrix[a]![b]! += weight;
      matrix[b]![a]! += weight;
    }
    const { offsets, targets, weights } = buildGraph(6, edges);
    const rows = matrix.map((row) => [...row.entries()].filter(([, w]) => w > 0));
    const built = rows.map((_, v) =>
      Array.from(targets.subarray(offsets[v], offsets[v + 1]), (t, i) => [
        t,
        weights[offsets[v]! + i],
      ]),
    );
    expect(built).toEqual(rows);
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('does not depend on the order of edges', () => {
  const property = fc.property(fc.array(edge, { maxLength: 20 }), (edges) => {
    expect(buildGraph(6, [...edges].reverse())).toEqual(buildGraph(6, edges));
  });
  fc.assert(property, { seed: 1, numRuns: 100 });
});

it('gives each node the sum of its weights', () => {
  const graph = buildGraph(3, [
    { a: 0, b: 1, weight: 2 },
    { a: 1, b: 2, weight: 0.5 },
  ]);
  expect(strengths(graph)).toEqual(Float64Array.of(2, 2.5, 0.5));
});

it('hops are those of a naive search over all triples', () => {
  const edge = fc.record({ a: fc.nat(7), b: fc.nat(7), weight: fc.constant(1) });
  const property = fc.property(fc.array(edge, { maxLength: 12 }), (edges) => {
    const d = Array.from({ length: 8 }, (_, a) =>
      Array.from({ length: 8 }, (_, b) => (a === b ? 0 : Infinity)),
    );
    for (const { a, b } of edges) if (a !== b) d[a]![b] = d[b]![a] = 1;
    for (let k = 0; k < 8; k++)
      for (let a = 0; a < 8; a++)
        for (let b = 0; b < 8; b++) d[a]![b] = Math.min(d[a]![b]!, d[a]![k]! + d[k]![b]!);
    for (let v = 0; v < 8; v++) expect([...hopsFrom(buildGraph(8, edges), v)]).toEqual(d[v]);
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});
