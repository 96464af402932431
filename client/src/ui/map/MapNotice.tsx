import { revealAll, showWhole } from '../../state/explore.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import { Skeleton } from '../controls/Skeleton.tsx';
import { useLasting } from '../use-lasting.ts';
import { useMessages } from '../use-messages.ts';
import type { Operation } from '../use-operation.ts';
import { LoadFailed } from '../workspace/LoadFailed.tsx';
import type { StudyMap } from './use-map.ts';
import { useMapMessages } from './use-map-messages.ts';

/** The map is on its way, failed and can be tried again, or the study has none. */
export function NoMap({ map }: { map: Operation<StudyMap | null> }) {
  const words = useMapMessages();
  const slow = useLasting(map.status === 'loading');
  if (map.status === 'failed') return <Failed retry={map.retry} />;
  if (map.status !== 'ready') {
    return slow ? (
      <div className="plate-notice">
        <Skeleton text={words.loading} />
      </div>
    ) : null;
  }
  return (
    <div className="plate-notice">
      <p className="notice-title">{words.none}</p>
      <p>{words.noneSub}</p>
    </div>
  );
}

function Failed({ retry }: { retry: () => void }) {
  const words = useMapMessages();
  const { plate } = useMessages();
  return (
    <div className="plate-notice" role="alert">
      <p className="notice-title">{words.failed}</p>
      <p>{words.failedSub}</p>
      <Button kind="line" size="small" icon="refresh" onPress={retry}>
        {plate.retry}
      </Button>
    </div>
  );
}

type Props = {
  map: StudyMap;
  /** Nothing is in view. */
  empty: boolean;
};

/** Over a map with nobody on it: what is in view is on its way, failed, hidden, or has no place. */
export function MapNotice({ map, empty }: Props) {
  const words = useMapMessages();
  const { plate } = useMessages();
  const whole = useViewStore((store) => selectView(store).whole);
  const status = useGraphStore((state) => state.load.status);
  const waiting = useLasting(empty && status === 'loading');
  const { placed, hidden, poles } = map.contents;
  if (empty && status === 'failed') return <LoadFailed title={words.failed} text={words.failedSub} />;
  if (empty && status === 'loading') {
    return waiting ? (
      <div className="map-notice">
        <Skeleton text={plate.loading} />
      </div>
    ) : null;
  }
  if (placed.size > 0 && (hidden === 0 || poles.length > 0)) return null;
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
