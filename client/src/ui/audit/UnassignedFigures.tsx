import { EntityLink } from '../details/EntityLink.tsx';
import { useReadingMessages } from '../text/use-reading-messages.ts';
import { useMessages } from '../use-messages.ts';
import { AuditSection } from './AuditSection.tsx';
import type { Audit } from './AuditView.tsx';

/** Poles with figures that no column could be given. */
export function UnassignedFigures({ audit }: { audit: Audit }) {
  const { words, details } = useMessages();
  const { audit: of } = useReadingMessages();
  const poles = audit.unassignedFigures;
  if (poles.length === 0) {
    return (
      <AuditSection title={of.figures}>
        <p>{of.figuresNone}</p>
      </AuditSection>
    );
  }
  return (
    <AuditSection title={of.figures} sub={of.figuresSub}>
      <table className="audit-table">
        <thead>
          <tr>
            <th scope="col">{of.pole}</th>
            <th scope="col">{of.values}</th>
            <th scope="col" className="audit-words">
              {of.figuresOf}
            </th>
          </tr>
        </thead>
        <tbody>
          {poles.map(({ id, label, unassignedFigures }) => (
            <tr key={id}>
              <th scope="row">
                <EntityLink entity={{ id, label, kind: 'POLE' }} />
              </th>
              <td>{unassignedFigures?.values.join(' · ')}</td>
              <td className="audit-words">
                {details.list((unassignedFigures?.columns ?? []).map((unit) => words.units[unit][1]))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </AuditSection>
  );
}
