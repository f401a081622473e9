// The rows of a table: a head that sorts them, and lines that open what they stand for. Only the lines in
// sight are in the page.

import { useEffect, useRef, useState } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { open, pointAt } from '../../state/actions.ts';
import { isSame } from '../../state/state.ts';
import { useAct, useAppState } from '../context.ts';
import { isTouchScreen, emToPx, useScreen } from '../use-screen.ts';
import { grouped } from '../words.ts';
import type { KeyboardEvent, RefObject } from 'react';
import type { Column, Order, Row, Table, TableId } from '../../scene/table.ts';
import type { Selection } from '../../state/state.ts';

interface GridProps {
  readonly id: TableId;
  readonly name: string;
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

export function Grid({ id, name, table: { columns, rows }, order, onOrder }: GridProps) {
  const act = useAct();
  const selection = useAppState((s) => s.selection);
  const box = useRef<HTMLDivElement>(null);
  const opened = rows.findIndex(({ thing }) => isSame(selection, thing));
  const virtual = useVirtualRows(box, rows.length, opened, selection);
  const [at, setAt] = useState(Math.max(0, opened));
  const reached = Math.min(at, rows.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = stepsBy(reached, rows.length).get(event.key);
    if (to !== undefined) {
      setAt(to);
      virtual.scrollToIndex(to);
    } else if (event.key === 'Enter' && rows[reached]) act(open, rows[reached].thing);
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
      aria-label={`${name}: arrow keys move, Enter opens`}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={rows.length > 0 ? rowId(reached) : undefined}
      onKeyDown={onKeyDown}
    >
      <Head columns={columns} order={order} onOrder={onOrder} />
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

/** Where the rows stand in the box. Scrolls to the row opened when the selection changes, also on mount. */
function useVirtualRows(
  box: RefObject<HTMLDivElement | null>,
  count: number,
  opened: number,
  selection: Selection | null,
) {
  const height = useScreen(rowInPx);
  const virtual = useVirtualizer({
    count,
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
  // Sorting and filtering move the row opened, but do not scroll.
  useEffect(() => {
    if (opened >= 0) virtual.scrollToIndex(opened);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selection]);
  return virtual;
}

/** The row that each key leads to. */
function stepsBy(at: number, count: number): ReadonlyMap<string, number> {
  const within = (row: number) => Math.max(0, Math.min(count - 1, row));
  return new Map([
    ['ArrowDown', within(at + 1)],
    ['ArrowUp', within(at - 1)],
    ['PageDown', within(at + PAGE)],
    ['PageUp', within(at - PAGE)],
    ['Home', 0],
    ['End', within(count - 1)],
  ]);
}

type HeadProps = Pick<Table, 'columns'> & Pick<GridProps, 'order' | 'onOrder'>;

function Head({ columns, order, onOrder }: HeadProps) {
  return (
    <div className="grid-head" role="rowgroup">
      <div className="grid-row" role="row" aria-rowindex={1}>
        {columns.map((column) => {
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
