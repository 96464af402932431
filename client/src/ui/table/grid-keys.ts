import type { KeyboardEvent, RefObject } from 'react';
import type { ColumnId } from '../../model/table-columns.ts';
import type { TableRow } from '../../model/table-rows.ts';
import { usePreferences } from '../../state/preferences.ts';
import { sortBy } from '../../state/table-store.ts';
import { moveInGrid } from './move-in-grid.ts';
import { chooseRow, keyAct, openDetails } from './table-acts.ts';

/** Row and column of the cell that has the focus, or to which Tab leads; a null row is the line of heads. */
export type Stop = { id: string | null; column: number };

/** Id of the row that something in the grid belongs to; null in the line of heads. */
export const rowOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-id]')?.dataset.id ?? null) : null;

/** The cell that something in the grid belongs to. */
export const cellOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;

type Grid = {
  rows: readonly TableRow[];
  columns: readonly ColumnId[];
  chosen: ReadonlySet<string>;
  /** Row and column of the cell that has the focus; -1 is the line of heads. */
  at: number;
  column: number;
  /** Rows on screen. */
  page: number;
  /** The row that was chosen last, from which a range begins. */
  anchor: RefObject<string | null>;
  focusOn: (next: Stop) => void;
  onExpand: (id: string) => void;
  onMenu: (row: TableRow, cell: HTMLElement) => void;
  /** Told which row has the focus. */
  onChooseAll: (focused: string | null) => void;
  /** One step back: out of the details, then of what is chosen. */
  onClear: () => void;
  onCopy: () => void;
};

/** The row that takes the place of those that go: the next that stays, else the one before. */
function afterRemoval({ rows, at }: Grid, gone: ReadonlySet<string>): string | null {
  const stays = (row: TableRow) => !gone.has(row.id);
  const next = rows.slice(at + 1).find(stays) ?? rows.slice(0, at).findLast(stays);
  return next?.id ?? null;
}

/** What a single key does to the row, if they are not turned off. */
function letterAct(grid: Grid, key: string, shift: boolean, row: TableRow): (() => void) | null {
  if (!usePreferences.getState().singleKeys) return null;
  if (key === 'e' && !shift && row.entity) return () => grid.onExpand(row.id);
  const run = keyAct(key, shift, row);
  if (!run || key !== 'h') return run;
  return () => {
    const next = afterRemoval(grid, grid.chosen.has(row.id) ? grid.chosen : new Set([row.id]));
    run();
    grid.focusOn({ id: next, column: grid.column });
  };
}

/** What a key does to the row that has the focus, if anything. */
function rowAct(grid: Grid, event: KeyboardEvent, row: TableRow): (() => void) | null {
  const { key, shiftKey: shift, altKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const cell = cellOf(event.target);
  if (key === 'Enter' && !ctrl) return () => openDetails(row.id);
  if (key === ' ') {
    return () => {
      chooseRow(grid.rows, row.id, { add: ctrl, range: shift }, grid.anchor.current);
      grid.anchor.current = row.id;
    };
  }
  if (key === 'ContextMenu' || (key === 'F10' && shift)) return () => cell && grid.onMenu(row, cell);
  return ctrl || altKey ? null : letterAct(grid, key.toLowerCase(), shift, row);
}

function actOf(grid: Grid, event: KeyboardEvent): (() => void) | null {
  const { rows, columns, at, column } = grid;
  const { key, shiftKey: shift } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const row = rows[at];
  const size = { rows: rows.length, columns: columns.length, page: grid.page };
  const next = moveInGrid(key, { ctrl, shift }, { row: at, column }, size);
  if (next) {
    return () => {
      const id = next.row < 0 ? null : (rows[next.row]?.id ?? null);
      grid.focusOn({ id, column: next.column });
      if (shift && id !== null && row && id !== row.id)
        chooseRow(rows, id, { add: false, range: true }, row.id);
    };
  }
  if (key === 'Escape') return grid.onClear;
  if (ctrl && !shift && key.toLowerCase() === 'a') return () => grid.onChooseAll(row?.id ?? null);
  if (ctrl && key.toLowerCase() === 'c' && !window.getSelection()?.toString()) return grid.onCopy;
  if (row) return rowAct(grid, event, row);
  return key === 'Enter' || key === ' ' ? () => sortBy(columns[column]!, shift) : null;
}

/** The grid's keys: arrows and their like walk, the others act on the row as on a node of the graph. */
export function gridKeys(grid: Grid): (event: KeyboardEvent) => void {
  return (event) => {
    if (!cellOf(event.target) || event.defaultPrevented) return;
    const act = actOf(grid, event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}
