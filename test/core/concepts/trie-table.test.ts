// The flat table of edges against a map.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  createTable,
  followEdge,
  followOrAdd,
  mayFollow,
  resized,
} from '../../../src/core/concepts/trie-table.ts';

const number = fc.integer({ min: 0, max: 5000 });

it('leads where a map of edges leads, and nowhere else', () => {
  const edges = fc.array(fc.tuple(number, number), { maxLength: 200 });
  const property = fc.property(edges, edges, (added, asked) => {
    const table = createTable(added.length);
    const map = new Map<string, number>();
    added.forEach(([node, word], i) => {
      const key = `${node} ${word}`;
      if (!map.has(key)) map.set(key, i + 1);
      expect(followOrAdd(table, node, word, i + 1)).toBe(map.get(key));
    });
    for (const [node, word] of [...added, ...asked])
      expect(followEdge(table, node, word)).toBe(map.get(`${node} ${word}`) ?? 0);
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('leads to the same in as little room as its edges need', () => {
  const table = createTable(1000);
  for (let word = 1; word <= 100; word++) followOrAdd(table, word % 7, word, word);
  const smaller = resized(table, 100);
  expect(smaller.edges.length).toBeLessThan(table.edges.length);
  for (let word = 1; word <= 200; word++) {
    expect(followEdge(smaller, word % 7, word)).toBe(followEdge(table, word % 7, word));
    if (word <= 100) expect(mayFollow(smaller, word % 7, word)).toBe(true);
  }
});

it('leads nowhere when it is empty', () => {
  expect(followEdge(createTable(0), 0, 0)).toBe(0);
});
