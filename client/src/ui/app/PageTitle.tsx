import { useEffect } from 'react';
import { useTraceStore } from '../../state/trace-store.ts';
import { isEmpty } from '../../state/view.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { usePlateTitle } from '../plate/use-plate-title.ts';
import { useMessages } from '../use-messages.ts';
import { pageTitle } from './page-title.ts';
import { useShown } from './use-shown.ts';
import { viewOf } from './views.ts';

/** Keeps the document's title saying what is shown: it tells tabs, bookmarks and visits apart. */
export function PageTitle() {
  const { app, plate, tracing, views } = useMessages();
  const { mode } = useShown();
  const title = usePlateTitle();
  const asked = useTraceStore((state) => state.question?.ask);
  const empty = useViewStore((state) => isEmpty(selectView(state)));
  const page = viewOf(mode).place === 'page';
  const view = mode === 'graph' && asked ? tracing.asked[asked] : views.names[mode];
  // The graph's own name stands for what is not known yet.
  const shown = page || empty || title === plate.region ? null : title;
  const named = pageTitle(shown, empty && !page ? null : view, app.name);
  useEffect(() => {
    document.title = named;
  }, [named]);
  return null;
}
