import type { SceneNode } from '../../model/scene.ts';
import { compareWith } from '../../state/comparing.ts';
import { hideEntities, showEntity, togglePin } from '../../state/explore.ts';
import { openPanel } from '../../state/panels.ts';
import { readAbout } from '../../state/reading-store.ts';
import { showNetwork } from '../../state/show-network.ts';
import { useTraceStore } from '../../state/trace-store.ts';
import { useViewMode } from '../../state/view-mode.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { isTracing, traceIds, weighId } from '../trace/trace-acts.ts';
import { useMessages } from '../use-messages.ts';
import { ReadingActions } from './ReadingActions.tsx';

type Props = {
  id: string;
  /** The entity as drawn; null if it is not. */
  node: SceneNode | null;
};

/** What can be done with the entity on the plate. */
export function EntityActions({ id, node }: Props) {
  const { details, tracing, views, comparing } = useMessages();
  const isOpen = useViewStore((state) => selectView(state).compared.length > 0);
  const inText = useViewMode((state) => state.mode === 'text' && state.beside === null);
  const inGraph = useViewMode((state) => state.mode === 'graph' || state.beside === 'graph');
  const onward = useTraceStore((state) => isTracing(state.question));
  if (inText) return <ReadingActions id={id} />;
  if (!node) {
    return (
      <div className="details-actions">
        <Button icon="plus" onPress={() => void showEntity(id)}>
          {details.addToGraph}
        </Button>
      </div>
    );
  }
  return (
    <div className="details-actions">
      <Button icon="expand" onPress={() => openPanel({ expansion: { id, at: null }, details: false })}>
        {details.expand}
      </Button>
      {inGraph ? (
        <Button icon="pin" onPress={() => togglePin([id])}>
          {node.pinned ? details.unpin : details.pin}
        </Button>
      ) : (
        <Button icon="network" onPress={() => void showNetwork(id)}>
          {views.network}
        </Button>
      )}
      <IconButton icon="eye-off" label={details.hide} onPress={() => hideEntities([id])} />
      <IconButton
        icon="route"
        label={onward ? tracing.traceTo : tracing.trace}
        shortcut="T"
        onPress={() => {
          openPanel({ details: false });
          traceIds([id]);
        }}
      />
      <IconButton
        icon="scales"
        label={tracing.weigh}
        shortcut="P"
        onPress={() => {
          openPanel({ details: false });
          weighId(id);
        }}
      />
      <IconButton
        icon="compare"
        label={isOpen ? comparing.compareWith : comparing.compare}
        shortcut="C"
        onPress={() => {
          openPanel({ details: false });
          compareWith([id]);
        }}
      />
      <IconButton icon="book" label={views.readAll} onPress={() => readAbout(id)} />
    </div>
  );
}
