// Lines longer than any paper, from a damaged or malicious file. They are removed before a reader sees the text,
// and reported, so that the rest of the file can be read without exhausting memory.

import { InputError } from '../input-error.ts';
import type { TextFile } from './formats/formats.ts';
import type { DumpReading, DumpRecord, LeftOutLine, SkippedRecord } from './paper.ts';

/** Above the length of any title, abstract or table row. In characters. */
export const MAX_CHARACTERS = 1_000_000;

/** Characters of a line that are quoted. */
const EXCERPT = 120;

/** Characters of a line that are outlined at a time. */
const PIECE = 1 << 20;

/** Replaces text in an outline: a zero-width space, which readers remove. */
const PLACEHOLDER = '\u200b';

/** JSON, XML and BibTeX, where a whole file may be one line; their readers limit each record. */
const NOT_BY_LINE = /^[\s\ufeff]*[[{<@]/;

/** A file whose too long lines are empty, and the report of these. */
export interface Shortened {
  readonly file: TextFile;
  readonly skipped: readonly SkippedRecord[];
}

/** `100 million characters, more than any paper has`. */
export function tooLong(length: number): string {
  return `${Math.floor(length / 1e6)} million characters, more than any paper has`;
}

/**
 * The first characters of a line, then its quotation marks and separators alone: enough to recognise its tag, and
 * the boundaries of table cells.
 */
function outlineOf(line: string): string {
  let marks = '';
  for (let at = EXCERPT; at < line.length && marks.length <= MAX_CHARACTERS; at += PIECE)
    marks += marksOf(line.slice(at, at + PIECE));
  return line.slice(0, EXCERPT) + (marks.length > MAX_CHARACTERS ? '' : marks);
}

/** The quotation marks and separators of a table row, with a placeholder for the text between them. */
export function marksOf(line: string): string {
  return line.replace(/[^",;|\t]+/g, PLACEHOLDER);
}

/** The text with outlines in place of the lines that were left out. */
export function withOutlines(
  { text, leftOut }: TextFile,
  shape = (outline: string) => outline,
): string {
  if (!leftOut) return text;
  const parts = text.split(/(\r\n?|\n)/);
  // Lines and line breaks alternate.
  for (const [line, outline] of leftOut) parts[2 * (line - 1)] = shape(outline);
  return parts.join('');
}

/** Empties the lines that are too long. */
export function withoutLongLines(file: TextFile): Shortened {
  const { text } = file;
  if (text.length <= MAX_CHARACTERS || NOT_BY_LINE.test(text.slice(0, 1000)))
    return { file, skipped: [] };
  const kept: string[] = [];
  const skipped: SkippedRecord[] = [];
  const leftOut = new Map<number, string>();
  let from = 0;
  let line = 1;
  const end = (to: number) => {
    if (to - from <= MAX_CHARACTERS) return;
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
 * Reads a file without its too long lines, and reports each of these: in the record it is part of, else as a
 * skipped record.
 * @throws InputError of the first such line where nothing else can be read
 */
export function readWithoutLongLines(
  whole: TextFile,
  read: (file: TextFile) => DumpReading,
): DumpReading {
  const { file, skipped } = withoutLongLines(whole);
  const [first] = skipped;
  if (!first) return read(file);
  try {
    return skipped.reduce(reportLongLine, read(file));
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

/** Adds a removed line to a reading; every record stays one line of the receipt. */
function reportLongLine(reading: DumpReading, long: SkippedRecord): DumpReading {
  const { line } = long.source;
  const { records, skipped } = reading;
  const left = { line, reason: long.reason };
  const contains = ({ source, lastLine = 0 }: DumpRecord | SkippedRecord) =>
    source.line <= line && line <= lastLine;
  const record = records.findLast(contains);
  if (record) {
    const reported = { ...record, leftOut: [...(record.leftOut ?? []), left] };
    return { ...reading, records: records.map((each) => (each === record ? reported : each)) };
  }
  const bad = skipped.findLast(contains);
  if (!bad) return { ...reading, skipped: [...skipped, long] };
  // A record that begins with the line has no text of its own to quote.
  const reported =
    bad.source.line === line
      ? { ...bad, text: long.text, reason: long.reason }
      : { ...bad, reason: `${bad.reason}; ${leftOutInWords(left)}` };
  return { ...reading, skipped: skipped.map((each) => (each === bad ? reported : each)) };
}
