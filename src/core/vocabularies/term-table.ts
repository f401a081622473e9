// A table of terms: comma, semicolon or tab between the columns, which the first line names.

import { CONCEPT_TYPES } from '../concepts/concept.ts';
import { InputError } from '../input-error.ts';
import { csvRow } from '../csv.ts';
import { tsvRow } from '../exports/tsv.ts';
import { headerOf, readRows } from './table-rows.ts';
import { checkLabel } from './term.ts';
import type { ConceptType } from '../concepts/concept.ts';
import type { TextFile } from '../papers/formats/formats.ts';
import type { TableRow } from './table-rows.ts';
import type { StopWord, TermList, VocabularyTerm } from './term.ts';

const COLUMNS = ['label', 'acronym', 'aliases', 'type', 'broader', 'definition'] as const;
type Column = (typeof COLUMNS)[number];

/** In the column of types: the label must name no concept. */
const STOP_WORD = 'stop word';

/** Synonyms of the columns. */
const OTHER_NAMES: ReadonlyMap<string, Column> = new Map([
  ['term', 'label'],
  ['concept', 'label'],
  ['alias', 'aliases'],
  ['synonyms', 'aliases'],
  ['kind', 'type'],
  ['parent', 'broader'],
]);

function columnsOf(header: readonly string[]): Map<Column, number> {
  const columns = new Map<Column, number>();
  header.forEach((name, i) => {
    const column = COLUMNS.find((each) => each === name) ?? OTHER_NAMES.get(name);
    if (column !== undefined && !columns.has(column)) columns.set(column, i);
  });
  return columns;
}

/** Whether the first line names labels and another column of terms. */
export function looksLikeTermTable(text: string): boolean {
  const columns = columnsOf(headerOf(text));
  return columns.has('label') && (columns.size > 1 || headerOf(text).length === 1);
}

/** Reads the table. @throws InputError naming file and line: an empty label, an unknown type */
export function readTermTable(file: TextFile): TermList {
  const [header, ...rows] = readRows(file);
  const columns = columnsOf((header?.cells ?? []).map((name) => name.toLowerCase()));
  const cellOf = (row: TableRow, column: Column) => row.cells[columns.get(column) ?? -1] ?? '';
  const terms: VocabularyTerm[] = [];
  const stopWords: StopWord[] = [];
  for (const row of rows) {
    const cell = (column: Column) => cellOf(row, column);
    const { line } = row;
    checkLabel(file.name, line, cell('label'));
    if (cell('type').toLowerCase() === STOP_WORD) stopWords.push({ text: cell('label'), line });
    else {
      terms.push({
        label: cell('label'),
        acronym: cell('acronym') || null,
        aliases: splitNames(cell('aliases')),
        type: typeNamed(file.name, line, cell('type')),
        broader: cell('broader') || null,
        definition: cell('definition'),
        line,
      });
    }
  }
  return { file: file.name, terms, stopWords };
}

/** Splits names at `|` or, where there is none, at `;`. */
function splitNames(cell: string): string[] {
  const names = cell.split(cell.includes('|') ? '|' : ';').map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '');
}

function joinNames(names: readonly string[]): string {
  const isClear = names.length > 1 || !names[0]?.includes(';');
  return names.join('|') + (isClear ? '' : '|');
}

function typeNamed(file: string, line: number, text: string): ConceptType | null {
  if (text === '') return null;
  const type = CONCEPT_TYPES.find((each) => each === text.toLowerCase());
  if (type !== undefined) return type;
  const remedy = `Write one of ${CONCEPT_TYPES.join(', ')}, ${STOP_WORD}, or nothing.`;
  throw new InputError(file, line, `no kind of concept is called “${text}”`, remedy);
}

/** The list with commas between the columns. */
export function writeTermCsv(list: TermList): string {
  return rowsOf(list).map(csvRow).join('');
}

/** The list with tabs between the columns. */
export function writeTermTsv(list: TermList): string {
  return rowsOf(list).map(tsvRow).join('');
}

function rowsOf({ terms, stopWords }: TermList): string[][] {
  const rows = terms.map(({ label, acronym, aliases, type, broader, definition }) => [
    label,
    acronym ?? '',
    joinNames(aliases),
    type ?? '',
    broader ?? '',
    definition,
  ]);
  return [[...COLUMNS], ...rows, ...stopWords.map(({ text }) => [text, '', '', STOP_WORD, '', ''])];
}
