import { type ReactNode, useState } from 'react';
import { useMatrixMessages } from '../matrix/use-matrix-messages.ts';

/** Rows of a group before the rest is asked for, and how many more come each time. */
const FIRST = 30;
const MORE = 100;

type Props<Row> = {
  title: string;
  /** What is said in place of rows. */
  none: string;
  rows: readonly Row[];
  /** How many there are, if not all are here. */
  count: string;
  columns: number;
  children: (row: Row) => ReactNode;
};

/** A group of rows under its head, the first of them at first. */
export function CompareRows<Row>({ title, none, rows, count, columns, children }: Props<Row>) {
  const { compare } = useMatrixMessages();
  const [shown, setShown] = useState(FIRST);
  const left = rows.length - shown;
  return (
    <tbody>
      <tr className="cmp-group">
        <th colSpan={columns + 1} scope="rowgroup">
          {title} <small>{rows.length === 0 ? none : count}</small>
        </th>
      </tr>
      {rows.slice(0, shown).map(children)}
      {left > 0 && (
        <tr>
          <td colSpan={columns + 1}>
            <button type="button" className="link" onClick={() => setShown(shown + MORE)}>
              {compare.more(Math.min(left, MORE))}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}
