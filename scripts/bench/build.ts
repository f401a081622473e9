// bench build [FILE…] [--threads N]: time by stage, papers per second, memory, and the exponent of growth. One file,
// or the default corpus, is cut into corpora of several sizes; several files are built as they are. Each build runs
// in its own process.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFromReadings } from '../../src/core/pipeline.ts';
import { createTextStaging, writeFolder } from '../build.ts';
import { parseCommand } from '../command.ts';
import { withWorkerPool } from '../worker-pool.ts';
import { estimateRecords, readCorpus, readOwnVocabulary, readOwnWords } from '../read-input.ts';
import { cutCorpus, drawPapers, SIZES } from './cut-corpus.ts';
import { plotOf, slowestOf, tableOf } from './build-report.ts';
import type { Command } from '../command.ts';
import type { BuildRun } from './build-report.ts';

/** The table, its plot, and a description of the slowest stages. */
export function benchBuild(args: readonly string[]) {
  const { files, threads } = parseCommand(args);
  const option = threads === null ? [] : [`--threads=${threads}`];
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-build-'));
  try {
    const built = files.length > 1 ? files : cutCorpus(recordsIn(files), folder);
    const runs = built.map((file) => runApart(file, option));
    return { table: tableOf(runs), plot: plotOf(runs), why: slowestOf(runs.at(-1)!) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The records of a file; without one, as many random ones as the largest corpus needs. */
function recordsIn(files: readonly string[]) {
  const records = readCorpus(files).readings.flatMap((reading) => reading.records);
  return files.length > 0 ? records : drawPapers(records, SIZES.at(-1)!);
}

/** A build in its own process, so that its peak memory can be measured. */
function runApart(file: string, option: readonly string[]): BuildRun {
  const script = fileURLToPath(import.meta.url);
  const args = ['--import', 'tsx', script, '--once', ...option, file];
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', stdio: [...stdio] }),
  ) as BuildRun;
}

/** One build, timed by its progress reports; its output is deleted. */
function runOnce({ files, threads }: Pick<Command, 'files' | 'threads'>): BuildRun {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-built-'));
  const stages: [string, number][] = [];
  let since = performance.now();
  let current = 'prepare';
  const turnTo = (stage: string) => {
    if (stage === current) return;
    stages.push([current, (performance.now() - since) / 1000]);
    [since, current] = [performance.now(), stage];
  };
  const watch = ({ stage }: { readonly stage: string }) => {
    turnTo(stage);
  };
  const { onTexts, filesOf, clear } = createTextStaging(folder);
  const { dataset, texts } = withWorkerPool(threads, estimateRecords(files), (executor) => {
    const [vocabulary, words] = [readOwnVocabulary(), readOwnWords()];
    turnTo('read');
    const { name, readings } = readCorpus(files, null, executor);
    return buildFromReadings(name, readings, vocabulary, { words, watch, executor, onTexts });
  });
  turnTo('write');
  writeFolder(folder, filesOf({ dataset, texts }));
  turnTo('end');
  clear();
  rmSync(folder, { recursive: true });
  const { user, system } = process.cpuUsage();
  const peak = process.resourceUsage().maxRSS * 1024;
  return { papers: texts.length, stages, processor: (user + system) / 1e6, peak };
}

const [option, ...args] = process.argv.slice(2);
if (option === '--once') process.stdout.write(JSON.stringify(runOnce(parseCommand(args))));
