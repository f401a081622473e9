// Builds a corpus from the reader's files: the files of its dataset, and a receipt of every record. A file that
// cannot be read does not prevent the others from being read.

import { writeDataset } from '../core/dataset/files.ts';
import { InputError } from '../core/input-error.ts';
import { decodeFile } from '../core/papers/decode.ts';
import { UnknownColumns } from '../core/papers/formats/table.ts';
import { formatsInWords, readFile, refuseNoRecord } from '../core/papers/intake.ts';
import { receiptOf } from '../core/papers/receipt.ts';
import { buildFromReadings } from '../core/pipeline.ts';
import { addVocabulary } from '../core/vocabularies/add-vocabulary.ts';
import { fitTerms } from '../core/vocabularies/fit-terms.ts';
import { fingerprintOfTerms } from '../core/vocabularies/term-lists.ts';
import type { Vocabulary } from '../core/concepts/vocabulary.ts';
import type { WordTable } from '../core/concepts/words.ts';
import type { DatasetFile } from '../core/dataset/files.ts';
import type { ColumnNames, TableReading } from '../core/papers/formats/columns.ts';
import type { ByteFile } from '../core/papers/decode.ts';
import type { Decode } from '../core/papers/decoder.ts';
import type { TextFile } from '../core/papers/formats/formats.ts';
import type { DumpReading } from '../core/papers/paper.ts';
import type { ReceiptLine } from '../core/papers/receipt.ts';
import type { TermList } from '../core/vocabularies/term.ts';
import type { BuildOptions, Progress } from '../core/pipeline.ts';

/** What to build. */
export interface CorpusOrder {
  readonly name: string;
  readonly files: readonly ByteFile[];
  /** An earlier state of it, whose positions and ids are kept. */
  readonly former?: BuildOptions['former'];
  /** Columns of tables by the names of their files, where the reader has named them. */
  readonly columns?: Readonly<Record<string, ColumnNames>> | undefined;
  /** The reader's own vocabulary. */
  readonly terms?: readonly TermList[];
}

/** The data that a build needs beside papers. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly words: WordTable;
}

/** A table, and the columns it was read with. */
export interface TableRead {
  readonly file: string;
  readonly table: TableReading;
}

/** A file in no Unicode encoding, and the label of the encoding it was read in. */
export interface FileEncoding {
  readonly file: string;
  readonly encoding: string;
}

/** The outcome of each record, the columns used of tables, and the reader's terms it was built with. */
export interface Receipt {
  readonly lines: readonly ReceiptLine[];
  readonly tables: readonly TableRead[];
  /** As in {@link BuiltCorpus}. */
  readonly unknown?: readonly TableRead[];
  readonly encodings?: readonly FileEncoding[];
  /** {@link BuiltCorpus.terms}; null where the files for a rebuild are not stored. */
  readonly builtWith: string | null;
}

/** A built corpus. */
export interface BuiltCorpus {
  /** The dataset's own identity. */
  readonly id: string;
  readonly name: string;
  readonly papers: number;
  readonly concepts: number;
  readonly files: readonly DatasetFile[];
  readonly receipt: readonly ReceiptLine[];
  /** Absent in corpora stored before it existed. */
  readonly tables?: readonly TableRead[];
  /** Tables that cannot be read until the reader names the column of titles. */
  readonly unknown?: readonly TableRead[];
  /** Absent in corpora stored before it existed. */
  readonly encodings?: readonly FileEncoding[];
  /** Error messages for files and reader's terms that could not be used. */
  readonly refused: readonly string[];
  /** Fingerprint of the reader's vocabulary it was built with, by {@link fingerprintOfTerms}. */
  readonly terms?: string;
}

/** Progress of a build: reading files, or one of the later stages. */
export type BuildProgress =
  Progress | { readonly stage: 'read'; readonly done: number; readonly total: number };

export type WatchBuild = (progress: BuildProgress) => void;

/**
 * Builds a corpus.
 * @throws InputError of the first file when none can be read; UnknownColumns instead if one of them is a table that
 *   only lacks the names of its columns
 */
export function buildCorpus(
  { name, files, former, columns, terms = [] }: CorpusOrder,
  { vocabulary, words }: Knowledge,
  { decode, watch }: { readonly decode: Decode; readonly watch: WatchBuild },
): BuiltCorpus {
  const { readings, refused } = readAll({ files, columns }, decode, watch);
  const unknown = refused.filter((error) => error instanceof UnknownColumns);
  // Unknown columns first, since the reader can resolve those.
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
    terms: fingerprintOfTerms(terms),
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

/** Numbers files of the same name, so that the receipt is unambiguous. */
function uniquely(file: TextFile, before: readonly DumpReading[]): TextFile {
  const names = new Set(before.map((reading) => reading.file));
  let name = file.name;
  for (let n = 2; names.has(name); n++) name = `${file.name} (${n})`;
  return { ...file, name };
}
