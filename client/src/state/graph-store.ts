import { create } from 'zustand';
import { ApiError, type ApiErrorCode } from '../api/api-error.ts';
import { request } from '../api/client.ts';
import {
  AllEntitiesDocument,
  AllRelationsDocument,
  StudySizeDocument,
  SubgraphDocument,
} from '../api/generated/graphql.ts';
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

/** A study with more can be searched and walked through, but neither read nor drawn whole. */
const MOST_WHOLE = { entities: 2_500, relations: 10_000 };

/** Throws `LIMIT_EXCEEDED` if the study has more than can be read whole. */
export async function refuseTooLarge(signal?: AbortSignal): Promise<void> {
  const { study } = await request(StudySizeDocument, {}, { signal });
  if (!study) return;
  const { entities, relations } = study.counts;
  if (entities > MOST_WHOLE.entities || relations > MOST_WHOLE.relations)
    throw new ApiError('LIMIT_EXCEEDED', `the study has ${entities} entities and ${relations} relations`);
}

async function loadWhole(signal: AbortSignal): Promise<void> {
  const off = new AbortController();
  const options = { signal: AbortSignal.any([signal, off.signal]) };
  try {
    const [entities, claims] = await Promise.all([
      loadPages(async (after) => (await request(AllEntitiesDocument, { after }, options)).entities),
      loadPages(async (after) => (await request(AllRelationsDocument, { after }, options)).relations),
      refuseTooLarge(signal),
    ]);
    useGraphStore.setState(({ data }) => ({
      data: merge(data, { entities, claims, asked: null, unknown: [] }),
    }));
  } finally {
    off.abort();
  }
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

/** What became of a load; `superseded`: the reader went on, and a newer one took its place. */
export type Loaded = 'known' | 'failed' | 'superseded';

let running: { key: string; off: AbortController; promise: Promise<Loaded> } | undefined;

function load(view: Loadable, signal: AbortSignal): Promise<void> {
  return view.whole ? loadWhole(signal) : loadAmong(idsOf(view), signal);
}

async function run(view: Loadable, off: AbortController): Promise<Loaded> {
  useGraphStore.setState({ load: { status: 'loading' } });
  try {
    await load(view, off.signal);
    useGraphStore.setState({ load: { status: 'idle' } });
    return 'known';
  } catch (error) {
    if (off.signal.aborted) return 'superseded';
    reportFailure(error);
    const code = error instanceof ApiError ? error.code : 'INTERNAL';
    useGraphStore.setState({ load: { status: 'failed', code } });
    return 'failed';
  } finally {
    if (running?.off === off) running = undefined;
  }
}

type Loadable = Pick<View, 'whole' | 'additions'>;

function isKnown(view: Loadable): boolean {
  const { data } = useGraphStore.getState();
  return view.whole ? data.covered === null : covers(data, idsOf(view));
}

/** Loads what the view needs and is not known yet; a newer call takes an older one's place. */
export function ensureLoaded(view: Loadable): Promise<Loaded> {
  if (isKnown(view)) return Promise.resolve('known');
  const key = view.whole ? 'whole' : idsOf(view).join();
  if (running?.key === key) return running.promise;
  running?.off.abort();
  const off = new AbortController();
  const promise = run(view, off);
  running = { key, off, promise };
  return promise;
}

/** Loads what something beside the view needs, as a picture of another part: the view's own load goes on. Throws `ApiError`. */
export async function loadBeside(part: Loadable, signal: AbortSignal): Promise<void> {
  if (!isKnown(part)) await load(part, signal);
}

/** Loads again what failed while the server was away, each time it is back. */
export function reloadWhenBack(current: () => View): () => void {
  return useConnection.subscribe((now, before) => {
    if (now.epoch !== before.epoch) void ensureLoaded(current());
  });
}
