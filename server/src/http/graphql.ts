/**
 * The API over HTTP. The library `graphql-http` reads requests and says how answers are sent, as the specification has
 * it; what is asked is answered here, within the product's limits and with its errors.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionResult, GraphQLError } from 'graphql';
import {
  createHandler,
  parseRequestParams,
  type Request,
  type RequestParams,
  type Response,
} from 'graphql-http';
import type { Logger } from 'pino';
import { type Context, createContext } from '../context.ts';
import type { ServedCopy } from '../copy/served-copy.ts';
import type { GraphEngine } from '../engine/engine.ts';
import { codedError } from '../modules/graph/errors.ts';
import { schema } from '../modules/schema.ts';
import type { CurrentDatasets } from '../modules/study/current-datasets.ts';
import { type Admission, RETRY_AFTER, TOO_MANY } from './admission.ts';
import { createAnswerCache, type KnownAnswers, knownAnswers } from './answer-cache.ts';
import type { Variables } from './compile-repeated.ts';
import { compressed } from './compress.ts';
import { createCors } from './cors.ts';
import { createDocuments, type Operation } from './documents.ts';
import { MOST_BODY_BYTES, refuseBody, refuseCost } from './limits.ts';
import type { Metrics } from './metrics.ts';
import { countOperations } from './operation-metrics.ts';
import { presentError } from './present-error.ts';
import { readBody } from './read-body.ts';

/** What the listener hands over with a request. */
export type RequestInfo = {
  requestId: string;
  log: Logger;
  /** Told before the answer is sent that it must not be kept: it has errors, or the text of a copy. */
  keepNothing: () => void;
};

/** Milliseconds that a request may take in the engine, all its reads together. */
const REQUEST_TIME = 15_000;

export type GraphqlParts = {
  graph: GraphEngine;
  datasets: CurrentDatasets;
  /** The copy of the study that this server was given. */
  copy: ServedCopy | null;
  metrics: Metrics;
  admission: Admission;
  /** Bytes of answers that are kept; 0 keeps none. */
  answerCache: number;
  /** Origins whose pages may call the API. */
  corsOrigins: string[];
};

/** Answers requests to `/graphql`, but for the page that a browser is shown there. */
export type GraphqlHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  exchange: RequestInfo,
) => Promise<void>;

/** What is said where the library says it by the status alone. */
const REFUSALS: Record<number, string> = {
  405: 'Ask with GET or POST.',
  406: 'The answer is application/graphql-response+json or application/json: accept one of them.',
};

/** A request on its way: who asks, and the answer's text once there is one. */
type Exchange = RequestInfo & { signal: AbortSignal; text?: string };
type Asked = Request<null, Exchange>;

/** What an operation comes to: the text of its answer, or what kept it from being run. */
type Outcome = { text: string } | { refused: readonly GraphQLError[] };

