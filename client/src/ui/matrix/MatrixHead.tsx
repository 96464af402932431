import type { MatrixEnd } from '../../model/matrix.ts';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import type { GridSizes } from './use-grid-sight.ts';
import { useMatrixMessages } from './use-matrix-messages.ts';
import type { Place } from './walk-matrix.ts';

type Props = {
  columns: readonly MatrixEnd[];
  /** Indexes of the columns that are made. */
  made: readonly number[];
  active: Place;
  sizes: GridSizes;
  /** What is chosen. */
  marked: ReadonlySet<string>;
  /** What rows do to columns. */
  corner: string;
  /** A press chooses the entity. */
  opens: boolean;
};

/** The line of column heads. */
export function MatrixHead({ columns, made, active, sizes, marked, corner, opens }: Props) {
  const { matrix } = useMatrixMessages();
  return (
    <thead>
      <tr aria-rowindex={1} style={{ height: sizes.headHeight }}>
        <th className="mx-corner" style={{ width: sizes.headWidth }} aria-colindex={1} scope="col">
          <span>{corner}</span>
        </th>
        {made.map((column, index) => {
          const { id, label, family, collective, count } = columns[column]!;
          const gap = column - (made[index - 1] ?? -1) - 1;
          return [
            gap > 0 && (
              <td
                key={`before ${id}`}
                className="mx-gap"
                aria-hidden="true"
                style={{ width: gap * sizes.cellWidth }}
              />
            ),
            <th
              key={id}
              scope="col"
              className={`mx-column${opens ? ' mx-opens' : ''}`}
              aria-colindex={column + 2}
              aria-selected={opens ? marked.has(id) : undefined}
              data-at={`-1 ${column}`}
              data-things={opens ? id : undefined}
              tabIndex={active.row === -1 && active.column === column ? 0 : -1}
              title={label}
              style={{ width: sizes.cellWidth }}
            >
              <span className="mx-end">
                <KindGlyph family={family} collective={collective} size={16} />
                <span className="mx-label">{label}</span>
              </span>
              <span className="visually-hidden">, {matrix.relations(count)}</span>
            </th>,
          ];
        })}
        <Rest columns={columns.length - 1 - (made.at(-1) ?? -1)} width={sizes.cellWidth} />
      </tr>
    </thead>
  );
}

/** Room for the columns after the last one made. */
export function Rest({ columns, width }: { columns: number; width: number }) {
  return columns > 0 ? <td className="mx-gap" aria-hidden="true" style={{ width: columns * width }} /> : null;
}
