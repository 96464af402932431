import { useReadingMessages } from '../text/use-reading-messages.ts';
import { useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { AuditSection } from './AuditSection.tsx';
import type { Audit } from './AuditView.tsx';

/** The study, its version, and what changed in the data since. */
export function StudyVersions({ audit }: { audit: Audit }) {
  const { details } = useMessages();
  const { audit: words } = useReadingMessages();
  const text = useStudyText();
  const { version, title, authors, publisher, date, licence, counts, history } = audit.study;
  return (
    <AuditSection title={words.version} count={words.versionIs(version)}>
      <p className="statement study">{text(title)}</p>
      <dl className="facts">
        <dt>{words.authors}</dt>
        <dd>{details.list(authors)}</dd>
        <dt>{words.publisher}</dt>
        <dd>{publisher}</dd>
        <dt>{words.date}</dt>
        <dd>{date ?? <span className="quiet">{words.dateNone}</span>}</dd>
        <dt>{words.counts}</dt>
        <dd>{words.countsOf(counts.entities, counts.relations, counts.passages, counts.sections)}</dd>
        <dt>{words.licence}</dt>
        <dd>{licence}</dd>
        <dt>{words.software}</dt>
        <dd>
          <a href="/third-party.txt" target="_blank" rel="noreferrer">
            {words.softwareLicences}
          </a>
        </dd>
      </dl>
      <h3>{words.history}</h3>
      <ol className="audit-list">
        {history.map((change) => (
          <li key={change.version}>
            <b>{words.versionIs(change.version)}</b> <span className="caption">{change.date}</span>
            <p>{text(change.change)}</p>
          </li>
        ))}
      </ol>
    </AuditSection>
  );
}
