import type { Story } from '../../state/story.ts';
import { tellStep } from '../../state/story-store.ts';
import { useLanguage } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { useStoryWords } from './use-story-words.ts';

type Props = { story: Story; at: number; onPick: () => void };

/** All steps of a story by their titles, the one told being marked. */
export function StoryContents({ story, at, onPick }: Props) {
  const words = useStoryWords();
  const language = useLanguage();
  const text = useStudyText();
  return (
    <nav className="story-contents" aria-label={words.all}>
      <ol>
        {story.steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              aria-current={index === at ? 'step' : undefined}
              onClick={() => {
                tellStep(index);
                onPick();
              }}
            >
              <span className="story-number" aria-hidden="true">
                {index + 1}
              </span>
              {text(step[language])}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
