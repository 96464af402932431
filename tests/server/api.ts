/** A server of the product in this process, on an engine of the tests, and a client that asks it. */
import type { Config } from '../../server/src/config.ts';
import { readStudy } from '../../server/src/dataset/read.ts';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { startServer } from '../../server/src/http/server.ts';

export type Answer = {
  // Answers have as many shapes as there are questions.
  data?: Record<string, never>;
  errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
};

export type Api = {
  url: string;
  /** Sends an operation and gives the answer as parsed. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** What was logged, one JSON line each. */
  log: string[];
  close(): Promise<void>;
};

export const testConfig: Config = {
  host: '127.0.0.1',
  port: 0,
  neo4j: null,
  data: '/nowhere',
  study: null,
  copy: null,
  allowedHosts: [],
  corsOrigins: [],
  // What tests ask twice is answered twice.
  answerCache: 0,
  crowdPlaces: 4,
  logLevel: 'info',
};

/** Starts a server on an engine, which stays open when the server is closed. */
export async function startApi(graph: GraphEngine, config: Partial<Config> = {}): Promise<Api> {
  const log: string[] = [];
  const server = await startServer(
    { ...testConfig, ...config },
    { graph: { ...graph, close: async () => {} }, logTo: { write: (line: string) => log.push(line) } },
  );
  return { url: server.url, ask: asker(server.url), log, close: server.close };
}

/** Sends operations to a server. */
export function asker(url: string): Api['ask'] {
  return async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
}

/** The engine, with the names of the statements and searches that it ran; the pointer to the dataset is left out. */
export function countingEngine(graph: GraphEngine): { graph: GraphEngine; ran: string[] } {
  const ran: string[] = [];
  const counting: GraphEngine = {
    ...graph,
    read(statement, params, options) {
      if (statement.name !== 'study/studies') ran.push(statement.name);
      return graph.read(statement, params, options);
    },
    search(query, options) {
      ran.push(`search/${query.index}`);
      return graph.search(query, options);
    },
  };
  return { graph: counting, ran };
}

/** The dataset of a study's folder. Throws if it cannot be used. */
export async function datasetOf(folder: string) {
  const { dataset, problems } = await readStudy(folder);
  if (!dataset) throw new Error(JSON.stringify(problems, null, 2));
  return dataset;
}
