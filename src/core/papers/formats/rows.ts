// The rows of a table, by Papa Parse, and what it cannot know: quotation marks that an exporter has not
// doubled, and one that is never closed.

import Papa from 'papaparse';
import { MOST_CHARACTERS } from '../long-lines.ts';
import { lineIndex } from './fields.ts';

/** A row and the line it begins in. */
export interface Row {
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
  /** The row as it is written. */
  readonly raw: string;
  /** Whether a quotation mark is never closed: the row has swallowed what follows. */
  readonly isOpen: boolean;
}

/** Open quotation marks after which no mark is taken to quote any more. */
const MOST_BREAKS = 20;

/** Rows of a text, empty ones left out; a row with an open quotation mark ends with its line. */
export function rowsOf(written: string, delimiter: string, most = Infinity): Row[] {
  // The parser knows one kind of line break a file; in its place, the others would join two rows.
  const text = written.replace(/\r(?!\n)/g, '\n');
  const lineAt = lineIndex(text);
  const rows: Row[] = [];
  let breaks = 0;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length && rows.length < most) {
    const base = at;
    let from = base;
    let open = -1;
    Papa.parse<string[]>(text.slice(base), {
      delimiter,
      newline: '\n',
      // A file full of stray marks would be read again from each of them.
      quoteChar: breaks < MOST_BREAKS ? '"' : '\u0000',
      step: ({ data, errors, meta }, parser) => {
        const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
        if (isOpen) open = from;
        const to = isOpen ? endOfLine(text, from) : base + meta.cursor;
        if (data.some((cell) => cell.trim() !== ''))
          rows.push({
            ...{ line: lineAt(from), lastLine: lineAt(Math.max(from, to - 1)) },
            ...{ cells: data.map(withoutBreak), raw: text.slice(from, to), isOpen },
          });
        from = base + meta.cursor;
        if (isOpen || rows.length >= most) parser.abort();
      },
    });
    if (open < 0) break;
    breaks++;
    at = endOfLine(text, open);
  }
  return rows;
}

/** The last cell ends with half of a line break of Windows. */
function withoutBreak(cell: string): string {
  return cell.endsWith('\r') ? cell.slice(0, -1) : cell;
}

/** Offset behind the line break that ends the line of an offset. */
function endOfLine(text: string, offset: number): number {
  const end = /\r\n?|\n/g;
  end.lastIndex = offset;
  return end.exec(text) ? end.lastIndex : text.length;
}

/**
 * A row as one or several of `width` cells: one that has another number of them because of marks within
 * its quotes is split anew, a mark closing only where a cell can end.
 */
export function mendRow(row: Row, delimiter: string, width: number): readonly Row[] {
  // A pattern over a row of many millions would run out of stack.
  if (row.raw.length > MOST_CHARACTERS) return [row];
  if ((row.cells.length === width && !row.isOpen) || !row.raw.includes('"')) return [row];
  const lines = splitLeniently(row.raw, delimiter);
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0 || filled.some(({ cells }) => cells.length !== width)) return [row];
  return filled.map(({ cells, line }) => ({
    ...{ line: row.line + line, lastLine: row.lastLine, cells, raw: row.raw, isOpen: false },
  }));
}

interface SplitLine {
  /** Lines before it. */
  readonly line: number;
  readonly cells: string[];
}

function splitLeniently(raw: string, delimiter: string): SplitLine[] {
  const cell = cellPattern(delimiter);
  const lines: SplitLine[] = [{ line: 0, cells: [] }];
  let breaks = 0;
  for (let at = 0; at <= raw.length;) {
    cell.lastIndex = at;
    const [whole = '', quoted, plain = '', end = ''] = cell.exec(raw) ?? [];
    lines.at(-1)!.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at += whole.length;
    breaks += whole.match(/\r\n?|\n/g)?.length ?? 0;
    if (end === delimiter) continue;
    if (end === '' || at >= raw.length) break;
    lines.push({ line: breaks, cells: [] });
  }
  return lines;
}

/** A cell and what ends it; in quotes up to the first mark that a delimiter, a line break or the end follows. */
function cellPattern(delimiter: string): RegExp {
  const sign = delimiter === '\t' ? '\\t' : delimiter === '|' ? '\\|' : delimiter;
  const end = `(${sign}|\\r\\n?|\\n|$)`;
  return new RegExp(
    `(?:"((?:[^"\\r\\n]|"(?!${sign}|[\\r\\n]|$))*)"|([^${sign}\\r\\n]*))${end}`,
    'y',
  );
}
