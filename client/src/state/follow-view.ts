import { ensureLoaded, reloadWhenBack } from './graph-store.ts';
import { currentView, selectView, useViewStore } from './view-store.ts';

/** Loads what the view needs each time it changes, and again when the server is back. Returns what stops it. */
export function followView(): () => void {
  const stopReload = reloadWhenBack(currentView);
  const stopView = useViewStore.subscribe((now, before) => {
    const view = selectView(now);
    if (view.additions !== selectView(before).additions || view.whole !== selectView(before).whole) {
      void ensureLoaded(view);
    }
  });
  return () => {
    stopReload();
    stopView();
  };
}
