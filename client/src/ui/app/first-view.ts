import { isEmpty } from '../../state/view.ts';
import { useViewMode } from '../../state/view-mode.ts';
import { currentView } from '../../state/view-store.ts';
import { loadGraphCode } from '../plate/graph-code.ts';
import { StartScreen, viewOf, Workspace } from './views.ts';

/** Loads what shows the views of the present address, or the start screen, so that the page begins with it. */
export async function loadFirstView(): Promise<void> {
  const { mode, beside } = useViewMode.getState();
  const shown = viewOf(mode);
  const empty = shown.place === 'pane' && isEmpty(currentView());
  if (!empty && (mode === 'graph' || beside === 'graph')) void loadGraph();
  const views = [shown, ...(beside ? [viewOf(beside)] : [])];
  const needed = empty
    ? [StartScreen]
    : [...(shown.place === 'pane' ? [Workspace] : []), ...views.map(({ View }) => View)];
  await Promise.all(needed.map((each) => each.preload())).catch(() => {
    // What cannot be had is asked for again when it is shown, which says so.
  });
}

/** Not waited for: the page is drawn around the graph meanwhile, which says so itself if its code cannot be had. */
async function loadGraph(): Promise<void> {
  const code = loadGraphCode().catch(() => null);
  await import('../../graph/layout/layout-client.ts').then(
    ({ startLayoutWorker }) => startLayoutWorker(),
    () => null,
  );
  await code;
}
