import { create } from 'zustand';
import { request } from '../api/client.ts';
import { StoryDocument, type StoryQuery } from '../api/generated/graphql.ts';
import { asOneEntry } from './address-sync.ts';
import { reportFailure, useConnection } from './connection.ts';
import { openPanel } from './panels.ts';
import { goTo } from './reading-store.ts';
import { presentStep } from './steps.ts';
import { indexOfStep, isBare, type Story, type StoryStep, tracingOfStep, viewOfStep } from './story.ts';
import { closeTrace, restoreTrace } from './trace-store.ts';
import { EMPTY_VIEW, isEmpty, type StoryPlace } from './view.ts';
import { setMode } from './view-mode.ts';
import { act, choose, currentView, note, selectView, useViewStore } from './view-store.ts';

type StoryState =
  | { status: 'idle' | 'failed' | 'missing'; id: string; told: null }
  | { status: 'loading'; id: string; told: null }
  | { status: 'ready'; id: string; told: { story: Story; study: StoryQuery['study'] } };

/** The story being told, once it is loaded. */
export const useStory = create<StoryState>()(() => ({ status: 'idle', id: '', told: null }));

/** The step that a place names, in the story that is loaded; null if that is another one. */
function stepAt(place: StoryPlace | null): { story: Story; step: StoryStep } | null {
  const { told } = useStory.getState();
  if (!place || told?.story.id !== place.story) return null;
  return { story: told.story, step: told.story.steps[indexOfStep(told.story, place.step)]! };
}

/** Shows what goes with the view of a step: its kind of view, what is marked, what is traced. */
function accompany(step: StoryStep): void {
  const tracing = tracingOfStep(step);
  openPanel({ details: false });
  setMode(step.view.mode === 'TEXT' ? 'text' : 'graph');
  choose(step.view.focus);
  if (tracing.question) restoreTrace(tracing);
  else closeTrace();
  const [passage] = step.passages;
  if (step.view.mode === 'TEXT' && passage) goTo(passage.id);
}

/** Tells a step of the loaded story: a step that can be undone. */
export function tellStep(at: number): void {
  const { told } = useStory.getState();
  const step = told?.story.steps[at];
  if (!told || !step) return;
  asOneEntry(() => {
    act({ name: 'told', at: at + 1 }, (view) => viewOfStep(view, told.story, step));
    accompany(step);
  });
}

let begun = false;

/** Tells whether the reader has just begun the story, once: it takes the focus. */
export function takeBegun(): boolean {
  const taken = begun;
  begun = false;
  return taken;
}

/** Begins a story, in place of what is shown. */
export function beginStory(id: string): void {
  begun = true;
  asOneEntry(() => {
    closeTrace();
    choose([]);
    setMode('graph');
    act({ name: 'told', at: 1 }, () => ({ ...EMPTY_VIEW, story: { story: id, step: '' } }));
  });
}

/** Leaves the story; the view of its step stays. */
export function leaveStory(): void {
  act({ name: 'untold' }, (view) => ({ ...view, story: null }));
}

/** Fills in the view of a step that the address names alone, once its story is loaded; what it says of the view stands. */
export function fillStep(): void {
  const view = currentView();
  const found = isBare(view) ? stepAt(view.story) : null;
  if (!found) return;
  asOneEntry(() => {
    note((before) => viewOfStep(before, found.story, found.step));
    accompany(found.step);
  }, 'replace');
}

/** Loads a story and fills in its step, unless it is loaded already. */
export async function loadStory(id: string): Promise<void> {
  const { id: known, status } = useStory.getState();
  if (known === id && status !== 'failed' && status !== 'idle') return;
  useStory.setState({ status: 'loading', id, told: null }, true);
  const isWanted = () => useStory.getState().id === id;
  try {
    const { story, study } = await request(StoryDocument, { id });
    if (!isWanted()) return;
    useStory.setState(
      story ? { status: 'ready', id, told: { story, study } } : { status: 'missing', id, told: null },
      true,
    );
    fillStep();
  } catch (error) {
    reportFailure(error);
    if (isWanted()) useStory.setState({ status: 'failed', id, told: null }, true);
  }
}

const isSame = (a: StoryPlace | null, b: StoryPlace | null) => a?.story === b?.story && a?.step === b?.step;

/**
 * Lets what goes with a step follow when undoing or redoing leads to it, and loads the story again when the
 * server is back. Returns what stops it.
 */
export function followStory(): () => void {
  const stopView = useViewStore.subscribe((now, before) => {
    const place = selectView(now).story;
    const moved = now.history.at !== before.history.at && now.history.entries === before.history.entries;
    if (!moved || isSame(place, selectView(before).story)) return;
    const found = presentStep(now.history).name === 'restored' ? null : stepAt(place);
    // What a step marked is no choice of the reader's.
    if (isEmpty(selectView(now))) choose([]);
    if (found) asOneEntry(() => accompany(found.step));
  });
  const stopConnection = useConnection.subscribe((now, before) => {
    const { status, id } = useStory.getState();
    if (now.epoch !== before.epoch && status === 'failed') void loadStory(id);
  });
  return () => {
    stopView();
    stopConnection();
  };
}
