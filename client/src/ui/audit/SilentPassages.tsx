import { readPassage } from '../../state/reading-store.ts';
import { passageReference } from '../passage-reference.ts';
import { useReadingMessages } from '../text/use-reading-messages.ts';
import { useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { AuditSection } from './AuditSection.tsx';
import type { Audit } from './AuditView.tsx';

/** Passages that give no claim, each with its reason. */
export function SilentPassages({ audit }: { audit: Audit }) {
  const { details, reference } = useMessages();
  const { audit: words } = useReadingMessages();
  const text = useStudyText();
  const { edges, totalCount } = audit.passagesWithoutClaims;
  return (
    <AuditSection title={words.silent} count={totalCount > 0 ? words.silentCount(totalCount) : undefined}>
      {totalCount === 0 ? (
        <p>{words.silentNone}</p>
      ) : (
        <ul className="audit-list">
          {edges.map(({ node }) => (
            <li key={node.id}>
              <button type="button" className="link" onClick={() => readPassage(node.id)}>
                {passageReference(node.id, reference)}
              </button>
              <p className="study">{text(node.digest)}</p>
              {node.noClaims && (
                <p className="quiet">
                  {details.noClaims[node.noClaims.reason]} {node.noClaims.note && text(node.noClaims.note)}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </AuditSection>
  );
}
