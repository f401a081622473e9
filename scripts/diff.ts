// diff: two dataset folders → a JSON line per change, and the numbers on stderr.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffDatasets, sayDiff } from '../src/core/dataset/diff.ts';
import { OVERVIEW_FILE, PAPERS_FILE, readDataset } from '../src/core/dataset/files.ts';
import { fail, tell, UsageError, withClearErrors } from './command.ts';
import type { Dataset } from '../src/core/dataset/dataset.ts';
import type { DatasetDiff } from '../src/core/dataset/diff.ts';
import type { Command } from './command.ts';

/** The command `diff A B`. */
export function runDiff({ files }: Command): void {
  const [a, b, ...more] = files;
  if (a === undefined || b === undefined || more.length > 0)
    fail('diff needs two dataset folders. Write: diff BEFORE AFTER.');
  const [before, after] = withClearErrors(() => [readFolder(a), readFolder(b)] as const);
  const diff = diffDatasets(before, after);
  process.stdout.write(linesOf(diff).join(''));
  tell(sayDiff(before, after, diff));
}

function readFolder(folder: string): Dataset {
  return readDataset(readPart(folder, OVERVIEW_FILE), readPart(folder, PAPERS_FILE));
}

function readPart(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    throw new UsageError(`${folder}: no dataset, ${name} cannot be read. Build one with --out.`);
  }
}

/** `{"what": "concepts", "change": "new", …}` for each. */
function linesOf(diff: DatasetDiff): string[] {
  return Object.entries(diff).flatMap(([what, changes]) =>
    Object.entries(changes as Record<string, readonly object[]>).flatMap(([change, list]) =>
      list.map((item) => `${JSON.stringify({ what, change, ...item })}\n`),
    ),
  );
}
