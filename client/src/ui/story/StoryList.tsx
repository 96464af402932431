import '../../styles/story.css';
import { StoriesDocument } from '../../api/generated/graphql.ts';
import { nodes } from '../../state/pages.ts';
import { beginStory } from '../../state/story-store.ts';
import { Icon } from '../glyph/Icon.tsx';
import { useLanguage } from '../use-messages.ts';
import { useOperation } from '../use-operation.ts';
import { useStudyText } from '../use-study-text.ts';
import { StoriesWaiting } from './StoriesWaiting.tsx';
import { useStoryWords } from './use-story-words.ts';

type Props = {
  /** Stands before the list, where there is one. */
  title: string;
  Heading: 'h2' | 'h3';
  onPick?: () => void;
};

/** The stories of the study, to begin one; nothing where it has none. */
export function StoryList({ title, Heading, onPick }: Props) {
  const words = useStoryWords();
  const language = useLanguage();
  const text = useStudyText();
  const operation = useOperation(StoriesDocument, {});
  if (operation.status === 'loading') return <StoriesWaiting title={title} Heading={Heading} />;
  const stories = operation.status === 'ready' ? nodes(operation.data.stories) : [];
  if (stories.length === 0) return null;
  return (
    <section className="stories">
      <Heading>{title}</Heading>
      <ul>
        {stories.map(({ id, steps, ...story }) => (
          <li key={id}>
            <button
              type="button"
              className="story-entry"
              title={text(language === 'fr' ? story.summaryFr : story.summaryEn)}
              onClick={() => {
                onPick?.();
                beginStory(id);
              }}
            >
              <span className="story-entry-title">{text(story[language])}</span>
              <span className="story-entry-sub">{words.steps(steps.length)}</span>
              <Icon name="chevron-right" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
