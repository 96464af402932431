import '../../styles/workspace.css';
import '../../styles/audit.css';
import { useEffect, useRef } from 'react';
import { AuditDocument, type AuditQuery } from '../../api/generated/graphql.ts';
import { preloadable } from '../app/preloadable.tsx';
import { Button } from '../controls/Button.tsx';
import { Skeleton } from '../controls/Skeleton.tsx';
import { Toast } from '../plate/Toast.tsx';
import { QueryButton } from '../query/QueryButton.tsx';
import { useReadingMessages } from '../text/use-reading-messages.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useOperation } from '../use-operation.ts';
import { CoverageTable } from './CoverageTable.tsx';
import { OnePassageClaims } from './OnePassageClaims.tsx';
import { SectionSigns } from './SectionSigns.tsx';
import { SignTable } from './SignTable.tsx';
import { SilentPassages } from './SilentPassages.tsx';
import { StudyVersions } from './StudyVersions.tsx';
import { UnassignedFigures } from './UnassignedFigures.tsx';

const AuditCitation = preloadable(() =>
  import('./AuditCitation.tsx').then(({ AuditCitation }) => AuditCitation),
);

export type Audit = AuditQuery['audit'];

function AuditBody({ audit }: { audit: Audit }) {
  return (
    <>
      <CoverageTable audit={audit} />
      <SilentPassages audit={audit} />
      <SignTable />
      <SectionSigns audit={audit} />
      <UnassignedFigures audit={audit} />
      <OnePassageClaims relations={audit.study.counts.relations} />
      <StudyVersions audit={audit} />
      <AuditCitation />
    </>
  );
}

/** How the data accounts for the study: what is covered, what rests on little, what was left unassigned, since when. */
export function AuditView() {
  const { plate } = useMessages();
  const { audit: words } = useReadingMessages();
  const lang = useLanguage() === 'fr' ? ('FR' as const) : ('EN' as const);
  const operation = useOperation(AuditDocument, { lang });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What was pressed in another view is gone: the focus goes on from the title.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <main className="audit">
      <div className="audit-page">
        <div className="audit-head">
          <h1 ref={heading} tabIndex={-1}>
            {words.title}
          </h1>
          <QueryButton document={AuditDocument} variables={{ lang }} />
        </div>
        <p className="audit-lead study">{words.lead}</p>
        {operation.status === 'loading' && operation.slow && <Skeleton text={words.loading} />}
        {operation.status === 'failed' && (
          <div role="alert">
            <p>{words.failed}</p>
            <Button kind="line" size="small" icon="refresh" onPress={operation.retry}>
              {plate.retry}
            </Button>
          </div>
        )}
        {operation.status === 'ready' && <AuditBody audit={operation.data.audit} />}
      </div>
      <Toast />
    </main>
  );
}
