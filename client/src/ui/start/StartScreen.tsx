import { useRef, useState } from 'react';
import { StartQuestionsDocument, type StartQuestionsQuery } from '../../api/generated/graphql.ts';
import { ask, showWhole } from '../../state/explore.ts';
import { useSession } from '../../state/session-keeper.ts';
import { openView } from '../app/open-view.ts';
import { preloadable } from '../app/preloadable.tsx';
import { KindGlyph } from '../glyph/KindGlyph.tsx';
import { SignGlyph } from '../glyph/SignGlyph.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { StoriesWaiting } from '../story/StoriesWaiting.tsx';
import { useFrame } from '../use-media.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useOperation } from '../use-operation.ts';
import { Absences } from './Absences.tsx';
import { Overview } from './Overview.tsx';
import { QuestionEntry } from './QuestionEntry.tsx';
import { EXAMPLES, POLE, POLE_ID, REGIONS, WHO, WHY, WHY_ID } from './questions.ts';

const StoryList = preloadable(() => import('../story/StoryList.tsx').then(({ StoryList }) => StoryList));

const ResumeOffer = preloadable(() => import('./ResumeOffer.tsx').then(({ ResumeOffer }) => ResumeOffer));

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

/** Where a visit begins: search, three questions, three kinds of absence, and the whole network. */
export function StartScreen() {
  const { start: words, search, storytelling } = useMessages();
  const language = useLanguage();
  const frame = useFrame();
  const offered = useSession((state) => state.offered !== null);
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const facts = useOperation(StartQuestionsDocument, { why: WHY_ID, pole: POLE_ID });
  const factors = facts.status === 'ready' ? countFactors(facts.data.why) : null;
  const pole = facts.status === 'ready' ? facts.data.pole : null;

  return (
    <main className="start">
      <div className="start-text">
        <h1>{words.title}</h1>
        <p className="start-lead study">{words.lead}</p>
        <SearchBox place="start" inputRef={field} text={text} onText={setText} />
        <p className="start-examples">
          {search.examples}{' '}
          {EXAMPLES[language].map((example, index) => (
            <span key={example}>
              {index > 0 && ', '}
              <button
                type="button"
                className="link"
                onClick={() => {
                  setText(example);
                  field.current?.focus();
                }}
              >
                {example}
              </button>
            </span>
          ))}
        </p>
        {offered && <ResumeOffer />}
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
            sub={pole ? words.poleCounts(pole.degree) : words.poleSub}
            onPick={() => void ask(POLE)}
          >
            <KindGlyph family="pole" size={26} />
            <SignGlyph sign={null} width={18} />
            <KindGlyph family="sector" size={26} />
            <SignGlyph sign="POSITIVE" width={24} />
            <KindGlyph family="job" size={26} />
          </QuestionEntry>
        </ul>
        <StoryList
          title={storytelling.stories}
          Heading="h2"
          waiting={<StoriesWaiting title={storytelling.stories} Heading="h2" />}
        />
        <Absences />
        <p className="start-foot">
          <button type="button" className="link" onClick={() => void ask(REGIONS)}>
            {words.regions}
          </button>
          <button type="button" className="link" onClick={() => void showWhole()}>
            {words.whole}
          </button>
          <button type="button" className="link" onClick={() => openView('text')}>
            {words.read}
          </button>
          <button type="button" className="link" onClick={() => openView('audit')}>
            {words.audit}
          </button>
          <a href="/graphql">{words.api}</a>
        </p>
      </div>
      {(frame === 'wide' || frame === 'folded') && <Overview />}
    </main>
  );
}
