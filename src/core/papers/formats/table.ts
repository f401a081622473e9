// Tables of papers, delimited by comma, semicolon, tab or bar, with or without a header.

import { COLUMN_FIELDS, guessByContent, guessColumns, plainName } from './columns.ts';
import {
  mostPreciseDate,
  readArxivId,
  readDoi,
  readingOf,
  splitList,
  splitNames,
  withoutTags,
} from './fields.ts';
import { InputError } from '../../input-error.ts';
import { marksOf, withOutlines } from '../long-lines.ts';
import { repairRow, rowsOf } from './rows.ts';
import type { ColumnField, ColumnMap, ColumnNames, TableReading } from './columns.ts';
import type { DumpReading } from '../paper.ts';
import type { BadRecord, FoundRecord } from './fields.ts';
import type { TextFile } from './formats.ts';
import type { Row } from './rows.ts';

/** Characters and rows examined to recognise a table. */
const HEAD = 60_000;
const HEAD_ROWS = 24;

/** Rows kept for the user to check the columns. */
const SAMPLE = 3;

/** A table in which no column is recognised as titles; the user can name it. */
export class UnknownColumns extends InputError {
  constructor(
    file: string,
    line: number,
    readonly table: TableReading,
  ) {
    super(
      file,
      line,
      `a table, but none of its columns looks like titles (${listed(table.header)})`,
      `Name the column of the titles “title”, or say which it is.`,
    );
  }

  /** The name of the column whose cells have the most words, as a suggestion. */
  get likeliest(): string {
    const { header, sample } = this.table;
    const words = (i: number) =>
      sample.reduce((sum, row) => sum + (row[i]?.match(/\p{L}{2,}/gu)?.length ?? 0), 0);
    const most = header.reduce((best, _, i) => (words(i) > words(best) ? i : best), 0);
    return (header[most] ?? '').trim();
  }
}

/** A table without a column that the user has named. */
export class NoSuchColumn extends InputError {}

function listed(header: readonly string[]): string {
  const names = header.slice(0, 8).map((name) => `“${name.trim().slice(0, 30)}”`);
  return names.join(', ') + (header.length > 8 ? ' …' : '');
}

/** How a table is to be read. */
interface TableHead {
  readonly delimiter: string;
  /** Index of the header row; -1 where there is none. */
  readonly index: number;
  readonly header: readonly string[];
  readonly columns: ColumnMap;
}

/** True when titles are recognised, by a header with another field of papers or by content. */
export function looksLikeTable(text: string): boolean {
  const head = headOf(text);
  return head?.columns.title !== undefined;
}

/** True for rows of equal length under a header, whatever their content. */
export function looksLikeAnyTable(text: string): boolean {
  return headOf(text) !== null;
}

/** How a table is to be read, by its header, else by content; null where it is not a table. */
function headOf(text: string): TableHead | null {
  const start = text.slice(0, HEAD);
  const delimiter = delimiterOf(start);
  const rows = rowsOf(start, delimiter, HEAD_ROWS);
  return headByNames(rows, delimiter) ?? headByContent(rows, delimiter);
}

/** By the header, which may be preceded by up to two other rows. */
function headByNames(rows: readonly Row[], delimiter: string): TableHead | null {
  for (const [index, { cells: header }] of rows.slice(0, 3).entries()) {
    const columns = guessColumns(header);
    if (header.length > 1 && columns.title !== undefined && Object.keys(columns).length > 1) {
      // Columns with other names are recognised by content.
      const isEven = rows.slice(index + 1).every(({ cells }) => cells.length === header.length);
      const more = isEven && columns.abstract === undefined;
      return {
        delimiter,
        index,
        header,
        columns: more ? withContent(rows, index, columns) : columns,
      };
    }
  }
  return null;
}

function withContent(rows: readonly Row[], index: number, known: ColumnMap): ColumnMap {
  const body = rows.slice(index + 1).map(({ cells }) => cells);
  return body.length < 2 ? known : guessByContent(body, known);
}

/** Rows of equal length are a table; whether of papers is decided by content. */
function headByContent(rows: readonly Row[], delimiter: string): TableHead | null {
  const [first, ...others] = rows;
  // The last row may be truncated.
  const body = others.length === HEAD_ROWS - 1 ? others.slice(0, -1) : others;
  if (!first || body.length < 2 || first.cells.length < 2) return null;
  if (body.some(({ cells }) => cells.length !== first.cells.length)) return null;
  if (hasHeader(first.cells)) {
    const columns = withContent(rows, 0, guessColumns(first.cells));
    const isOfPapers = Object.keys(columns).length > 1;
    return { delimiter, index: 0, header: first.cells, columns: isOfPapers ? columns : {} };
  }
  const columns = guessByContent(
    [first, ...body].map(({ cells }) => cells),
    {},
  );
  if (columns.title === undefined || columns.abstract === undefined) return null;
  return { delimiter, index: -1, header: first.cells.map((_, i) => `column ${i + 1}`), columns };
}

/** Short distinct names, none of them numbers. */
function hasHeader(cells: readonly string[]): boolean {
  const names = cells.map(plainName);
  return (
    new Set(names).size === names.length &&
    names.every((name) => name.length <= 60 && /\p{L}/u.test(name)) &&
    names.every((name) => !/[.!?]$/.test(name))
  );
}

