import { showWhole } from '../../state/explore.ts';
import { isEmpty } from '../../state/view.ts';
import { setMode, type ViewMode } from '../../state/view-mode.ts';
import { currentView } from '../../state/view-store.ts';

/** Shows a view. The graph, where nothing is in it yet, opens with the whole study. */
export function openView(mode: ViewMode): void {
  setMode(mode);
  if (mode === 'graph' && isEmpty(currentView())) void showWhole();
}
