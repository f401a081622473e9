// Postings that can be changed: a row is read from the columns until something in it changes, so that
// an edit costs what it touches.

import type { PostingColumns } from '../dataset/dataset.ts';

/** Concepts of a paper with their salience, 0 to 1000. */
export type Row = ReadonlyMap<string, number>;

/** The postings of all papers, by concept id. */
export interface Rows {
  readonly get: (row: number) => Row;
  readonly set: (row: number, entries: Row) => void;
  /** Papers with a concept, ascending. */
  readonly holding: (concept: string) => number[];
  /** As columns; `ids` are all concepts there are now, sorted. */
  readonly columns: (ids: readonly string[]) => PostingColumns;
}

/**
 * Rows over the columns of a dataset, which stay as they are.
 * @param conceptIds what the columns index
 */
export function createRows(columns: PostingColumns, conceptIds: readonly string[]): Rows {
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
  // Both lists are sorted, so a row that was not touched stays in order.
  const now = conceptIds.map((id) => index.get(id));
  const offsets = new Uint32Array(columns.offsets.length);
  const concepts: number[] = [];
  const salience: number[] = [];
  for (let row = 0; row + 1 < offsets.length; row++) {
    const changed = touched.get(row);
    if (changed) pushRow(changed, index, concepts, salience);
    else {
      for (let e = columns.offsets[row]!; e < columns.offsets[row + 1]!; e++) {
        concepts.push(now[columns.concepts[e]!]!);
        salience.push(columns.salience[e]!);
      }
    }
    offsets[row + 1] = concepts.length;
  }
  return {
    offsets,
    concepts: Uint32Array.from(concepts),
    salience: Uint16Array.from(salience),
  };
}

function pushRow(
  entries: Row,
  index: ReadonlyMap<string, number>,
  concepts: number[],
  salience: number[],
): void {
  const sorted = [...entries].map(([id, s]) => [index.get(id)!, s] as const);
  for (const [concept, s] of sorted.sort((a, b) => a[0] - b[0])) {
    concepts.push(concept);
    salience.push(s);
  }
}
