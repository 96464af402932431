/** What `/metrics` shows, in Prometheus's format. Labels come from closed sets: routes, root fields, statements. */
import { performance } from 'node:perf_hooks';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphEngine } from '../engine/engine.ts';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export type Metrics = ReturnType<typeof createMetrics>;

export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Counter({
      name: 'maillage_http_requests_total',
      help: 'HTTP requests answered',
      labelNames: ['route', 'status'],
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'maillage_http_request_seconds',
      help: 'Time to answer an HTTP request',
      labelNames: ['route'],
      buckets: SECONDS,
      registers,
    }),
    inFlight: new Gauge({
      name: 'maillage_graphql_in_flight',
      help: 'API requests being answered',
      registers,
    }),
    fields: new Counter({
      name: 'maillage_graphql_root_fields_total',
      help: 'Root fields asked for',
      labelNames: ['field'],
      registers,
    }),
    errors: new Counter({
      name: 'maillage_graphql_errors_total',
      help: 'Errors in answers, by code',
      labelNames: ['code'],
      registers,
    }),
    statementSeconds: new Histogram({
      name: 'maillage_engine_statement_seconds',
      help: 'Time of a statement or search in the graph engine',
      labelNames: ['statement'],
      buckets: SECONDS,
      registers,
    }),
    datasets: new Gauge({
      name: 'maillage_dataset_info',
      help: 'Studies that are loaded, always 1',
      labelNames: ['study', 'version'],
      registers,
    }),
  };
}

/** The engine with its reads timed. */
export function timedEngine(graph: GraphEngine, { statementSeconds }: Metrics): GraphEngine {
  const timed = async <Result>(statement: string, work: Promise<Result>): Promise<Result> => {
    const start = performance.now();
    try {
      return await work;
    } finally {
      statementSeconds.observe({ statement }, (performance.now() - start) / 1000);
    }
  };
  return {
    ...graph,
    read: (statement, params, options) => timed(statement.name, graph.read(statement, params, options)),
    search: (query, options) => timed(`search/${query.index}`, graph.search(query, options)),
  };
}
