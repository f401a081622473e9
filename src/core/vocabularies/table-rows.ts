// The rows of a small table, each with its line, and the names in its header.

import Papa from 'papaparse';
import { InputError } from '../input-error.ts';
import { lineIndex } from '../papers/formats/fields.ts';
import type { TextFile } from '../papers/formats/formats.ts';

/** A row and the line where it begins. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** All non-empty rows. @throws InputError for an unclosed quotation mark */
export function readRows({ name, text }: TextFile): TableRow[] {
  const lineAt = lineIndex(text);
  const rows: TableRow[] = [];
  const from = text.startsWith('\ufeff') ? 1 : 0;
  let at = from;
  Papa.parse<string[]>(text.slice(from), {
    delimiter: delimiterOf(text),
    step: ({ data, errors, meta }) => {
      const line = lineAt(at);
      if (errors.some(({ code }) => code === 'MissingQuotes'))
        throw new InputError(name, line, 'a quotation mark is never closed', 'Close it.');
      const cells = data.map((cell) => bare(cell.trim()));
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
      at = from + meta.cursor;
    },
  });
  return rows;
}

/** The delimiter of a table: the most frequent candidate in the first line. */
export function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r\n?|\n/, 1);
  const times = (sign: string) => first.split(sign).length;
  return [',', ';'].reduce((best, sign) => (times(sign) > times(best) ? sign : best), '\t');
}

/** Removes the apostrophe that protects a spreadsheet from taking the text for a formula. */
function bare(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/, '');
}

/** Names of the columns in the first line of a text, in lower case. */
export function headerOf(text: string): string[] {
  const [first = ''] = text.replace(/^\ufeff/, '').split(/\r\n?|\n/, 1);
  const [row = []] = Papa.parse<string[]>(first, { delimiter: delimiterOf(first) }).data;
  return row.map((name) => name.trim().toLowerCase());
}
