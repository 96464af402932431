import { PassageDetailsDocument, type PassageDetailsQuery } from '../../api/generated/graphql.ts';
import { openPanel } from '../../state/panels.ts';
import { readPassage } from '../../state/reading-store.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { passageReference } from '../passage-reference.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useOperation } from '../use-operation.ts';
import { useStudyText } from '../use-study-text.ts';
import { DetailsHead } from './DetailsHead.tsx';
import { DetailsState } from './DetailsState.tsx';
import { RelationItem } from './RelationItem.tsx';

function PassageBody({ passage }: { passage: NonNullable<PassageDetailsQuery['passage']> }) {
  const { details, reference } = useMessages();
  const text = useStudyText();
  return (
    <div className="details-body">
      <div>
        <p className="entity-kind">{passageReference(passage.id, reference)}</p>
        <h3 className="entity-name">{text(passage.heading ?? passage.section.title)}</h3>
        {passage.heading && <p className="entity-kind">{text(passage.section.title)}</p>}
      </div>
      <p className="evidence-words evidence-mark" lang="fr">
        «&nbsp;{passage.start}&nbsp;»{passage.end && <> … «&nbsp;{passage.end}&nbsp;»</>}
      </p>
      <p className="statement study">{text(passage.digest)}</p>
      {passage.noClaims && (
        <p className="quiet">
          {details.noClaims[passage.noClaims.reason]} {passage.noClaims.note && text(passage.noClaims.note)}
        </p>
      )}
      {passage.relations.totalCount > 0 && (
        <section className="details-section">
          <h3>
            {details.claimsOf} <small>{details.degree(passage.relations.totalCount)}</small>
          </h3>
          <ul className="relation-list">
            {passage.relations.edges.map(({ node }) => (
              <RelationItem key={node.id} relation={node} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** A passage in our own words, and the claims that rest on it. */
export function PassageDetails({ id, onBack }: { id: string; onBack?: (() => void) | undefined }) {
  const { details, plate, views } = useMessages();
  const lang = useLanguage() === 'fr' ? ('FR' as const) : ('EN' as const);
  const variables = { id, lang };
  const operation = useOperation(PassageDetailsDocument, variables);
  return (
    <>
      <DetailsHead title={details.passage} onBack={onBack}>
        <IconButton
          icon="code"
          size="small"
          label={plate.query}
          onPress={() => openPanel({ query: { document: PassageDetailsDocument.toString(), variables } })}
        />
      </DetailsHead>
      <div className="details-scroll">
        <DetailsState operation={operation}>
          {({ passage }) => (passage ? <PassageBody passage={passage} /> : null)}
        </DetailsState>
      </div>
      <div className="details-actions">
        <Button icon="book" onPress={() => readPassage(id)}>
          {views.read}
        </Button>
      </div>
    </>
  );
}
