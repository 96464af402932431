import { type RefObject, useEffect, useState } from 'react';
import type { StoryQuery } from '../../api/generated/graphql.ts';
import { announce, showToast } from '../../state/notices.ts';
import { indexOfStep, type Story } from '../../state/story.ts';
import { leaveStory, takeBegun, tellStep } from '../../state/story-store.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { copyText } from '../copy-text.ts';
import { isFocusLost } from '../trace/focus-soon.ts';
import { useLanguage } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { linkOfStep } from './cite-step.ts';
import { StoryContents } from './StoryContents.tsx';
import { STEP_HEADING, StoryStep } from './StoryStep.tsx';
import { useStoryKeys } from './use-story-keys.ts';
import { useStoryWords } from './use-story-words.ts';

const focusHeading = () => requestAnimationFrame(() => document.getElementById(STEP_HEADING)?.focus());

/** Leaves the story; the focus goes on in the view that stays. */
function leave(said: string): void {
  leaveStory();
  announce(said);
  requestAnimationFrame(() => {
    const graph = document.getElementById('graph');
    (graph?.querySelector<HTMLElement>('[tabindex="0"]') ?? document.querySelector('h1'))?.focus();
  });
}

type Props = {
  story: Story;
  study: StoryQuery['study'];
  /** Id of the step. */
  step: string;
  panel: RefObject<HTMLElement | null>;
};

/** A story: its title, the step told, the way to the others, and how to cite it. */
export function StoryTold({ story, study, step, panel }: Props) {
  const words = useStoryWords();
  const language = useLanguage();
  const text = useStudyText();
  const [contents, setContents] = useState(false);
  const at = indexOfStep(story, step);
  const total = story.steps.length;
  const { id, ...titles } = story.steps[at]!;
  const next = story.steps[at + 1];
  const go = (to: number) => {
    if (to < 0 || to >= total || to === at) return;
    const inside = panel.current?.contains(document.activeElement);
    setContents(false);
    tellStep(to);
    if (inside) focusHeading();
  };
  useStoryKeys(panel, { at, total, go, leave: () => leave(words.left) });
  useEffect(() => {
    if (takeBegun() || isFocusLost()) focusHeading();
  }, []);

  const copy = async (content: string, done: string) =>
    showToast((await copyText(content)) ? { text: done } : { failure: 'copy' });
  const link = () => linkOfStep(window.location, story.id, id, language);
  const citation = () =>
    words.citation({
      title: text(titles[language]),
      at: at + 1,
      of: total,
      story: text(story[language]),
      study: study ? text(study[language]) : '',
      authors: study?.authors.join(', ') ?? '',
      publisher: study?.publisher ?? '',
      version: study?.version ?? '',
      link: link(),
    });
  return (
    <>
      <div className="story-head">
        <h2>{text(story[language])}</h2>
        <IconButton
          icon="menu"
          size="small"
          label={words.all}
          aria-expanded={contents}
          onPress={() => setContents(!contents)}
        />
        <IconButton
          icon="link"
          size="small"
          label={words.copyLink}
          onPress={() => void copy(link(), words.linkCopied)}
        />
        <IconButton
          icon="copy"
          size="small"
          label={words.copyCitation}
          onPress={() => void copy(citation(), words.citationCopied)}
        />
        <IconButton
          icon="close"
          size="small"
          label={words.leave}
          shortcut="Esc"
          onPress={() => leave(words.left)}
        />
      </div>
      <progress
        className="story-progress"
        value={at + 1}
        max={total}
        aria-label={words.step(at + 1, total)}
      />
      {contents ? (
        <StoryContents
          story={story}
          at={at}
          onPick={() => {
            setContents(false);
            focusHeading();
          }}
        />
      ) : (
        <StoryStep story={story} at={at} />
      )}
      <div className="story-foot">
        <IconButton
          icon="chevron-left"
          line
          label={words.previous}
          shortcut="←"
          isDisabled={at === 0}
          onPress={() => go(at - 1)}
        />
        <span className="story-count">{words.step(at + 1, total)}</span>
        {next ? (
          <Button
            kind="ink"
            icon="chevron-right"
            aria-label={words.nextNamed(text(next[language]))}
            onPress={() => go(at + 1)}
          >
            {words.next}
          </Button>
        ) : (
          <Button kind="line" onPress={() => leave(words.left)}>
            {words.leave}
          </Button>
        )}
      </div>
    </>
  );
}
