import { formatNumber } from '../../i18n/numbers.ts';
import { useMatrixMessages } from '../matrix/use-matrix-messages.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import type { FigureRow, Figures } from './aspects.ts';
import { SilentBox } from './CompareCell.tsx';
import { RowHead } from './RowHead.tsx';

/** A figure and its bar, on the scale of all. */
export function FigureCell({ figure, largest }: { figure: FigureRow['figures'][number]; largest: number }) {
  const { compare } = useMatrixMessages();
  const language = useLanguage();
  if (!figure) return <SilentBox filtered={false} />;
  return (
    <span className="cmp-figure">
      <span className="cmp-value">
        {figure.approximate && `${compare.about} `}
        {formatNumber(figure.value, language)}
      </span>
      <span className="cmp-track">
        <i className="cmp-bar" style={{ width: `${(figure.value / largest) * 100}%` }} />
      </span>
    </span>
  );
}

/** Figures that the study gives no column: none gets one here either. */
export function Unassigned({ unassigned }: { unassigned: NonNullable<Figures['unassigned'][number]> }) {
  const { compare } = useMatrixMessages();
  const language = useLanguage();
  const { values, columns } = unassigned;
  return (
    <div className="cmp-unassigned">
      <p className="cmp-values">
        {values.map((value, index) => (
          // Equal figures are told apart by their place in the table's row.
          <b key={`${index} ${value}`}>{formatNumber(value, language)}</b>
        ))}
      </p>
      <p>{compare.unassigned(values.length, columns)}</p>
    </div>
  );
}

/** The members of the compared poles as small bars; one dashed box over all rows where figures have no column. */
export function CompareFigures({ figures }: { figures: Figures }) {
  const { compare } = useMatrixMessages();
  const { words } = useMessages();
  const { rows, largest, unassigned } = figures;
  return (
    <tbody>
      <tr className="cmp-group">
        <th colSpan={unassigned.length + 1} scope="rowgroup">
          {compare.figures} <small>{compare.figuresSub}</small>
        </th>
      </tr>
      {rows.map(({ unit, aspect, figures: cells }, index) => (
        <tr key={unit} className="cmp-row">
          <RowHead id={aspect} title={words.units[unit][1]} />
          {cells.map((figure, column) => {
            const box = unassigned[column];
            if (box)
              return (
                index === 0 && (
                  // Columns have no id but their place.
                  <td key={`box ${column}`} className="cmp-box" rowSpan={rows.length}>
                    <Unassigned unassigned={box} />
                  </td>
                )
              );
            return (
              <td key={`figure ${column}`}>
                <FigureCell figure={figure} largest={largest} />
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}
