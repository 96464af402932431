import type { GraphView } from '../../graph/graph-view-types.ts';
import type { Scene } from '../../model/scene.ts';
import { selectKnown, useGraphStore } from '../../state/graph-store.ts';
import { Count } from '../controls/Count.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import type { Frame } from '../use-media.ts';
import { useMessages } from '../use-messages.ts';
import { HiddenNote } from './HiddenNote.tsx';
import { HistoryButton } from './HistoryButton.tsx';
import { useZoom } from './use-zoom.ts';

type Props = {
  scene: Scene;
  view: GraphView | null;
  frame: Frame;
  /** With the list of steps: one at most on the page. */
  steps?: boolean;
};

/** How much a press of the zoom buttons enlarges. */
const ZOOM_STEP = 1.25;

/** Counts, what is hidden and how to have it back, zoom. */
export function PlateFoot({ scene, view, frame, steps = false }: Props) {
  const { plate } = useMessages();
  const zoom = useZoom(view);
  const { shown } = scene;
  const known = useGraphStore(selectKnown);
  if (frame === 'phone') {
    return (
      <div className="plate-fit">
        <IconButton icon="fit" line label={plate.fit} shortcut="0" onPress={() => view?.fit()} />
        {steps && <HistoryButton line />}
      </div>
    );
  }
  return (
    <div className="plate-foot">
      {known && (
        <span>
          <Count text={plate.entities(shown.entities)} />, <Count text={plate.relations(shown.relations)} />
        </span>
      )}
      <HiddenNote scene={scene} />
      <span className="grow" />
      {steps && <HistoryButton />}
      <IconButton
        icon="minus"
        size="small"
        label={plate.zoomOut}
        shortcut="−"
        onPress={() => view?.zoom(1 / ZOOM_STEP)}
      />
      <output className="plate-zoom">{plate.zoom(Math.round(zoom * 100))}</output>
      <IconButton
        icon="plus"
        size="small"
        label={plate.zoomIn}
        shortcut="+"
        onPress={() => view?.zoom(ZOOM_STEP)}
      />
      <IconButton icon="fit" size="small" label={plate.fit} shortcut="0" onPress={() => view?.fit()} />
    </div>
  );
}
