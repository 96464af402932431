import { create } from 'zustand';
import { ApiError, type ApiErrorCode } from '../api/api-error.ts';
import { request } from '../api/client.ts';
import { AllEntitiesDocument, AllRelationsDocument, SubgraphDocument } from '../api/generated/graphql.ts';
import { reportFailure, useConnection } from './connection.ts';
import { covers, type GraphData, merge, NO_DATA } from './graph-data.ts';
import { loadPages, nodes } from './pages.ts';
import { idsOf, type View } from './view.ts';

type GraphState = {
  data: GraphData;
  /** The last load: under way, done, or failed with its code. */
  load: { status: 'idle' | 'loading' } | { status: 'failed'; code: ApiErrorCode };
};

/** Entities and claims known to the page. */
export const useGraphStore = create<GraphState>()(() => ({ data: NO_DATA, load: { status: 'idle' } }));

/** True if what is in view can be counted: something has come, or nothing is on its way. */
export const selectKnown = ({ data, load }: GraphState): boolean =>
  data.entities.size > 0 || load.status === 'idle';

async function loadWhole(signal: AbortSignal): Promise<void> {
  const [entities, claims] = await Promise.all([
    loadPages(async (after) => (await request(AllEntitiesDocument, { after }, { signal })).entities),
    loadPages(async (after) => (await request(AllRelationsDocument, { after }, { signal })).relations),
  ]);
  useGraphStore.setState(({ data }) => ({
    data: merge(data, { entities, claims, asked: null, unknown: [] }),
  }));
}

async function loadAmong(ids: readonly string[], signal: AbortSignal): Promise<void> {
  const { subgraph } = await request(SubgraphDocument, { ids: [...ids] }, { signal });
  const arrival = {
    entities: nodes(subgraph.entities),
    claims: nodes(subgraph.relations),
    asked: ids,
    unknown: subgraph.unknownRoots,
  };
  useGraphStore.setState(({ data }) => ({ data: merge(data, arrival) }));
}

let running: { key: string; off: AbortController; promise: Promise<boolean> } | undefined;

async function run(work: (signal: AbortSignal) => Promise<void>, off: AbortController): Promise<boolean> {
  useGraphStore.setState({ load: { status: 'loading' } });
  try {
    await work(off.signal);
    useGraphStore.setState({ load: { status: 'idle' } });
    return true;
  } catch (error) {
    if (off.signal.aborted) return false;
    reportFailure(error);
    const code = error instanceof ApiError ? error.code : 'INTERNAL';
    useGraphStore.setState({ load: { status: 'failed', code } });
    return false;
  } finally {
    if (running?.off === off) running = undefined;
  }
}

/** Loads what the view needs and is not known yet; a newer call takes an older one's place. True once it is known. */
export function ensureLoaded(view: Pick<View, 'whole' | 'additions'>): Promise<boolean> {
  const ids = idsOf(view);
  const { data } = useGraphStore.getState();
  const known = view.whole ? data.covered === null : covers(data, ids);
  if (known) return Promise.resolve(true);
  const key = view.whole ? 'whole' : ids.join();
  if (running?.key === key) return running.promise;
  running?.off.abort();
  const off = new AbortController();
  const promise = run((signal) => (view.whole ? loadWhole(signal) : loadAmong(ids, signal)), off);
  running = { key, off, promise };
  return promise;
}

/** Loads again what failed while the server was away, each time it is back. */
export function reloadWhenBack(current: () => View): () => void {
  return useConnection.subscribe((now, before) => {
    if (now.epoch !== before.epoch) void ensureLoaded(current());
  });
}
