import { useRef } from 'react';
import type { GraphEvents, GraphView } from '../../graph/graph-view-types.ts';
import type { Scene } from '../../model/scene.ts';
import { revealAll, toggleBundle } from '../../state/explore.ts';
import { openPanel } from '../../state/panels.ts';
import { pointAt } from '../../state/pointed.ts';
import { choose, toggleChosen } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import { Skeleton } from '../controls/Skeleton.tsx';
import { passageReference } from '../passage-reference.ts';
import { isBundle, thingsOf } from '../plate/graph-handlers.ts';
import { PlateFoot } from '../plate/PlateFoot.tsx';
import { useCamera } from '../plate/use-camera.ts';
import { useGraphView } from '../plate/use-graph-view.ts';
import { useLaying } from '../plate/use-laying.ts';
import { useLasting } from '../use-lasting.ts';
import type { Frame } from '../use-media.ts';
import { useMessages } from '../use-messages.ts';
import type { CurrentScene } from './use-current-scene.ts';
import type { Reader } from './use-reader.ts';
import { useReadingMessages } from './use-reading-messages.ts';

function openDetails(id: string): void {
  if (isBundle(id)) {
    toggleBundle(id);
    return;
  }
  choose([id]);
  openPanel({ details: true });
  requestAnimationFrame(() => document.getElementById('details-heading')?.focus());
}

const BY_LINKS = { name: 'force' } as const;

/** What the page does about the graph's events: a graph to read by, in which nothing is arranged. */
const handlers = (scene: Scene) => ({
  select: ({ id, add }: GraphEvents['select']) => (add ? toggleChosen(id) : choose([id])),
  activate: ({ id }: GraphEvents['activate']) => openDetails(id),
  background: () => choose([]),
  hover: (target: GraphEvents['hover']) => pointAt(thingsOf(target, { scene, groups: [] }), true),
  focus: (target: GraphEvents['focus']) => pointAt(thingsOf(target, { scene, groups: [] }), true),
  command: ({ command, target }: GraphEvents['command']) => {
    if (command === 'details') openDetails(target.id);
    if (command === 'choose') choose([target.id]);
    if (command === 'add') toggleChosen(target.id);
    if (command === 'clear') choose([]);
  },
});

/** The drawing itself: another passage has a drawing of its own, laid out afresh. */
function Drawing({ scene, frame }: { scene: Scene; frame: Frame }) {
  const { plate } = useMessages();
  const canvas = useRef<HTMLDivElement>(null);
  const { view, failed } = useGraphView(canvas, scene, BY_LINKS, {
    ...handlers(scene),
    viewport: () => camera.rested(),
    layout: (event) => {
      if (event.phase === 'end') camera.placed(event.placed);
    },
  });
  const camera = useCamera(view, canvas, scene);
  return (
    <>
      <div className="plate-body">
        <div className="graph" ref={canvas} />
        {failed ? <div className="plate-notice">{plate.noGraph}</div> : <Waiting view={view} />}
      </div>
      <PlateFoot scene={scene} view={view} frame={frame} />
    </>
  );
}

/** Says that the drawing is on its way, if it takes its time. */
function Waiting({ view }: { view: GraphView | null }) {
  const { plate } = useMessages();
  const laying = useLaying(view);
  if (!useLasting(laying !== null || !view)) return null;
  return (
    <div className="plate-notice plate-notice-aside">
      <Skeleton text={laying ? plate.laying(laying.nodes) : plate.loading} />
    </div>
  );
}

/** Why nothing is drawn: the passage gives no relation, or the filter hides them. */
function NothingDrawn({ hidden }: { hidden: boolean }) {
  const { plate } = useMessages();
  const { reading: words } = useReadingMessages();
  return (
    <div className="plate-body">
      <div className="plate-notice">
        <p>{hidden ? words.graphFiltered : words.graphNothing}</p>
        {hidden && (
          <Button kind="line" size="small" icon="eye" onPress={revealAll}>
            {plate.showHidden}
          </Button>
        )}
      </div>
    </div>
  );
}

type Props = {
  reader: Reader;
  current: CurrentScene;
  frame: Frame;
  /** Back to the text, where there is room for one of the two; else null. */
  onText: (() => void) | null;
};

/** The graph of what the current passage says, alone or in its section. */
export function PassageGraph({ reader, current, frame, onText }: Props) {
  const { reference } = useMessages();
  const { reading: words } = useReadingMessages();
  const { passage, wide, setWide, scene } = current;
  const section = reader.reading.passages.find(({ id }) => id === passage)?.section.id;
  const Heading = onText ? 'h1' : 'h2';
  const nothing = scene.nodes.length === 0;
  return (
    <div className="plate passage-plate">
      <div className="plate-title">
        <Heading className="passage-title">
          {passage === null ? words.graphRegion : words.graphOf(passageReference(passage, reference))}
        </Heading>
        <Button kind="line" size="small" icon={wide ? 'eye' : 'expand'} onPress={() => setWide(!wide)}>
          {wide ? words.passageAlone : words.wholeSection}
        </Button>
        {onText && (
          <Button kind="line" size="small" icon="book" onPress={onText}>
            {words.showText}
          </Button>
        )}
      </div>
      {nothing ? (
        <NothingDrawn hidden={scene.hidden.entities + scene.hidden.relations > 0} />
      ) : (
        <Drawing key={wide ? section : passage} scene={scene} frame={frame} />
      )}
    </div>
  );
}
