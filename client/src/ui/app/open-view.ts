import { showWhole } from '../../state/explore.ts';
import { isEmpty } from '../../state/view.ts';
import { setBeside, setMode, showsWhatIsInView, type ViewMode } from '../../state/view-mode.ts';
import { currentView } from '../../state/view-store.ts';

/** A view of what is in view opens with the whole study, where nothing is in it yet. */
function fill(mode: ViewMode | null): void {
  if (mode !== null && showsWhatIsInView(mode) && isEmpty(currentView())) void showWhole();
}

/** Shows a view. */
export function openView(mode: ViewMode): void {
  setMode(mode);
  fill(mode);
}

/** Shows a view beside the one shown; null: none. */
export function openBeside(mode: ViewMode | null): void {
  setBeside(mode);
  fill(mode);
}
