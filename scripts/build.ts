// build: files → a dataset folder, written whole or not at all.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { applyCuration } from '../src/core/curate/apply.ts';
import { datasetFiles, identify } from '../src/core/dataset/files.ts';
import { textShards } from '../src/core/dataset/text-shards.ts';
import { buildFromReadings } from '../src/core/pipeline.ts';
import { sumsInWords } from '../src/core/papers/receipt.ts';
import { checkpointsIn } from './checkpoints.ts';
import { fail, printable, tell, UsageError, withClearErrors } from './command.ts';
import { readFolder } from './read-dataset.ts';
import { withWorkerPool } from './worker-pool.ts';
import { createProgressPrinter } from './tell-stage.ts';
import { estimateRecords, readCorpus, readOwnWords } from './read-input.ts';
import { readEdits, readVocabularyWith, tellMisfits } from './read-own.ts';
import type { Executor } from '../src/core/executor.ts';
import type { Edit } from '../src/core/curate/edit.ts';
import type { CorpusFile, Dataset } from '../src/core/dataset/dataset.ts';
import type { DatasetFile } from '../src/core/dataset/files.ts';
import type { ListedFile, MeasureFile } from '../src/core/dataset/manifest.ts';
import type { ReceiptSums } from '../src/core/papers/receipt.ts';
import type { Build, OnTexts } from '../src/core/pipeline.ts';
import type { Command } from './command.ts';

/** The command `build [FILE…] --out DIR`. */
export function runBuild(command: Command): void {
  const { files, out } = command;
  if (out === null || out === '') fail('build needs a folder to write to. Add --out DIR.');
  withClearErrors(() => buildInto(files, out, command));
}

/** Options of a build beside its papers. */
type BuildSettings = Pick<Command, 'from' | 'vocabulary' | 'curation'> &
  Partial<Pick<Command, 'threads' | 'columns' | 'checkpoints'>>;

/** No options. */
const DEFAULTS: BuildSettings = { from: null, vocabulary: null, curation: null };

/**
 * Builds the dataset of some files into a folder and prints what was read and made.
 * @param namesFolder whether to print the folder; false where it is a temporary one
 */
export function buildInto(
  files: readonly string[],
  out: string,
  settings: BuildSettings = DEFAULTS,
  namesFolder = true,
): Dataset {
  const staging = createTextStaging(out);
  const checkpoints = settings.checkpoints ? checkpointsIn(settings.checkpoints) : null;
  try {
    const hooks = { onTexts: staging.onTexts, wrapExecutor: checkpoints?.wrap };
    const build = buildOwn(files, settings, hooks);
    writeFolder(out, staging.filesOf(build));
    checkpoints?.clear();
    tellAccount(build, namesFolder ? out : null);
    return build.dataset;
  } finally {
    staging.clear();
  }
}

/** Each text is encoded twice in a row, to be measured and to be written: the last one is cached. */
let lastEncoded = { text: '', bytes: Buffer.alloc(0) };

function bytesOf(text: string): Buffer {
  if (lastEncoded.text !== text) lastEncoded = { text, bytes: Buffer.from(text) };
  return lastEncoded.bytes;
}

/** With Node's SHA-256, ten times as fast as the core's. */
const measureFile: MeasureFile = (text) => measureBytes(bytesOf(text));

