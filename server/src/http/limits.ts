/** What one request may ask: beyond it the answer is `LIMIT_EXCEEDED`, before anything runs. */
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import type { ExecutionArgs, GraphQLError } from 'graphql';
import { parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { codedError } from '../modules/graph/errors.ts';
import { operationCost } from './query-cost.ts';

/** Bytes of a request's body. */
export const MOST_BODY_BYTES = 256 * 1024;

const MOST_TOKENS = 3_000;
/** Introspection counts too: the query that GraphiQL sends is 21 deep. */
const MOST_DEPTH = 24;
const MOST_ALIASES = 60;
/** Objects that an operation may return. */
const MOST_COST = 100_000;

export function limitPlugins(): Plugin[] {
  const refuse = (_: unknown, error: GraphQLError): never => {
    throw limitExceeded(error.message.replace('Syntax Error: ', ''));
  };
  const limit = (n: number) => ({ n, onReject: [refuse] });
  return [
    maxTokens(),
    maxDepthPlugin({ ...limit(MOST_DEPTH), ignoreIntrospection: false }) as Plugin,
    maxAliasesPlugin(limit(MOST_ALIASES)) as Plugin,
    maxCost(),
  ];
}

function maxTokens(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parse(source, { ...options, maxTokens: MOST_TOKENS });
        } catch (error) {
          if (!/more that \d+ tokens/.test((error as Error).message)) throw error;
          throw limitExceeded(`The document has more than ${MOST_TOKENS} tokens.`);
        }
      });
    },
  };
}

function maxCost(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const cost = operationCost(args as ExecutionArgs);
      if (cost <= MOST_COST) return;
      const message = `The answer could hold ${cost} objects; allowed: ${MOST_COST}. Ask for smaller pages.`;
      setResultAndStopExecution({ errors: [limitExceeded(message)] });
    },
  };
}

function limitExceeded(message: string): GraphQLError {
  return codedError('LIMIT_EXCEEDED', message, { http: { spec: true, status: 400 } });
}
