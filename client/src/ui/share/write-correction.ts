import { request } from '../../api/client.ts';
import { type RelationDetailsQuery, TakeAwayStudyDocument } from '../../api/generated/graphql.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { Language } from '../../i18n/numbers.ts';
import { SHARING_MESSAGES } from '../../i18n/sharing-messages.ts';
import { passageReference } from '../passage-reference.ts';
import { studyText } from '../use-study-text.ts';
import { correctionNote } from './correction-note.ts';

type Relation = NonNullable<RelationDetailsQuery['relation']>;

/** The note about a claim, and the words for having copied it. Null if there is no study; throws if it cannot be had. */
export async function writeCorrection(
  relation: Relation,
  language: Language,
): Promise<{ note: string; copied: string } | null> {
  const { study } = await request(TakeAwayStudyDocument, { lang: language === 'fr' ? 'FR' : 'EN' });
  if (!study) return null;
  const { words, reference } = messagesIn(language);
  const { correction } = SHARING_MESSAGES[language];
  const text = studyText(language);
  const { id, type, sign, negated, source, target } = relation;
  const verb = sign ? words.signs[sign] : words.relations[type];
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
  return { note, copied: correction.copied };
}
