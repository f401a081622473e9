// The rows of a table, parsed by Papa Parse, with recovery from two errors of exporters: quotation marks that are
// not doubled, and one that is not closed.

import Papa from 'papaparse';
import { MAX_CHARACTERS } from '../long-lines.ts';
import { lineIndex } from './fields.ts';

/** A row and its lines. */
export interface Row {
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
  /** The row as written. */
  readonly raw: string;
  /** Whether a quotation mark is not closed, so that the cells include the text after the row. */
  readonly isOpen: boolean;
}

/** Unclosed quotation marks after which quoting is switched off. */
const MAX_BREAKS = 20;

/** The rows of a text, without empty ones; a row with an unclosed quotation mark ends with its line. */
export function rowsOf(written: string, delimiter: string, most = Infinity): Row[] {
  // The parser accepts one kind of line break per file; with others it would join rows.
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
      // Each unclosed mark restarts the parser; the limit prevents quadratic time.
      quoteChar: breaks < MAX_BREAKS ? '"' : '\u0000',
      step: ({ data, errors, meta }, parser) => {
        const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
        if (isOpen) open = from;
        const to = isOpen ? endOfLine(text, from) : base + meta.cursor;
        if (data.some((cell) => cell.trim() !== ''))
          rows.push({
            line: lineAt(from),
            lastLine: lineAt(Math.max(from, to - 1)),
            cells: data.map(withoutBreak),
            raw: text.slice(from, to),
            isOpen,
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

/** Removes the CR of a CRLF, which ends the last cell. */
function withoutBreak(cell: string): string {
  return cell.endsWith('\r') ? cell.slice(0, -1) : cell;
}

/** Offset after the line break that ends the line of an offset. */
function endOfLine(text: string, offset: number): number {
  const end = /\r\n?|\n/g;
  end.lastIndex = offset;
  return end.exec(text) ? end.lastIndex : text.length;
}

/**
 * Splits a row whose number of cells is wrong because of undoubled quotation marks again, leniently: a mark closes a
 * cell only before a delimiter or line break. One or more rows of `width` cells; the row itself where that fails.
 */
export function repairRow(row: Row, delimiter: string, width: number): readonly Row[] {
  // A regular expression on a row this long would overflow the stack.
  if (row.raw.length > MAX_CHARACTERS) return [row];
  if ((row.cells.length === width && !row.isOpen) || !row.raw.includes('"')) return [row];
  const lines = splitLeniently(row.raw, delimiter);
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0 || filled.some(({ cells }) => cells.length !== width)) return [row];
  return filled.map(({ cells, line }) => ({
    line: row.line + line,
    lastLine: row.lastLine,
    cells,
    raw: row.raw,
    isOpen: false,
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

/** A cell and its end; a quoted one up to the first mark before a delimiter, a line break or the end. */
function cellPattern(delimiter: string): RegExp {
  const sign = delimiter === '\t' ? '\\t' : delimiter === '|' ? '\\|' : delimiter;
  const end = `(${sign}|\\r\\n?|\\n|$)`;
  return new RegExp(
    `(?:"((?:[^"\\r\\n]|"(?!${sign}|[\\r\\n]|$))*)"|([^${sign}\\r\\n]*))${end}`,
    'y',
  );
}
