import { isEmpty } from '../../state/view.ts';
import { useViewMode } from '../../state/view-mode.ts';
import { currentView } from '../../state/view-store.ts';
import { viewOf, Workspace } from './views.ts';

/** Loads what shows the views of the present address, so that the page begins with them; nothing for the start screen. */
export async function loadFirstView(): Promise<void> {
  const { mode, beside } = useViewMode.getState();
  const shown = viewOf(mode);
  if (shown.place === 'pane' && isEmpty(currentView())) return;
  // Not waited for: the page is drawn around the graph meanwhile.
  if (mode === 'graph' || beside === 'graph') void import('../../graph/graph-view.ts').catch(() => null);
  const views = [shown, ...(beside ? [viewOf(beside)] : [])];
  await Promise.all([
    shown.place === 'pane' && Workspace.preload(),
    ...views.map(({ View }) => View.preload()),
  ]).catch(() => {
    // What cannot be had is asked for again when it is shown, which says so.
  });
}
