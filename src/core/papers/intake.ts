// Reads a file of any format: recognises the format by content and calls its reader, or refuses the file.

import { InputError } from '../input-error.ts';
import { FORMATS } from './formats/format-table.ts';
import { headGiven, looksLikeAnyTable, looksLikeTable } from './formats/table-head.ts';
import { readTable } from './formats/table.ts';
import { readWithoutLongLines, withOutlines } from './long-lines.ts';
import { readDump } from './read-dump.ts';
import { refuseUnreadable } from './refuse-input.ts';
import { refuseMaps } from './refuse-maps.ts';
import type { ColumnNames } from './formats/columns.ts';
import type { ReadParts, TextFile } from './formats/formats.ts';
import type { DumpReading } from './paper.ts';

/** Options of {@link readFile}. */
export interface ReadFileOptions {
  /** Names of the columns of a table, where the user has named them; a file without such a header in another format is
   * read as that. */
  readonly columns?: ColumnNames | undefined;
  /** Reads the parts of a file that can be split; by default in the calling thread. */
  readonly readParts?: ReadParts | undefined;
}

/**
 * Reads one file of papers in any of the FORMATS; its name does not matter. Text of no known format is read as
 * alternating lines of titles and abstracts, where it reads as such.
 * @throws InputError saying what the file looks like and what can be read
 */
export function readFile(file: TextFile, options: ReadFileOptions = {}): DumpReading {
  const reading = readWithoutLongLines(file, (shortened) => readShortened(shortened, options));
  const { encoding = 'utf-8' } = file;
  return encoding.startsWith('utf-') ? reading : { ...reading, encoding };
}

function readShortened(file: TextFile, { columns, readParts }: ReadFileOptions): DumpReading {
  refuseUnreadable(file.name, file.text);
  refuseMaps(file.name, file.text);
  const outlined = withOutlines(file);
  if (columns && headGiven(outlined, columns)) return readTable(file, columns);
  const like = (text: string) => FORMATS.find(({ looksLike }) => looksLike(text));
  const format = like(outlined) ?? (file.leftOut && like(file.text));
  const isTable = format?.looksLike === looksLikeTable;
  if (format && !isTable) return format.read(file, readParts);
  // With columns named, text of no known format is a table that lacks them.
  if (isTable || columns || looksLikeAnyTable(outlined)) return readTable(file, columns);
  return readUnmarked(file);
}

/** Text without marks of a format: a dump without page furniture, or not a file of papers. */
function readUnmarked(file: TextFile): DumpReading {
  try {
    return readDump(file);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(file.name, error.line, error.what, `Paperloom reads ${formatsInWords()}.`);
  }
}

/**
 * Refuses files none of whose records can be read.
 * @throws InputError with the reason for the first record
 */
export function refuseNoRecord(readings: readonly DumpReading[]): void {
  const [first] = readings.flatMap(({ skipped }) => skipped);
  if (!first || readings.some(({ records }) => records.length > 0)) return;
  const count = readings.reduce((sum, { skipped }) => sum + skipped.length, 0);
  const what = count === 1 ? 'its one record' : `none of ${count} records`;
  const { file, line } = first.source;
  const said =
    count === 1
      ? `${what} cannot be read: ${first.reason}`
      : `${what} can be read; the first: ${first.reason}`;
  throw new InputError(file, line, said, 'Give a file of papers with their titles.');
}

/** `BibTeX, RIS or …`: every format that can be read. */
export function formatsInWords(): string {
  const names = FORMATS.map(({ name }) => name);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)!}`;
}
