import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { openPanel, usePanels } from '../../state/panels.ts';
import { Button } from '../controls/Button.tsx';
import type { Frame } from '../use-media.ts';
import { useMessages } from '../use-messages.ts';

type Props = {
  title: string;
  frame: Frame;
  /** False while the pane waits for what it shows. */
  ready?: boolean;
  /** The title, for who has the focus go on from it. */
  heading?: RefObject<HTMLHeadingElement | null>;
  /** Between the title and the legend. */
  lead?: ReactNode;
  /** What can be done with the pane. */
  children?: ReactNode;
};

/** A pane's title strip: says what is shown, and holds the way to the legend where that does not stand by itself. */
export function PaneTitle({ title, frame, ready = true, heading: given, lead, children }: Props) {
  const { legend } = useMessages();
  const own = useRef<HTMLHeadingElement>(null);
  const heading = given ?? own;
  const legendOpen = usePanels((state) => state.legend);

  useEffect(() => {
    // What was pressed to come here may be gone: the focus goes on from what it led to.
    if (ready && document.activeElement === document.body && navigator.userActivation?.hasBeenActive)
      heading.current?.focus();
  }, [ready, heading]);

  return (
    <div className="plate-title">
      <h1 ref={heading} tabIndex={-1} title={title}>
        {title}
      </h1>
      {lead}
      {frame !== 'wide' && (
        <Button
          kind="line"
          size="small"
          icon="filter"
          aria-expanded={legendOpen}
          onPress={() => openPanel({ legend: !legendOpen })}
        >
          {legend.open}
        </Button>
      )}
      {children}
    </div>
  );
}
