import type { StartQuestionsQuery } from '../../api/generated/graphql.ts';
import { FAMILY_OF_KIND } from '../../model/types.ts';
import { ask } from '../../state/explore.ts';
import { nodes } from '../../state/pages.ts';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { QuestionEntry } from './QuestionEntry.tsx';
import { useStartMessages } from './use-start-messages.ts';

/** In a study of which nothing else is known: the networks of its most connected entities. */
export function ConnectedQuestions({ connected }: Pick<StartQuestionsQuery, 'connected'>) {
  const { plate } = useMessages();
  const words = useStartMessages();
  const language = useLanguage();
  const text = useStudyText();
  return (
    <>
      <h2>{words.connected}</h2>
      <ul className="questions">
        {nodes(connected).map(({ id, kind, collective, degree, ...label }) => (
          <QuestionEntry
            key={id}
            title={plate.from(text(label[language]))}
            sub={plate.relations(degree)}
            onPick={() => void ask({ roots: [id], depth: 1, limit: 60 })}
          >
            <KindGlyph family={FAMILY_OF_KIND[kind]} collective={collective} size={26} />
          </QuestionEntry>
        ))}
      </ul>
    </>
  );
}
