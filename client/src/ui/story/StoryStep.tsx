import { useEffect, useRef } from 'react';
import { announce } from '../../state/notices.ts';
import type { Story } from '../../state/story.ts';
import { useLanguage } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { StoryClaims } from './StoryClaims.tsx';
import { useStoryWords } from './use-story-words.ts';

/** Id of the heading of the step told: what takes the focus when a step is turned to. */
export const STEP_HEADING = 'story-step';

type Props = { story: Story; at: number };

/** A step: what the study says, in our words, and the claims that say it. Another one is read out. */
export function StoryStep({ story, at }: Props) {
  const words = useStoryWords();
  const language = useLanguage();
  const text = useStudyText();
  const step = story.steps[at]!;
  const title = text(step[language]);
  const scroll = useRef<HTMLDivElement>(null);
  const said = useRef<string | null>(null);
  const sentence = words.said(at + 1, story.steps.length, title);
  useEffect(() => {
    scroll.current?.scrollTo({ top: 0 });
    if (said.current !== null && said.current !== step.id) announce(sentence);
    said.current = step.id;
  }, [step.id, sentence]);
  return (
    <div className="story-scroll" ref={scroll}>
      <h3 id={STEP_HEADING} tabIndex={-1}>
        {title}
      </h3>
      <p className="story-text study">{text(language === 'fr' ? step.textFr : step.textEn)}</p>
      <StoryClaims relations={step.relations} />
    </div>
  );
}
