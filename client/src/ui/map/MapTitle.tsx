import { showWhole } from '../../state/explore.ts';
import type { Frame } from '../use-media.ts';
import { useLanguage } from '../use-messages.ts';
import { PaneTitle } from '../workspace/PaneTitle.tsx';
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
  const language = useLanguage();
  const shown = map?.contents.poles.length ?? 0;
  const all = map?.contents.polesOfStudy ?? 0;

  return (
    <PaneTitle
      title={map ? words.title(shown) : title}
      frame={frame}
      lead={
        <>
          {map && shown < all && (
            <span className="map-in-view">
              {words.inView(shown, all)}{' '}
              <button type="button" className="link" onClick={() => void showWhole()}>
                {words.whole}
              </button>
            </span>
          )}
          {map && frame !== 'phone' && <span className="caption">{map.base.caption[language]}</span>}
        </>
      }
    />
  );
}
