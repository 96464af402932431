import { isEmpty } from '../../state/view.ts';
import { useViewMode } from '../../state/view-mode.ts';
import { currentView } from '../../state/view-store.ts';
import { loadGraphCode } from '../plate/graph-code.ts';
import { viewOf, Workspace } from './views.ts';

/** Loads what shows the views of the present address, so that the page begins with them; nothing for the start screen. */
export async function loadFirstView(): Promise<void> {
  const { mode, beside } = useViewMode.getState();
  const shown = viewOf(mode);
  if (shown.place === 'pane' && isEmpty(currentView())) return;
  if (mode === 'graph' || beside === 'graph') void loadGraph();
  const views = [shown, ...(beside ? [viewOf(beside)] : [])];
  await Promise.all([
    shown.place === 'pane' && Workspace.preload(),
    ...views.map(({ View }) => View.preload()),
  ]).catch(() => {
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
