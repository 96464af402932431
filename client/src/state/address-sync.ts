import type { Language } from '../i18n/numbers.ts';
import { parse, serialise } from './address.ts';
import { ensureLoaded } from './graph-store.ts';
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

/** The language stands in an address only where there is a view to share. */
function fragmentOf(): string {
  const state = useViewStore.getState();
  const { language } = usePreferences.getState();
  const address = { view: selectView(state), chosen: state.chosen, shown: useViewMode.getState() };
  const bare = serialise({ ...address, language: null });
  const fields = [...writeTables(useTables.getState()), ...writeTracing(useTraceStore.getState())];
  return bare && [serialise({ ...address, language }), ...fields].join('&');
}

const addressOf = (fragment: string): string =>
  `${window.location.pathname}${window.location.search}${fragment && `#${fragment}`}`;

function readAddress(): void {
  const { view: read, chosen, shown, language } = parse(window.location.hash);
  const tracing = readTracing(window.location.hash);
  // A link with a question alone shows what it is about.
  const named = tracing.question ? namedIn(tracing.question) : [];
  const view = isEmpty(read) && named.length > 0 ? add(read, null, named) : read;
  if (language && language !== usePreferences.getState().language) setLanguage(language);
  useViewMode.setState(shown);
  useTables.setState(readTables(window.location.hash, useTables.getState()));
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
  readAddress();
  let reading = false;
  const write = (how: 'push' | 'replace') => {
    if (reading) return;
    const fragment = fragmentOf();
    if (fragment === window.location.hash.slice(1)) return;
    if (how === 'push') window.history.pushState(null, '', addressOf(fragment));
    else window.history.replaceState(null, '', addressOf(fragment));
  };
  const onPop = () => {
    reading = true;
    readAddress();
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
  const stopMode = useViewMode.subscribe(() => write('push'));
  const stopLanguage = usePreferences.subscribe(({ language }: { language: Language }, before) => {
    if (language !== before.language) write('replace');
  });
  window.addEventListener('popstate', onPop);
  return () => {
    stopView();
    stopTrace();
    stopTables();
    stopMode();
    stopLanguage();
    window.removeEventListener('popstate', onPop);
  };
}
