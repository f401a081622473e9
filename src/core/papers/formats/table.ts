// Tables of papers, delimited by comma, semicolon, tab or bar, with or without a header.

import { plainName } from './columns.ts';
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
import { delimiterOf, headGiven, headOf, isBlank } from './table-head.ts';
import { workKind } from './work-kinds.ts';
import type { ColumnField, ColumnMap, ColumnNames, TableReading } from './columns.ts';
import type { DumpReading } from '../paper.ts';
import type { BadRecord, FoundRecord } from './fields.ts';
import type { TextFile } from './formats.ts';
import type { Row } from './rows.ts';
import type { TableHead } from './table-head.ts';

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

/**
 * Reads a table.
 * @param given columns that the user has named, instead of the recognised ones
 * @throws UnknownColumns where no column has the titles; NoSuchColumn where a named column is missing
 */
export function readTable(file: TextFile, given?: ColumnNames): DumpReading {
  const { name, leftOut } = file;
  // A quotation mark in a line that was left out must not affect the rows around it.
  const text = withOutlines(file, marksOf);
  const head = given ? namedHead(name, text, given) : headOf(text);
  const delimiter = head?.delimiter ?? delimiterOf(text);
  const rows = rowsOf(text, delimiter);
  const header = head?.header ?? rows[0]?.cells ?? [];
  const body = rows.slice((head?.index ?? 0) + 1);
  const sample = body.slice(0, SAMPLE).map(({ cells }) => cells);
  const taken = head?.columns ?? {};
  if (taken.title === undefined)
    throw new UnknownColumns(name, rows[0]?.line ?? 1, { header, taken, sample });
  const repaired = body.flatMap((row) => repairRow(row, delimiter, header.length));
  const reading = readingOf(
    name,
    repaired.map((row) =>
      row.isOpen || leftOut?.has(row.line)
        ? unread(row)
        : {
            ...{ line: row.line, lastLine: row.lastLine, notes: raggedNotes(row, taken, header) },
            ...recordOf(row.cells, taken, header),
          },
    ),
  );
  return { ...reading, table: { header, taken, sample } };
}

function namedHead(file: string, text: string, given: ColumnNames): TableHead {
  const head = headGiven(text, given);
  if (head) return head;
  const [first] = rowsOf(text, delimiterOf(text), 1);
  const header = headOf(text)?.header ?? first?.cells ?? [];
  const names = header.map(plainName);
  const named = Object.values(given);
  const missing = named.find((name) => !names.includes(plainName(name))) ?? named[0] ?? '';
  const what = `no column is called “${missing}”; there are ${listed(header)}`;
  throw new NoSuchColumn(file, first?.line ?? 1, what, 'Name one of them.');
}

/** Says of a row that it lacks a cell of a column taken, or has text beyond the last column. */
function raggedNotes({ cells }: Row, taken: ColumnMap, header: readonly string[]): string[] {
  const isShort = Object.values(taken).some((column) => column >= cells.length);
  const isLong = !isBlank(cells.slice(header.length));
  return isShort || isLong ? [`${cells.length} cells under ${header.length} columns`] : [];
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
    kind: workKind(...splitList(cell('kind'))),
  };
}

/** Removes Scopus's author numbers; splits names that Springer writes without separator. */
function namesIn(written: string, isUnseparated: boolean): string[] {
  const text = isUnseparated
    ? written.replace(/(?<!\bMa?c|\bD[eiu]|\bL[aei]|\bVan)(?<=\p{Ll})(?=\p{Lu})/gu, ';')
    : written;
  return splitNames(text).map((name) => name.replace(/\s*\(\d+\)$/, ''));
}
