import { useState } from 'react';
import { AuditOnePassageDocument } from '../../api/generated/graphql.ts';
import { isObserved, SYMMETRIC_TYPES } from '../../model/types.ts';
import { readPassage } from '../../state/reading-store.ts';
import { Button } from '../controls/Button.tsx';
import { Skeleton } from '../controls/Skeleton.tsx';
import { SignGlyph } from '../glyph/SignGlyph.tsx';
import { passageReference } from '../passage-reference.ts';
import { useReadingMessages } from '../text/use-reading-messages.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useOperation } from '../use-operation.ts';
import { useStudyText } from '../use-study-text.ts';
import { AuditSection } from './AuditSection.tsx';

function usePage(after: string | null) {
  const lang = useLanguage() === 'fr' ? ('FR' as const) : ('EN' as const);
  return useOperation(AuditOnePassageDocument, { after, lang });
}

/** A page of the list; the last one offers the next. */
function Page({ after, onMore }: { after: string | null; onMore: ((after: string) => void) | null }) {
  const { reference, plate } = useMessages();
  const { audit: words } = useReadingMessages();
  const text = useStudyText();
  const operation = usePage(after);
  if (operation.status === 'failed') {
    return (
      <div role="alert">
        <p>{words.failed}</p>
        <Button kind="line" size="small" icon="refresh" onPress={operation.retry}>
          {plate.retry}
        </Button>
      </div>
    );
  }
  if (operation.status !== 'ready') {
    return operation.status === 'loading' && operation.slow ? <Skeleton text={words.loading} /> : null;
  }
  const { edges, pageInfo } = operation.data.audit.restingOnOnePassage;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return (
    <>
      <ul className="relation-list audit-claims">
        {edges.map(({ node }) => {
          const passage = node.evidence[0]?.passage.id;
          return (
            <li key={node.id}>
              <button
                type="button"
                className="relation-item"
                onClick={() => passage && readPassage(passage, node.id)}
              >
                <SignGlyph
                  sign={node.sign ?? null}
                  strength={node.strength ?? null}
                  observed={isObserved(node.modality)}
                  symmetric={SYMMETRIC_TYPES.has(node.type)}
                  width={30}
                />
                <span>
                  <span className="study">{text(node.statement)}</span>{' '}
                  <span className="caption">{passage && passageReference(passage, reference)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {next && onMore && (
        <Button kind="line" size="small" icon="plus" onPress={() => onMore(next)}>
          {words.more}
        </Button>
      )}
    </>
  );
}

/** Claims that rest on one passage alone, each of which opens in the text. */
export function OnePassageClaims({ relations }: { relations: number }) {
  const { audit: words } = useReadingMessages();
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const first = usePage(null);
  const count =
    first.status === 'ready'
      ? words.onePassageCount(first.data.audit.restingOnOnePassage.totalCount, relations)
      : undefined;
  return (
    <AuditSection title={words.onePassage} count={count} sub={words.onePassageSub}>
      {pages.map((after, index) => (
        <Page
          key={after}
          after={after}
          onMore={index === pages.length - 1 ? (next) => setPages([...pages, next]) : null}
        />
      ))}
    </AuditSection>
  );
}
