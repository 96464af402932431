import { type ColumnId, isNumeric, type TableName } from '../../model/table-columns.ts';
import type { SortKey } from '../../model/table-order.ts';
import { Icon } from '../glyph/Icon.tsx';
import { useTableMessages } from './use-table-messages.ts';

type Props = {
  table: TableName;
  columns: readonly ColumnId[];
  sort: readonly SortKey[];
  /** Column of the head that Tab leads to; null if it is in a row. */
  stop: number | null;
};

/** The line of heads: pressing one sorts by its column. */
export function TableHeads({ table, columns, sort, stop }: Props) {
  const words = useTableMessages();
  return (
    <thead className="table-heads">
      <tr className="table-row" aria-rowindex={1}>
        {columns.map((column, at) => {
          const rank = sort.findIndex((key) => key.column === column);
          const key = sort[rank];
          return (
            <th
              key={column}
              scope="col"
              className={isNumeric(table, column) ? 'table-cell table-number' : 'table-cell'}
              // Only the first key: ARIA knows one sorted column; the others say it in words.
              aria-sort={rank === 0 && key ? (key.down ? 'descending' : 'ascending') : 'none'}
              tabIndex={stop === at ? 0 : -1}
              data-column={at}
              title={table === 'entities' ? words.meanings[column] : undefined}
            >
              <span>{words.heads[column]}</span>
              {key && (
                <span className="table-key">
                  <Icon name={key.down ? 'arrow-down' : 'arrow-up'} size={12} />
                  {sort.length > 1 && <small aria-hidden="true">{rank + 1}</small>}
                  {rank > 0 && <span className="visually-hidden">{words.key(rank + 1, key.down)}</span>}
                </span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
