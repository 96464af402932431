import { useRef, useState } from 'react';
import { StartQuestionsDocument, type StartQuestionsQuery } from '../../api/generated/graphql.ts';
import type { Language } from '../../i18n/numbers.ts';
import { ask, showWhole } from '../../state/explore.ts';
import { nodes } from '../../state/pages.ts';
import { useSession } from '../../state/session-keeper.ts';
import { openView } from '../app/open-view.ts';
import { preloadable } from '../app/preloadable.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { StoriesWaiting } from '../story/StoriesWaiting.tsx';
import { useFrame } from '../use-media.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import { useOperation } from '../use-operation.ts';
import { studyText } from '../use-study-text.ts';
import { Absences } from './Absences.tsx';
import { ConnectedQuestions } from './ConnectedQuestions.tsx';
import { EXAMPLES, POLE_ID, STUDY_ID, WHY_ID } from './guided.ts';
import { Overview } from './Overview.tsx';
import { REGIONS } from './questions.ts';
import { StudyQuestions } from './StudyQuestions.tsx';
import { useStartMessages } from './use-start-messages.ts';

const StoryList = preloadable(() => import('../story/StoryList.tsx').then(({ StoryList }) => StoryList));

const ResumeOffer = preloadable(() => import('./ResumeOffer.tsx').then(({ ResumeOffer }) => ResumeOffer));

/** What a study says of itself. */
function wordsOf(study: NonNullable<StartQuestionsQuery['study']>, language: Language) {
  const text = studyText(language);
  return language === 'fr'
    ? { title: text(study.titleFr), lead: text(study.descriptionFr) }
    : { title: text(study.titleEn), lead: text(study.descriptionEn) };
}

/** Where a visit begins: search, questions, three kinds of absence, and the whole network. */
export function StartScreen() {
  const { search, storytelling } = useMessages();
  const words = useStartMessages();
  const language = useLanguage();
  const frame = useFrame();
  const offered = useSession((state) => state.offered !== null);
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const operation = useOperation(StartQuestionsDocument, { why: WHY_ID, pole: POLE_ID });
  const facts = operation.status === 'ready' ? operation.data : null;
  // What is said of the study on poles and skills is not said of another one.
  const other = facts?.study && facts.study.id !== STUDY_ID ? facts : null;
  const { title, lead } = other ? wordsOf(other.study!, language) : words;
  const examples = other ? nodes(other.connected).map((entity) => entity[language]) : EXAMPLES[language];

  return (
    <main className="start">
      <div className="start-text">
        <h1>{title}</h1>
        <p className="start-lead study">{lead}</p>
        <SearchBox place="start" inputRef={field} text={text} onText={setText} />
        <p className="start-examples">
          {search.examples}{' '}
          {examples.map((example, index) => (
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
        {other ? <ConnectedQuestions connected={other.connected} /> : <StudyQuestions facts={facts} />}
        <StoryList
          title={storytelling.stories}
          Heading="h2"
          waiting={<StoriesWaiting title={storytelling.stories} Heading="h2" />}
        />
        <Absences />
        <p className="start-foot">
          {!other && (
            <button type="button" className="link" onClick={() => void ask(REGIONS)}>
              {words.regions}
            </button>
          )}
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
