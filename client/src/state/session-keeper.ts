import { create } from 'zustand';
import { showFragment, writtenNow } from './address-sync.ts';
import { isEmbedded } from './embedded.ts';
import { useGraphStore } from './graph-store.ts';
import { readSession, type Session, writeSession } from './session.ts';
import { presentStep } from './steps.ts';
import { useTables } from './table-store.ts';
import { useTraceStore } from './trace-store.ts';
import { isEmpty, rootsOf } from './view.ts';
import { useViewMode } from './view-mode.ts';
import { currentView, selectView, useViewStore } from './view-store.ts';

const KEY = 'maillage.session';
/** Acts that follow each other closely are kept together, in ms. */
const PAUSE_MS = 800;

/** The session of before that is offered; null once there is none, or the reader did not want it. */
export const useSession = create<{ offered: Session | null }>()(() => ({ offered: null }));

function stored(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    // Storage may be forbidden: nothing is offered.
    return null;
  }
}

function describe(): Session {
  const view = currentView();
  const { entities } = useGraphStore.getState().data;
  const roots = [...rootsOf(view)];
  return {
    at: Date.now(),
    address: writtenNow().whole,
    roots: roots
      .flatMap((id) => entities.get(id) ?? [])
      .slice(0, 2)
      .map(({ fr, en }) => ({ fr, en })),
    rootCount: roots.length,
    whole: view.whole,
    entities: view.whole
      ? entities.size
      : new Set(view.additions.flatMap(({ ids }) => ids)).size - view.hidden.length,
    step: presentStep(useViewStore.getState().history).name,
  };
}

/** Keeps the present view. It is written in one go: of two tabs the later one's is there, whole. */
function keep(): void {
  if (isEmpty(currentView())) return;
  const text = writeSession(describe(), writtenNow().light);
  if (text === null) return;
  try {
    window.localStorage.setItem(KEY, text);
    useSession.setState({ offered: null });
  } catch {
    // Storage may be full or forbidden: the session ends with the page.
  }
}

/**
 * Keeps what the reader does, so that it can be offered again after a crash or a closed tab; a page inside another
 * keeps nothing. Only what the reader did here is kept, not a link that was merely opened. Returns what stops it.
 */
export function keepSession(): () => void {
  if (isEmbedded()) return () => {};
  useSession.setState({ offered: readSession(stored()) });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(now, PAUSE_MS);
  };
  const now = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    keep();
  };
  const stops = [
    useViewStore.subscribe((after, before) => {
      // Where a layout puts nodes is kept with what the reader did, not for itself.
      const acted =
        presentStep(after.history) !== presentStep(before.history) || after.chosen !== before.chosen;
      const placed = selectView(after) !== selectView(before) && after.history.entries.length > 1;
      if (acted || placed) later();
    }),
    useTraceStore.subscribe((after, before) => {
      if (after.question !== before.question || after.key !== before.key) later();
    }),
    useViewMode.subscribe(later),
    useTables.subscribe(later),
  ];
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === KEY && isEmpty(currentView())) useSession.setState({ offered: readSession(newValue) });
  };
  window.addEventListener('storage', onStorage);
  window.addEventListener('pagehide', now);
  document.addEventListener('visibilitychange', now);
  return () => {
    now();
    for (const stop of stops) stop();
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('pagehide', now);
    document.removeEventListener('visibilitychange', now);
  };
}

/** Opens the offered session, as a step. */
export function resumeSession(): void {
  const { offered } = useSession.getState();
  if (!offered) return;
  useSession.setState({ offered: null });
  showFragment(offered.address);
}

/** Leaves the offered session alone; it is offered on the next visit. */
export function dismissSession(): void {
  useSession.setState({ offered: null });
}

/** Forgets the session for good. */
export function forgetSession(): void {
  dismissSession();
  try {
    window.localStorage.removeItem(KEY);
  } catch {
    // Storage is forbidden: there was nothing to forget.
  }
}
