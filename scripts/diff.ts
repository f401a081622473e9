// diff: two dataset folders → a JSON line per change, and the numbers on stderr.

import { diffDatasets, sayDiff } from '../src/core/dataset/diff.ts';
import { fail, tell, withClearErrors } from './command.ts';
import { readFolder } from './read-dataset.ts';
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

/** `{"what": "concepts", "change": "new", …}` for each. */
function linesOf(diff: DatasetDiff): string[] {
  return Object.entries(diff).flatMap(([what, changes]) =>
    Object.entries(changes as Record<string, readonly object[]>).flatMap(([change, list]) =>
      list.map((item) => `${JSON.stringify({ what, change, ...item })}\n`),
    ),
  );
}
