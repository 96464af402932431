/** What `/metrics` shows, in Prometheus's format. Labels come from closed sets: routes, root fields, statements. */
import { performance } from 'node:perf_hooks';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphEngine } from '../engine/engine.ts';
import type { Admission } from './admission.ts';

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
    operationSeconds: new Histogram({
      name: 'maillage_graphql_operation_seconds',
      help: 'Time to run an operation, by its name: the first sixty names that are seen, then "other"',
      labelNames: ['operation'],
      buckets: SECONDS,
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
    engineUp: new Gauge({
      name: 'maillage_engine_up',
      help: '1 if the graph engine answered when this was asked for, 0 if not',
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

/** What is looked up when it is asked for. */
type State = { admission: Admission; graph: GraphEngine; connections: () => number };

/** Adds who is connected, who is being answered and who waits, and the engine's connections. */
export function measureState({ registry }: Metrics, { admission, graph, connections }: State): void {
  const { pool } = graph;
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  gauge('maillage_http_connections', 'Connections of clients that are open', connections);
  gauge('maillage_graphql_in_flight', 'API requests being answered', () => admission.state().running);
  gauge('maillage_graphql_waiting', 'API requests waiting for their turn', () => admission.state().waiting);
  gauge('maillage_graphql_crowded', '1 while more are turned away than could wait, 0 if not', () =>
    Number(admission.state().crowded),
  );
  if (!pool) return;
  gauge('maillage_engine_connections_max', 'Connections to the database at most', () => pool().size);
  gauge('maillage_engine_connections_busy', 'Connections to the database in use', () => pool().busy);
  gauge('maillage_engine_waiting', 'Reads waiting for a connection to the database', () => pool().waiting);
  new Counter({
    name: 'maillage_engine_replaced_total',
    help: 'How often all connections were given up because one had fallen silent',
    registers: [registry],
    collect() {
      this.reset();
      this.inc(pool().replaced);
    },
  });
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
