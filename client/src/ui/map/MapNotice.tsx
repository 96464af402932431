import { revealAll, showWhole } from '../../state/explore.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import { Skeleton } from '../controls/Skeleton.tsx';
import { useMessages } from '../use-messages.ts';
import type { StudyMap } from './use-map.ts';
import { useMapMessages } from './use-map-messages.ts';

type Props = {
  map: StudyMap | null;
  /** Without a map: the study has none, it is slow to come, or failed and can be tried again. */
  state?: 'none' | 'slow' | (() => void) | null;
};

/** What the map says where it has nothing to show: on its way, failed, none of this study, or nobody on it. */
export function MapNotice({ map, state = null }: Props) {
  const words = useMapMessages();
  const { plate } = useMessages();
  const whole = useViewStore((store) => selectView(store).whole);
  if (!map) {
    if (state === null) return null;
    if (state === 'slow') {
      return (
        <div className="plate-notice">
          <Skeleton text={words.loading} />
        </div>
      );
    }
    const failed = state !== 'none';
    return (
      <div className="plate-notice" role={failed ? 'alert' : undefined}>
        <p className="notice-title">{failed ? words.failed : words.none}</p>
        <p>{failed ? words.failedSub : words.noneSub}</p>
        {failed && (
          <Button kind="line" size="small" icon="refresh" onPress={state}>
            {plate.retry}
          </Button>
        )}
      </div>
    );
  }
  const { placed, hidden } = map.contents;
  if (placed.size > 0 && (hidden === 0 || map.contents.poles.length > 0)) return null;
  if (hidden > 0) {
    return (
      <div className="map-notice" role="status">
        <p>
          <b>{words.allHidden}</b> {words.allHiddenSub}
        </p>
        <Button kind="line" size="small" icon="eye" onPress={revealAll}>
          {plate.showHidden}
        </Button>
      </div>
    );
  }
  return (
    <div className="map-notice" role="status">
      <p>
        <b>{words.nobody}</b> {words.nobodySub}
      </p>
      {!whole && (
        <Button kind="line" size="small" onPress={() => void showWhole()}>
          {words.whole}
        </Button>
      )}
    </div>
  );
}
