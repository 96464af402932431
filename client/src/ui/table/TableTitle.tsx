import { useEffect, useRef } from 'react';
import { openPanel, usePanels } from '../../state/panels.ts';
import { useViewStore } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { copyLink } from '../copy-text.ts';
import { usePlateTitle } from '../plate/use-plate-title.ts';
import type { Frame } from '../use-media.ts';
import { useMessages } from '../use-messages.ts';

/** Says what is in view, and holds the way to the legend. */
export function TableTitle({ frame }: { frame: Frame }) {
  const { legend, plate } = useMessages();
  const title = usePlateTitle();
  const heading = useRef<HTMLHeadingElement>(null);
  const legendOpen = usePanels((state) => state.legend);
  useEffect(() => {
    // What was pressed in another view is gone: the focus goes on from what it led to.
    const opened = useViewStore.getState().history.entries.length > 1;
    if (opened && document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <div className="plate-title">
      <h1 ref={heading} tabIndex={-1} title={title}>
        {title}
      </h1>
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
      {frame !== 'phone' && (
        <IconButton icon="link" size="small" label={plate.share} onPress={() => void copyLink()} />
      )}
    </div>
  );
}
