// eval: scores the extraction against a benchmark, recognised by its content: annotated concepts, labelled acronyms,
// marked terms, or authors' keywords.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fail, UsageError, withClearErrors } from '../command.ts';
import { readBenchmark } from './read-lines.ts';
import { report } from './reports.ts';
import { faultTable } from './tables.ts';
import type { Choice } from './read-lines.ts';

const USAGE = 'npm run -s eval -- GOLD.jsonl [FILE…] [--half 1|2] [--split NAME] [--misses]';
/** Lines of each list of faults without --misses. */
const MAX_FAULTS = 10;

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`${path}: cannot be opened. Check the name and the permissions.`);
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        misses: { type: 'boolean', default: false },
        half: { type: 'string' },
        split: { type: 'string' },
      },
    });
  } catch (error) {
    fail(`${(error as Error).message.split('. ')[0]!}. ${USAGE}`);
  }
}

function choiceOf(half: string | undefined, split: string | undefined): Choice {
  if (half !== undefined && half !== '1' && half !== '2') fail(`--half is 1 or 2. ${USAGE}`);
  return {
    ...(half === undefined ? {} : { half: half === '1' ? 1 : 2 }),
    ...(split === undefined ? {} : { split }),
  };
}

function main(args: string[]): void {
  const { values, positionals } = parse(args);
  const [path, ...files] = positionals;
  if (path === undefined) fail(`eval needs a gold file. ${USAGE}`);
  const choice = choiceOf(values.half, values.split);
  const { account, figures, faults } = withClearErrors(() =>
    report(readBenchmark(path, readText(path), choice), files),
  );
  const lists = faultTable(faults, values.misses ? Infinity : MAX_FAULTS);
  process.stdout.write([account, ...figures, ...lists].map((line) => `${line}\n`).join(''));
}

main(process.argv.slice(2));