export function createGraphqlHandler(parts: GraphqlParts): GraphqlHandler {
  const { admission, metrics, answerCache, corsOrigins, ...ofContext } = parts;
  const documents = createDocuments(schema);
  const count = countOperations(metrics);
  const look: KnownAnswers | null =
    answerCache > 0 ? knownAnswers(createAnswerCache(answerCache), metrics.registry) : null;
  const answersOptions = createCors(corsOrigins);

  /** Every answer's errors, wherever they arose, leave through here. */
  function present(
    { requestId, log, keepNothing }: Exchange,
    errors: readonly GraphQLError[],
  ): GraphQLError[] {
    keepNothing();
    const presented = errors.map((error) => presentError(error, requestId, log));
    for (const { extensions } of presented) metrics.errors.inc({ code: String(extensions.code) });
    return presented;
  }

  function refuse(exchange: Exchange, error: GraphQLError, status: number, headers = {}): Response {
    const body = JSON.stringify({ errors: present(exchange, [error]) });
    const type = { 'content-type': 'application/json; charset=utf-8' };
    return [body, { status, statusText: '', headers: { ...type, ...headers } }];
  }

  function withBody(exchange: Exchange, answered: Response): Response {
    const [body, { status, headers }] = answered;
    const message = REFUSALS[status];
    if (body !== null || message === undefined) return answered;
    return refuse(exchange, codedError('BAD_USER_INPUT', message), status, headers);
  }

  async function readParams(request: Asked): Promise<RequestParams | Response> {
    try {
      return await parseRequestParams(request);
    } catch (error) {
      return refuse(request.context, codedError('BAD_USER_INPUT', `${(error as Error).message}.`), 400);
    }
  }

  async function answer({ context: exchange }: Asked, params: RequestParams) {
    const entered = admission.enter(exchange.signal);
    const leave = entered instanceof Promise ? await entered : entered;
    if (leave === null) {
      return refuse(exchange, codedError('OVERLOADED', TOO_MANY), 503, { 'retry-after': RETRY_AFTER });
    }
    try {
      const outcome = await outcomeOf(exchange, params);
      if ('refused' in outcome) return present(exchange, outcome.refused);
      exchange.text = outcome.text;
      // That there is an answer is all the library need know: it is text already.
      return { data: null };
    } finally {
      leave();
    }
  }

  async function outcomeOf(
    exchange: Exchange,
    { query, operationName, variables }: RequestParams,
  ): Promise<Outcome> {
    const operation = documents.operation(query, operationName);
    if (!('run' in operation)) return { refused: operation };
    const given: Variables = variables ?? {};
    const tooMuch = refuseCost(operation.cost(given));
    if (tooMuch) return { refused: [tooMuch] };
    const counted = count(operation);
    try {
      return await run(operation, given, exchange);
    } finally {
      counted();
    }
  }

  async function run(operation: Operation, variables: Variables, exchange: Exchange): Promise<Outcome> {
    const { signal, log, requestId, keepNothing } = exchange;
    let mayKeep = true;
    const context: Context = createContext({
      ...ofContext,
      signal,
      log,
      requestId,
      time: REQUEST_TIME,
      keepNothing: () => {
        mayKeep = false;
        keepNothing();
      },
    });
    const cached = look && (await look(operation, variables, context));
    if (cached?.known !== undefined) return { text: cached.known };
    const result: ExecutionResult = await operation.run(context, variables);
    if (result.errors && !('data' in result)) return { refused: result.errors };
    const { data, errors } = result;
    if (errors) return { text: JSON.stringify({ errors: present(exchange, errors), data }) };
    const text = JSON.stringify({ data });
    if (mayKeep && !signal.aborted) cached?.keep(text);
    return { text };
  }

  const handle = createHandler<null, Exchange>({ parseRequestParams: readParams, onSubscribe: answer });

  return async (request, response, info) => {
    if (answersOptions(request, response)) return;
    const leaving = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) leaving.abort();
    });
    const exchange: Exchange = { ...info, signal: leaving.signal };
    const body = await readBody(request, MOST_BODY_BYTES);
    if (body === 'gone') return;
    const [text, { status, headers = {} }] =
      body === 'too long'
        ? refuse(exchange, refuseBody(MOST_BODY_BYTES), 413)
        : withBody(exchange, await handle(askedBy(request, body.text, exchange)));
    response.statusCode = status;
    for (const name in headers) response.setHeader(name, headers[name]!);
    await send(request, response, exchange.text ?? text);
  };
}

async function send(request: IncomingMessage, response: ServerResponse, text: string | null): Promise<void> {
  const short = text === null ? null : await compressed(text, request.headers);
  if (short === null) {
    response.end(text);
    return;
  }
  response.setHeader('Content-Encoding', 'gzip');
  const tag = response.getHeader('ETag');
  // The same answer in other bytes.
  if (typeof tag === 'string') response.setHeader('ETag', `W/${tag}`);
  response.end(short);
}

/** A request as the library takes it; the type of its body was looked at before it was read. */
function askedBy(
  { method = '', url = '', headers }: IncomingMessage,
  body: string,
  context: Exchange,
): Asked {
  const { accept } = headers;
  return { method, url, headers: { accept, 'content-type': 'application/json' }, body, raw: null, context };
}
