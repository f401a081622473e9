// The tables: the rows are what passes the filters, in the order asked for.

import { describe, expect, it } from 'vitest';
import { meanYears } from '../../src/core/questions/paper-years.ts';
import { applyFilters } from '../../src/scene/seen.ts';
import { COLUMNS, FIRST_ORDER, tableOf, TABLES } from '../../src/scene/table.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import { DATASET } from '../small-dataset.ts';
import { datedPapers } from '../../src/core/questions/dated-papers.ts';
import type { TableId } from '../../src/scene/table.ts';

const ALL = { ...NO_FILTERS, minPapers: 1, minLinkPapers: 1, minStrength: -1, backbone: null };
const seen = applyFilters(DATASET, ALL);
const cells = (id: TableId, column: string, isDown: boolean, filter = '') => {
  const at = COLUMNS[id].findIndex((c) => c.id === column);
  return tableOf(id, DATASET, seen, { order: { column, isDown }, filter }).rows.map(
    (row) => row.cells[at],
  );
};

describe('a table', () => {
  it.each(TABLES)('of %s has a row for each that is shown, and a cell for each column', (id) => {
    const { columns, rows } = tableOf(id, DATASET, seen, { order: FIRST_ORDER[id], filter: '' });
    expect(rows).toHaveLength(seen.shown[id]);
    expect(rows.every((row) => row.cells.length === columns.length)).toBe(true);
  });

  it('counts the links of a concept as they are drawn', () => {
    const { rows } = tableOf('concepts', DATASET, seen, {
      order: FIRST_ORDER.concepts,
      filter: '',
    });
    const sum = rows.reduce((n, row) => n + (row.cells[4] as number), 0);
    expect(sum).toBe(2 * seen.links.length);
  });

  it('is ordered by a column either way, what is empty last', () => {
    const years = cells('papers', 'year', true);
    expect(years.slice(0, 3)).toEqual([2024, 2022, 2021]);
    expect(years.slice(3).every((year) => year === null)).toBe(true);
    expect(cells('papers', 'year', false).slice(0, 3)).toEqual([2021, 2022, 2024]);
    const names = cells('concepts', 'name', false) as string[];
    expect(names).toEqual([...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  });

  it('has the mean year of each concept to one decimal, and none of fewer than three dated papers', () => {
    const { mean, dated } = meanYears(datedPapers(DATASET, seen.papers), DATASET.concepts.length);
    const { rows } = tableOf('concepts', DATASET, seen, {
      order: FIRST_ORDER.concepts,
      filter: '',
    });
    const at = COLUMNS.concepts.findIndex(({ id }) => id === 'mean');
    for (const { thing, cells: row } of rows) {
      const i = DATASET.concepts.findIndex(({ id }) => 'id' in thing && id === thing.id);
      expect(row[at]).toBe(dated[i]! < 3 ? null : Number(mean[i]!.toFixed(1)));
    }
    expect(rows.some((row) => row.cells[at] !== null)).toBe(true);
    const means = cells('concepts', 'mean', true).filter((year) => year !== null) as number[];
    expect(means).toEqual([...means].sort((a, b) => b - a));
  });

  it('keeps the rows with every word in a text of theirs', () => {
    expect(cells('papers', 'title', false, 'adapt few')).toEqual(['Adapters in Few Bits']);
    expect(cells('papers', 'title', false, 'zebra')).toEqual([]);
  });

  it('follows the filters', () => {
    const few = applyFilters(DATASET, { ...ALL, years: [2021, 2022] });
    const { rows } = tableOf('papers', DATASET, few, { order: FIRST_ORDER.papers, filter: '' });
    expect(rows).toHaveLength(2);
  });
});
