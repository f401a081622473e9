// Writes learned trees as a module.

import { fileURLToPath } from 'node:url';
import { writeModule } from './write-module.ts';
import type { Tree } from '../../src/core/concepts/trees.ts';

const READER = fileURLToPath(new URL('../../src/core/concepts/trees.ts', import.meta.url));

/**
 * Writes trees as a module that `readTrees` of the core parses.
 * @param by the script that learned them
 */
export function writeTrees(target: string, by: string, trees: readonly Tree[]): void {
  const lines = trees.map(({ features, limits, leaves }) =>
    [features, limits, leaves].map((numbers) => numbers.join(' ')).join('|'),
  );
  const each = 'one tree a line: features, limits, leaves';
  writeModule(target, { by, lines, each, name: 'TREES', reader: 'readTrees', from: READER });
}
