/** What a request's resolvers work with. */
import type { Logger } from 'pino';
import type { ServedCopy } from './copy/served-copy.ts';
import type { GraphEngine, TextQuery } from './engine/engine.ts';
import { EngineError } from './engine/engine-error.ts';
import type { EngineName } from './engine/statements.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { Read } from './modules/graph/read.ts';
import type { CurrentDatasets } from './modules/study/current-datasets.ts';

/** Milliseconds that one read may take. */
const READ_TIME = 10_000;

export type Context = {
  engine: EngineName;
  /** Runs a statement within the time that the request has left. */
  read: Read;
  /** Searches text within the time that the request has left. */
  searchText(query: TextQuery): Promise<string[]>;
  /** One request's rows, read once each and in batches, and the repositories behind them. */
  loaders: Loaders;
  /** Aborts when the client goes away. */
  signal: AbortSignal;
  log: Logger;
  requestId: string;
  /**
   * The dataset of a study, the same throughout the request; of the default study if none is named. Throws
   * `BAD_USER_INPUT` if the study is not loaded, `ENGINE_UNAVAILABLE` if none is.
   */
  dataset(study?: string | null): Promise<string>;
  /** Studies that are loaded, as this request sees them. */
  studies(): ReturnType<CurrentDatasets['studies']>;
  /** The copy of the study that this server was given. */
  copy: ServedCopy | null;
  /** The answer holds what nobody may keep: no cache on its way does. */
  keepNothing(): void;
};

export type RequestParts = {
  graph: GraphEngine;
  datasets: CurrentDatasets;
  signal: AbortSignal;
  log: Logger;
  requestId: string;
  /** Milliseconds that all reads together may take; without an end if left out. */
  time?: number;
  copy?: ServedCopy | null;
  keepNothing?: () => void;
};

export function createContext({
  graph,
  datasets,
  signal,
  log,
  requestId,
  time = Infinity,
  copy = null,
  keepNothing = () => {},
}: RequestParts): Context {
  const until = performance.now() + time;
  const options = () => ({ signal, timeout: timeLeft(until) });
  const read: Read = async (statement, params) => graph.read(statement, params, options());
  let seen: ReturnType<CurrentDatasets['studies']> | undefined;
  const studies = () => (seen ??= datasets.studies());
  return {
    engine: graph.name,
    read,
    searchText: async (query) => graph.search(query, options()),
    loaders: createLoaders(read),
    signal,
    log,
    requestId,
    studies,
    copy,
    keepNothing,
    dataset: async (study) => datasets.choose(await studies(), study),
  };
}

/** Milliseconds for a read that begins now. Throws `TIMEOUT` if the request has used its time. */
function timeLeft(until: number): number {
  const left = Math.floor(until - performance.now());
  if (left < 1) throw new EngineError('TIMEOUT', 'the request has used its time');
  return Math.min(left, READ_TIME);
}
