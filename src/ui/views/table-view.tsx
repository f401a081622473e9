// What the map shows as a table: sortable, filterable, navigable by keyboard.

import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { csvRow } from '../../core/csv.ts';
import { columnsOf, FIRST_ORDER, tableOf, TABLES } from '../../scene/table.ts';
import { open, pointAt } from '../../state/actions.ts';
import { isSame } from '../../state/state.ts';
import { Choice } from '../choice.tsx';
import { useAct, useAppState, useDerived } from '../context.ts';
import { CopyButton } from '../copy-link.tsx';
import { download } from '../save-figure.ts';
import { countOf, grouped } from '../words.ts';
import { isTouchScreen, emToPx, useScreen } from '../use-screen.ts';
import type { Cell, Column, Order, Row, Table, TableId } from '../../scene/table.ts';
import type { Selection } from '../../state/state.ts';

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

interface GridProps {
  readonly id: TableId;
  readonly table: Table;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

/** Row height in em, same as in views.css; larger on touch screens. */
const ROW = 2.125;
const FINGER_ROW = 2.5;

const rowInPx = (): number => emToPx(isTouchScreen() ? FINGER_ROW : ROW);

/** Rows per Page Up or Page Down. */
const PAGE = 15;

function Grid({ id, table: { columns, rows }, order, onOrder }: GridProps) {
  const act = useAct();
  const selection = useAppState((s) => s.selection);
  const box = useRef<HTMLDivElement>(null);
  const opened = rows.findIndex(({ thing }) => isSame(selection, thing));
  const [at, setAt] = useState(Math.max(0, opened));
  const height = useScreen(rowInPx);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 20,
    // The sticky header covers part of the viewport; without this padding the last row scrolled to would be
    // cut off.
    scrollPaddingEnd: height + 2,
  });
  useEffect(() => {
    virtual.measure();
  }, [virtual, height]);
  // Scrolls to what was selected elsewhere, also on mount; sorting and filtering do not scroll.
  useEffect(() => {
    if (opened >= 0) virtual.scrollToIndex(opened);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selection]);
  const reached = Math.min(at, rows.length - 1);
  const go = (to: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setAt(next);
    virtual.scrollToIndex(next);
  };
  const steps = stepsBy(reached, rows.length);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const to = steps.get(event.key);
    if (to !== undefined) go(to);
    else if (event.key === 'Enter' && rows[reached]) act(open, rows[reached].thing);
    else return;
    event.preventDefault();
  };
  const rowId = (index: number) => `${id}-row-${index}`;
  return (
    <div
      ref={box}
      className={`grid ${id}-grid`}
      role="grid"
      tabIndex={0}
      aria-label={`${NAMES[id]}: arrow keys move, Enter opens`}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={rows.length > 0 ? rowId(reached) : undefined}
      onKeyDown={onKeyDown}
    >
      <Head id={id} order={order} onOrder={onOrder} />
      <div className="grid-body" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <Line
            key={index}
            id={rowId(index)}
            index={index}
            row={rows[index]!}
            columns={columns}
            top={start}
            isReached={index === reached}
            selection={selection}
            onOpen={() => {
              setAt(index);
            }}
          />
        ))}
      </div>
      {rows.length === 0 && <p className="quiet grid-empty">No row passes the filters.</p>}
    </div>
  );
}

function stepsBy(at: number, count: number): ReadonlyMap<string, number> {
  return new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['PageDown', at + PAGE],
    ['PageUp', at - PAGE],
    ['Home', 0],
    ['End', count - 1],
  ]);
}

function Head({ id, order, onOrder }: Pick<GridProps, 'id' | 'order' | 'onOrder'>) {
  return (
    <div className="grid-head" role="rowgroup">
      <div className="grid-row" role="row" aria-rowindex={1}>
        {columnsOf(id).map((column) => {
          const isBy = order.column === column.id;
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-sort={isBy ? (order.isDown ? 'descending' : 'ascending') : 'none'}
              className={column.isNumber ? 'grid-number' : undefined}
            >
              <button
                type="button"
                className="grid-sort"
                title={column.help}
                onClick={() => {
                  const isDown = isBy ? !order.isDown : column.isNumber;
                  onOrder({ column: column.id, isDown });
                }}
              >
                {column.name}
                <span aria-hidden="true">{isBy ? (order.isDown ? ' ↓' : ' ↑') : ''}</span>
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface LineProps {
  readonly id: string;
  readonly index: number;
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly top: number;
  readonly isReached: boolean;
  readonly selection: Selection | null;
  readonly onOpen: () => void;
}

function Line({ id, index, row, columns, top, isReached, selection, onOpen }: LineProps) {
  const act = useAct();
  return (
    <div
      id={id}
      className="grid-row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSame(selection, row.thing)}
      data-reached={isReached || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => {
        onOpen();
        act(open, row.thing);
      }}
      onPointerEnter={() => {
        act(pointAt, row.thing);
      }}
      onPointerLeave={() => {
        act(pointAt, null);
      }}
    >
      {row.cells.map((cell, c) => (
        <div
          key={columns[c]!.id}
          role="gridcell"
          className={columns[c]!.isNumber ? 'grid-number' : undefined}
          title={typeof cell === 'string' ? cell : undefined}
        >
          {typeof cell === 'number' && columns[c]!.id !== 'year'
            ? printed(cell, columns[c]!)
            : cell}
        </div>
      ))}
    </div>
  );
}

function printed(value: number, { id }: Column): string {
  if (id === 'first' || id === 'last') return String(value);
  if (id === 'mean') return value.toFixed(1);
  return Number.isInteger(value) && id !== 'npmi' ? grouped(value) : value.toFixed(2);
}
