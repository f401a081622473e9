// bench build FILE [FILE…] [--threads N]: what a build takes by stage, papers a second, peak memory, and the exponent
// with which time grows from the smallest file to the largest. Each file is built in a process of its own.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writeDataset } from '../../src/core/dataset/files.ts';
import { buildFromReadings } from '../../src/core/pipeline.ts';
import { measureFile } from '../build.ts';
import { parseCommand } from '../command.ts';
import { withCrew } from '../crew.ts';
import { readCorpus, readOwnVocabulary, readOwnWords, recordsOf } from '../read-input.ts';
import type { Command } from '../command.ts';

/** What one build took: seconds by stage in their order, papers, and the most memory in bytes. */
export interface BuildRun {
  readonly papers: number;
  readonly stages: readonly (readonly [stage: string, seconds: number])[];
  readonly peak: number;
}

/** Prints the table for some files, or for the default corpus. */
export function benchBuild(args: readonly string[]): void {
  const { files, threads } = parseCommand(args);
  const option = threads === null ? [] : [`--threads=${threads}`];
  const runs = (files.length === 0 ? [''] : files).map((file) => runApart(file, option));
  process.stdout.write(`\nBuild, by stage, one process a file\n\n${tableOf(runs)}\n`);
}

/** A build by itself, so that its peak of memory is its own. */
function runApart(file: string, option: readonly string[]): BuildRun {
  const script = fileURLToPath(import.meta.url);
  const args = ['--import', 'tsx', script, '--once', ...option, ...(file === '' ? [] : [file])];
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', stdio: [...stdio] }),
  ) as BuildRun;
}

/** Rows: papers, seconds of each stage, the sum, papers a second, memory; and the exponent. */
export function tableOf(runs: readonly BuildRun[]): string {
  const row = (name: string, cells: readonly string[]) =>
    name.padEnd(20) + cells.map((cell) => cell.padStart(12)).join('');
  const names = runs[0]?.stages.map(([name]) => name) ?? [];
  return [
    row(
      'papers',
      runs.map((run) => String(run.papers)),
    ),
    ...names.map((name, i) =>
      row(
        `${name}, s`,
        runs.map((run) => run.stages[i]![1].toFixed(2)),
      ),
    ),
    row(
      'all, s',
      runs.map((run) => secondsOf(run).toFixed(2)),
    ),
    row(
      'papers/s',
      runs.map((run) => String(Math.round(run.papers / secondsOf(run)))),
    ),
    row(
      'peak memory, MB',
      runs.map((run) => String(Math.round(run.peak / 1e6))),
    ),
    ...(runs.length < 2 ? [] : [`time grows with papers^${exponentOf(runs).toFixed(2)}`]),
  ].join('\n');
}

function secondsOf({ stages }: BuildRun): number {
  return stages.reduce((sum, [, seconds]) => sum + seconds, 0);
}

/** ln of the times over ln of the papers, from the smallest run to the largest. */
export function exponentOf(runs: readonly BuildRun[]): number {
  const [least, ...more] = [...runs].sort((a, b) => a.papers - b.papers);
  const most = more.at(-1);
  if (!least || !most) return NaN;
  return Math.log(secondsOf(most) / secondsOf(least)) / Math.log(most.papers / least.papers);
}

/** One build, timed between the words it gives of its stages. */
function runOnce({ files, threads }: Pick<Command, 'files' | 'threads'>): BuildRun {
  const stages: [string, number][] = [];
  let since = performance.now();
  let current = 'prepare';
  const turnTo = (stage: string) => {
    if (stage === current) return;
    stages.push([current, (performance.now() - since) / 1000]);
    [since, current] = [performance.now(), stage];
  };
  const [vocabulary, words] = [readOwnVocabulary(), readOwnWords()];
  turnTo('read');
  const { name, readings } = readCorpus(files);
  const watch = ({ stage }: { readonly stage: string }) => {
    turnTo(stage);
  };
  const { dataset, texts } = withCrew(threads, recordsOf(readings), (hands) =>
    buildFromReadings(name, readings, vocabulary, { words, watch, hands }),
  );
  turnTo('write');
  writeDataset(dataset, texts, measureFile);
  turnTo('end');
  return { papers: texts.length, stages, peak: process.resourceUsage().maxRSS * 1024 };
}

const [option, ...args] = process.argv.slice(2);
if (option === '--once') process.stdout.write(JSON.stringify(runOnce(parseCommand(args))));
