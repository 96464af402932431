import { request } from '../../api/client.ts';
import { type RelationDetailsQuery, TakeAwayStudyDocument } from '../../api/generated/graphql.ts';
import { showToast } from '../../state/notices.ts';
import { Button } from '../controls/Button.tsx';
import { copyText } from '../copy-text.ts';
import { passageReference } from '../passage-reference.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { correctionNote } from './correction-note.ts';
import { useSharingWords } from './use-sharing-words.ts';

type Relation = NonNullable<RelationDetailsQuery['relation']>;

/** Copies a note about a claim, for a reader who found something wrong with it. */
export function CorrectionButton({ relation }: { relation: Relation }) {
  const { correction } = useSharingWords();
  const { words, reference } = useMessages();
  const lang = useLanguage() === 'fr' ? ('FR' as const) : ('EN' as const);
  const text = useStudyText();
  const { id, type, sign, negated, source, target } = relation;
  const verb = sign ? words.signs[sign] : words.relations[type];

  const copy = async () => {
    const study = await request(TakeAwayStudyDocument, { lang }).then(
      (data) => data.study,
      () => null,
    );
    if (!study) {
      showToast({ failure: 'load' });
      return;
    }
    const { origin, pathname } = window.location;
    const note = correctionNote(
      {
        id,
        dataset: `${study.id}@${study.version}`,
        statement: text(relation.statement),
        source: { id: source.id, label: text(source.label) },
        target: { id: target.id, label: text(target.label) },
        word: verb[negated ? 2 : 0],
        evidence: relation.evidence.map(({ passage, start, end }) => ({
          passage: passage.id,
          where: passageReference(passage.id, reference),
          start,
          end: end ?? null,
        })),
        href: `${origin}${pathname}#n=~${source.id},${target.id}&s=${id}`,
      },
      correction,
    );
    showToast((await copyText(note)) ? { text: correction.copied } : { failure: 'copy' });
  };
  return (
    <div className="details-actions">
      <Button icon="warn" aria-description={correction.hint} onPress={() => void copy()}>
        {correction.ask}
      </Button>
    </div>
  );
}
