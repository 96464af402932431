import type { RelationDetailsQuery } from '../../api/generated/graphql.ts';
import { readPassage } from '../../state/reading-store.ts';
import { choose } from '../../state/view-store.ts';
import { passageReference } from '../passage-reference.ts';
import { useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';

type Props = {
  /** Id of the claim. */
  id: string;
  evidence: NonNullable<RelationDetailsQuery['relation']>['evidence'];
};

/** What a claim rests on: the passage, the first and last words of the span, and the passage in our words. */
export function EvidenceList({ id, evidence }: Props) {
  const { details, reference, views } = useMessages();
  const text = useStudyText();
  const passages = new Set(evidence.map(({ passage }) => passage.id)).size;
  return (
    <section className="details-section">
      <h3>
        {details.evidence} <small>{details.passages(passages)}</small>
      </h3>
      <ul className="evidence">
        {evidence.map(({ passage, start, end }) => (
          <li key={`${passage.id} ${start}`}>
            <button type="button" className="evidence-where" onClick={() => choose([passage.id])}>
              {passageReference(passage.id, reference)}
              {text(' : ')}
              <b>{text(passage.heading ?? passage.section.title)}</b>
            </button>
            {/* The study's own words: in French whatever the language of the page. */}
            <p className="evidence-words" lang="fr">
              «&nbsp;{start}&nbsp;»{end && <> … «&nbsp;{end}&nbsp;»</>}
            </p>
            <button type="button" className="link" onClick={() => readPassage(passage.id, id)}>
              {views.read}
            </button>
            <details>
              <summary>{details.digest}</summary>
              <p className="study">{text(passage.digest)}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
