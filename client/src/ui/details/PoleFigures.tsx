import type { EntityDetailsQuery, Unit } from '../../api/generated/graphql.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';

/** Columns of the table, in its order. */
const COLUMNS: readonly Unit[] = ['LARGE_FIRM', 'SME', 'RESEARCH_CENTRE', 'TRAINING_CENTRE', 'PARTNER'];

type Pole = Extract<NonNullable<EntityDetailsQuery['entity']>, { __typename: 'Pole' }>;

/** A pole's members by class; figures that no column could be given stand together in one dashed box. */
export function PoleFigures({ pole }: { pole: Pole }) {
  const { details, words } = useMessages();
  const language = useLanguage();
  const text = useStudyText();
  const { figures, unassignedFigures } = pole;
  if (figures.length === 0 && !unassignedFigures) return null;
  return (
    <section className="details-section">
      <h3>{details.figures}</h3>
      {figures.length > 0 && (
        <table className="figures">
          <caption className="visually-hidden">{details.figuresCaption}</caption>
          <tbody>
            {figures
              .toSorted((a, b) => COLUMNS.indexOf(a.unit) - COLUMNS.indexOf(b.unit))
              .map(({ members, value, approximate }) => (
                <tr key={members.id}>
                  <th scope="row">{text(members.label)}</th>
                  <td>
                    {approximate && `${details.about} `}
                    {formatNumber(value, language)}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
      {unassignedFigures && (
        <div className="unassigned">
          <p className="unassigned-values">
            {unassignedFigures.values.map((value) => formatNumber(value, language)).join('  ·  ')}
          </p>
          <p>
            <b>{details.unassigned}.</b>{' '}
            {details.unassignedSub(unassignedFigures.columns.map((unit) => words.units[unit][1]).join(', '))}
          </p>
        </div>
      )}
    </section>
  );
}
