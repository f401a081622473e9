// A Daily Papers page saved as text → its records. Lines are classified one by one, then a small state machine
// assembles title, abstract, author count and date. Other lines are reported as skipped.

import type { DumpReading, DumpRecord, PrintedDate, SkippedRecord } from './paper.ts';
import type { DumpLine } from './read-line.ts';
import { readLine } from './read-line.ts';
import { refuseNoPapers, refuseOtherFormats, refuseUnlikelyPapers } from './refuse-input.ts';
import type { TextFile } from './formats/formats.ts';

/** Characters; no title is longer, and hardly any abstract shorter. */
const LONGEST_TITLE = 300;
/** Characters of skipped text that are quoted. */
const EXCERPT = 120;

/** The record being assembled; it becomes a DumpRecord when the next one begins. */
interface OpenRecord {
  readonly title: DumpLine;
  lastLine: number;
  abstract: DumpLine | null;
  authorCount: number | null;
  date: PrintedDate | null;
  commentCount: number | null;
}

/** State: at the head of a page, inside a record, or after a skipped line. */
interface Assembly {
  readonly file: string;
  readonly records: DumpRecord[];
  readonly skipped: SkippedRecord[];
  pageDate: PrintedDate | null;
  open: OpenRecord | null;
  atPageHead: boolean;
}

/**
 * Reads a dump. Records are in page order, with the 1-based line of their title; every other line that is not page
 * furniture is reported in `skipped`.
 * @throws InputError for a file that is not a dump: empty, binary, HTML, one line, any other text
 */
export function readDump(file: TextFile): DumpReading {
  refuseOtherFormats(file.name, file.text);
  const lines = splitLines(file);
  const reading = assemble(file.name, lines);
  refuseNoPapers(
    reading,
    lines.filter((line) => line.kind === 'text'),
  );
  if (!lines.some(marksDump)) refuseUnlikelyPapers(reading);
  return reading;
}

/** The lines that are not blank, classified; a line that was left out counts as text. */
function splitLines({ text, leftOut }: TextFile): DumpLine[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((raw, index): DumpLine => {
      const number = index + 1;
      return leftOut?.has(number) ? { kind: 'text', number, text: '' } : readLine(raw, number);
    })
    .filter((line) => line.kind !== 'blank');
  return lines.map((line, index) =>
    index < 3 || /^(?:furniture|date)$/.test(lines[index - 1]!.kind) ? withoutButton(line) : line,
  );
}

/** At the head of a page, the text of a button may directly precede the first title. */
function withoutButton(line: DumpLine): DumpLine {
  const glued = /^Subscribe(?=[A-Z0-9])(.+)/.exec(line.text);
  return glued ? readLine(glued[1]!, line.number) : line;
}

function assemble(file: string, lines: readonly DumpLine[]): DumpReading {
  const assembly: Assembly = {
    file,
    records: [],
    skipped: [],
    pageDate: null,
    open: null,
    atPageHead: true,
  };
  lines.forEach((line, index) => {
    take(assembly, line, lines.slice(index + 1, index + 3));
  });
  if (isTruncated(assembly.open)) drop(assembly, 'the file ends in the middle of its abstract');
  close(assembly);
  const { records, skipped, pageDate } = assembly;
  return { file, records, skipped, pageDate };
}

function take(assembly: Assembly, line: DumpLine, ahead: readonly DumpLine[]): void {
  switch (line.kind) {
    case 'blank':
    case 'dot':
      return;
    case 'furniture':
      close(assembly);
      assembly.atPageHead = true;
      return;
    case 'authors':
      takeAuthors(assembly, line);
      return;
    case 'date':
      takeDate(assembly, line);
      return;
    case 'text':
      takeText(assembly, line, ahead);
  }
}

function takeAuthors(assembly: Assembly, line: DumpLine & { kind: 'authors' }): void {
  const { open } = assembly;
  if (open?.authorCount === null && open.date === null) {
    open.authorCount = line.count;
    open.lastLine = line.number;
  } else skipAfterText(assembly, line, 'an author count without its paper');
}

