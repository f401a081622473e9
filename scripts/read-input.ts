// Reads files into the core's input: papers, the curated vocabulary, word statistics.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import type { CONCEPT_TYPES } from '../src/core/concepts/concept.ts';
import { readVocabulary } from '../src/core/concepts/vocabulary.ts';
import { InputError } from '../src/core/input-error.ts';
import { decodeFile, LIMITS } from '../src/core/papers/decode.ts';
import { NoSuchColumn } from '../src/core/papers/formats/table.ts';
import { formatsInWords, readFile, refuseNoRecord } from '../src/core/papers/intake.ts';
import { readWords } from '../src/core/concepts/words.ts';
import { withLatest } from './cache.ts';
import { textBehind } from './code-state.ts';
import { withWorkerPool } from './worker-pool.ts';
import { gunzip } from './gunzip.ts';
import { endProgress, inputInWords, printable, tell, tellProgress, UsageError } from './command.ts';
import type { WordTable } from '../src/core/concepts/words.ts';
import type { Vocabulary, VocabularyFile } from '../src/core/concepts/vocabulary.ts';
import type { ConceptType } from '../src/core/concepts/concept.ts';
import { INLINE_EXECUTOR } from '../src/core/executor.ts';
import { readPapers } from '../src/core/pipeline.ts';
import type { Executor } from '../src/core/executor.ts';
import type { ReadFileOptions } from '../src/core/papers/intake.ts';
import type { ReadParts } from '../src/core/papers/formats/formats.ts';
import type { ColumnNames } from '../src/core/papers/formats/columns.ts';
import type { DumpReading, DumpRecord } from '../src/core/papers/paper.ts';
import type { DumpFile, ReadPapers } from '../src/core/pipeline.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CORPUS = join(ROOT, 'data/corpus');
const VOCABULARY = join(ROOT, 'data/vocabulary');
const WORDS = join(ROOT, 'data/words.tsv');

/** The corpus to read and its name. */
export interface Corpus {
  readonly name: string;
  readonly files: readonly DumpFile[];
  /** The reading of each file, in the order of `files`. */
  readonly readings: readonly DumpReading[];
}

/**
 * Reads the named files, the files in folders among them, or the default corpus, in any format,
 * packed or not. A file that cannot be read is reported and left out, as long as another one is good.
 * @throws InputError when none of the files can be used; UsageError when one cannot be opened
 */
export function readCorpus(
  paths: readonly string[],
  columns: ColumnNames | null = null,
  { readParts }: Pick<Executor, 'readParts'> = INLINE_EXECUTOR,
): Corpus {
  const corpus = readEveryRecord(paths, columns, readParts);
  refuseNoRecord(corpus.readings);
  for (const { records } of corpus.readings) tellLeftOut(records);
  return corpus;
}

/** Prints lines left out of records that are kept; skipped records are in the account of the build. */
function tellLeftOut(records: readonly DumpRecord[]): void {
  for (const { source, leftOut = [] } of records)
    for (const { line, reason } of leftOut) {
      const what = `${reason}. The rest of its record is kept; shorten the line to have all of it.`;
      tell(printable(`paperloom: ${source.file}:${line}: left out ${what}`));
    }
}

/** As {@link readCorpus}, but accepts files without any record, for an account of them. */
export function readEveryRecord(
  paths: readonly string[],
  columns: ColumnNames | null = null,
  readParts: ReadParts = INLINE_EXECUTOR.readParts,
): Corpus {
  const name = paths[0] === undefined ? 'Daily Papers' : nameOf(paths[0]);
  const found = paths.length === 0 ? corpusFiles(CORPUS) : paths.flatMap(filesOf);
  const isOnly = found.length === 1;
  const files = withUniqueNames(
    found.flatMap((path) => leavingOut(isOnly, () => openFile(path, isOnly)) ?? []),
  );
  const read = files.flatMap((file, i) => {
    tellProgress(`reading ${i + 1} of ${files.length}, ${file.name}`);
    const reading = leavingOut(files.length === 1, () =>
      readWith({ columns: columns ?? undefined, readParts }, file, files.length === 1),
    );
    return reading ? [{ file, reading }] : [];
  });
  endProgress();
  if (read.length === 0)
    throw new UsageError(`none of the files can be read. Paperloom reads ${formatsInWords()}.`);
  return { name, files: read.map((one) => one.file), readings: read.map((one) => one.reading) };
}

/** Reads a table with the named columns; one of several files that lacks them is read without. */
function readWith(options: ReadFileOptions, file: DumpFile, isOnly: boolean): DumpReading {
  try {
    return readFile(file, options);
  } catch (error) {
    if (!(error instanceof NoSuchColumn) || isOnly) throw error;
    return readFile(file, { readParts: options.readParts });
  }
}

function nameOf(path: string): string {
  return basename(path)
    .replace(/(?:\.gz)?$|\.zip$/, '')
    .replace(/\.[^.]+$/, '');
}

function corpusFiles(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => join(folder, name));
}

