/** Answers HTTP requests: the page, the API, health, metrics. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import type { ServedCopy } from '../copy/served-copy.ts';
import type { GraphEngine } from '../engine/engine.ts';
import type { ErrorCode } from '../modules/graph/errors.ts';
import type { CurrentDatasets } from '../modules/study/current-datasets.ts';
import { createAdmission, RETRY_AFTER, TOO_MANY } from './admission.ts';
import { answerTag, hasAnswer } from './answer-tag.ts';
import { type ClientPage, createClientPage } from './client-page.ts';
import { createExportHandler } from './export.ts';
import { sendGraphiql, sendGraphiqlAsset, wantsGraphiql } from './graphiql.ts';
import { createGraphqlHandler } from './graphql.ts';
import { createMetrics, type Metrics, measureState, timedEngine } from './metrics.ts';
import { createReadiness, withinTime } from './readiness.ts';
import { createRequestChecks, type Refusal } from './request-checks.ts';
import { setSecurityHeaders } from './security-headers.ts';

export type ListenerParts = {
  graph: GraphEngine;
  datasets: CurrentDatasets;
  log: Logger;
  allowedHosts: string[];
  corsOrigins: string[];
  /** How many connections of clients are open. */
  connections: () => number;
  /** The copy of the study that this server was given. */
  copy: ServedCopy | null;
  /** Bytes of answers that are kept; 0 keeps none. */
  answerCache: number;
  /** Requests that are worked on at once while more ask than can be answered. */
  crowdPlaces: number;
  page?: ClientPage;
};

/** Milliseconds after which a client that takes nothing of its answer is cut off. */
const IDLE = 30_000;

/** Milliseconds for a client to come to the end of a request that is answered already. */
const LINGER = 1_000;

/** Milliseconds that the engine has to say what `/metrics` shows of it. */
const METRICS_PATIENCE = 1_000;

type Route = '/' | '/graphql' | '/graphiql' | '/export' | '/healthz' | '/readyz' | '/metrics';

type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  path: string;
  requestId: string;
  log: Logger;
};

