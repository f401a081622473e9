// Files as they were given → a corpus that can be opened: its dataset's files, and what became of every
// record. A file that cannot be read leaves the others alone.

import { writeDataset } from '../core/dataset/files.ts';
import { InputError } from '../core/input-error.ts';
import { decodeFile } from '../core/papers/decode.ts';
import { UnknownColumns } from '../core/papers/formats/table.ts';
import { formatsInWords, readFile, refuseNoRecord } from '../core/papers/intake.ts';
import { receiptOf } from '../core/papers/receipt.ts';
import { buildFromReadings } from '../core/pipeline.ts';
import { addVocabulary } from '../core/vocabularies/add-vocabulary.ts';
import { fitTerms } from '../core/vocabularies/fit-terms.ts';
import { markOfTerms } from '../core/vocabularies/term-lists.ts';
import type { Vocabulary } from '../core/concepts/vocabulary.ts';
import type { WordTable } from '../core/concepts/words.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { DatasetFile } from '../core/dataset/files.ts';
import type { ColumnNames, Table } from '../core/papers/formats/columns.ts';
import type { ByteFile } from '../core/papers/decode.ts';
import type { Decode } from '../core/papers/decoder.ts';
import type { TextFile } from '../core/papers/formats/formats.ts';
import type { DumpReading } from '../core/papers/paper.ts';
import type { ReceiptLine } from '../core/papers/receipt.ts';
import type { TermList } from '../core/vocabularies/term.ts';
import type { Progress } from '../core/pipeline.ts';

/** What a corpus is made of. */
export interface CorpusOrder {
  readonly name: string;
  readonly files: readonly ByteFile[];
  /** A map drawn before, whose places are kept. */
  readonly former?: Pick<Dataset, 'concepts'> | undefined;
  /** What the columns of tables hold, by the names of their files, where a person has said so. */
  readonly columns?: Readonly<Record<string, ColumnNames>> | undefined;
  /** The reader's own vocabulary. */
  readonly terms?: readonly TermList[];
}

/** What is known before any paper is read. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly words: WordTable;
}

/** A file that is a table, and how it was read. */
export interface TableRead {
  readonly file: string;
  readonly table: Table;
}

/** A file that was in none of the encodings of Unicode, and the label of the one it was read in. */
export interface FileEncoding {
  readonly file: string;
  readonly encoding: string;
}

/** What became of the records, which columns of tables were taken, and with which terms it was built. */
export interface Receipt {
  readonly lines: readonly ReceiptLine[];
  readonly tables: readonly TableRead[];
  /** As in {@link BuiltCorpus}. */
  readonly unknown?: readonly TableRead[];
  readonly encodings?: readonly FileEncoding[];
  /** As in {@link BuiltCorpus}; null where the files are not at hand to build it again. */
  readonly builtWith: string | null;
}

/** A corpus that was built. */
export interface BuiltCorpus {
  /** The dataset's own identity. */
  readonly id: string;
  readonly name: string;
  readonly papers: number;
  readonly concepts: number;
  readonly files: readonly DatasetFile[];
  readonly receipt: readonly ReceiptLine[];
  /** Missing in what was kept before there were any. */
  readonly tables?: readonly TableRead[];
  /** Tables that wait for somebody to say which of their columns is the title. */
  readonly unknown?: readonly TableRead[];
  /** Missing in what was kept before it was told. */
  readonly encodings?: readonly FileEncoding[];
  /** Files, and terms of the reader's own, that could not be used, each in a line. */
  readonly refused: readonly string[];
  /** Which vocabulary of the reader's own it was built with, as {@link markOfTerms} gives it. */
  readonly terms?: string;
}

/** Where a build is: reading a file, or one of the stages that follow. */
export type BuildProgress =
  Progress | { readonly stage: 'read'; readonly done: number; readonly total: number };

export type WatchBuild = (progress: BuildProgress) => void;

/**
 * Builds a corpus.
 * @throws InputError when none of the files can be read, saying why of the first; UnknownColumns where
 * one of them is a table that can be read as soon as somebody says how
 */
export function buildCorpus(
  { name, files, former, columns, terms = [] }: CorpusOrder,
  { vocabulary, words }: Knowledge,
  { decode, watch }: { readonly decode: Decode; readonly watch: WatchBuild },
): BuiltCorpus {
  const { readings, refused } = readAll({ files, columns }, decode, watch);
  const unknown = refused.filter((error) => error instanceof UnknownColumns);
  // A person can help the one, and would only be told of the other.
  if (readings.length === 0) throw unknown[0] ?? refused[0] ?? nothingGiven();
  refuseNoRecord(readings);
  const fitted = fitTerms(vocabulary, terms);
  const known = terms.length === 0 ? vocabulary : addVocabulary(vocabulary, fitted.lists);
  const build = buildFromReadings(name, readings, known, { words, former, watch });
  return {
    id: build.dataset.id,
    name,
    papers: build.dataset.papers.ids.length,
    concepts: build.dataset.concepts.length,
    files: writeDataset(build.dataset, build.texts),
    receipt: receiptOf(readings, build.papers),
    tables: readings.flatMap(({ file, table }) => (table ? [{ file, table }] : [])),
    encodings: readings.flatMap(({ file, encoding }) => (encoding ? [{ file, encoding }] : [])),
    unknown: unknown.map(({ file, table }) => ({ file, table })),
    refused: [...refused, ...fitted.refused].map(({ message }) => message),
    terms: markOfTerms(terms),
  };
}

function nothingGiven(): InputError {
  return new InputError('', 0, 'there is no file', `Give one of ${formatsInWords()}.`);
}

interface Read {
  readonly readings: DumpReading[];
  readonly refused: InputError[];
}

function readAll(
  { files, columns = {} }: Pick<CorpusOrder, 'files' | 'columns'>,
  decode: Decode,
  watch: WatchBuild,
): Read {
  const read: Read = { readings: [], refused: [] };
  const refusing = <T>(attempt: () => T): T | null => {
    try {
      return attempt();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      read.refused.push(error);
      return null;
    }
  };
  files.forEach((file, i) => {
    watch({ stage: 'read', done: i, total: files.length });
    const unpacked = refusing(() => decodeFile(file, decode));
    read.refused.push(...(unpacked?.leftOut ?? []));
    for (const text of unpacked?.files ?? []) {
      const own = uniquely(text, read.readings);
      const named = Object.hasOwn(columns, own.name) ? columns[own.name] : undefined;
      const reading = refusing(() => readFile(own, { columns: named }));
      if (reading !== null) read.readings.push(reading);
    }
  });
  return read;
}

/** Two files of one name are told apart by a number: a receipt must say which it means. */
function uniquely(file: TextFile, before: readonly DumpReading[]): TextFile {
  const names = new Set(before.map((reading) => reading.file));
  let name = file.name;
  for (let n = 2; names.has(name); n++) name = `${file.name} (${n})`;
  return { ...file, name };
}
