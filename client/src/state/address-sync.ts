import type { Language } from '../i18n/numbers.ts';
import { parse, serialise } from './address.ts';
import { fragmentNow, openAddress, type Written, writeAddress } from './address-bar.ts';
import { readComparing, writeComparing } from './comparing.ts';
import { ensureLoaded } from './graph-store.ts';
import { readMatrix, writeMatrix } from './matrix-address.ts';
import { useMatrix } from './matrix-store.ts';
import { setLanguage, usePreferences } from './preferences.ts';
import { presentStep } from './steps.ts';
import { readTables, writeTables } from './table-address.ts';
import { useTables } from './table-store.ts';
import { readTracing, writeTracing } from './trace-address.ts';
import { namedIn } from './trace-question.ts';
import { closeTrace, restoreTrace, useTraceStore } from './trace-store.ts';
import { add, isEmpty } from './view.ts';
import { useViewMode } from './view-mode.ts';
import { restore, selectView, useViewStore } from './view-store.ts';

/** The fragment of what is shown now. The language stands in it only where there is a view to share. */
function fragmentOf(places?: number): string {
  const state = useViewStore.getState();
  const { language } = usePreferences.getState();
  const address = { view: selectView(state), chosen: state.chosen, shown: useViewMode.getState() };
  const bare = serialise({ ...address, language: null });
  const fields = [
    ...writeComparing(address.view.compared),
    ...writeMatrix(useMatrix.getState()),
    ...writeTables(useTables.getState()),
    ...writeTracing(useTraceStore.getState()),
  ];
  return bare && [serialise({ ...address, language }, places), ...fields].join('&');
}

/** What is shown now, written whole and with the places of pinned nodes alone. */
export function writtenNow(): Written {
  return { whole: fragmentOf(Number.POSITIVE_INFINITY), light: fragmentOf(0) };
}

/** Shows what a fragment says: the first one begins the history of steps, later ones are steps. */
export function showFragment(fragment: string): void {
  const { view: parsed, chosen, shown, language } = parse(fragment);
  const read = { ...parsed, compared: readComparing(fragment) };
  const tracing = readTracing(fragment);
  // A link with a question alone shows what it is about.
  const named = [...(tracing.question ? namedIn(tracing.question) : []), ...read.compared];
  const view = isEmpty(read) && named.length > 0 ? add(read, null, named) : read;
  if (language && language !== usePreferences.getState().language) setLanguage(language);
  useViewMode.setState(shown);
  useMatrix.setState(readMatrix(fragment));
  useTables.setState(readTables(fragment, useTables.getState()));
  restore(view, chosen);
  restoreTrace(tracing);
  void ensureLoaded(view);
}

/**
 * Keeps view and address the same: a step, or going to another view, adds an entry to the browser's history,
 * anything less replaces the present one; going back or forward restores what the address says. Returns
 * what stops it.
 */
export function syncAddress(): () => void {
  showFragment(fragmentNow());
  let reading = false;
  const write = (how: 'push' | 'replace') => {
    if (reading) return;
    writeAddress(how, writtenNow());
  };
  const onPop = () => {
    const opening = openAddress();
    if (opening) return void opening.then(onPop);
    reading = true;
    showFragment(fragmentNow());
    reading = false;
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
  window.addEventListener('popstate', onPop);
  return () => {
    stopView();
    stopTrace();
    stopTables();
    stopMatrix();
    stopMode();
    stopLanguage();
    window.removeEventListener('popstate', onPop);
  };
}
