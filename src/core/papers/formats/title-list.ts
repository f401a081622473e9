// A list of titles, one per line: a table of one column, with or without a heading.

import { TITLE_HEADINGS, plainName } from './columns.ts';
import { readingOf } from './fields.ts';
import { rowsOf } from './rows.ts';
import { looksLikeAnyTable } from './table-head.ts';
import type { DumpReading } from '../paper.ts';
import type { BadRecord, FoundRecord } from './fields.ts';
import type { TextFile } from './formats.ts';
import type { Row } from './rows.ts';

/** Characters examined. */
const HEAD = 60_000;

/** Fewest lines that are recognised as titles without a heading. */
const MIN_TITLES = 3;

/** No title is longer. In characters. */
const LONGEST_TITLE = 300;

/** Occurs in no text: each row is one cell, and quotation marks are still parsed. */
const NO_DELIMITER = '\u001f';

/** True for lines under a heading like “title”, and for distinct lines nearly all of which read as titles. */
export function looksLikeTitleList(text: string): boolean {
  const head = text.slice(0, HEAD);
  const [first, ...others] = titlesIn(head);
  if (first === undefined || others.length === 0) return false;
  if (isHead(first)) return !looksLikeAnyTable(head) && others.some(hasWords);
  const titles = isWord(first) ? others : [first, ...others];
  return titles.length >= MIN_TITLES && areTitles(titles) && !looksLikeAnyTable(head);
}

/** Reads a list of titles; a known heading above them is dropped. */
export function readTitleList({ name, text }: TextFile): DumpReading {
  const rows = rowsOf(text, NO_DELIMITER);
  const first = titleOf(rows[0]);
  const [above, below] = isHead(first) ? [[], rows.slice(1)] : [rows.slice(0, 1), rows.slice(1)];
  return readingOf(name, [...above.map(firstOf), ...below.map(recordOf)]);
}

function recordOf(row: Row): FoundRecord {
  return { line: row.line, lastLine: row.lastLine, title: titleOf(row) };
}

/** The first row: a title, or a single word that is an unknown heading and is skipped. */
function firstOf(row: Row): FoundRecord | BadRecord {
  const { line, lastLine } = row;
  const text = titleOf(row);
  if (!isWord(text)) return recordOf(row);
  return { line, lastLine, text, reason: 'a word above a list of titles' };
}

function titlesIn(text: string): string[] {
  return rowsOf(text, NO_DELIMITER).map(titleOf);
}

function titleOf(row: Row | undefined): string {
  return (row?.cells[0] ?? '').trim();
}

function isHead(cell: string): boolean {
  return TITLE_HEADINGS.has(plainName(cell));
}

function isWord(cell: string): boolean {
  return /^[\p{L}\p{N}_-]{1,30}$/u.test(cell);
}

function hasWords(cell: string): boolean {
  return /\p{L}{2}/u.test(cell);
}

/** Nine in ten lines: the last may be truncated, and some titles are unusual. */
function areTitles(lines: readonly string[]): boolean {
  const likely = lines.filter(readsAsTitle).length;
  return likely >= 0.9 * lines.length && new Set(lines).size >= 0.9 * lines.length;
}

/** Several words that begin like a title and do not end like a sentence or a line of code. */
function readsAsTitle(line: string): boolean {
  const words = line.match(/\p{L}{2,}/gu)?.length ?? 0;
  const signs = line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return (
    line.length <= LONGEST_TITLE &&
    (words >= 3 || signs >= 6) &&
    /^[\p{Lu}\p{Lo}\p{N}"'“‘«$]|^\p{Ll}+[\p{Lu}\p{N}-]/u.test(line) &&
    !/[.,;:|{}=]$|[\t{}<>=|\\;]|https?:/.test(line)
  );
}
