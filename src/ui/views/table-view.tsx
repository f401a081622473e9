// What the map shows as a table: sortable, filterable, navigable by keyboard.

import { useMemo, useState } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { csvRow } from '../../core/csv.ts';
import { FIRST_ORDER, tableOf, TABLES } from '../../scene/table.ts';
import { Choice } from '../choice.tsx';
import { useDerived } from '../context.ts';
import { CopyButton } from '../copy-link.tsx';
import { download } from '../save-figure.ts';
import { countOf } from '../words.ts';
import { Grid } from './grid.tsx';
import type { Cell, Table, TableId } from '../../scene/table.ts';

const NAMES: Readonly<Record<TableId, string>> = {
  concepts: 'Concepts',
  papers: 'Papers',
  links: 'Links',
};

export function TableView() {
  const { dataset, seen } = useDerived();
  const [id, setId] = useState<TableId>('concepts');
  const [orders, setOrders] = useState(FIRST_ORDER);
  const [filter, setFilter] = useState('');
  const order = orders[id];
  const table = useMemo(
    () => tableOf(id, dataset, seen, { order, filter }),
    [id, dataset, seen, order, filter],
  );
  return (
    <section className="table-view" aria-label="Table">
      <div className="table-tools">
        <Choice
          label="Table of"
          value={id}
          options={TABLES.map((table) => [table, NAMES[table]] as const)}
          onChange={setId}
        />
        <SearchField aria-label="Filter rows" value={filter} onChange={setFilter}>
          <Input className="text-input" placeholder="Filter rows…" />
        </SearchField>
        <span className="quiet" role="status">
          {countOf(table.rows.length, 'row')}
        </span>
        <span className="spring" />
        <CopyButton name="Copy" text={() => tsvOf(table)} />
        <Button
          className="button"
          onPress={() => {
            download(new Blob([csvOf(table)], { type: 'text/csv' }), `${id}.csv`);
          }}
        >
          Save as CSV
        </Button>
      </div>
      <Grid
        key={id}
        id={id}
        name={NAMES[id]}
        table={table}
        order={order}
        onOrder={(next) => {
          setOrders({ ...orders, [id]: next });
        }}
      />
    </section>
  );
}

function csvOf({ columns, rows }: Table): string {
  return [columns.map(({ name }) => name), ...rows.map(({ cells }) => cells)].map(csvRow).join('');
}

/** Tab-separated, for pasting into a spreadsheet; fields are escaped as in the CSV. */
function tsvOf({ columns, rows }: Table): string {
  const line = (cells: readonly Cell[]) =>
    cells
      .map((cell) =>
        csvRow([cell])
          .trimEnd()
          .replace(/[\t\n]/g, ' '),
      )
      .join('\t');
  return [columns.map(({ name }) => name), ...rows.map(({ cells }) => cells)].map(line).join('\n');
}
