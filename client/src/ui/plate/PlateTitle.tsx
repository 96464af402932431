import type { RefObject } from 'react';
import type { GraphView } from '../../graph/graph-view-types.ts';
import { hidesAnything } from '../../model/filter.ts';
import type { Point, Scene } from '../../model/scene.ts';
import { revealAll } from '../../state/explore.ts';
import { openPanel, usePanels } from '../../state/panels.ts';
import { selectDetail, selectView, useViewStore } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import { ViewQueryButton } from '../query/ViewQueryButton.tsx';
import type { Frame } from '../use-media.ts';
import { useMessages } from '../use-messages.ts';
import { PaneTitle } from '../workspace/PaneTitle.tsx';
import { FocusNote } from './FocusNote.tsx';
import { usePlateTitle } from './use-plate-title.ts';

type Props = {
  scene: Scene;
  view: GraphView | null;
  frame: Frame;
  whereOf: (id: string) => Point | null;
  arrangeButton: RefObject<HTMLButtonElement | null>;
};

/** Says what is drawn, and holds what can be done with it. */
export function PlateTitle({ scene, view, frame, whereOf, arrangeButton }: Props) {
  const messages = useMessages();
  const { plate } = messages;
  const title = usePlateTitle();
  const arranging = usePanels((state) => state.arrange);
  const chosen = useViewStore(selectDetail);
  const hides = useViewStore(
    (state) => hidesAnything(selectView(state).filter) || selectView(state).hidden.length > 0,
  );
  const entity = chosen !== null && scene.nodes.some(({ id }) => id === chosen) ? chosen : null;
  const hidden = scene.hidden.entities + scene.hidden.relations;

  return (
    <PaneTitle title={title} frame={frame}>
      {frame === 'phone' && hides && hidden > 0 && (
        <Button kind="line" size="small" icon="eye-off" onPress={revealAll}>
          {plate.hiddenByFilter(scene.hidden.entities, scene.hidden.relations)}
        </Button>
      )}
      <Button
        kind="line"
        size="small"
        icon="expand"
        isDisabled={entity === null}
        onPress={() => entity && openPanel({ expansion: { id: entity, at: whereOf(entity) } })}
      >
        {plate.expand}
      </Button>
      <Button
        ref={arrangeButton}
        kind="line"
        size="small"
        icon="network"
        isDisabled={!view}
        aria-haspopup="menu"
        aria-expanded={arranging}
        onPress={() => openPanel({ arrange: true })}
      >
        {plate.arrange}
      </Button>
      {frame !== 'phone' && <ViewQueryButton scene={scene} />}
      {frame === 'phone' && <FocusNote scene={scene} />}
    </PaneTitle>
  );
}
