/** What a request's resolvers work with. */
import type { Logger } from 'pino';
import type { GraphEngine } from './engine/engine.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { Read } from './modules/graph/read.ts';
import type { CurrentDatasets } from './modules/study/current-datasets.ts';

export type Context = {
  graph: GraphEngine;
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
};

export type RequestParts = {
  graph: GraphEngine;
  datasets: CurrentDatasets;
  signal: AbortSignal;
  log: Logger;
  requestId: string;
};

export function createContext({ graph, datasets, signal, log, requestId }: RequestParts): Context {
  const read: Read = (statement, params) => graph.read(statement, params, { signal });
  let seen: ReturnType<CurrentDatasets['studies']> | undefined;
  const studies = () => (seen ??= datasets.studies());
  return {
    graph,
    loaders: createLoaders(read),
    signal,
    log,
    requestId,
    studies,
    dataset: async (study) => datasets.choose(await studies(), study),
  };
}