function takeDate(assembly: Assembly, line: DumpLine & { kind: 'date' }): void {
  const { open } = assembly;
  if (open?.date === null) {
    open.date = line.date;
    open.commentCount = line.comments;
    open.lastLine = line.number;
  } else if (!open && assembly.atPageHead) assembly.pageDate ??= line.date;
  else skipAfterText(assembly, line, 'a date without its paper');
}

/** A line of text is a title or an abstract, by its neighbours and its length. */
function takeText(assembly: Assembly, line: DumpLine, ahead: readonly DumpLine[]): void {
  const [next, afterNext] = ahead;
  if (assembly.open && !assembly.open.abstract && !startsAnew(line, next, afterNext)) {
    assembly.open.abstract = line;
    assembly.open.lastLine = line.number;
    return;
  }
  close(assembly);
  assembly.atPageHead = false;
  if (isSurelyAbstract(line, next)) skip(assembly, line, 'an abstract without its title');
  else
    assembly.open = {
      title: line,
      lastLine: line.number,
      abstract: null,
      authorCount: null,
      date: null,
      commentCount: null,
    };
}

/** True when this line is a title followed by its abstract, so that the title before it lacks one. */
function startsAnew(
  line: DumpLine,
  next: DumpLine | undefined,
  afterNext: DumpLine | undefined,
): boolean {
  if (isSurelyAbstract(line, next) || endsSentence(line.text)) return false;
  if (next?.kind !== 'text') return false;
  return isSurelyAbstract(next, afterNext) || endsSentence(next.text);
}

function isSurelyAbstract(line: DumpLine, next: DumpLine | undefined): boolean {
  return line.text.length > LONGEST_TITLE || (next !== undefined && followsAbstract(next));
}

/** Author count, dot and date follow an abstract, never a title. */
function followsAbstract(line: DumpLine): boolean {
  return line.kind === 'authors' || line.kind === 'dot' || line.kind === 'date';
}

function marksDump(line: DumpLine): boolean {
  return line.kind === 'furniture' || line.kind === 'authors';
}

function endsSentence(text: string): boolean {
  return /[.…]["'”’)\]}]*$/.test(text);
}

/** Whether the file was truncated within its last abstract; one with an author line is complete. */
function isTruncated(open: OpenRecord | null): boolean {
  if (!open?.abstract || open.authorCount !== null || open.date !== null) return false;
  const { text } = open.abstract;
  return (
    text !== '' &&
    !endsSentence(text) &&
    !/[!?)\]}"'”’]$/.test(text) &&
    !/https?:\/\/\S+$/.test(text)
  );
}

/** Adds the open record to the records; one without title or abstract is skipped. */
function close(assembly: Assembly): void {
  const { open, file } = assembly;
  if (!open) return;
  if (!open.abstract || open.title.text === '') {
    drop(assembly, open.abstract ? 'no title' : 'a title without its abstract');
    return;
  }
  assembly.open = null;
  const { authorCount, date, commentCount, lastLine } = open;
  const source = { file, line: open.title.number };
  const [title, abstract] = [open.title.text, open.abstract.text];
  assembly.records.push({ title, abstract, authorCount, date, commentCount, source, lastLine });
}

/** Skips all lines of the open record. */
function drop(assembly: Assembly, reason: string): void {
  const { open } = assembly;
  assembly.open = null;
  if (open) skip(assembly, open.title, reason, open.lastLine);
}

function skip(assembly: Assembly, line: DumpLine, reason: string, lastLine = line.number): void {
  const source = { file: assembly.file, line: line.number };
  assembly.skipped.push({ source, text: line.text.slice(0, EXCERPT), reason, lastLine });
}

/** Skips a count or a date; one after skipped text extends that, so that one record is one line of the receipt. */
function skipAfterText(assembly: Assembly, line: DumpLine, reason: string): void {
  const { open, atPageHead, skipped } = assembly;
  const last = skipped.at(-1);
  if (open || atPageHead || !last) skip(assembly, line, reason);
  else skipped[skipped.length - 1] = { ...last, lastLine: line.number };
}
