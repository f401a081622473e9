// Lines that no paper has: a file gone wrong, or meant to. They are left out before a reader of lines takes
// them in, and told of, so that the rest of the file is read and the memory stays what it was.

import { InputError } from '../input-error.ts';
import type { TextFile } from './formats/formats.ts';
import type { DumpReading, DumpRecord, LeftOutLine, SkippedRecord } from './paper.ts';

/** No title, abstract or line of a table is as long. In characters. */
export const MOST_CHARACTERS = 1_000_000;

/** How much of a line is quoted. In characters. */
const EXCERPT = 120;

/** How much of a line is outlined at a time. In characters. */
const PIECE = 1 << 20;

/** Stands in an outline for what is not there; it has no width, and readers drop it. */
const SOMETHING = '\u200b';

/** In JSON, XML and BibTeX a whole file may stand in one line; their readers go by record. */
const IN_ONE_LINE = /^[\s\ufeff]*[[{<@]/;

/** A file without its longest lines, each left empty, and what is said of them. */
export interface Shortened {
  readonly file: TextFile;
  readonly skipped: readonly SkippedRecord[];
}

/** `100 million characters, more than any paper has`. */
export function tooLong(length: number): string {
  return `${Math.floor(length / 1e6)} million characters, more than any paper has`;
}

/**
 * How a line begins, and then its quotation marks and separators alone: what tells its tag, and where the
 * cells of a table end that it stands in.
 */
function outlineOf(line: string): string {
  let marks = '';
  for (let at = EXCERPT; at < line.length && marks.length <= MOST_CHARACTERS; at += PIECE)
    marks += marksOf(line.slice(at, at + PIECE));
  return line.slice(0, EXCERPT) + (marks.length > MOST_CHARACTERS ? '' : marks);
}

/** Nothing but the marks that a table hangs on, and that something is between them. */
export function marksOf(line: string): string {
  return line.replace(/[^",;|\t]+/g, SOMETHING);
}

/** The text with something of each line that was left out in its place. */
export function withOutlines(
  { text, leftOut }: TextFile,
  shape = (outline: string) => outline,
): string {
  if (!leftOut) return text;
  const parts = text.split(/(\r\n?|\n)/);
  // Every other one is what ends a line.
  for (const [line, outline] of leftOut) parts[2 * (line - 1)] = shape(outline);
  return parts.join('');
}

/** Takes the lines out that are too long for any paper. */
export function withoutLongLines(file: TextFile): Shortened {
  const { text } = file;
  if (text.length <= MOST_CHARACTERS || IN_ONE_LINE.test(text.slice(0, 1000)))
    return { file, skipped: [] };
  const kept: string[] = [];
  const skipped: SkippedRecord[] = [];
  const leftOut = new Map<number, string>();
  let from = 0;
  let line = 1;
  const end = (to: number) => {
    if (to - from <= MOST_CHARACTERS) return;
    const reason = `a line of ${tooLong(to - from)}`;
    const source = { file: file.name, line };
    skipped.push({ source, text: text.slice(from, from + EXCERPT).trim(), reason });
    leftOut.set(line, outlineOf(text.slice(from, to)));
    kept.push(text.slice(done, from));
    done = to;
  };
  let done = 0;
  for (const { index, 0: sign } of text.matchAll(/\r\n?|\n/g)) {
    end(index);
    from = index + sign.length;
    line++;
  }
  end(text.length);
  if (skipped.length === 0) return { file, skipped };
  return { file: { ...file, text: [...kept, text.slice(done)].join(''), leftOut }, skipped };
}

/**
 * Reads a file without its longest lines, and accounts for those: in the record that such a line
 * stands in, else as a record that was skipped.
 * @throws InputError as the reader does; of the first such line where without it nothing can be read
 */
export function readingShortened(
  whole: TextFile,
  read: (file: TextFile) => DumpReading,
): DumpReading {
  const { file, skipped } = withoutLongLines(whole);
  const [first] = skipped;
  if (!first) return read(file);
  try {
    return skipped.reduce(withLongLine, read(file));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { line } = first.source;
    throw new InputError(file.name, line, first.reason, 'Give a file of papers, one by one.');
  }
}

/** `line 3 left out: a line of 100 million characters, more than any paper has`. */
export function leftOutInWords({ line, reason }: LeftOutLine): string {
  return `line ${line} left out: ${reason}`;
}

/** A reading with word of a line that was left out: every record stays one line of the receipt. */
function withLongLine(reading: DumpReading, long: SkippedRecord): DumpReading {
  const { line } = long.source;
  const { records, skipped } = reading;
  const left = { line, reason: long.reason };
  const isAround = ({ source, lastLine = 0 }: DumpRecord | SkippedRecord) =>
    source.line <= line && line <= lastLine;
  const record = records.findLast(isAround);
  if (record) {
    const told = { ...record, leftOut: [...(record.leftOut ?? []), left] };
    return { ...reading, records: records.map((each) => (each === record ? told : each)) };
  }
  const bad = skipped.findLast(isAround);
  if (!bad) return { ...reading, skipped: [...skipped, long] };
  // What begins with the line has nothing else to be told by.
  const told =
    bad.source.line === line
      ? { ...bad, text: long.text, reason: long.reason }
      : { ...bad, reason: `${bad.reason}; ${leftOutInWords(left)}` };
  return { ...reading, skipped: skipped.map((each) => (each === bad ? told : each)) };
}
