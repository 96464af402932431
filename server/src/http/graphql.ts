/** The API over HTTP: graphql-yoga with the product's limits, errors and context. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DocumentNode, type FieldNode, type GraphQLError, Kind } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { type Context, createContext } from '../context.ts';
import type { GraphEngine } from '../engine/engine.ts';
import { schema } from '../modules/schema.ts';
import type { CurrentDatasets } from '../modules/study/current-datasets.ts';
import { compileRepeated } from './compile-repeated.ts';
import { limitPlugins, MOST_BODY_BYTES } from './limits.ts';
import type { Metrics } from './metrics.ts';
import { presentError } from './present-error.ts';

/** What the listener hands over with a request. */
export type RequestInfo = { requestId: string; log: Logger };

type Exchange = RequestInfo & {
  /** Told that the answer has errors, before it is sent: it may be another one next time. */
  failed: () => void;
};

export type GraphqlParts = {
  graph: GraphEngine;
  datasets: CurrentDatasets;
  metrics: Metrics;
  /** Origins whose pages may call the API. */
  corsOrigins: string[];
};

/** Answers requests to `/graphql`, but for the page that a browser is shown there. */
export type GraphqlHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  exchange: Exchange,
) => Promise<void> | void;

export function createGraphqlHandler({
  graph,
  datasets,
  metrics,
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
    context: ({ request, log, requestId }) =>
      createContext({ graph, datasets, signal: request.signal, log, requestId }),
    plugins: [
      ...limitPlugins(),
      compileRepeated(),
      countRootFields(metrics),
      presentErrors(metrics),
    ] as Plugin<object, RequestInfo>[],
  });
  return (request, response, exchange) => yoga(request, response, exchange);
}

/** Every answer's errors, wherever they arose, leave through here. */
function presentErrors({ errors: counter }: Metrics): Plugin<object, Exchange> {
  return {
    onResultProcess({ result, setResult, serverContext: { requestId, log, failed } }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors?.length) return;
      failed();
      const errors = (result.errors as GraphQLError[]).map((error) => presentError(error, requestId, log));
      for (const { extensions } of errors) counter.inc({ code: String(extensions.code) });
      setResult({ ...result, errors });
    },
  };
}

function countRootFields({ fields }: Metrics): Plugin {
  return {
    onExecute({ args: { document, operationName } }) {
      const { definitions } = document as DocumentNode;
      const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
      const operation = operationName
        ? operations.find(({ name }) => name?.value === operationName)
        : operations[0];
      const asked = operation?.selectionSet.selections.filter(
        (node): node is FieldNode => node.kind === Kind.FIELD,
      );
      for (const { name } of asked ?? []) fields.inc({ field: name.value });
    },
  };
}
