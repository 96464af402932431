import type { ReactNode } from 'react';
import { hidesAnything } from '../../model/filter.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { useMatrixMessages } from '../matrix/use-matrix-messages.ts';
import { useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { type Figures, groupAspects, idOf } from './aspects.ts';
import { CompareCell } from './CompareCell.tsx';
import { FigureCell, Unassigned } from './CompareFigures.tsx';
import { CompareHead } from './CompareHead.tsx';
import { useBetweenTitle } from './CompareTable.tsx';
import { ListGroup } from './ListGroup.tsx';
import { RowButton } from './RowHead.tsx';
import { useAspectWords } from './use-aspect-words.ts';
import type { Comparison } from './use-comparison.ts';

const GROUPS = ['CONTRADICTING', 'SHARED', 'UNIQUE'] as const;

type Props = { comparison: Comparison; figures: Figures | null; ids: readonly string[] };

/** The comparison where there is no room for columns: row after row, in each what is said of every entity. */
export function CompareList({ comparison, figures, ids }: Props) {
  const { compare } = useMatrixMessages();
  const { words } = useMessages();
  const text = useStudyText();
  const titleOf = useAspectWords();
  const betweenTitle = useBetweenTitle();
  const filtered = useViewStore((state) => hidesAnything(selectView(state).filter));
  const { entities, between, betweenCount } = comparison;
  const groups = groupAspects(comparison, figures);
  const cellsOf = (cellOf: (index: number) => ReactNode) => (
    <dl className="cmp-cells">
      {entities.map(({ id, label }, index) => (
        <div key={id}>
          <dt>{text(label)}</dt>
          <dd>{cellOf(index)}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <div className="cmp-list">
      <ul className="cmp-heads">
        {entities.map((entity) => (
          <li key={entity.id}>
            <CompareHead entity={entity} ids={ids} aspects={comparison.aspects} />
          </li>
        ))}
      </ul>
      {figures && (
        <section>
          <h2>
            {compare.figures} <small>{compare.figuresSub}</small>
          </h2>
          {entities.map(({ id, label }, index) => {
            const unassigned = figures.unassigned[index];
            return (
              unassigned && (
                <div key={id} className="cmp-item">
                  <h3>{text(label)}</h3>
                  <Unassigned unassigned={unassigned} />
                </div>
              )
            );
          })}
          {figures.rows.map(({ unit, aspect, figures: cells }) => (
            <div key={unit} className="cmp-item">
              <h3>
                <RowButton id={aspect} title={words.units[unit][1]} />
              </h3>
              <dl className="cmp-cells">
                {entities.map(
                  ({ id, label }, index) =>
                    !figures.unassigned[index] && (
                      <div key={id}>
                        <dt>{text(label)}</dt>
                        <dd>
                          <FigureCell figure={cells[index] ?? null} largest={figures.largest} />
                        </dd>
                      </div>
                    ),
                )}
              </dl>
            </div>
          ))}
        </section>
      )}
      {GROUPS.map((standing) => (
        <ListGroup
          key={standing}
          title={compare.groups[standing]}
          none={compare.none[standing]}
          rows={groups[standing]}
          count={compare.counts(groups[standing].length)}
        >
          {(aspect) => (
            <div key={idOf(aspect)} className="cmp-item">
              <h3>
                <RowButton id={idOf(aspect)} title={titleOf(aspect)} />
              </h3>
              {cellsOf((index) => (
                <CompareCell cell={aspect.cells[index]!} filtered={filtered} />
              ))}
            </div>
          )}
        </ListGroup>
      ))}
      <ListGroup
        title={compare.groups.BETWEEN}
        none={compare.none.BETWEEN}
        rows={between}
        count={
          between.length < betweenCount
            ? compare.betweenCut(between.length, betweenCount)
            : compare.timesSaid(betweenCount)
        }
      >
        {(claim) => (
          <div key={claim.id} className="cmp-item">
            <h3>
              <RowButton id={claim.id} title={betweenTitle(claim)} />
            </h3>
          </div>
        )}
      </ListGroup>
    </div>
  );
}
