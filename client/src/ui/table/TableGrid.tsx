import { type MouseEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { ColumnId, TableName } from '../../model/table-columns.ts';
import type { SortKey } from '../../model/table-order.ts';
import type { TableRow } from '../../model/table-rows.ts';
import { sortBy } from '../../state/table-store.ts';
import { cellOf, gridKeys, rowOf, type Stop } from './grid-keys.ts';
import { gridTracks } from './grid-tracks.ts';
import { TableHeads } from './TableHeads.tsx';
import { TableLine } from './TableLine.tsx';
import { chooseRow, openDetails } from './table-acts.ts';
import { useColumnNeeds } from './use-column-needs.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';
import { useTableMessages } from './use-table-messages.ts';

/** ARIA's grid pattern on a table: its cells take the focus, its rows are chosen. */
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;

/** Heights in px of a row and of the line of heads. */
const ROW = 30;
const HEADS = 32;

type Props = {
  table: TableName;
  /** Every row of the table, and those that its own filter leaves. */
  all: readonly TableRow[];
  rows: readonly TableRow[];
  columns: readonly ColumnId[];
  sort: readonly SortKey[];
  find: string;
  chosen: ReadonlySet<string>;
  /** What was chosen last: it comes into sight. */
  detail: string | null;
  /** The focus is to go to what is chosen elsewhere. */
  follow: boolean;
  onFollowed: () => void;
  onExpand: (id: string) => void;
  onMenu: (row: TableRow, cell: HTMLElement) => void;
  onChooseAll: (focused: string | null) => void;
  onClear: () => void;
  onCopy: () => void;
  gridRef: RefObject<HTMLDivElement | null>;
};

/**
 * The table as a grid of cells: one stop of Tab, arrows within it. Only rows in sight are made, and the one
 * that has the focus.
 */
export function TableGrid(props: Props) {
  const { table, all, rows, columns, sort, find, chosen, detail, follow, gridRef } = props;
  const words = useTableMessages();
  const sight = useRowsInSight(gridRef, rows.length, ROW, HEADS);
  const [stop, setStop] = useState<Stop>({ id: null, column: 0 });
  const moved = useRef(false);
  const anchor = useRef<string | null>(null);
  const places = useMemo(() => new Map(rows.map(({ id }, index) => [id, index])), [rows]);
  const at = stop.id === null ? -1 : (places.get(stop.id) ?? -1);
  const column = Math.min(stop.column, columns.length - 1);
  const needs = useColumnNeeds(table, columns, all, sort);
  const tracks = useMemo(() => gridTracks(table, columns, needs), [table, columns, needs]);

  const focusOn = (next: Stop) => {
    moved.current = true;
    sight.reveal(next.id === null ? -1 : (places.get(next.id) ?? -1));
    setStop(next);
  };

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const line = gridRef.current?.querySelector(
      at < 0 ? '.table-heads .table-row' : `[data-id="${CSS.escape(rows[at]!.id)}"]`,
    );
    line?.querySelector<HTMLElement>(`[data-column="${column}"]`)?.focus({ preventScroll: at >= 0 });
    line?.querySelector(`[data-column="${column}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const { reveal } = sight;
  const detailAt = detail === null ? -1 : (places.get(detail) ?? -1);
  useEffect(() => {
    if (detailAt < 0 || detail === null) return;
    reveal(detailAt);
    if (!follow) return;
    moved.current = true;
    setStop({ id: detail, column: 0 });
    props.onFollowed();
    // Where the row stands does not bring it back into sight when only the order changed.
  }, [detail, detailAt >= 0, follow]);

  const onKeyDown = gridKeys({ ...props, at, column, page: sight.page, anchor, focusOn });

  const onClick = (event: MouseEvent) => {
    const cell = cellOf(event.target);
    const id = rowOf(event.target);
    if (!cell || window.getSelection()?.toString()) return;
    if (id === null) return sortBy(columns[Number(cell.dataset.column)]!, event.shiftKey || event.ctrlKey);
    chooseRow(rows, id, { add: event.ctrlKey || event.metaKey, range: event.shiftKey }, anchor.current);
    anchor.current = id;
  };

  const made = rows.slice(sight.from, sight.to).map((row, index) => ({ row, index: sight.from + index }));
  if (at >= 0 && (at < sight.from || at >= sight.to)) {
    const one = { row: rows[at]!, index: at };
    if (at < sight.from) made.unshift(one);
    else made.push(one);
  }

  return (
    <div ref={gridRef} className="table-scroll">
      <table
        {...GRID}
        className="table-grid"
        aria-label={words.caption[table]}
        aria-rowcount={rows.length + 1}
        style={tracks as React.CSSProperties}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onMouseDown={(event) => {
          // Shift selects rows, not their text.
          if (event.shiftKey) event.preventDefault();
        }}
        onDoubleClick={(event) => {
          const id = rowOf(event.target);
          if (id !== null) openDetails(id);
        }}
        onContextMenu={(event) => {
          const row = rows[places.get(rowOf(event.target) ?? '') ?? -1];
          const cell = cellOf(event.target);
          if (!row || !cell || event.defaultPrevented) return;
          event.preventDefault();
          props.onMenu(row, cell);
        }}
        onFocus={(event) => {
          const cell = cellOf(event.target);
          if (cell) setStop({ id: rowOf(event.target), column: Number(cell.dataset.column) });
        }}
      >
        <TableHeads table={table} columns={columns} sort={sort} stop={at < 0 ? column : null} />
        <tbody className="table-rows" style={{ '--rows': `${rows.length * ROW}px` } as React.CSSProperties}>
          {made.map(({ row, index }) => (
            <TableLine
              key={row.id}
              table={table}
              row={row}
              index={index}
              top={index * ROW}
              columns={columns}
              find={find}
              chosen={chosen.has(row.id)}
              stop={index === at ? column : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