/**
 * Reads a table.
 * @param given columns that the user has named, instead of the recognised ones
 * @throws UnknownColumns where no column has the titles; NoSuchColumn where a named column is missing
 */
export function readTable(file: TextFile, given?: ColumnNames): DumpReading {
  const { name, leftOut } = file;
  // A quotation mark in a line that was left out must not affect the rows around it.
  const text = withOutlines(file, marksOf);
  const delimiter = delimiterOf(text.slice(0, HEAD));
  const head = given ? headGiven(name, text, given) : headOf(text);
  const rows = rowsOf(text, head?.delimiter ?? delimiter);
  const header = head?.header ?? rows[0]?.cells ?? [];
  const body = rows.slice((head?.index ?? 0) + 1);
  const sample = body.slice(0, SAMPLE).map(({ cells }) => cells);
  const taken = head?.columns ?? {};
  if (taken.title === undefined)
    throw new UnknownColumns(name, rows[0]?.line ?? 1, { header, taken, sample });
  const repaired = body.flatMap((row) =>
    repairRow(row, head?.delimiter ?? delimiter, header.length),
  );
  const reading = readingOf(
    name,
    repaired.map((row) =>
      row.isOpen || leftOut?.has(row.line)
        ? unread(row)
        : { line: row.line, lastLine: row.lastLine, ...recordOf(row.cells, taken, header) },
    ),
  );
  return { ...reading, table: { header, taken, sample } };
}

/** How to read a table with columns named by the user: the header is the first row with all the names. */
function headGiven(file: string, text: string, given: ColumnNames): TableHead {
  const start = text.slice(0, HEAD);
  const guessed = headOf(text);
  const delimiter = guessed?.delimiter ?? delimiterOf(start);
  const rows = rowsOf(start, delimiter, 3);
  const wanted = COLUMN_FIELDS.flatMap((field) =>
    given[field] === undefined ? [] : [[field, plainName(given[field])] as const],
  );
  const heads = [
    ...(guessed ? [guessed] : []),
    ...rows.map(({ cells }, index) => ({ delimiter, index, header: cells, columns: {} })),
  ];
  const head = heads.find(({ header }) => {
    const names = header.map(plainName);
    return wanted.every(([, name]) => names.includes(name));
  });
  const first = heads[0]?.header ?? [];
  if (!head) {
    const [field] = wanted.find(([, name]) => !first.map(plainName).includes(name)) ?? wanted[0]!;
    const what = `no column is called “${given[field] ?? ''}”; there are ${listed(first)}`;
    throw new NoSuchColumn(file, rows[0]?.line ?? 1, what, 'Name one of them.');
  }
  const names = head.header.map(plainName);
  const columns = Object.fromEntries(wanted.map(([field, name]) => [field, names.indexOf(name)]));
  return { ...head, columns };
}

/** The delimiter with which the header has the most known fields, then the most columns. */
function delimiterOf(head: string): string {
  const score = (sign: string) => {
    const rows = rowsOf(head, sign, 4);
    const named = Object.keys(headByNames(rows, sign)?.columns ?? {}).length;
    // Bars separate names within a cell far more often than cells.
    const widths = sign === '|' ? [] : rows.slice(0, 3).map(({ cells }) => cells.length);
    return 1000 * named + Math.max(0, ...widths);
  };
  return ['\t', ';', '|'].reduce((best, sign) => (score(sign) > score(best) ? sign : best), ',');
}

function unread({ line, lastLine, raw }: Row): BadRecord {
  return { line, lastLine, text: raw, reason: 'a quotation mark is never closed' };
}

/** The record of a row. */
export function recordOf(
  cells: readonly string[],
  columns: ColumnMap,
  header: readonly string[] = [],
): Omit<FoundRecord, 'line' | 'lastLine'> {
  const cell = (field: ColumnField) => cells[columns[field] ?? -1] ?? '';
  return {
    title: withoutTags(cell('title')),
    abstract: withoutTags(cell('abstract').replace(/^\[No abstract available\]$/i, '')),
    authors: namesIn(
      cell('authors'),
      plainName(header[columns.title ?? -1] ?? '') === 'item title',
    ),
    venue: cell('venue'),
    doi: readDoi(cell('doi')) ?? readDoi(cell('url')),
    arxivId: readArxivId(cell('arxiv')) ?? readArxivId(`${cell('url')} ${cell('doi')}`),
    url: cell('url'),
    keywords: splitList(cell('keywords'), /[;|\n]/),
    published: mostPreciseDate([cell('year'), cell('date')]),
  };
}

/** Removes Scopus's author numbers; splits names that Springer writes without separator. */
function namesIn(written: string, isUnseparated: boolean): string[] {
  const text = isUnseparated
    ? written.replace(/(?<!\bMa?c|\bD[eiu]|\bL[aei]|\bVan)(?<=\p{Ll})(?=\p{Lu})/gu, ';')
    : written;
  return splitNames(text).map((name) => name.replace(/\s*\(\d+\)$/, ''));
}
