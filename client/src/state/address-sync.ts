import type { Language } from '../i18n/numbers.ts';
import { parse, serialise } from './address.ts';
import { fragmentNow, openAddress, type Written, writeAddress } from './address-bar.ts';
import { asksComparison, readComparing, writeComparing } from './comparing.ts';
import { ensureLoaded } from './graph-store.ts';
import { checkLink, learnDataset, useLink } from './link-store.ts';
import { readMatrix, writeMatrix } from './matrix-address.ts';
import { useMatrix } from './matrix-store.ts';
import { setLanguage, usePreferences } from './preferences.ts';
import { presentStep } from './steps.ts';
import { readTables, writeTables } from './table-address.ts';
import { useTables } from './table-store.ts';
import { readTracing, writeTracing } from './trace-address.ts';
import { namedIn } from './trace-question.ts';
import { closeTrace, restoreTrace, useTraceStore } from './trace-store.ts';
import type { Tracing } from './trace-way.ts';
import { add, isEmpty, type View } from './view.ts';
import { type Shown, showsWhatIsInView, useViewMode } from './view-mode.ts';
import { choose, currentView, note, restore, selectView, useViewStore } from './view-store.ts';

/** The fragment of what is shown now. The language stands in it only where there is a view to share. */
function fragmentOf(places?: number): string {
  const state = useViewStore.getState();
  const { language } = usePreferences.getState();
  const view = selectView(state);
  const mode = useViewMode.getState();
  // The start screen stands in place of a view of nothing, and is no address of it.
  const shown: Shown = isEmpty(view) && showsWhatIsInView(mode.mode) ? { mode: 'graph', beside: null } : mode;
  const address = { view, chosen: state.chosen, shown };
  const bare = serialise({ ...address, language: null });
  const { dataset } = useLink.getState();
  if (bare) learnDataset();
  const fields = [
    ...writeComparing(address.view.compared),
    ...writeMatrix(useMatrix.getState()),
    ...writeTables(useTables.getState()),
    ...writeTracing(useTraceStore.getState()),
    ...(dataset === null ? [] : [`d=${dataset}`]),
  ];
  return bare && [serialise({ ...address, language }, places), ...fields].join('&');
}

/** What is shown now, written whole and with the places of pinned nodes alone. */
export function writtenNow(): Written {
  return { whole: fragmentOf(Number.POSITIVE_INFINITY), light: fragmentOf(0) };
}

/** A link that names nothing to draw shows what its question is about, or the whole study in the view it asks for. */
function filled(view: View, { mode }: Shown, { question }: Pick<Tracing, 'question'>): View {
  if (!isEmpty(view)) return view;
  const named = [...(question ? namedIn(question) : []), ...view.compared];
  if (named.length > 0) return add(view, null, named);
  const wanted = question !== null || (mode !== 'graph' && showsWhatIsInView(mode));
  return wanted ? { ...view, whole: true } : view;
}

/** Shows what a fragment says: the first one begins the history of steps, later ones are steps. */
export function showFragment(fragment: string): void {
  const { view: parsed, chosen, shown: named, language } = parse(fragment);
  const shown: Shown =
    asksComparison(fragment) && named.mode === 'graph' ? { ...named, mode: 'compare' } : named;
  const tracing = readTracing(fragment);
  const view = filled({ ...parsed, compared: readComparing(fragment) }, shown, tracing);
  if (language && language !== usePreferences.getState().language) void setLanguage(language);
  useViewMode.setState(shown);
  useMatrix.setState(readMatrix(fragment));
  useTables.setState(readTables(fragment, useTables.getState()));
  restore(view, chosen);
  restoreTrace(tracing);
  void ensureLoaded(view);
  void checkLink(fragment, { view, chosen, tracing }, (translate) => {
    // As it is by now: the reader may have gone on.
    const now = useTraceStore.getState();
    const linked = translate({ view: currentView(), chosen: useViewStore.getState().chosen, tracing: now });
    note(() => linked.view);
    choose(linked.chosen);
    restoreTrace({ ...now, ...linked.tracing });
  });
}

type Batch = { how: 'push' | 'replace' | null };

/** Acts under way that belong together, and how the address is to be written after them. */
let together: Batch | null = null;
let write: (how: 'push' | 'replace') => void = () => {};

/** Does several things that make one entry of the browser's history; `replace`: they change the present one. */
export function asOneEntry(acts: () => void, most: 'push' | 'replace' = 'push'): void {
  if (together) {
    acts();
    return;
  }
  const batch: Batch = { how: null };
  together = batch;
  try {
    acts();
  } finally {
    together = null;
    if (batch.how) write(most === 'replace' ? 'replace' : batch.how);
  }
}

/**
 * Keeps view and address the same: a step, or going to another view, adds an entry to the browser's history,
 * anything less replaces the present one; going back or forward restores what the address says. Returns
 * what stops it.
 */
export function syncAddress(): () => void {
  showFragment(fragmentNow());
  let reading = false;
  write = (how) => {
    if (reading) return;
    if (together) {
      together.how = together.how === 'push' ? 'push' : how;
      return;
    }
    writeAddress(how, writtenNow());
  };
  const onPop = () => {
    const opening = openAddress();
    if (opening) return void opening.then(onPop);
    reading = true;
    try {
      showFragment(fragmentNow());
    } finally {
      reading = false;
    }
  };
  const stopView = useViewStore.subscribe((now, before) => {
    write(presentStep(now.history) === presentStep(before.history) ? 'replace' : 'push');
    if (isEmpty(selectView(now))) closeTrace();
  });
  const stopTrace = useTraceStore.subscribe((now, before) => {
    if (now.question !== before.question) write('push');
    else if (now.key !== before.key) write('replace');
  });
  const stopTables = useTables.subscribe((now, before) =>
    write(now.table === before.table ? 'replace' : 'push'),
  );
  const stopMatrix = useMatrix.subscribe(() => write('replace'));
  const stopMode = useViewMode.subscribe(() => write('push'));
  const stopLanguage = usePreferences.subscribe(({ language }: { language: Language }, before) => {
    if (language !== before.language) write('replace');
  });
  const stopLink = useLink.subscribe((now, before) => {
    if (now.dataset !== before.dataset && window.location.hash) write('replace');
  });
  window.addEventListener('popstate', onPop);
  return () => {
    stopView();
    stopTrace();
    stopTables();
    stopMatrix();
    stopMode();
    stopLanguage();
    stopLink();
    window.removeEventListener('popstate', onPop);
  };
}