export function createListener(parts: ListenerParts): RequestListener {
  const { datasets, log, corsOrigins, page = createClientPage() } = parts;
  const metrics = createMetrics();
  const graph = timedEngine(parts.graph, metrics);
  const checks = createRequestChecks({ names: parts.allowedHosts, origins: corsOrigins });
  const admission = createAdmission({ crowded: parts.crowdPlaces });
  measureState(metrics, { admission, graph: parts.graph, connections: parts.connections });
  const readinessOf = createReadiness(graph, datasets);
  const graphql = createGraphqlHandler({
    graph,
    datasets,
    copy: parts.copy,
    metrics,
    admission,
    answerCache: parts.answerCache,
    corsOrigins,
  });
  const exports = createExportHandler({ graph, datasets, corsOrigins });

  async function answerGraphql({ request, response, requestId }: Exchange): Promise<void> {
    response.setHeader('Vary', 'Accept, Accept-Encoding, Origin');
    if (wantsGraphiql(request)) return sendGraphiql(response);
    const refusal = checks.crossSite(request) ?? checks.mediaType(request);
    if (refusal) return sendError(response, requestId, 'BAD_USER_INPUT', refusal);
    if (admission.turnsAway()) {
      response.setHeader('Retry-After', RETRY_AFTER);
      metrics.errors.inc({ code: 'OVERLOADED' });
      return sendError(response, requestId, 'OVERLOADED', { status: 503, message: TOO_MANY });
    }
    const tag = await answerTag(request, datasets);
    if (tag !== null) {
      // Kept by whoever asked, and asked about each time: a load changes it.
      response.setHeader('Cache-Control', 'private, no-cache').setHeader('ETag', tag);
      if (hasAnswer(request, tag)) {
        response.writeHead(304).end();
        return;
      }
    }
    const keepNothing = () => {
      if (!response.headersSent) response.setHeader('Cache-Control', 'no-store').removeHeader('ETag');
    };
    await graphql(request, response, { requestId, log, keepNothing });
    if (!response.writableFinished) response.setTimeout(IDLE, () => response.destroy());
  }

  const routes: Record<Route, (exchange: Exchange) => Promise<void> | void> = {
    '/graphql': answerGraphql,
    '/graphiql': async ({ request, response, path }) => {
      if (!(await sendGraphiqlAsset(request, response, path)))
        sendJson(response, 404, { error: 'not found' });
    },
    '/export': async (exchange) => {
      const { request, response, requestId } = exchange;
      // A link on another site may lead to an export; a page there may not read one behind its visitor's back.
      const followed = request.method !== 'POST' && request.headers['sec-fetch-mode'] === 'navigate';
      const refusal = (followed ? null : checks.crossSite(request)) ?? checks.mediaType(request);
      if (refusal) return sendError(response, requestId, 'BAD_USER_INPUT', refusal);
      await exports(exchange);
    },
    '/healthz': ({ response }) => sendJson(response, 200, { status: 'ok' }),
    '/readyz': async ({ response }) => {
      const readiness = await readinessOf();
      sendJson(response, readiness.status === 'ready' ? 200 : 503, readiness);
    },
    '/metrics': async ({ response }) => sendMetrics(response, metrics, datasets),
    '/': ({ request, response }) => page(request, response),
  };

  return (request, response) => {
    const start = performance.now();
    const path = (request.url ?? '/').split('?', 1)[0]!;
    const route = routeOf(path);
    const requestId = requestIdOf(request);
    const { socket } = request;
    response.setHeader('X-Request-Id', requestId);
    setSecurityHeaders(response, 'data');
    response.once('close', () => {
      const milliseconds = performance.now() - start;
      const { statusCode: status } = response;
      metrics.requests.inc({ route, status });
      metrics.requestSeconds.observe({ route }, milliseconds / 1000);
      const facts = {
        requestId,
        method: request.method,
        route,
        status,
        milliseconds: Math.round(milliseconds),
      };
      log[route === '/graphql' ? 'info' : 'debug'](facts, 'answered');
    });
    response.once('finish', () => {
      if (!request.complete) hangUp(request, socket);
    });
    const refusal = refuse(request, route);
    if (refusal) return sendError(response, requestId, 'BAD_USER_INPUT', refusal);
    const exchange = { request, response, path, requestId, log };
    const answer = async () => routes[route](exchange);
    answer().catch((error: unknown) => {
      log.error({ requestId, err: error }, 'a request failed');
      if (response.headersSent) response.destroy();
      else
        sendError(response, requestId, 'INTERNAL', {
          status: 500,
          message: 'Something went wrong in the server.',
        });
    });
  };

  function refuse(request: IncomingMessage, route: Route): Refusal | null {
    // Probes of an orchestrator come by address.
    if (route === '/healthz' || route === '/readyz') return null;
    const refusal = checks.host(request);
    if (refusal || route === '/graphql' || request.method === 'GET' || request.method === 'HEAD')
      return refusal;
    if (route === '/export' && (request.method === 'POST' || request.method === 'OPTIONS')) return null;
    return { status: 405, message: 'Only GET is allowed here.' };
  }
}

/** Cuts a request off that is answered already and goes on and on, such as a body that is too large. */
function hangUp(request: IncomingMessage, socket: Socket): void {
  setTimeout(() => {
    if (!request.complete) socket.destroy();
  }, LINGER).unref();
}

function routeOf(path: string): Route {
  if (path === '/graphql' || path === '/healthz' || path === '/readyz' || path === '/metrics') return path;
  if (path.startsWith('/export/')) return '/export';
  return path.startsWith('/graphiql/') ? '/graphiql' : '/';
}

/** The id a proxy gave, if it is one, or a new one. */
function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}

async function sendMetrics(
  response: ServerResponse,
  metrics: Metrics,
  datasets: CurrentDatasets,
): Promise<void> {
  metrics.datasets.reset();
  // An engine that is away has no datasets to show; the rest of the metrics is there all the same.
  const studies = await withinTime(datasets.studies(), METRICS_PATIENCE).catch(() => null);
  metrics.engineUp.set(studies === null ? 0 : 1);
  for (const { study, version } of studies ?? []) metrics.datasets.set({ study, version }, 1);
  const text = await metrics.registry.metrics();
  response.writeHead(200, { 'Content-Type': metrics.registry.contentType }).end(text);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(JSON.stringify(value));
}

function sendError(
  response: ServerResponse,
  requestId: string,
  code: ErrorCode,
  { status, message }: Refusal,
): void {
  sendJson(response, status, { errors: [{ message, extensions: { code, requestId } }] });
}