/** The file itself, or all files below a folder but hidden ones, sorted by path. */
function filesOf(path: string): string[] {
  if (!isFolder(path)) return [path];
  const names = readdirSync(path).filter((name) => !name.startsWith('.'));
  return names.sort().flatMap((name) => filesOf(join(path, name)));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The texts in a file or archive; prints which entries were left out. */
function openFile(path: string, isOnly: boolean): DumpFile[] {
  const file = { name: basename(path), bytes: readBytes(path) };
  const { files, leftOut } = decodeFile(file, decode, LIMITS, gunzip);
  if (isOnly && files.length === 0 && leftOut[0]) throw leftOut[0];
  for (const error of leftOut) tell(printable(`paperloom: left out ${error.message}`));
  return [...files];
}

function decode(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}

function readText(path: string): DumpFile {
  return { name: basename(path), text: readBytes(path).toString('utf8') };
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'cannot be opened';
    throw new UsageError(`${path}: ${reason}. Check the name and the permissions.`);
  }
}

/** Prints a bad file among several and returns null; the error of a single file is thrown. */
function leavingOut<T>(isOnly: boolean, read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError) || isOnly) throw error;
    tell(printable(`paperloom: left out ${inputInWords(error)}`));
    return null;
  }
}

/** Numbers files of the same name from different folders: `a.bib`, `a.bib (2)`. */
function withUniqueNames(files: readonly DumpFile[]): DumpFile[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const n = (seen.get(file.name) ?? 0) + 1;
    seen.set(file.name, n);
    return n === 1 ? file : { ...file, name: `${file.name} (${n})` };
  });
}

const FILE_TYPES: Readonly<Record<string, ConceptType>> = {
  methods: 'method',
  architectures: 'architecture',
  theory: 'theory',
  objectives: 'objective',
  tasks: 'task',
  datasets: 'dataset',
  metrics: 'metric',
  fields: 'field',
} satisfies Record<string, (typeof CONCEPT_TYPES)[number]>;

/**
 * Reads data/vocabulary; cached.
 * @throws InputError naming file, line and entry
 */
export function readOwnVocabulary(folder = VOCABULARY): Vocabulary {
  const files = Object.entries(FILE_TYPES).map(([name, type]) => ({
    ...readText(join(folder, `${name}.yaml`)),
    type,
  }));
  const state = [textBehind('concepts/vocabulary.ts'), ...files.map((file) => file.text)].join(
    '\n',
  );
  return withLatest('vocabulary', state, () => readVocabulary(files.map(parseYaml)));
}

function parseYaml({ name, type, text }: DumpFile & { type: ConceptType }): VocabularyFile {
  checkEncoding(name, text);
  try {
    return { name, type, entries: load(text), text };
  } catch (error) {
    const { reason = 'no YAML', mark } = error as { reason?: string; mark?: { line: number } };
    throw new InputError(name, (mark?.line ?? 0) + 1, reason, 'Correct the YAML.');
  }
}

/** A text file. @throws InputError where it is not in UTF-8; UsageError when it cannot be opened */
export function readUtf8(path: string): DumpFile {
  const file = readText(path);
  checkEncoding(file.name, file.text);
  return file;
}

/** Invalid UTF-8 was decoded as U+FFFD. */
function checkEncoding(name: string, text: string): void {
  const line = text.split('\n').findIndex((each) => each.includes('\ufffd')) + 1;
  if (line > 0) throw new InputError(name, line, 'not in UTF-8', 'Save the file as UTF-8.');
}

/** Reads data/words.tsv: English word statistics. */
export function readOwnWords(): WordTable {
  const { name, text } = readText(WORDS);
  return readWords(name, text);
}

/** Options of {@link readOwnPapers}. */
export interface ReadPapersOptions {
  readonly threads?: number | null;
  /** The vocabulary; the curated one by default. */
  readonly given?: Vocabulary;
  readonly columns?: ColumnNames | null;
}

/** Papers with their concepts, of the named files or of the default corpus. */
export function readOwnPapers(
  paths: readonly string[],
  { threads = null, given = readOwnVocabulary(), columns = null }: ReadPapersOptions = {},
): ReadPapers {
  return withWorkerPool(threads, estimateRecords(paths), (executor) => {
    const { readings } = readCorpus(paths, columns, executor);
    return readPapers(readings, given, { words: readOwnWords(), executor });
  });
}

/** Typical bytes of a record, plain and compressed. */
const RECORD_BYTES = 1300;
const COMPRESSED_RECORD_BYTES = 450;

/** Estimates the number of records from file sizes, so that threads can start before the files are read. */
export function estimateRecords(paths: readonly string[]): number {
  const found = paths.length === 0 ? corpusFiles(CORPUS) : paths.flatMap(filesOf);
  const estimates = found.map((path) => {
    const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    return bytes / (/\.(?:gz|zip)$/.test(path) ? COMPRESSED_RECORD_BYTES : RECORD_BYTES);
  });
  return estimates.reduce((sum, records) => sum + records, 0);
}
