import { type RefObject, useEffect, useRef } from 'react';
import { ReadingPassagesDocument } from '../../api/generated/graphql.ts';
import { hidesAnything } from '../../model/filter.ts';
import { announce } from '../../state/notices.ts';
import { openPanel } from '../../state/panels.ts';
import { neighbourSection } from '../../state/reading.ts';
import { useReading } from '../../state/reading-store.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { useShown } from '../app/use-shown.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { QueryButton } from '../query/QueryButton.tsx';
import { useFrame } from '../use-media.ts';
import { useMessages } from '../use-messages.ts';
import { CopyControls } from './CopyControls.tsx';
import type { Reader } from './use-reader.ts';
import { useReadingMessages } from './use-reading-messages.ts';
import { useSectionTitle } from './use-section-title.ts';

type Props = {
  reader: Reader;
  /** The section in sight. */
  section: string | null;
  scroll: RefObject<HTMLElement | null>;
  /** To the graph, where there is room for one of the two; else null. */
  onGraph: (() => void) | null;
};

/** The section in sight, the ways to the next, and what can be done with the text. */
export function TextTitle({ reader, section, scroll, onGraph }: Props) {
  const { legend } = useMessages();
  const { reading: words } = useReadingMessages();
  const phone = useFrame() === 'phone';
  // A view beside has the button to the legend, which is one for both.
  const { beside } = useShown();
  const titleOf = useSectionTitle(reader.reading);
  const heading = useRef<HTMLHeadingElement>(null);
  const filtered = useViewStore((state) => hidesAnything(selectView(state).filter));
  const before = neighbourSection(reader.reading, section, -1);
  const after = neighbourSection(reader.reading, section, 1);

  useEffect(() => {
    // What was pressed in another view is gone: the focus goes on from the title, or from the passage asked for.
    if (!useReading.getState().goal && document.activeElement === document.body) heading.current?.focus();
  }, []);

  const go = (to: string | null, byKey: boolean) => {
    const first = [...(scroll.current?.querySelectorAll<HTMLElement>('[data-section]') ?? [])].find(
      (each) => each.dataset.section === to,
    );
    if (to === null || !first || !scroll.current) return;
    scroll.current.scrollTop +=
      first.getBoundingClientRect().top - scroll.current.getBoundingClientRect().top;
    // By key, reading goes on from there.
    if (byKey) first.querySelector('button')?.focus({ preventScroll: true });
    announce(titleOf(to));
  };
  return (
    <div className="plate-title text-title">
      <h1 ref={heading} tabIndex={-1} title={section ? titleOf(section) : undefined}>
        {section ? titleOf(section) : words.region}
      </h1>
      <CopyControls reading={reader.reading} />
      {!beside && (
        <Button
          kind="line"
          size="small"
          icon={filtered ? 'eye-off' : 'filter'}
          onPress={() => openPanel({ legend: true })}
        >
          {legend.open}
        </Button>
      )}
      {onGraph && (
        <Button kind="line" size="small" icon="network" onPress={onGraph}>
          {words.showGraph}
        </Button>
      )}
      {!phone && (
        <>
          <QueryButton document={ReadingPassagesDocument} variables={{ after: null }} />
          <IconButton
            icon="chevron-left"
            size="small"
            label={words.previousSection}
            isDisabled={before === null}
            onPress={({ pointerType }) => go(before, pointerType === 'keyboard')}
          />
          <IconButton
            icon="chevron-right"
            size="small"
            label={words.nextSection}
            isDisabled={after === null}
            onPress={({ pointerType }) => go(after, pointerType === 'keyboard')}
          />
        </>
      )}
    </div>
  );
}
