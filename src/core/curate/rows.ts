// Mutable postings: a row is read from the columns until it is changed, so that an edit costs only what it
// changes.

import type { PostingColumns } from '../dataset/dataset.ts';

/** Concepts of a paper with their salience, 0 to 1000. */
export type Row = ReadonlyMap<string, number>;

/** The postings of all papers, by concept id. */
export interface DraftRows {
  readonly get: (row: number) => Row;
  readonly set: (row: number, entries: Row) => void;
  /** Papers with a concept, ascending. */
  readonly holding: (concept: string) => number[];
  /** As columns; `ids` are all current concepts, sorted. */
  readonly columns: (ids: readonly string[]) => PostingColumns;
}

/**
 * Rows over the columns of a dataset, which stay unchanged.
 * @param conceptIds ids that the columns index
 */
export function createRows(columns: PostingColumns, conceptIds: readonly string[]): DraftRows {
  const { offsets, concepts, salience } = columns;
  const index = new Map(conceptIds.map((id, i) => [id, i]));
  const touched = new Map<number, Row>();
  const get = (row: number) => touched.get(row) ?? readRow(row);
  const readRow = (row: number): Row => {
    const entries = new Map<string, number>();
    for (let e = offsets[row]!; e < offsets[row + 1]!; e++)
      entries.set(conceptIds[concepts[e]!]!, salience[e]!);
    return entries;
  };
  const holding = (concept: string) => {
    const wanted = index.get(concept);
    const found: number[] = [];
    for (let row = 0; row + 1 < offsets.length; row++) {
      const changed = touched.get(row);
      const has = changed
        ? changed.has(concept)
        : wanted !== undefined && holds(columns, row, wanted);
      if (has) found.push(row);
    }
    return found;
  };
  return {
    get,
    set: (row, entries) => touched.set(row, entries),
    holding,
    columns: (ids) => gather(columns, { touched, conceptIds, ids }),
  };
}

function holds({ offsets, concepts }: PostingColumns, row: number, concept: number): boolean {
  for (let e = offsets[row]!; e < offsets[row + 1]!; e++) if (concepts[e] === concept) return true;
  return false;
}

interface Change {
  readonly touched: ReadonlyMap<number, Row>;
  readonly conceptIds: readonly string[];
  readonly ids: readonly string[];
}

function gather(columns: PostingColumns, { touched, conceptIds, ids }: Change): PostingColumns {
  const index = new Map(ids.map((id, i) => [id, i]));
  // Both lists are sorted, so unchanged rows stay in order.
  const now = Uint32Array.from(conceptIds, (id) => index.get(id) ?? 0);
  const offsets = new Uint32Array(columns.offsets.length);
  for (let row = 0; row + 1 < offsets.length; row++) {
    const length = columns.offsets[row + 1]! - columns.offsets[row]!;
    offsets[row + 1] = offsets[row]! + (touched.get(row)?.size ?? length);
  }
  const total = offsets.at(-1) ?? 0;
  const gathered = {
    offsets,
    concepts: new Uint32Array(total),
    salience: new Uint16Array(total),
  };
  for (let row = 0; row + 1 < offsets.length; row++) {
    const changed = touched.get(row);
    if (changed) writeRow(gathered, row, sortedRow(changed, index));
    else copyRow(columns, gathered, row, now);
  }
  return gathered;
}

function sortedRow(entries: Row, index: ReadonlyMap<string, number>): [number, number][] {
  const sorted = [...entries].map(([id, s]): [number, number] => [index.get(id)!, s]);
  return sorted.sort((a, b) => a[0] - b[0]);
}

function writeRow(to: PostingColumns, row: number, entries: readonly [number, number][]): void {
  const start = to.offsets[row]!;
  entries.forEach(([concept, salience], i) => {
    to.concepts[start + i] = concept;
    to.salience[start + i] = salience;
  });
}

function copyRow(from: PostingColumns, to: PostingColumns, row: number, now: Uint32Array): void {
  let at = to.offsets[row]!;
  for (let e = from.offsets[row]!; e < from.offsets[row + 1]!; e++, at++) {
    to.concepts[at] = now[from.concepts[e]!]!;
    to.salience[at] = from.salience[e]!;
  }
}
