// tally, merge: filters for building a corpus in parts, in a Slurm array, Hadoop streaming or a pipe: lines of
// `extract` → a partial tally; partial tallies → one.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { finish, mergeTallies } from '../../src/core/links/tally.ts';
import { readTally, tallyLines, writeTally } from '../../src/core/links/partial-tally.ts';
import { UsageError, withClearErrors } from '../command.ts';
import { linkLines } from '../links.ts';
import type { Tally } from '../../src/core/links/tally.ts';
import type { Command } from '../command.ts';

/** The command `tally [FILE…]`: lines of `extract`, from stdin when no file is named. */
export function runTally({ files }: Pick<Command, 'files'>): void {
  const tally = withClearErrors(() =>
    mergeTallies(
      namesOr(files).map((path) => tallyLines(basename(path), readText(path).split('\n'))),
    ),
  );
  process.stdout.write(`${writeTally(tally)}\n`);
}

/** The command `merge FILE…`: tallies to one; with `--format links`, to the links of all papers. */
export function runMerge({ files, format }: Pick<Command, 'files' | 'format'>): void {
  const lines = withClearErrors(() => {
    const tally = mergeTallies(
      namesOr(files).map((path) => readTally(basename(path), readText(path))),
    );
    return inForm(tally, format);
  });
  for (const line of lines) process.stdout.write(`${line}\n`);
}

function inForm(tally: Tally, format: string | null): Iterable<string> {
  if (format === null) return [writeTally(tally)];
  if (format === 'links') return linkLines(finish(tally, [...tally.papers.keys()].sort()));
  throw new UsageError(`merge has no format “${format}”. Leave it out, or write --format links.`);
}

/** The files, or standard input where none is named. */
function namesOr(files: readonly string[]): readonly string[] {
  return files.length === 0 ? ['-'] : files;
}

function readText(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch {
    throw new UsageError(`${path}: cannot be opened. Check the name and the permissions.`);
  }
}
