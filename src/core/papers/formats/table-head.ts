// Recognises a table: its delimiter, its header row, and the columns that hold the fields of a paper.

import { COLUMN_FIELDS, guessByContent, guessColumns, plainName } from './columns.ts';
import { rowsOf } from './rows.ts';
import type { ColumnMap, ColumnNames } from './columns.ts';
import type { Row } from './rows.ts';

/** Characters and rows examined to recognise a table. */
const HEAD = 60_000;
const HEAD_ROWS = 24;

/** Rows that may stand above the header, and the header. */
const HEADER_ROWS = 3;

/** Share of the rows that may be wider or narrower than the header. */
const MOST_RAGGED = 0.25;

const DELIMITERS = [',', '\t', ';', '|'] as const;

/** How a table is to be read. */
export interface TableHead {
  readonly delimiter: string;
  /** Index of the header row; -1 where there is none. */
  readonly index: number;
  readonly header: readonly string[];
  readonly columns: ColumnMap;
}

/** True when titles are recognised, by a header with another field of papers or by content. */
export function looksLikeTable(text: string): boolean {
  return headOf(text)?.columns.title !== undefined;
}

/** True for rows of equal width under a header, whatever their content. */
export function looksLikeAnyTable(text: string): boolean {
  return headOf(text) !== null;
}

/** How a table is to be read, by its header, else by content; null where it is not a table. */
export function headOf(text: string): TableHead | null {
  const delimiter = delimiterOf(text);
  return headWith(sampleRows(text, delimiter), delimiter);
}

function headWith(rows: readonly Row[], delimiter: string): TableHead | null {
  return headByNames(rows, delimiter) ?? headByContent(rows, delimiter);
}

/** The first rows, without one that the sample cuts off. */
function sampleRows(text: string, delimiter: string): readonly Row[] {
  const rows = rowsOf(text.slice(0, HEAD), delimiter, HEAD_ROWS);
  const isCut = text.length > HEAD && rows.length < HEAD_ROWS && rows.length > 1;
  return isCut ? rows.slice(0, -1) : rows;
}

/** By the header, which may be preceded by up to two other rows. */
function headByNames(rows: readonly Row[], delimiter: string): TableHead | null {
  for (const [index, { cells: header }] of rows.slice(0, HEADER_ROWS).entries()) {
    const known = guessColumns(header);
    if (header.length > 1 && known.title !== undefined && Object.keys(known).length > 1) {
      const columns = known.abstract === undefined ? withContent(rows, index, known) : known;
      return { delimiter, index, header, columns };
    }
  }
  return null;
}

/** Adds the columns that are recognised by the content below the header, where the rows are as wide as that. */
function withContent(rows: readonly Row[], index: number, known: ColumnMap): ColumnMap {
  const header = rows[index]!.cells;
  const body = rows.slice(index + 1);
  return body.length < 2 || !areEven(body, header.length)
    ? known
    : guessByContent(evenCells(body, header.length), known);
}

/** Rows of equal width are a table; whether of papers is decided by content. */
function headByContent(rows: readonly Row[], delimiter: string): TableHead | null {
  const [first, ...body] = rows;
  if (!first || body.length < 2 || !isEvenTable(rows)) return null;
  const width = first.cells.length;
  if (hasHeader(first.cells)) {
    const columns = withContent(rows, 0, guessColumns(first.cells));
    const isOfPapers = Object.keys(columns).length > 1;
    return { delimiter, index: 0, header: first.cells, columns: isOfPapers ? columns : {} };
  }
  const columns = guessByContent(evenCells(rows, width), {});
  if (columns.title === undefined || columns.abstract === undefined) return null;
  return { delimiter, index: -1, header: first.cells.map((_, i) => `column ${i + 1}`), columns };
}

/** Whether a row has the cells of a header, apart from empty ones at its end. */
function isEven({ cells }: Row, width: number): boolean {
  return cells.length >= width && isBlank(cells.slice(width));
}

/** True for cells without text. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function evenCells(rows: readonly Row[], width: number): (readonly string[])[] {
  return rows.filter((row) => isEven(row, width)).map(({ cells }) => cells.slice(0, width));
}

function areEven(rows: readonly Row[], width: number): boolean {
  const ragged = rows.filter((row) => !isEven(row, width)).length;
  return ragged <= MOST_RAGGED * rows.length;
}

/** Several columns, and almost all rows as wide as the first. */
function isEvenTable([first, ...body]: readonly Row[]): boolean {
  return first !== undefined && first.cells.length > 1 && areEven(body, first.cells.length);
}

/** Short distinct names, none of them numbers; a column may have none. */
function hasHeader(cells: readonly string[]): boolean {
  const names = cells.map(plainName).filter((name) => name !== '');
  return (
    2 * names.length > cells.length &&
    new Set(names).size === names.length &&
    names.every((name) => name.length <= 60 && /\p{L}/u.test(name) && !/[.!?]$/.test(name))
  );
}

/**
 * The delimiter with which the header has the most known fields; else the one with the most columns among those that
 * cut almost all rows into as many cells: the widest row alone would favour commas in names and prose.
 */
export function delimiterOf(text: string): string {
  const score = (sign: string) => {
    const rows = sampleRows(text, sign);
    const named = Object.keys(headByNames(rows, sign)?.columns ?? {}).length;
    // Bars separate names within a cell far more often than cells.
    const width = sign !== '|' && isEvenTable(rows) ? rows[0]!.cells.length : 0;
    return 1000 * named + width;
  };
  return DELIMITERS.reduce((best, sign) => (score(sign) > score(best) ? sign : best));
}

/** How to read a table with columns named by the user; null where none of its first rows has all the names. */
export function headGiven(text: string, given: ColumnNames): TableHead | null {
  const wanted = COLUMN_FIELDS.flatMap((field) =>
    given[field] === undefined ? [] : [[field, plainName(given[field])] as const],
  );
  const guessed = headOf(text);
  const heads = [
    ...(guessed ? [guessed] : []),
    ...DELIMITERS.flatMap((sign) => rowsAsHeads(text, sign)),
  ];
  for (const head of heads) {
    const names = head.header.map(plainName);
    if (wanted.every(([, name]) => names.includes(name)))
      return {
        ...head,
        columns: Object.fromEntries(wanted.map(([field, name]) => [field, names.indexOf(name)])),
      };
  }
  return null;
}

/** Each of the first rows as a header; one of a single cell may be a title. */
function rowsAsHeads(text: string, delimiter: string): TableHead[] {
  return rowsOf(text.slice(0, HEAD), delimiter, HEADER_ROWS)
    .map(({ cells }, index) => ({ delimiter, index, header: cells, columns: {} }))
    .filter(({ header }) => header.length > 1);
}
