/** The API over HTTP: graphql-yoga with the product's limits, errors and context. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { type Context, createContext } from '../context.ts';
import type { ServedCopy } from '../copy/served-copy.ts';
import type { GraphEngine } from '../engine/engine.ts';
import { schema } from '../modules/schema.ts';
import type { CurrentDatasets } from '../modules/study/current-datasets.ts';
import { type Admission, admit, type Seat } from './admission.ts';
import { answerFromCache, createAnswerCache } from './answer-cache.ts';
import { compileRepeated } from './compile-repeated.ts';
import { limitPlugins, MOST_BODY_BYTES } from './limits.ts';
import type { Metrics } from './metrics.ts';
import { countOperations } from './operation-metrics.ts';
import { presentError } from './present-error.ts';

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
) => Promise<void> | void;

export function createGraphqlHandler({
  graph,
  datasets,
  copy,
  metrics,
  admission,
  answerCache,
  corsOrigins,
}: GraphqlParts): GraphqlHandler {
  const yoga = createYoga<RequestInfo, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    logging: false,
    maskedErrors: false,
    maxRequestBodySize: MOST_BODY_BYTES,
    cors: corsOrigins.length > 0 && {
      origin: corsOrigins,
      methods: ['GET', 'POST'],
      allowedHeaders: ['content-type', 'x-request-id'],
      exposedHeaders: ['x-request-id'],
      credentials: false,
    },
    context: ({ request, log, requestId, keepNothing }) =>
      createContext({
        graph,
        datasets,
        signal: request.signal,
        log,
        requestId,
        time: REQUEST_TIME,
        copy,
        keepNothing,
      }),
    plugins: [
      admit(admission),
      ...limitPlugins(),
      compileRepeated(),
      countOperations(metrics),
      ...(answerCache > 0 ? [answerFromCache(createAnswerCache(answerCache), metrics.registry)] : []),
      presentErrors(metrics),
    ] as Plugin<object, RequestInfo>[],
  });
  return async (request, response, exchange) => {
    const seat: Seat = {};
    try {
      await yoga(request, response, { ...exchange, seat } as RequestInfo);
    } finally {
      seat.leave?.();
    }
  };
}

/** Every answer's errors, wherever they arose, leave through here. */
function presentErrors({ errors: counter }: Metrics): Plugin<object, RequestInfo> {
  return {
    onResultProcess({ result, setResult, serverContext: { requestId, log, keepNothing } }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors?.length) return;
      keepNothing();
      const errors = (result.errors as GraphQLError[]).map((error) => presentError(error, requestId, log));
      for (const { extensions } of errors) counter.inc({ code: String(extensions.code) });
      setResult({ ...result, errors });
    },
  };
}
