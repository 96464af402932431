import type { StartQuestionsQuery } from '../../api/generated/graphql.ts';
import { ask } from '../../state/explore.ts';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { SignGlyph } from '../glyph/SignGlyph.tsx';
import { POLE, WHO, WHY } from './guided.ts';
import { QuestionEntry } from './QuestionEntry.tsx';
import { useStartMessages } from './use-start-messages.ts';

/** Factors looked for without effect, and the others, each counted once. */
function countFactors(why: StartQuestionsQuery['why']): { acting: number; none: number } | null {
  if (!why) return null;
  const factors = why.relations.edges
    .map(({ node }) => node)
    .filter(({ source }) => source.kind === 'FACTOR');
  const all = new Set(factors.map(({ source }) => source.id));
  const none = new Set(factors.filter(({ sign }) => sign === 'NONE').map(({ source }) => source.id));
  return { acting: all.size - none.size, none: none.size };
}

/** Three questions that the study on poles and skills answers; its figures once they are known. */
export function StudyQuestions({ facts }: { facts: StartQuestionsQuery | null }) {
  const words = useStartMessages();
  const factors = facts && countFactors(facts.why);
  return (
    <>
      <h2>{words.questions}</h2>
      <ul className="questions">
        <QuestionEntry
          title={words.why}
          sub={factors ? words.whyCounts(factors.acting, factors.none) : words.whySub}
          onPick={() => void ask(WHY)}
        >
          <KindGlyph family="factor" size={26} />
          <SignGlyph sign="POSITIVE" strength="STRONG" width={40} />
          <KindGlyph family="outcome" size={26} />
        </QuestionEntry>
        <QuestionEntry title={words.who} sub={words.whoSub} onPick={() => void ask(WHO)}>
          <KindGlyph family="actor" collective size={26} />
          <SignGlyph sign="NEGATIVE" observed={false} width={40} />
          <KindGlyph family="skill" size={26} />
        </QuestionEntry>
        <QuestionEntry
          title={words.pole}
          sub={facts?.pole ? words.poleCounts(facts.pole.degree) : words.poleSub}
          onPick={() => void ask(POLE)}
        >
          <KindGlyph family="pole" size={26} />
          <SignGlyph sign={null} width={18} />
          <KindGlyph family="sector" size={26} />
          <SignGlyph sign="POSITIVE" width={24} />
          <KindGlyph family="job" size={26} />
        </QuestionEntry>
      </ul>
    </>
  );
}
