import type { GraphView } from '../../graph/graph-view-types.ts';
import type { Scene } from '../../model/scene.ts';
import { ask, revealAll } from '../../state/explore.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { idsOf } from '../../state/view.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import { Message } from '../controls/Message.tsx';
import { Skeleton } from '../controls/Skeleton.tsx';
import { POLES } from '../start/questions.ts';
import { useLasting } from '../use-lasting.ts';
import { useMessages } from '../use-messages.ts';
import { LoadFailed } from '../workspace/LoadFailed.tsx';
import { useLaying } from './use-laying.ts';

type Props = {
  scene: Scene;
  load: ReturnType<typeof useGraphStore.getState>['load'];
  /** The graph's code could not be had. */
  failed: boolean;
  view: GraphView | null;
};

/** What the plate says where it cannot draw, or not all: loading, failed, empty, all hidden, ids unknown. */
export function PlateNotice({ scene, load, failed, view }: Props) {
  const { plate, arranging } = useMessages();
  const shown = useViewStore(selectView);
  const laying = useLaying(view);
  const unknown = useGraphStore((state) => state.data.unknown);
  const waiting = useLasting(load.status === 'loading' || laying !== null);
  const nothing = scene.nodes.length === 0;
  const missing = idsOf(shown).filter((id) => unknown.has(id));

  if (failed) return <div className="plate-notice">{plate.noGraph}</div>;
  if (waiting) {
    return (
      <div className={nothing ? 'plate-notice' : 'plate-notice plate-notice-aside'}>
        <Skeleton text={laying ? plate.laying(laying.nodes) : plate.loading} />
        {laying && view && (
          <div className="plate-progress">
            <progress aria-label={arranging.progress} value={laying.done} />
            <Button kind="line" size="small" onPress={view.cancelLayout}>
              {arranging.cancel}
            </Button>
          </div>
        )}
      </div>
    );
  }
  if (load.status === 'failed' && nothing) {
    return <LoadFailed title={plate.failed} text={plate.failedSub} />;
  }
  if (load.status !== 'loading' && nothing && scene.hidden.entities > 0) {
    return (
      <div className="plate-notice">
        <p className="notice-title">{plate.allHidden}</p>
        <p>{plate.allHiddenSub}</p>
        <Button kind="line" size="small" icon="eye" onPress={revealAll}>
          {plate.showHidden}
        </Button>
      </div>
    );
  }
  if (load.status === 'idle' && nothing) {
    return (
      <div className="plate-notice">
        <p className="notice-title">{plate.empty}</p>
        <p>{plate.emptySub}</p>
        <Button kind="line" size="small" onPress={() => void ask(POLES)}>
          {plate.allPoles}
        </Button>
      </div>
    );
  }
  if (missing.length === 0) return null;
  return (
    <div className="plate-warning" role="status">
      <Message tone="warn" icon="warn">
        <b>{plate.unknown(missing.length)}</b> {plate.unknownSub}
      </Message>
    </div>
  );
}
