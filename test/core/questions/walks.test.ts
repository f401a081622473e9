// The search for walks: how much of the graph it reads. What it finds is tested with paths.

import { expect, it } from 'vitest';
import { buildGraph } from '../../../src/core/map/graph.ts';
import { strongestWalks } from '../../../src/core/questions/walks.ts';
import type { Graph } from '../../../src/core/map/graph.ts';

const SIZE = 3000;

/** Two rings of {@link SIZE} nodes each, with a count of the weights read. */
function twoIslands() {
  const edges = Array.from({ length: SIZE }, (_, i) => [
    { a: i, b: (i + 1) % SIZE, weight: 0.99 },
    { a: SIZE + i, b: SIZE + ((i + 1) % SIZE), weight: 0.99 },
  ]);
  const rows = buildGraph(2 * SIZE, edges.flat());
  const read = { weights: 0 };
  const graph: Graph = {
    ...rows,
    get weights() {
      read.weights++;
      return rows.weights;
    },
  };
  return { graph, read };
}

it.each([5, 'fewest'] as const)('does not search where nothing leads (%s hops)', (maxHops) => {
  const { graph, read } = twoIslands();
  const options = { most: 3, maxHops, skipDetours: true };
  expect(strongestWalks(graph, [0, SIZE + 1], options)).toEqual([]);
  expect(read.weights).toBe(0);
});

it('searches no further than the shortest walk', () => {
  const { graph, read } = twoIslands();
  const options = { most: 1, maxHops: 'fewest' as const, skipDetours: true };
  expect(strongestWalks(graph, [0, 9], options)[0]!.nodes).toHaveLength(10);
  expect(read.weights).toBeLessThan(1000);
});
