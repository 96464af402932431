import { memo } from 'react';
import { type ColumnId, isNumeric, type TableName } from '../../model/table-columns.ts';
import type { TableRow } from '../../model/table-rows.ts';
import { CellContent } from './CellContent.tsx';

type Props = {
  table: TableName;
  row: TableRow;
  /** Its place in the table, from 0, and on a screen in px from the first row. */
  index: number;
  top: number;
  columns: readonly ColumnId[];
  find: string;
  chosen: boolean;
  /** Column of the cell that Tab leads to; null if it is in another row. */
  stop: number | null;
};

/** A row of the grid. */
export const TableLine = memo(function TableLine(props: Props) {
  const { table, row, index, top, columns, find, chosen, stop } = props;
  return (
    <tr
      className="table-row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      data-id={row.id}
      data-things={row.id}
      style={{ '--top': `${top}px` } as React.CSSProperties}
    >
      {columns.map((column, at) => {
        const cell = {
          className: isNumeric(table, column) ? 'table-cell table-number' : 'table-cell',
          tabIndex: stop === at ? 0 : -1,
          'data-column': at,
          title: row.cells[column]?.text,
        };
        const content = <CellContent row={row} column={column} find={find} />;
        return at === 0 ? (
          <th key={column} scope="row" {...cell}>
            {content}
          </th>
        ) : (
          <td key={column} {...cell}>
            {content}
          </td>
        );
      })}
    </tr>
  );
});
