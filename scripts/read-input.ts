// Files → what the core takes: dumps as text, the vocabulary as parsed entries.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import type { CONCEPT_TYPES } from '../src/core/concepts/concept.ts';
import { readVocabulary } from '../src/core/concepts/vocabulary.ts';
import { InputError } from '../src/core/input-error.ts';
import { readDump } from '../src/core/papers/read-dump.ts';
import { readWords } from '../src/core/concepts/words.ts';
import { withCache } from './cache.ts';
import { tell, UsageError } from './command.ts';
import type { WordTable } from '../src/core/concepts/words.ts';
import type { Vocabulary, VocabularyFile } from '../src/core/concepts/vocabulary.ts';
import type { ConceptType } from '../src/core/concepts/concept.ts';
import { readPapers } from '../src/core/pipeline.ts';
import type { DumpFile, ReadPapers } from '../src/core/pipeline.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CORPUS = join(ROOT, 'data/corpus');
const VOCABULARY = join(ROOT, 'data/vocabulary');
const WORDS = join(ROOT, 'data/words.tsv');

/** The corpus to read and its name. */
export interface Corpus {
  readonly name: string;
  readonly files: readonly DumpFile[];
}

/**
 * Reads the named files, or the default corpus. A file that is no dump is reported and left out, as
 * long as another one is good.
 * @throws InputError when none of the files can be used; UsageError when one cannot be opened
 */
export function readCorpus(paths: readonly string[]): Corpus {
  if (paths.length === 0) return { name: 'Daily Papers', files: corpusFiles(CORPUS).map(readText) };
  const files = paths
    .flatMap((path) => (isFolder(path) ? corpusFiles(path) : [path]))
    .map(readText);
  const good = files.filter((file) => isReadable(file, files.length > 1));
  if (good.length === 0)
    throw new UsageError('none of the files is a dump of papers. Name at least one.');
  return { name: basename(paths[0]!).replace(/\.[^.]+$/, ''), files: withUniqueNames(good) };
}

function corpusFiles(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => join(folder, name));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readText(path: string): DumpFile {
  try {
    return { name: basename(path), text: readFileSync(path, 'utf8') };
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'cannot be opened';
    throw new UsageError(`${path}: ${reason}. Check the name and the permissions.`);
  }
}

/** One bad file among several is told and left out; a single one stops the command. */
function isReadable(file: DumpFile, others: boolean): boolean {
  try {
    readDump(file);
    return true;
  } catch (error) {
    if (!(error instanceof InputError) || !others) throw error;
    tell(`paperloom: left out ${error.message}`);
    return false;
  }
}

/** Two files of one name in different folders stay apart. */
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
 * Reads data/vocabulary, or what an earlier run made of the very same files.
 * @throws InputError naming file, line and entry
 */
export function readOwnVocabulary(folder = VOCABULARY): Vocabulary {
  const files = Object.entries(FILE_TYPES).map(([name, type]) => ({
    ...readText(join(folder, `${name}.yaml`)),
    type,
  }));
  const makers = MAKERS.map((path) => readFileSync(join(ROOT, path), 'utf8'));
  return withCache([...makers, ...files.map((file) => file.text)].join('\n'), () =>
    readVocabulary(files.map(parseYaml)),
  );
}

/** What a vocabulary becomes depends on these besides its files. */
const MAKERS = [
  'src/core/concepts/inflection.ts',
  'src/core/concepts/tokens.ts',
  'src/core/concepts/vocabulary.ts',
  'src/core/slug.ts',
] as const;

function parseYaml({ name, type, text }: DumpFile & { type: ConceptType }): VocabularyFile {
  checkEncoding(name, text);
  try {
    return { name, type, entries: load(text), text };
  } catch (error) {
    const { reason = 'no YAML', mark } = error as { reason?: string; mark?: { line: number } };
    throw new InputError(name, (mark?.line ?? 0) + 1, reason, 'Correct the YAML.');
  }
}

/** Bytes that are no UTF-8 were read as the replacement character. */
function checkEncoding(name: string, text: string): void {
  const line = text.split('\n').findIndex((each) => each.includes('\ufffd')) + 1;
  if (line > 0) throw new InputError(name, line, 'not in UTF-8', 'Save the file as UTF-8.');
}

/** Reads data/words.tsv: what is known of English words. */
export function readOwnWords(): WordTable {
  const { name, text } = readText(WORDS);
  return readWords(name, text);
}

/** Papers with their concepts, of the named files or of the default corpus. */
export function readOwnPapers(paths: readonly string[]): ReadPapers {
  const readings = readCorpus(paths).files.map(readDump);
  return readPapers(readings, readOwnVocabulary(), readOwnWords());
}
