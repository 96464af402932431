import { type ReactNode, useState } from 'react';
import { useMatrixMessages } from '../matrix/use-matrix-messages.ts';

const FIRST = 20;
const MORE = 50;

type Props<Row> = {
  title: string;
  /** What is said in place of rows. */
  none: string;
  rows: readonly Row[];
  count: string;
  children: (row: Row) => ReactNode;
};

/** A group of the list under its head, the first of it at first. */
export function ListGroup<Row>({ title, none, rows, count, children }: Props<Row>) {
  const { compare } = useMatrixMessages();
  const [shown, setShown] = useState(FIRST);
  const left = rows.length - shown;
  return (
    <section>
      <h2>
        {title} <small>{rows.length === 0 ? none : count}</small>
      </h2>
      {rows.slice(0, shown).map(children)}
      {left > 0 && (
        <button type="button" className="link" onClick={() => setShown(shown + MORE)}>
          {compare.more(Math.min(left, MORE))}
        </button>
      )}
    </section>
  );
}
