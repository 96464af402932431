import '../../styles/story.css';
import { useEffect, useRef } from 'react';
import { isBare } from '../../state/story.ts';
import { fillStep, followStory, loadStory, useStory } from '../../state/story-store.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { goHome } from '../app/go-home.ts';
import { Button } from '../controls/Button.tsx';
import { Skeleton } from '../controls/Skeleton.tsx';
import { useLasting } from '../use-lasting.ts';
import { useMessages } from '../use-messages.ts';
import { StoryTold } from './StoryTold.tsx';
import { useStoryWords } from './use-story-words.ts';

/** The story being told, beside or below the views that its steps open. */
export function StoryPlayer() {
  const words = useStoryWords();
  const { storytelling } = useMessages();
  const place = useViewStore((state) => selectView(state).story);
  const { status, told } = useStory();
  const id = place?.story ?? null;
  const step = place?.step ?? '';
  const bare = useViewStore((state) => isBare(selectView(state)));
  const slow = useLasting(status === 'loading');
  const panel = useRef<HTMLElement>(null);
  useEffect(followStory, []);
  useEffect(() => {
    if (id !== null) void loadStory(id);
  }, [id]);
  useEffect(() => {
    if (bare) fillStep();
  }, [bare]);
  if (id === null) return null;
  return (
    <aside className="story" aria-label={storytelling.region} ref={panel}>
      {told ? (
        <StoryTold story={told.story} study={told.study} step={step} panel={panel} />
      ) : (
        <div className="story-waiting">
          {slow && <Skeleton text={storytelling.waiting} />}
          {(status === 'failed' || status === 'missing') && (
            <div role="alert">
              <p className="notice-title">{words[status]}</p>
              {status === 'missing' && <p>{words.missingSub}</p>}
              {status === 'failed' && (
                <Button kind="line" size="small" icon="refresh" onPress={() => void loadStory(id)}>
                  {words.retry}
                </Button>
              )}{' '}
              <Button kind="line" size="small" onPress={goHome}>
                {words.start}
              </Button>
            </div>
          )}
        </div>
      )}
    </aside>
  );
}
