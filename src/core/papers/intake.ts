// Any file in: recognised by its content, read by the reader of its format, or refused in words.

import { InputError } from '../input-error.ts';
import { FORMATS } from './formats/format-table.ts';
import { looksLikeAnyTable, looksLikeTable, readTable } from './formats/table.ts';
import { readingShortened, withOutlines } from './long-lines.ts';
import { readDump } from './read-dump.ts';
import { refuseUnreadable } from './refuse-input.ts';
import { refuseMaps } from './refuse-maps.ts';
import type { ColumnNames } from './formats/columns.ts';
import type { ReadParts, TextFile } from './formats/formats.ts';
import type { DumpReading } from './paper.ts';

/** What reading a file may be given beside it. */
export interface HowToRead {
  /** Of a table, as a person has named them; another file takes no notice. */
  readonly columns?: ColumnNames | undefined;
  /** Who reads what can be read in parts; the caller when nobody is named. */
  readonly readParts?: ReadParts | undefined;
}

/**
 * Reads one file of papers in any of the FORMATS; its name plays no part. Text of no format is read
 * as titles and abstracts line by line where it is plainly that.
 * @throws InputError saying what the file looks like and what can be read
 */
export function readFile(file: TextFile, how: HowToRead = {}): DumpReading {
  const reading = readingShortened(file, (shortened) => readShortened(shortened, how));
  const { encoding = 'utf-8' } = file;
  return encoding.startsWith('utf-') ? reading : { ...reading, encoding };
}

function readShortened(file: TextFile, { columns, readParts }: HowToRead): DumpReading {
  refuseUnreadable(file.name, file.text);
  refuseMaps(file.name, file.text);
  const outlined = withOutlines(file);
  const like = (text: string) => FORMATS.find(({ looksLike }) => looksLike(text));
  const format = like(outlined) ?? (file.leftOut && like(file.text));
  const isTable = format?.looksLike === looksLikeTable;
  if (format && !isTable) return format.read(file, readParts);
  if (isTable || looksLikeAnyTable(outlined)) return readTable(file, columns);
  return readUnmarked(file);
}

/** Without any mark only prose is left, or what is none of ours. */
function readUnmarked(file: TextFile): DumpReading {
  try {
    return readDump(file);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(file.name, error.line, error.what, `Paperloom reads ${formatsInWords()}.`);
  }
}

/**
 * Throws InputError where files were read and no record of any has a title.
 * @throws InputError saying of the first record why
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
