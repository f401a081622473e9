// The tables of concepts, papers and links shown, in any order.

import { paperYear, referenceOf } from '../core/dataset/dataset.ts';
import { pairCounts } from '../core/links/co-occurrence.ts';
import { npmi, signedG2 } from '../core/links/weights.ts';
import { LEAST_DATED } from '../core/questions/paper-years.ts';
import { quantityOf } from './quantity.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Thing } from '../state/state.ts';
import type { Seen } from './seen.ts';

export const TABLES = ['concepts', 'papers', 'links'] as const;

export type TableId = (typeof TABLES)[number];

export type Cell = string | number | null;

/** A column; numbers are right-aligned and first sorted in descending order. */
export interface Column {
  readonly id: string;
  readonly name: string;
  readonly isNumber: boolean;
  /** What it shows, where the name does not say all. */
  readonly help?: string;
}

/** A row: what it opens, and a cell for each column. */
export interface Row {
  readonly thing: Thing;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A column to order by, and which way. */
export interface Order {
  readonly column: string;
  readonly isDown: boolean;
}

const text = (id: string, name: string): Column => ({ id, name, isNumber: false });
const number = (id: string, name: string): Column => ({ id, name, isNumber: true });

const MEAN_YEAR_HELP = `Mean year of the papers shown; papers without a date are left out. Empty with fewer than ${LEAST_DATED} dated papers.`;

/** The columns of each table. */
export const COLUMNS: Readonly<Record<TableId, readonly Column[]>> = {
  concepts: [
    text('name', 'Concept'),
    text('kind', 'Kind'),
    text('area', 'Area'),
    number('papers', 'Papers'),
    number('links', 'Links'),
    number('first', 'First'),
    number('last', 'Last'),
    { ...number('mean', 'Mean year'), help: MEAN_YEAR_HELP },
  ],
  papers: [
    text('title', 'Title'),
    number('year', 'Year'),
    text('venue', 'Venue'),
    number('concepts', 'Concepts'),
  ],
  links: [
    text('a', 'Concept'),
    text('b', 'Concept'),
    number('papers', 'Papers'),
    number('npmi', 'NPMI'),
    number('g2', 'G²'),
  ],
};

/** The initial order of each table. */
export const FIRST_ORDER: Readonly<Record<TableId, Order>> = {
  concepts: { column: 'papers', isDown: true },
  papers: { column: 'year', isDown: true },
  links: { column: 'papers', isDown: true },
};

/** The rows that pass the filters and have every word of `filter` in a text cell, sorted. */
export function tableOf(
  table: TableId,
  dataset: Dataset,
  seen: Seen,
  { order, filter }: { readonly order: Order; readonly filter: string },
): Table {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = ROWS[table](dataset, seen).filter((row) => hasWords(row, words));
  return { columns: COLUMNS[table], rows: sortRows(table, rows, order) };
}

function hasWords({ cells }: Row, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = cells
    .filter((cell) => typeof cell === 'string')
    .join('\n')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Stable sort by a column, empty cells last in either direction. */
function sortRows(table: TableId, rows: readonly Row[], { column, isDown }: Order): Row[] {
  const at = Math.max(
    0,
    COLUMNS[table].findIndex(({ id }) => id === column),
  );
  const keyed = rows.map((row, i) => ({ row, i, key: keyOf(row.cells[at]!) }));
  keyed.sort((p, q) => {
    if (p.key === null || q.key === null)
      return Number(p.key === null) - Number(q.key === null) || p.i - q.i;
    const less = p.key < q.key ? -1 : p.key > q.key ? 1 : 0;
    return (isDown ? -less : less) || p.i - q.i;
  });
  return keyed.map(({ row }) => row);
}

function keyOf(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.toLowerCase() : cell;
}

const ROWS: Readonly<Record<TableId, (dataset: Dataset, seen: Seen) => Row[]>> = {
  concepts: conceptRows,
  papers: paperRows,
  links: linkRows,
};

function conceptRows(dataset: Dataset, seen: Seen): Row[] {
  const links = new Uint32Array(dataset.concepts.length);
  for (const { a, b } of seen.links) {
    links[a]!++;
    links[b]!++;
  }
  const years = yearsOfConcepts(dataset, seen);
  const means = quantityOf(dataset, seen, 'year')!.values;
  return dataset.concepts.flatMap(({ id, label, type, cluster }, i) => {
    if (seen.concepts[i] !== 1) return [];
    const [first, last] = years.get(i) ?? [null, null];
    const area = dataset.clusters[cluster]?.label ?? '';
    const mean = Number.isNaN(means[i]!) ? null : Math.round(means[i]! * 10) / 10;
    const cells = [label, type, area, seen.together.counts[i]!, links[i]!, first, last, mean];
    return [{ thing: { kind: 'concept' as const, id }, cells }];
  });
}

/** First and last year of each concept that has a dated paper. */
function yearsOfConcepts(dataset: Dataset, { papers }: Seen): Map<number, [number, number]> {
  const { offsets, concepts } = dataset.postings;
  const years = new Map<number, [number, number]>();
  papers.forEach((kept, row) => {
    const year = kept === 1 ? paperYear(dataset, row) : null;
    if (year === null) return;
    for (let e = offsets[row]!; e < offsets[row + 1]!; e++) {
      const [first, last] = years.get(concepts[e]!) ?? [year, year];
      years.set(concepts[e]!, [Math.min(first, year), Math.max(last, year)]);
    }
  });
  return years;
}

function paperRows(dataset: Dataset, seen: Seen): Row[] {
  const { ids, titles } = dataset.papers;
  const { offsets } = dataset.postings;
  return ids.flatMap((id, row) => {
    if (seen.papers[row] !== 1) return [];
    const { venue } = referenceOf(dataset.papers, row);
    const cells = [titles[row]!, paperYear(dataset, row), venue, offsets[row + 1]! - offsets[row]!];
    return [{ thing: { kind: 'paper' as const, id }, cells }];
  });
}

function linkRows({ concepts }: Dataset, { links, together }: Seen): Row[] {
  return links.map((link) => {
    const [a, b] = [concepts[link.a]!, concepts[link.b]!];
    const counts = pairCounts(link, together);
    const ends = a.id < b.id ? { a: a.id, b: b.id } : { a: b.id, b: a.id };
    const cells = [a.label, b.label, link.papers, rounded(npmi(counts)), rounded(signedG2(counts))];
    return { thing: { kind: 'link' as const, ...ends }, cells };
  });
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