function measureBytes(bytes: Uint8Array): Omit<ListedFile, 'name'> {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A file of a dataset that has been written to the staging folder, with its manifest entry. */
interface StagedFile extends ListedFile {
  readonly path: string;
}

/**
 * Writes the text files to a staging folder beside the output folder while another thread draws the map;
 * later they only have to be moved.
 */
export function createTextStaging(out: string) {
  const folder = `${resolve(out)}.texts-${process.pid}`;
  const staged: StagedFile[] = [];
  let stagedIds: readonly string[] = [];
  let stagedTexts: Build['texts'] | null = null;
  let isCreated = false;
  const onTexts: OnTexts = (texts, conceptIds, shardSize) => {
    deferSignals();
    try {
      mkdirSync(folder, { recursive: true });
      isCreated = true;
      for (const { name, bytes } of textShards(texts, conceptIds, shardSize)) {
        const path = join(folder, name);
        writeFileSync(path, bytes);
        staged.push({ name, path, ...measureBytes(bytes) });
      }
      [stagedTexts, stagedIds] = [texts, conceptIds];
    } catch {
      // Writing the output folder will fail for the same reason and report it.
    }
  };
  const filesOf = function* ({ dataset, texts }: Pick<Build, 'dataset' | 'texts'>) {
    // The reader's edits may have changed texts or concepts: then the staged files are stale.
    const { concepts } = dataset;
    const hasSameIds =
      stagedIds.length === concepts.length && concepts.every(({ id }, i) => id === stagedIds[i]);
    const isCurrent = texts === stagedTexts && hasSameIds;
    const listed = staged.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }));
    yield* datasetFiles(dataset, texts, measureFile, isCurrent ? listed : null);
    if (isCurrent) yield* staged;
  };
  const clear = () => {
    if (isCreated) rmSync(folder, { recursive: true, force: true });
  };
  return { onTexts, filesOf, clear };
}

/** Hooks into a build. */
export interface BuildHooks {
  readonly onTexts?: OnTexts;
  /** Replaces the executor by one around it. */
  readonly wrapExecutor?: ((executor: Executor) => Executor) | undefined;
}

/** Builds the dataset of some files in memory. */
export function buildOwn(
  files: readonly string[],
  { from, vocabulary, curation, threads = null, columns = null }: BuildSettings = DEFAULTS,
  { onTexts, wrapExecutor = (executor) => executor }: BuildHooks = {},
): Build {
  const former = from === null ? undefined : readFolder(from);
  const edits = curation === null ? [] : readEdits(curation);
  const uncurated = withWorkerPool(threads, estimateRecords(files), (pool) => {
    const executor = wrapExecutor(pool);
    const { name, readings } = readCorpus(files, columns, executor);
    const given = readVocabularyWith(vocabulary);
    const watch = createProgressPrinter();
    const options = {
      words: readOwnWords(),
      former,
      watch,
      executor,
      ...(onTexts && { onTexts }),
    };
    return buildFromReadings(name, readings, given, options);
  });
  return curated(uncurated, edits);
}

/** Applies the reader's edits to a build; prints those that do not fit. */
function curated(build: Build, edits: readonly Edit[]): Build {
  if (edits.length === 0) return build;
  const { dataset, texts, report } = applyCuration(build.dataset, build.texts, edits);
  tellMisfits(edits, report);
  return { ...build, dataset: identify(dataset), texts: texts ?? build.texts };
}

/**
 * Writes under temporary names, then renames, so that other programs never see half a dataset.
 * @throws UsageError where the folder cannot be written
 */
