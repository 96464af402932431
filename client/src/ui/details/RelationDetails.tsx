import { RelationDetailsDocument, type RelationDetailsQuery } from '../../api/generated/graphql.ts';
import type { Scene } from '../../model/scene.ts';
import { openPanel } from '../../state/panels.ts';
import { choose } from '../../state/view-store.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { SignTag } from '../glyph/SignTag.tsx';
import { CorrectionButton } from '../share/CorrectionButton.tsx';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useOperation } from '../use-operation.ts';
import { useStudyText } from '../use-study-text.ts';
import { DetailsHead } from './DetailsHead.tsx';
import { DetailsState } from './DetailsState.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { HiddenNotice } from './HiddenNotice.tsx';
import { ReadWith } from './ReadWith.tsx';
import { RelationFacts } from './RelationFacts.tsx';
import { Triple } from './Triple.tsx';
import { useIsInView } from './use-is-in-view.ts';
import { useSiblings } from './use-siblings.ts';

type BodyProps = { relation: NonNullable<RelationDetailsQuery['relation']>; hidden: boolean };

function RelationBody({ relation, hidden }: BodyProps) {
  const { details, words } = useMessages();
  const text = useStudyText();
  return (
    <div className="details-body">
      <Triple relation={relation} />
      <p className="statement study">{text(relation.statement)}</p>
      {hidden && <HiddenNotice />}
      {relation.sign === 'NONE' && (
        <div className="absence">
          <p>
            <SignTag sign="NONE" word={words.signWords.NONE} bare /> <b>{details.noInfluence.title}</b>
          </p>
          <p>{details.noInfluence.text}</p>
        </div>
      )}
      {relation.negated && <p className="absence">{details.denied}</p>}
      <RelationFacts relation={relation} />
      <EvidenceList id={relation.id} evidence={relation.evidence} />
      <ReadWith relation={relation} />
    </div>
  );
}

type Props = { id: string; scene: Scene; onBack?: (() => void) | undefined };

/** A claim: drawn, stated, weighed, and what it rests on. */
export function RelationDetails({ id, scene, onBack }: Props) {
  const { details, plate } = useMessages();
  const lang = useLanguage() === 'fr' ? ('FR' as const) : ('EN' as const);
  const variables = { id, lang };
  const operation = useOperation(RelationDetailsDocument, variables);
  const siblings = useSiblings(id);
  const at = siblings.indexOf(id);
  const inView = useIsInView(id);
  const hidden = inView && !scene.edges.some(({ claims }) => claims.includes(id));
  const go = (to: number) => {
    const next = siblings[to];
    if (next) choose([next]);
  };
  return (
    <>
      <DetailsHead
        title={siblings.length > 1 ? details.relationOf(at + 1, siblings.length) : details.relation}
        onBack={onBack}
      >
        {siblings.length > 1 && (
          <>
            <IconButton
              icon="chevron-left"
              size="small"
              label={details.previous}
              isDisabled={at <= 0}
              onPress={() => go(at - 1)}
            />
            <IconButton
              icon="chevron-right"
              size="small"
              label={details.next}
              isDisabled={at >= siblings.length - 1}
              onPress={() => go(at + 1)}
            />
          </>
        )}
        <IconButton
          icon="code"
          size="small"
          label={plate.query}
          onPress={() => openPanel({ query: { document: RelationDetailsDocument.toString(), variables } })}
        />
      </DetailsHead>
      <div className="details-scroll">
        <DetailsState operation={operation}>
          {({ relation }) => (relation ? <RelationBody relation={relation} hidden={hidden} /> : null)}
        </DetailsState>
      </div>
      {operation.status === 'ready' && operation.data.relation && (
        <CorrectionButton relation={operation.data.relation} />
      )}
    </>
  );
}
