import { useEffect, useRef } from 'react';
import { showWhole } from '../../state/explore.ts';
import { openPanel, usePanels } from '../../state/panels.ts';
import { useViewStore } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import type { Frame } from '../use-media.ts';
import { useLanguage, useMessages } from '../use-messages.ts';
import type { StudyMap } from './use-map.ts';
import { useMapMessages } from './use-map-messages.ts';

type Props = {
  map: StudyMap | null;
  frame: Frame;
  /** While there is no map. */
  title: string;
};

/** Says what the map shows, and how much of the study that is. */
export function MapTitle({ map, frame, title }: Props) {
  const words = useMapMessages();
  const { legend } = useMessages();
  const language = useLanguage();
  const legendOpen = usePanels((state) => state.legend);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = map?.contents.poles.length ?? 0;
  const all = map?.contents.polesOfStudy ?? 0;

  useEffect(() => {
    // What was pressed to come here may be gone: the focus goes on from the map's name.
    const opened = useViewStore.getState().history.entries.length > 1;
    if (opened && document.activeElement === document.body) heading.current?.focus();
  }, []);

  return (
    <div className="plate-title">
      <h1 ref={heading} tabIndex={-1}>
        {map ? words.title(shown) : title}
      </h1>
      {map && shown < all && (
        <span className="map-in-view">
          {words.inView(shown, all)}{' '}
          <button type="button" className="link" onClick={() => void showWhole()}>
            {words.whole}
          </button>
        </span>
      )}
      {map && frame !== 'phone' && <span className="caption">{map.base.caption[language]}</span>}
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
    </div>
  );
}
