// diff: two dataset folders → a JSON line per change, and totals on stderr.

import { applyCuration } from '../src/core/curate/apply.ts';
import { needsTexts } from '../src/core/curate/edit.ts';
import { diffDatasets, sayDiff } from '../src/core/compare/diff.ts';
import { fail, tell, withClearErrors } from './command.ts';
import { readFolder, readTextsIn } from './read-dataset.ts';
import { readEdits, tellMisfits } from './read-own.ts';
import type { Edit } from '../src/core/curate/edit.ts';
import type { Dataset } from '../src/core/dataset/dataset.ts';
import type { DatasetDiff } from '../src/core/compare/diff.ts';
import type { Command } from './command.ts';

/** The command `diff A B`; with `--curation`, after applying edits to both. */
export function runDiff({ files, curation }: Command): void {
  const [a, b, ...more] = files;
  if (a === undefined || b === undefined || more.length > 0)
    fail('diff needs two dataset folders. Write: diff BEFORE AFTER.');
  const [before, after] = withClearErrors(() => {
    const edits = curation === null ? [] : readEdits(curation);
    return [curated(a, edits), curated(b, edits)] as const;
  });
  const diff = diffDatasets(before, after);
  process.stdout.write(linesOf(diff).join(''));
  tell(sayDiff(before, after, diff));
}

/** The dataset in a folder after applying edits; those that do not fit are reported. */
function curated(folder: string, edits: readonly Edit[]): Dataset {
  const dataset = readFolder(folder);
  if (edits.length === 0) return dataset;
  const texts = edits.some(needsTexts) ? readTextsIn(folder, dataset) : null;
  const { dataset: now, report } = applyCuration(dataset, texts, edits);
  tellMisfits(edits, report, folder);
  return now;
}

/** `{"what": "concepts", "change": "new", …}` for each. */
function linesOf(diff: DatasetDiff): string[] {
  return Object.entries(diff).flatMap(([what, changes]) =>
    Object.entries(changes as Record<string, readonly object[]>).flatMap(([change, list]) =>
      list.map((item) => `${JSON.stringify({ what, change, ...item })}\n`),
    ),
  );
}
