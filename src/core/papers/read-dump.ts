// A Daily Papers page saved as text → its records. Lines are classified one by one, then a small
// state machine assembles title, abstract, author count and date. What fits nowhere is reported.

import type { DumpReading, DumpRecord, PrintedDate, SkippedRecord } from './paper.ts';
import type { DumpLine } from './read-line.ts';
import { readLine } from './read-line.ts';
import { refuseChance, refuseNoPapers, refuseOtherFormats } from './refuse-input.ts';
import type { TextFile } from './formats/formats.ts';

/** No title is longer, hardly any abstract is shorter. In characters. */
const LONGEST_TITLE = 300;
/** How much of a skipped stretch is quoted. In characters. */
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

/** Where the machine stands: page head, inside a record, or behind something it had to skip. */
interface Assembly {
  readonly file: string;
  readonly records: DumpRecord[];
  readonly skipped: SkippedRecord[];
  pageDate: PrintedDate | null;
  open: OpenRecord | null;
  atPageHead: boolean;
}

/**
 * Reads one dump, its text already decoded. Good records are kept in page order with the 1-based
 * line of their title; every other line that is no page furniture is told of in `skipped`.
 * Throws InputError for what is no dump at all: empty, binary, HTML, one line, any other text.
 */
export function readDump(file: TextFile): DumpReading {
  refuseOtherFormats(file.name, file.text);
  const lines = splitLines(file);
  const reading = assemble(file.name, lines);
  refuseNoPapers(
    reading,
    lines.filter((line) => line.kind === 'text'),
  );
  if (!lines.some(marksDump)) refuseChance(reading);
  return reading;
}

/** The lines that carry something, classified; one that was left out is text, of which nothing is known. */
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
    index < 3 || /^(?:furniture|date)$/.test(lines[index - 1]!.kind) ? cutButton(line) : line,
  );
}

/** At the head of a page, the button's text may be glued to the first title. */
function cutButton(line: DumpLine): DumpLine {
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
  if (endsMidSentence(assembly.open)) drop(assembly, 'the file ends in the middle of its abstract');
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
  } else skipBehind(assembly, line, 'an author count without its paper');
}

function takeDate(assembly: Assembly, line: DumpLine & { kind: 'date' }): void {
  const { open } = assembly;
  if (open?.date === null) {
    open.date = line.date;
    open.commentCount = line.comments;
    open.lastLine = line.number;
  } else if (!open && assembly.atPageHead) assembly.pageDate ??= line.date;
  else skipBehind(assembly, line, 'a date without its paper');
}

/** A line of text is a title or an abstract; its neighbours and its length say which. */
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

/** True when the title before this line stands alone: this line is a title and has its abstract. */
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
  return line.text.length > LONGEST_TITLE || (next !== undefined && isPaperLine(next));
}

/** Author count, dot and date stand under an abstract, never under a title. */
function isPaperLine(line: DumpLine): boolean {
  return line.kind === 'authors' || line.kind === 'dot' || line.kind === 'date';
}

function marksDump(line: DumpLine): boolean {
  return line.kind === 'furniture' || line.kind === 'authors';
}

function endsSentence(text: string): boolean {
  return /[.…]["'”’)\]}]*$/.test(text);
}

/** The last abstract of a file cut off by the byte; one that has its author line is whole. */
function endsMidSentence(open: OpenRecord | null): boolean {
  if (!open?.abstract || open.authorCount !== null || open.date !== null) return false;
  const { text } = open.abstract;
  return (
    text !== '' &&
    !endsSentence(text) &&
    !/[!?)\]}"'”’]$/.test(text) &&
    !/https?:\/\/\S+$/.test(text)
  );
}

/** Files the open record, if it has its title and its abstract. */
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

/** Gives up the open record, all lines of it. */
function drop(assembly: Assembly, reason: string): void {
  const { open } = assembly;
  assembly.open = null;
  if (open) skip(assembly, open.title, reason, open.lastLine);
}

function skip(assembly: Assembly, line: DumpLine, reason: string, lastLine = line.number): void {
  const source = { file: assembly.file, line: line.number };
  assembly.skipped.push({ source, text: line.text.slice(0, EXCERPT), reason, lastLine });
}

/** A count or a date under text that was skipped is of that: one record, one line of the receipt. */
function skipBehind(assembly: Assembly, line: DumpLine, reason: string): void {
  const { open, atPageHead, skipped } = assembly;
  const last = skipped.at(-1);
  if (open || atPageHead || !last) skip(assembly, line, reason);
  else skipped[skipped.length - 1] = { ...last, lastLine: line.number };
}
