import type { ReactNode } from 'react';
import type { Scene } from '../../model/scene.ts';
import { revealAll, showWhole } from '../../state/explore.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { findRows, useTables } from '../../state/table-store.ts';
import { idsOf } from '../../state/view.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import { Message } from '../controls/Message.tsx';
import { Skeleton } from '../controls/Skeleton.tsx';
import { useLasting } from '../use-lasting.ts';
import { useMessages } from '../use-messages.ts';
import { LoadFailed } from '../workspace/LoadFailed.tsx';
import { useTableMessages } from './use-table-messages.ts';

type Props = {
  scene: Scene;
  /** Rows before and after the table's own filter. */
  all: number;
  rows: number;
};

function Notice({ title, text, children }: NoticeProps) {
  return (
    <div className="plate-notice" role="status">
      <p className="notice-title">{title}</p>
      <p>{text}</p>
      {children}
    </div>
  );
}
type NoticeProps = { title: string; text: string; children: ReactNode };

/** What the table says where it has no rows, or not all: loading, failed, all hidden, nothing found, ids unknown. */
export function TableNotice({ scene, all, rows }: Props) {
  const { plate } = useMessages();
  const words = useTableMessages();
  const { find } = useTables();
  const load = useGraphStore((state) => state.load);
  const unknown = useGraphStore((state) => state.data.unknown);
  const missing = idsOf(useViewStore(selectView)).filter((id) => unknown.has(id)).length;
  const nothing = scene.nodes.length === 0;
  const waiting = useLasting(load.status === 'loading');

  if (load.status === 'loading') {
    if (!waiting) return null;
    return (
      <div className={nothing ? 'plate-notice' : 'plate-notice plate-notice-aside'}>
        <Skeleton text={words.loading} />
      </div>
    );
  }
  if (load.status === 'failed' && nothing) {
    return <LoadFailed title={words.failed} text={plate.failedSub} />;
  }
  if (nothing && scene.hidden.entities > 0) {
    return (
      <Notice title={plate.allHidden} text={plate.allHiddenSub}>
        <Button kind="line" size="small" icon="eye" onPress={revealAll}>
          {plate.showHidden}
        </Button>
      </Notice>
    );
  }
  if (rows === 0 && all > 0) {
    return (
      <Notice title={words.nothing(find.trim())} text={words.nothingSub}>
        <Button kind="line" size="small" icon="close" onPress={() => findRows('')}>
          {words.clear}
        </Button>
      </Notice>
    );
  }
  if (nothing || all === 0) {
    return (
      <Notice title={nothing ? words.empty : words.noRelations} text={words.noRelationsSub}>
        <Button kind="line" size="small" onPress={() => void showWhole()}>
          {words.whole}
        </Button>
      </Notice>
    );
  }
  if (missing === 0) return null;
  return (
    <div className="plate-warning table-warning" role="status">
      <Message tone="warn" icon="warn">
        <b>{plate.unknown(missing)}</b> {plate.unknownSub}
      </Message>
    </div>
  );
}
