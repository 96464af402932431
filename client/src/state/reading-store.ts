import { create } from 'zustand';
import { ApiError, type ApiErrorCode } from '../api/api-error.ts';
import { request } from '../api/client.ts';
import {
  AllEntitiesDocument,
  ReadingPassagesDocument,
  ReadingRelationsDocument,
  ReadingSectionsDocument,
} from '../api/generated/graphql.ts';
import { reportFailure, useConnection } from './connection.ts';
import { narrowText } from './explore.ts';
import { merge } from './graph-data.ts';
import { refuseTooLarge, useGraphStore } from './graph-store.ts';
import { loadPages, nodes } from './pages.ts';
import { openPanel } from './panels.ts';
import { buildReading, type Reading } from './reading.ts';
import { setMode } from './view-mode.ts';
import { choose } from './view-store.ts';

type ReadingState = {
  load:
    | { status: 'idle' | 'loading' }
    | { status: 'failed'; code: ApiErrorCode }
    | { status: 'ready'; reading: Reading };
  /** The passage whose graph is shown. */
  current: string | null;
  /** A passage that is to be brought into sight; another object each time it is asked for. */
  goal: { passage: string } | null;
};

/** The study as it is read. */
export const useReading = create<ReadingState>()(() => ({
  load: { status: 'idle' },
  current: null,
  goal: null,
}));

export const selectReading = (state: ReadingState): Reading | null =>
  state.load.status === 'ready' ? state.load.reading : null;

async function load(): Promise<Reading> {
  await refuseTooLarge();
  const [{ study, sections }, passages, relations, entities] = await Promise.all([
    request(ReadingSectionsDocument, {}),
    loadPages(async (after) => (await request(ReadingPassagesDocument, { after })).passages),
    loadPages(async (after) => (await request(ReadingRelationsDocument, { after })).relations),
    loadPages(async (after) => (await request(AllEntitiesDocument, { after })).entities),
  ]);
  useGraphStore.setState(({ data }) => ({
    data: merge(data, { entities, claims: relations, asked: null, unknown: [] }),
  }));
  return buildReading(study?.id ?? '', nodes(sections), passages, relations);
}

/** Loads the text, once. It does not change under the page. */
export async function loadReading(): Promise<void> {
  const { status } = useReading.getState().load;
  if (status === 'loading' || status === 'ready') return;
  useReading.setState({ load: { status: 'loading' } });
  try {
    useReading.setState({ load: { status: 'ready', reading: await load() } });
  } catch (error) {
    reportFailure(error);
    useReading.setState({
      load: { status: 'failed', code: error instanceof ApiError ? error.code : 'INTERNAL' },
    });
  }
}

/** Loads the text now, and again each time the server is back, if it failed meanwhile. Returns what stops it. */
export function followReading(): () => void {
  void loadReading();
  return useConnection.subscribe((now, before) => {
    if (now.epoch !== before.epoch) void loadReading();
  });
}

/** Shows the graph of a passage. */
export function setCurrent(current: string): void {
  useReading.setState({ current });
}

/** Brings a passage into sight and shows its graph. */
export function goTo(passage: string): void {
  useReading.setState({ current: passage, goal: { passage } });
}

/** The passage that was to be brought into sight is. */
export function goalReached(): void {
  useReading.setState({ goal: null });
}

/** Opens the text at a passage, and chooses what is given there: a claim that rests on it, or the passage. */
export function readPassage(passage: string, chosen = passage): void {
  openPanel({ details: false });
  choose([chosen]);
  goTo(passage);
  setMode('text');
}

/** Opens the text narrowed to the passages about an entity. */
export function readAbout(id: string): void {
  openPanel({ details: false });
  choose([id]);
  setMode('text');
  narrowText(id);
}
