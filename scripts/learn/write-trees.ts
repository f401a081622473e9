// Learned trees → a module of text.

import { writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tree } from '../../src/core/concepts/trees.ts';

const READER = fileURLToPath(new URL('../../src/core/concepts/trees.ts', import.meta.url));

/** Writes trees to a module that `readTrees` of the core gives back; `by` is the script that learned them. */
export function writeTrees(target: string, by: string, trees: readonly Tree[]): void {
  const path = relative(dirname(target), READER).replaceAll('\\', '/');
  const lines = trees.map(({ features, limits, leaves }) =>
    [features, limits, leaves].map((numbers) => numbers.join(' ')).join('|'),
  );
  const module = [
    `// Written by ${by}: a tree a line; features, limits and leaves of each.`,
    '',
    `import { readTrees } from '${path.startsWith('.') ? path : `./${path}`}';`,
    '',
    'export const TREES = readTrees(`',
    ...lines,
    '`);',
    '',
  ];
  writeFileSync(target, module.join('\n'));
}
