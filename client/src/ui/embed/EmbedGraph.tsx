import { useRef } from 'react';
import { notePlaces } from '../../state/explore.ts';
import { useGraphStore } from '../../state/graph-store.ts';
import { announce } from '../../state/notices.ts';
import { choose } from '../../state/view-store.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { PlateNotice } from '../plate/PlateNotice.tsx';
import { useArrangements } from '../plate/use-arrangement.ts';
import { useGraphView } from '../plate/use-graph-view.ts';
import { useGroupedScene, useGroups } from '../plate/use-groups.ts';
import { useScene } from '../plate/use-scene.ts';
import { useMessages } from '../use-messages.ts';
import { ChosenLine } from './ChosenLine.tsx';
import { EmbedLegend } from './EmbedLegend.tsx';
import { PageLink } from './PageLink.tsx';
import { useEmbedWords } from './use-embed-words.ts';

/** How much a press of the zoom buttons enlarges. */
const ZOOM_STEP = 1.25;

/** The graph alone: looked at, moved, walked through by keyboard; nothing is added to it or taken from it. */
export function EmbedGraph({ title }: { title: string }) {
  const canvas = useRef<HTMLDivElement>(null);
  const load = useGraphStore((state) => state.load);
  const { plate } = useMessages();
  const embed = useEmbedWords();
  const scene = useScene();
  const drawn = useGroupedScene(scene, useGroups(scene));
  const arrangements = useArrangements(drawn);
  const { view, failed } = useGraphView(canvas, drawn, arrangements.current, {
    select: ({ id }) => choose([id]),
    background: () => choose([]),
    command: ({ command, target }) => {
      if (command === 'clear') choose([]);
      if (command === 'choose' || command === 'details') choose([target.id]);
    },
    focus: (focused) => focused && announce(focused.name),
    layout: (event) => {
      if (event.phase === 'end' && view) notePlaces(view.positions());
    },
  });
  const { entities, relations } = scene.shown;
  return (
    <main className="embed-graph">
      <header className="embed-head">
        <h1 title={title}>{title}</h1>
        <PageLink />
      </header>
      <div className="plate-body">
        <div className="graph" id="graph" ref={canvas} />
        <PlateNotice scene={scene} load={load} failed={failed} view={view} />
        <ChosenLine />
      </div>
      <footer className="embed-foot">
        <EmbedLegend scene={drawn} />
        <span className="caption">
          {plate.entities(entities)}, {plate.relations(relations)}
        </span>
        <span className="grow" />
        <IconButton
          icon="minus"
          size="small"
          label={embed.zoomOut}
          onPress={() => view?.zoom(1 / ZOOM_STEP)}
        />
        <IconButton icon="plus" size="small" label={embed.zoomIn} onPress={() => view?.zoom(ZOOM_STEP)} />
        <IconButton icon="fit" size="small" label={embed.fit} onPress={() => view?.fit()} />
      </footer>
    </main>
  );
}
