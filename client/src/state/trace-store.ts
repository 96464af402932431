import { create } from 'zustand';
import { showToast } from './notices.ts';
import type { Step } from './steps.ts';
import { writeTracing } from './trace-address.ts';
import { namedIn, type TraceQuestion } from './trace-question.ts';
import { answered, asking, choosing, NOTHING_TRACED, type Tracing, type Way } from './trace-way.ts';
import * as views from './view.ts';
import { setMode } from './view-mode.ts';
import { act, choose, currentView } from './view-store.ts';

/** What is traced beside the graph. */
export const useTraceStore = create<Tracing>()(() => NOTHING_TRACED);

/** Entities of the list that are not in view, or hidden one by one. */
export function missingFrom(view: views.View, ids: readonly string[]): string[] {
  const there = new Set(views.idsOf(view));
  return ids.filter((id) => view.hidden.includes(id) || (!view.whole && !there.has(id)));
}

/** Adds entities to the view, as one step; false if all were there. */
function bringIn(step: Step, ids: readonly string[]): boolean {
  if (missingFrom(currentView(), ids).length === 0) return false;
  act(step, (view) => views.add(view, null, ids));
  return true;
}

/** Asks a question, in the graph's view; its entities come into it. */
export function askTrace(question: TraceQuestion): void {
  setMode('graph');
  const ids = namedIn(question);
  const missing = missingFrom(currentView(), ids);
  const step: Step = {
    name: 'shown',
    id: missing.length === 1 ? missing[0]! : null,
    entities: missing.length,
  };
  bringIn(step, ids);
  choose([]);
  const opened = useTraceStore.getState().question === null;
  useTraceStore.setState({ ...asking(question), opened });
}

/** Tells whether the panel is to take the focus, once. */
export function takeOpened(): boolean {
  const { opened } = useTraceStore.getState();
  if (opened) useTraceStore.setState({ opened: false });
  return opened;
}

/** Stops tracing: the legend is back. */
export function closeTrace(): void {
  if (useTraceStore.getState().question) useTraceStore.setState(NOTHING_TRACED);
}

/** Chooses a way and adds what it passes through to the view; the chosen one is let go. */
export function chooseWay(way: Way): void {
  const next = choosing(useTraceStore.getState(), way);
  const ids = next.way ? way.entities.map(({ id }) => id) : [];
  const step: Step = { name: 'traced', entities: missingFrom(currentView(), ids).length };
  // The step first: going back from it leads to where nothing was chosen.
  if (bringIn(step, ids)) {
    showToast({ step });
  }
  choose([]);
  useTraceStore.setState(next);
}

/** Lets go of the chosen way. */
export function leaveWay(): void {
  useTraceStore.setState({ key: null, way: null, step: null, reading: false });
}

/** The graph shows the way alone; a step like any other. */
export function showOnly(way: Way): void {
  const ids = way.entities.map(({ id }) => id);
  const step: Step = { name: 'isolated', entities: ids.length };
  act(step, (view) => ({ ...view, whole: false, additions: [{ by: null, ids }], hidden: [] }));
  showToast({ step });
}

/** Puts in place what an address says is traced, unless it is traced already. */
export function restoreTrace(tracing: Tracing): void {
  const written = (of: Tracing) => writeTracing(of).join('&');
  if (written(tracing) !== written(useTraceStore.getState())) useTraceStore.setState(tracing);
}

/** Finds the chosen way in an answer. */
export function takeAnswer(ways: readonly Way[]): void {
  useTraceStore.setState((now) => answered(now, ways));
}

/** Lights a way up while it is pointed at; null puts it out. */
export function previewWay(preview: Way | null): void {
  if (useTraceStore.getState().preview !== preview) useTraceStore.setState({ preview });
}

/** Reads one hop of the chosen way; null reads the whole. */
export function readStep(step: number | null): void {
  if (useTraceStore.getState().step === step) return;
  useTraceStore.setState({ step });
  choose([]);
}

/** On a phone: the panel over the graph, or out of its way. */
export function coverGraph(screen: boolean): void {
  useTraceStore.setState({ screen });
}

/** Where list and reading share one place: turns to the reading of the chosen way, or back to the list. */
export function turnTo(side: 'list' | 'reading'): void {
  useTraceStore.setState({ reading: side === 'reading' });
}
