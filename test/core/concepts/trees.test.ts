// Sums of trees: each row comes to the leaf that its answers lead to.

import { expect, it } from 'vitest';
import { Forest, readTrees, sumOfTrees } from '../../../src/core/concepts/trees.ts';

const TREE = { features: [0, 1, 1], limits: [0.5, 2, 4], leaves: [1, 2, 3, 4] };

it('leads a row from question to question', () => {
  const at = (row: number[]) => sumOfTrees([TREE], row);
  expect([at([0, 2]), at([0, 3]), at([1, 4]), at([1, 5])]).toEqual([1, 2, 3, 4]);
});

it('adds what the trees say', () => {
  expect(sumOfTrees([TREE, TREE], [1, 5])).toBe(8);
  expect(sumOfTrees([], [1, 5])).toBe(0);
});

it('reads a tree a line', () => {
  expect(readTrees('\n0 1 1|0.5 2 4|1 2 3 4\n')).toEqual([TREE]);
  expect(readTrees('')).toEqual([]);
});

it('is told as by single trees where they lie one behind another', () => {
  const trees = [TREE, { features: [1], limits: [3], leaves: [-2, 0.5] }, TREE];
  const forest = new Forest(trees);
  for (const row of [
    [0, 2],
    [0, 3],
    [1, 4],
    [1, 5],
  ]) {
    expect(forest.sum(row)).toBe(sumOfTrees(trees, row));
  }
});

it('is given up when the trees that are left cannot lift it to what is asked', () => {
  const forest = new Forest([TREE, TREE]);
  expect([5.5, 6, 6.5].map((least) => forest.sum([1, 4], least))).toEqual([6, 6, -Infinity]);
  expect(forest.sum([0, 2], 5.5)).toBe(-Infinity);
});
