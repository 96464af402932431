import { useMemo } from 'react';
import { createMeasure } from '../../graph/lettering.ts';
import type { ColumnId, TableName } from '../../model/table-columns.ts';
import type { SortKey } from '../../model/table-order.ts';
import type { TableRow } from '../../model/table-rows.ts';
import { isFitted, type Need } from './grid-tracks.ts';
import { useTableMessages } from './use-table-messages.ts';

/** Widths in px, as in the styles: of a cell's padding, of what stands before some texts, of a sorted head's arrow and rank. */
const PADDING = 18;
const BEFORE: Readonly<Partial<Record<ColumnId, number>>> = { sign: 22, strength: 50 };
const ARROW = 18;
const RANK = 8;

let measure: ReturnType<typeof createMeasure> | undefined;

/** What the columns of a table need for their heads and for all that is written in them, found or not. */
export function useColumnNeeds(
  table: TableName,
  columns: readonly ColumnId[],
  all: readonly TableRow[],
  sort: readonly SortKey[],
): Readonly<Partial<Record<ColumnId, Need>>> {
  const { heads } = useTableMessages();
  const contents = useMemo(() => {
    measure ??= createMeasure();
    const sans = getComputedStyle(document.documentElement).getPropertyValue('--sans');
    const widest = (column: ColumnId) => {
      const texts = new Set(all.map(({ cells }) => cells[column]?.text ?? ''));
      const font = `${column === 'sign' ? 600 : 400} 13px ${sans}`;
      return Math.max(0, ...[...texts].map((text) => measure!(text, font)));
    };
    return columns.map((column) => ({
      column,
      head: measure!(heads[column], `600 13px ${sans}`) + PADDING,
      contents: isFitted(column) ? widest(column) + (BEFORE[column] ?? 0) + PADDING : 0,
    }));
  }, [table, columns, all, heads]);
  return useMemo(() => {
    const mark = ARROW + (sort.length > 1 ? RANK : 0);
    return Object.fromEntries(
      contents.map(({ column, head, contents }) => [
        column,
        { head: head + (sort.some((key) => key.column === column) ? mark : 0), contents },
      ]),
    );
  }, [contents, sort]);
}