export function writeFolder(out: string, files: Iterable<DatasetFile | StagedFile>): void {
  const target = resolve(out);
  const temporary = `${target}.tmp-${process.pid}`;
  deferSignals();
  try {
    if (existsSync(target) && !readdirSync(target).every(isOfDataset)) {
      writeBeside(target, files);
      return;
    }
    mkdirSync(temporary, { recursive: true });
    for (const file of files) put(file, join(temporary, file.name));
    replaceFolder(temporary, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(`${out}: cannot be written (${code}). Name another folder.`);
  } finally {
    if (existsSync(temporary)) rmSync(temporary, { recursive: true });
  }
}

/** Moves a folder over another, which is deleted only after the move has succeeded. */
function replaceFolder(folder: string, target: string): void {
  const former = `${target}.old-${process.pid}`;
  const isReplaced = existsSync(target);
  if (isReplaced) renameSync(target, former);
  try {
    renameSync(folder, target);
  } catch (error) {
    if (isReplaced) renameSync(former, target);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}

function put(file: DatasetFile | StagedFile, path: string): void {
  if ('text' in file) writeFileSync(path, bytesOf(file.text));
  else renameSync(file.path, path);
}

/**
 * Defers signals that end the program until the current synchronous code is done, so that no temporary files
 * are left behind: Node runs signal handlers in the event loop only.
 */
function deferSignals(): void {
  if (areSignalsDeferred) return;
  areSignalsDeferred = true;
  const end = () => process.exit(INTERRUPTED);
  for (const signal of END_SIGNALS) process.once(signal, end);
  setImmediate(() => {
    areSignalsDeferred = false;
    for (const signal of END_SIGNALS) process.off(signal, end);
  });
}

/** Staging the texts and writing the folder both defer; the handlers are installed once. */
let areSignalsDeferred = false;

/** From Ctrl+C, a scheduler, a terminal that is closed. */
const END_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Exit status of an interrupted program, by convention of the shell. */
const INTERRUPTED = 130;

/**
 * Writes into a folder that holds other files as well: these stay, those of an earlier dataset are replaced one by
 * one, so that each is there at any time, and deleted where the new dataset has none of the name.
 */
function writeBeside(target: string, files: Iterable<DatasetFile | StagedFile>): void {
  const pathOf = (name: string) => join(target, name);
  const temporaryOf = (name: string) => `${pathOf(name)}.tmp-${process.pid}`;
  const names: string[] = [];
  try {
    for (const file of files) {
      names.push(file.name);
      put(file, temporaryOf(file.name));
    }
    for (const name of names) renameSync(temporaryOf(name), pathOf(name));
    const stale = readdirSync(target).filter((name) => isOfDataset(name) && !names.includes(name));
    for (const name of stale) rmSync(pathOf(name));
  } finally {
    for (const name of names) rmSync(temporaryOf(name), { force: true });
  }
}

/** A folder of nothing but such files is replaced as a whole. */
function isOfDataset(name: string): boolean {
  return /^(manifest|overview|papers|texts-\d+)\.json$/.test(name);
}

function tellAccount({ dataset, texts }: Omit<Build, 'papers'>, out: string | null): void {
  for (const file of dataset.files) tellFile(file);
  const { concepts, papers, clusters } = dataset;
  tell(sumsInWords(sumsOf({ dataset, texts })));
  const made = [
    countOf(papers.ids.length, 'paper'),
    countOf(concepts.length, 'concept'),
    countOf(clusters.length, 'area'),
  ];
  tell(`${made.join(', ')}${out === null ? '' : ` → ${out}`}`);
}

/** `1 paper`, `2 papers`. */
function countOf(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}

/** Each record is kept, merged or skipped. */
function sumsOf({ dataset: { files, papers }, texts }: Omit<Build, 'papers'>): ReceiptSums {
  const read = files.reduce((sum, file) => sum + file.records, 0);
  const skipped = files.reduce((sum, file) => sum + file.skipped.length, 0);
  const kept = papers.ids.length;
  const noAbstract = texts.filter(({ abstract }) => abstract === '').length;
  return { records: read + skipped, kept, merged: read - kept, skipped, noAbstract };
}

/** Skipped records printed for each file; the command `receipt` lists all. */
const MAX_SKIPPED = 10;

function tellFile({ name, records, skipped }: CorpusFile): void {
  tell(printable(`  ${name}: ${countOf(records, 'record')}`));
  for (const { line, reason } of skipped.slice(0, MAX_SKIPPED))
    tell(printable(`  ${name}:${line}: skipped, ${reason}`));
  if (skipped.length > MAX_SKIPPED)
    tell(
      printable(
        `  ${name}: ${skipped.length - MAX_SKIPPED} more skipped; the receipt has them all`,
      ),
    );
}
