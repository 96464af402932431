import { formatNumber } from '../../i18n/numbers.ts';
import { SIGN_FILTERS, type SignFilter } from '../../model/types.ts';
import { sectionName } from '../text/section-name.ts';
import { useReadingMessages } from '../text/use-reading-messages.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { AuditSection } from './AuditSection.tsx';
import type { Audit } from './AuditView.tsx';

/** Signs of the claims that have evidence in each section. */
export function SectionSigns({ audit }: { audit: Audit }) {
  const { words } = useMessages();
  const { audit: of, reading } = useReadingMessages();
  const language = useLanguage();
  const text = useStudyText();
  const sections = [...new Map(audit.signsBySection.map(({ section }) => [section.id, section])).values()];
  const countOf = (section: string, sign: SignFilter) =>
    audit.signsBySection.find((each) => each.section.id === section && (each.sign ?? 'UNSIGNED') === sign)
      ?.count ?? 0;
  return (
    <AuditSection title={of.signsBySection} sub={of.signsBySectionSub}>
      <table className="audit-table">
        <thead>
          <tr>
            <th scope="col">{of.section}</th>
            {SIGN_FILTERS.map((sign) => (
              <th key={sign} scope="col">
                {words.signNames[sign]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sections.map(({ id, title }) => (
            <tr key={id}>
              <th scope="row">{sectionName(id, text(title), reading)}</th>
              {SIGN_FILTERS.map((sign) => (
                <td key={sign}>{formatNumber(countOf(id, sign), language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </AuditSection>
  );
}
