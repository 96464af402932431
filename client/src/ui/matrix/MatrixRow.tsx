import type { MatrixCell, MatrixEnd } from '../../model/matrix.ts';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { CellMarks } from './CellMarks.tsx';
import { Rest } from './MatrixHead.tsx';
import type { GridSizes } from './use-grid-sight.ts';
import { useMatrixMessages } from './use-matrix-messages.ts';
import type { Place } from './walk-matrix.ts';

type Props = {
  row: number;
  /** Rows above that are not made. */
  gap: number;
  end: MatrixEnd;
  columns: readonly MatrixEnd[];
  made: readonly number[];
  active: Place;
  sizes: GridSizes;
  marked: ReadonlySet<string>;
  opens: boolean;
  cellAt: (place: Place) => MatrixCell | undefined;
  /** What is read out of the cell in a column. */
  nameOf: (column: number) => string;
};

/** A cell of ARIA's grid pattern, on a table; what it has can be chosen, nothing can't. */
const cellProps = (selected: boolean | undefined) => ({ role: 'gridcell', 'aria-selected': selected });
/** Room that holds nothing to read. */
export const NOTHING = { 'aria-hidden': true } as const;

/** A row: its head, which stays in sight, and the cells that are made. */
export function MatrixRow(props: Props) {
  const { row, gap, end, columns, made, active, sizes, marked, opens, cellAt, nameOf } = props;
  const { matrix } = useMatrixMessages();
  const stop = (column: number) => (active.row === row && active.column === column ? 0 : -1);
  return (
    <>
      {gap > 0 && (
        <tr {...NOTHING}>
          <td className="mx-gap" style={{ height: gap * sizes.cellHeight }} />
        </tr>
      )}
      <tr aria-rowindex={row + 2} style={{ height: sizes.cellHeight }}>
        <th
          scope="row"
          className={`mx-row${opens ? ' mx-opens' : ''}`}
          aria-colindex={1}
          aria-selected={opens ? marked.has(end.id) : undefined}
          data-at={`${row} -1`}
          data-things={opens ? end.id : undefined}
          tabIndex={stop(-1)}
          title={end.label}
        >
          <span className="mx-end">
            <KindGlyph family={end.family} collective={end.collective} size={16} />
            <span className="mx-label">{end.label}</span>
          </span>
          <span className="visually-hidden">, {matrix.relations(end.count)}</span>
        </th>
        {made.map((column, index) => {
          const cell = cellAt({ row, column });
          const { id } = columns[column]!;
          const before = column - (made[index - 1] ?? -1) - 1;
          const on =
            cell !== undefined && (marked.has(cell.id) || cell.claims.some((each) => marked.has(each.id)));
          return [
            before > 0 && <td key={`before ${id}`} className="mx-gap" aria-hidden="true" />,
            <td
              key={id}
              {...cellProps(cell ? on : undefined)}
              className={`mx-cell${cell ? ' mx-full' : ''}${on ? ' mx-on' : ''}`}
              aria-colindex={column + 2}
              data-at={`${row} ${column}`}
              data-things={
                cell && cell.claims.length > 0 ? cell.claims.map((each) => each.id).join(' ') : undefined
              }
              tabIndex={stop(column)}
            >
              <span className="visually-hidden">{nameOf(column)}</span>
              {cell && <CellMarks cell={cell} width={sizes.cellWidth} />}
            </td>,
          ];
        })}
        <Rest columns={columns.length - 1 - (made.at(-1) ?? -1)} width={sizes.cellWidth} />
      </tr>
    </>
  );
}
