import { formatNumber } from '../../i18n/numbers.ts';
import { sectionName } from '../text/section-name.ts';
import { useReadingMessages } from '../text/use-reading-messages.ts';
import { useLanguage } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { AuditSection } from './AuditSection.tsx';
import type { Audit } from './AuditView.tsx';

const COLUMNS = ['passages', 'passagesWithClaims', 'reviewedForCompleteness', 'reviewedForEvidence'] as const;

/** How much of each section gave claims, and was read again. */
export function CoverageTable({ audit }: { audit: Audit }) {
  const { audit: words, reading } = useReadingMessages();
  const language = useLanguage();
  const text = useStudyText();
  const n = (value: number) => formatNumber(value, language);
  const sum = (column: (typeof COLUMNS)[number]) =>
    audit.coverage.reduce((total, section) => total + section[column], 0);
  return (
    <AuditSection title={words.coverage} sub={words.coverageSub}>
      <table className="audit-table">
        <thead>
          <tr>
            <th scope="col">{words.section}</th>
            <th scope="col">{words.passages}</th>
            <th scope="col">{words.withClaims}</th>
            <th scope="col">{words.completeness}</th>
            <th scope="col">{words.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {audit.coverage.map((row) => (
            <tr key={row.section.id}>
              <th scope="row">{sectionName(row.section.id, text(row.section.title), reading)}</th>
              {COLUMNS.map((column) => (
                <td key={column}>{n(row[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {COLUMNS.map((column) => (
              <td key={column}>{n(sum(column))}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </AuditSection>
  );
}
