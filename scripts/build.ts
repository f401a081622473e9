// build: files → a dataset folder, all of it or nothing.

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
import { withCrew } from './crew.ts';
import { createTeller } from './tell-stage.ts';
import { likelyRecords, readCorpus, readOwnWords } from './read-input.ts';
import { readEdits, readVocabularyWith, tellMisfits } from './read-own.ts';
import type { Hands } from '../src/core/hands.ts';
import type { Edit } from '../src/core/curate/edit.ts';
import type { CorpusFile, Dataset } from '../src/core/dataset/dataset.ts';
import type { DatasetFile } from '../src/core/dataset/files.ts';
import type { ListedFile, MeasureFile } from '../src/core/dataset/manifest.ts';
import type { ReceiptSums } from '../src/core/papers/receipt.ts';
import type { Build, TakeTexts } from '../src/core/pipeline.ts';
import type { Command } from './command.ts';

/** The command `build [FILE…] --out DIR`. */
export function runBuild(command: Command): void {
  const { files, out } = command;
  if (out === null || out === '') fail('build needs a folder to write to. Add --out DIR.');
  withClearErrors(() => buildInto(files, out, command));
}

/** What a build may be given beside its papers, by the names of files. */
export type Shaping = Pick<Command, 'from' | 'vocabulary' | 'curation'> &
  Partial<Pick<Command, 'threads' | 'columns' | 'checkpoints'>>;

/** Nothing given. */
export const AS_IT_IS: Shaping = { from: null, vocabulary: null, curation: null };

/**
 * Builds the dataset of some files into a folder and tells what was read; like that in `from`, if any,
 * with terms of the reader's own and their edits.
 * @param isForUse whether the folder is of use to whoever asked, and so told of
 */
export function buildInto(
  files: readonly string[],
  out: string,
  shaping: Shaping = AS_IT_IS,
  isForUse = true,
): Dataset {
  const shelf = createShelf(out);
  const checkpoints = shaping.checkpoints ? checkpointsIn(shaping.checkpoints) : null;
  try {
    const build = buildOwn(files, shaping, { takeTexts: shelf.takeTexts, over: checkpoints?.over });
    writeFolder(out, shelf.filesOf(build));
    checkpoints?.clear();
    tellAccount(build, isForUse ? out : null);
    return build.dataset;
  } finally {
    shelf.clear();
  }
}

/** The text that was encoded last: it is measured, then written. */
let encoded = { text: '', bytes: Buffer.alloc(0) };

function bytesOf(text: string): Buffer {
  if (encoded.text !== text) encoded = { text, bytes: Buffer.from(text) };
  return encoded.bytes;
}

/** Node's digest takes a tenth of the time of the core's. */
const measureFile: MeasureFile = (text) => measureBytes(bytesOf(text));

function measureBytes(bytes: Uint8Array): Omit<ListedFile, 'name'> {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A file of a dataset that lies on the disk already, and what the manifest says of it. */
interface LaidFile extends ListedFile {
  readonly path: string;
}

/**
 * Writes the files of the texts beside a folder while a thread draws the map, so that they need only be
 * moved into it when all is to be written.
 */
export function createShelf(out: string) {
  const folder = `${resolve(out)}.texts-${process.pid}`;
  const laid: LaidFile[] = [];
  let ids: readonly string[] = [];
  let taken: Build['texts'] | null = null;
  let isThere = false;
  const takeTexts: TakeTexts = (texts, conceptIds, shardSize) => {
    finishFirst();
    try {
      mkdirSync(folder, { recursive: true });
      isThere = true;
      for (const { name, bytes } of textShards(texts, conceptIds, shardSize)) {
        const path = join(folder, name);
        writeFileSync(path, bytes);
        laid.push({ name, path, ...measureBytes(bytes) });
      }
      [taken, ids] = [texts, conceptIds];
    } catch {
      // Whoever writes the rest finds out why, and says so.
    }
  };
  const filesOf = function* ({ dataset, texts }: Pick<Build, 'dataset' | 'texts'>) {
    // Edits change texts and concepts, and what was written is of no use.
    const { concepts } = dataset;
    const isSame = ids.length === concepts.length && concepts.every(({ id }, i) => id === ids[i]);
    const isUsed = texts === taken && isSame;
    const made = laid.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }));
    yield* datasetFiles(dataset, texts, measureFile, isUsed ? made : null);
    if (isUsed) yield* laid;
  };
  const clear = () => {
    if (isThere) rmSync(folder, { recursive: true, force: true });
  };
  return { takeTexts, filesOf, clear };
}

/** Who helps with a build. */
export interface Helpers {
  readonly takeTexts?: TakeTexts;
  /** Hands over those that do the work. */
  readonly over?: ((hands: Hands) => Hands) | undefined;
}

