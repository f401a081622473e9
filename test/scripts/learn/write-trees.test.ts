// Learned trees as a module: it says who made it, imports the reader, and gives the trees back.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { writeTrees } from '../../../scripts/learn/write-trees.ts';
import { readTrees } from '../../../src/core/concepts/trees.ts';

const TREES = [{ features: [0, 1, 1], limits: [0.5, 2, 1e9], leaves: [1, -2.25, 0, 4] }];

it('is read as it was written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trees-'));
  const target = join(folder, 'some-trees.ts');
  writeTrees(target, 'scripts/learn/some.ts', TREES);
  const [head, , load] = readFileSync(target, 'utf8').split('\n');
  expect(head).toContain('scripts/learn/some.ts');
  const reader = /from '(.*)'/.exec(load!)![1]!;
  expect(resolve(dirname(target), reader)).toBe(resolve('src/core/concepts/trees.ts'));
  expect(readTrees(readFileSync(target, 'utf8').split('`')[1]!)).toEqual(TREES);
  rmSync(folder, { recursive: true });
});
