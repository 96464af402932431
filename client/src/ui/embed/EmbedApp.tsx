import '../../styles/workspace.css';
import '../../styles/embed.css';
import { isEmpty } from '../../state/view.ts';
import { useViewMode } from '../../state/view-mode.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Announcer } from '../app/Announcer.tsx';
import { LostNotice, LostPart } from '../app/LostNotice.tsx';
import { StoryPlayer } from '../app/lazy-panels.ts';
import { usePageLook } from '../app/use-page-look.ts';
import { viewOf } from '../app/views.ts';
import { LegendPlace } from '../legend/LegendPlace.tsx';
import { usePlateTitle } from '../plate/use-plate-title.ts';
import { useScene } from '../plate/use-scene.ts';
import { useMessages } from '../use-messages.ts';
import { EmbedGraph } from './EmbedGraph.tsx';
import { PageLink } from './PageLink.tsx';
import { useEmbedWords } from './use-embed-words.ts';

/** A view other than the graph, with its own title; the legend opens over it. */
function OtherView() {
  const mode = useViewMode((state) => state.mode);
  const scene = useScene();
  const entry = viewOf(mode);
  const { views } = useMessages();
  const waiting = <main className="embed-view" aria-busy="true" aria-label={views.loading} />;
  if (entry.place === 'page') return <entry.View waiting={waiting} lost={<LostPart />} />;
  return (
    <main className="embed-view">
      <LegendPlace scene={scene} frame="folded" />
      <entry.View scene={scene} frame="folded" lost={<LostPart />} />
    </main>
  );
}

/** The page inside another page: the view that its address names, alone, and the way to the whole page. */
export function EmbedApp() {
  const mode = useViewMode((state) => state.mode);
  const empty = useViewStore((state) => isEmpty(selectView(state))) && viewOf(mode).place === 'pane';
  const told = useViewStore((state) => selectView(state).story !== null);
  const title = usePlateTitle();
  const embed = useEmbedWords();
  usePageLook();
  if (empty) {
    return (
      <main className="embed embed-empty">
        <p className="notice-title">{embed.empty}</p>
        <p>{embed.emptySub}</p>
        <PageLink />
      </main>
    );
  }
  return (
    <div className="embed">
      <LostNotice />
      {mode === 'graph' ? (
        <EmbedGraph title={title} />
      ) : (
        <>
          <header className="embed-head">
            <PageLink />
          </header>
          <OtherView />
        </>
      )}
      {told && <StoryPlayer />}
      <Announcer />
    </div>
  );
}
