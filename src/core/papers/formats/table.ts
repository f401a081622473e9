// Tables of papers: comma, semicolon or tab between the columns, a header that names them.

import Papa from 'papaparse';
import { guessColumns } from './columns.ts';
import {
  finestDate,
  lineIndex,
  readArxivId,
  readDoi,
  readingOf,
  splitList,
  splitNames,
  withoutTags,
} from './fields.ts';
import { InputError } from '../../input-error.ts';
import type { ColumnField, ColumnMap } from './columns.ts';
import type { DumpReading } from '../paper.ts';
import type { BadRecord, FoundRecord } from './fields.ts';
import type { TextFile } from './formats.ts';

/** A row and the line it begins in. */
interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether a quotation mark is never closed: the row has swallowed what follows. */
  readonly isOpen: boolean;
}

/** True where the first row names a title and something else of papers. */
export function looksLikeTable(text: string): boolean {
  const head = text.slice(0, 20_000);
  const [first] = headerOf(rowsOf(head, delimiterOf(head), 4));
  return first !== undefined;
}

/** The header row and its columns, which may stand under a note on the file; none for no table. */
function headerOf(rows: readonly Row[]): [index: number, columns: ColumnMap] | [] {
  for (const [index, { cells }] of rows.slice(0, 3).entries()) {
    const columns = guessColumns(cells);
    if (cells.length > 1 && columns.title !== undefined && Object.keys(columns).length > 1)
      return [index, columns];
  }
  return [];
}

/**
 * Reads a table.
 * @param given columns that a person has named, in place of what their names say
 * @throws InputError where no column is that of the titles
 */
export function readTable({ name, text }: TextFile, given?: ColumnMap): DumpReading {
  const rows = rowsOf(text, delimiterOf(text.slice(0, 20_000)));
  const [index = 0, guessed] = headerOf(rows);
  const columns = given ?? guessed;
  if (columns?.title === undefined)
    throw new InputError(
      name,
      1,
      'no column is named like titles',
      'Name one “title” in the first row.',
    );
  return readingOf(
    name,
    rows.slice(index + 1).map((row) => readRow(row, columns)),
  );
}

/** Rows of a text, empty ones left out; a row with an open quotation mark ends with its line. */
function rowsOf(text: string, delimiter: string, most = Infinity): Row[] {
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
      // A file full of stray marks would be read again from each of them.
      quoteChar: breaks < MOST_BREAKS ? '"' : '\u0000',
      step: ({ data, errors, meta }, parser) => {
        const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
        const line = lineAt(from);
        if (isOpen) open = from;
        if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data, isOpen });
        from = base + meta.cursor;
        if (isOpen || rows.length >= most) parser.abort();
      },
    });
    if (open < 0) break;
    breaks++;
    const end = /\r\n?|\n/g;
    end.lastIndex = open;
    at = end.exec(text) ? end.lastIndex : text.length;
  }
  return rows;
}

/** Open quotation marks after which no mark is taken to quote any more. */
const MOST_BREAKS = 20;

/** The sign with which the header names most fields, then the one that makes most columns. */
function delimiterOf(head: string): string {
  const worth = (sign: string) => {
    const rows = rowsOf(head, sign, 4);
    const [, columns = {}] = headerOf(rows);
    return (
      1000 * Object.keys(columns).length + Math.max(0, ...rows.map(({ cells }) => cells.length))
    );
  };
  return ['\t', ';'].reduce((best, sign) => (worth(sign) > worth(best) ? sign : best), ',');
}

function readRow({ line, cells, isOpen }: Row, columns: ColumnMap): FoundRecord | BadRecord {
  const cell = (field: ColumnField) => cells[columns[field] ?? -1] ?? '';
  if (isOpen) return { line, text: cells.join(' '), reason: 'a quotation mark is never closed' };
  return {
    line,
    title: withoutTags(cell('title')),
    abstract: withoutTags(cell('abstract').replace(/^\[No abstract available\]$/i, '')),
    authors: splitNames(cell('authors')),
    venue: cell('venue'),
    doi: readDoi(cell('doi')) ?? readDoi(cell('url')),
    arxivId: readArxivId(cell('arxiv')) ?? readArxivId(`${cell('url')} ${cell('doi')}`),
    url: cell('url'),
    keywords: splitList(cell('keywords'), /[;|\n]/),
    published: finestDate([cell('year'), cell('date')]),
  };
}