/** The build of some files, shaped as asked. */
export function buildOwn(
  files: readonly string[],
  { from, vocabulary, curation, threads = null, columns = null }: Shaping,
  { takeTexts, over = (hands) => hands }: Helpers = {},
): Build {
  const former = from === null ? undefined : readFolder(from);
  const edits = curation === null ? [] : readEdits(curation);
  const asFound = withCrew(threads, likelyRecords(files), (crew) => {
    const hands = over(crew);
    const { name, readings } = readCorpus(files, columns, hands);
    const given = readVocabularyWith(vocabulary);
    const watch = createTeller();
    const options = {
      words: readOwnWords(),
      former,
      watch,
      hands,
      ...(takeTexts && { takeTexts }),
    };
    return buildFromReadings(name, readings, given, options);
  });
  return curated(asFound, edits);
}

/** A build as some edits have it; those that do not fit are told of. */
function curated(build: Build, edits: readonly Edit[]): Build {
  if (edits.length === 0) return build;
  const { dataset, texts, report } = applyCuration(build.dataset, build.texts, edits);
  tellMisfits(edits, report);
  return { ...build, dataset: identify(dataset), texts: texts ?? build.texts };
}

/** Writes under temporary names and renames, so that nobody ever sees half a dataset. */
export function writeFolder(out: string, files: Iterable<DatasetFile | LaidFile>): void {
  const target = resolve(out);
  const temporary = `${target}.tmp-${process.pid}`;
  finishFirst();
  try {
    if (existsSync(target) && !readdirSync(target).every(isOfDataset)) {
      writeAmong(target, files);
      return;
    }
    mkdirSync(temporary, { recursive: true });
    for (const file of files) put(file, join(temporary, file.name));
    putInPlace(temporary, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (existsSync(temporary)) rmSync(temporary, { recursive: true });
    throw new UsageError(`${out}: cannot be written (${code}). Name another folder.`);
  }
}

/** Moves a folder to where another may be: that goes only when the new one stands in its place. */
function putInPlace(folder: string, target: string): void {
  const former = `${target}.old-${process.pid}`;
  const hadOne = existsSync(target);
  if (hadOne) renameSync(target, former);
  try {
    renameSync(folder, target);
  } catch (error) {
    if (hadOne) renameSync(former, target);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}

function put(file: DatasetFile | LaidFile, path: string): void {
  if ('text' in file) writeFileSync(path, bytesOf(file.text));
  else renameSync(file.path, path);
}

/** Whoever ends the program while files are written waits until nothing temporary is left. */
function finishFirst(): void {
  if (isToFinish) return;
  isToFinish = true;
  const end = () => process.exit(INTERRUPTED);
  for (const signal of ENDS) process.once(signal, end);
  setImmediate(() => {
    isToFinish = false;
    for (const signal of ENDS) process.off(signal, end);
  });
}

/** Once is enough, for the texts and for the rest. */
let isToFinish = false;

/** A key, a scheduler, a terminal that is closed. */
const ENDS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The status of a program that was interrupted. */
const INTERRUPTED = 130;

/** Into a folder that holds other things as well: those stay, texts of an earlier dataset go. */
function writeAmong(target: string, files: Iterable<DatasetFile | LaidFile>): void {
  const pathOf = (name: string) => join(target, name);
  const temporaryOf = (name: string) => `${pathOf(name)}.tmp-${process.pid}`;
  const names: string[] = [];
  try {
    for (const file of files) {
      names.push(file.name);
      put(file, temporaryOf(file.name));
    }
    for (const name of readdirSync(target).filter(isOfDataset)) rmSync(pathOf(name));
    for (const name of names) renameSync(temporaryOf(name), pathOf(name));
  } finally {
    for (const name of names) rmSync(temporaryOf(name), { force: true });
  }
}

/** Only a folder of nothing but these is replaced as a whole. */
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

/** Every record is one or the other. */
function sumsOf({ dataset: { files, papers }, texts }: Omit<Build, 'papers'>): ReceiptSums {
  const read = files.reduce((sum, file) => sum + file.records, 0);
  const skipped = files.reduce((sum, file) => sum + file.skipped.length, 0);
  const kept = papers.ids.length;
  const noAbstract = texts.filter(({ abstract }) => abstract === '').length;
  return { records: read + skipped, kept, merged: read - kept, skipped, noAbstract };
}

/** Skipped records told of each file; the receipt tells all. */
const TOLD = 10;

function tellFile({ name, records, skipped }: CorpusFile): void {
  tell(printable(`  ${name}: ${countOf(records, 'record')}`));
  for (const { line, reason } of skipped.slice(0, TOLD))
    tell(printable(`  ${name}:${line}: skipped, ${reason}`));
  if (skipped.length > TOLD)
    tell(printable(`  ${name}: ${skipped.length - TOLD} more skipped; the receipt has them all`));
}
