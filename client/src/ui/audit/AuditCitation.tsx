import { CitationRows } from '../take-away/CitationRows.tsx';
import { useTakeAwayWords } from '../take-away/use-take-away-words.ts';
import { AuditSection } from './AuditSection.tsx';

/** How to cite the study and the data. */
export function AuditCitation() {
  const { citation } = useTakeAwayWords();
  return (
    <AuditSection title={citation.title}>
      <CitationRows />
    </AuditSection>
  );
}
