/** What one request may ask: beyond it the answer is `LIMIT_EXCEEDED`, before anything runs. */
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { type DocumentNode, type GraphQLError, parse, type ValidationRule } from 'graphql';
import { codedError } from '../modules/graph/errors.ts';

/** Bytes of a request's body; those of an export name entities and places. */
export const MOST_BODY_BYTES = 256 * 1024;
export const MOST_EXPORT_BODY_BYTES = 1024 * 1024;

const MOST_TOKENS = 3_000;
/** Introspection counts too: the query that GraphiQL sends is 21 deep. */
const MOST_DEPTH = 24;
const MOST_ALIASES = 60;
/** Objects that an operation may return, and work that counts as so many: `query-cost.ts`. */
const MOST_COST = 100_000;

const refuse = (_: unknown, error: GraphQLError): never => {
  throw limitExceeded(error.message.replace('Syntax Error: ', ''));
};
const limit = (n: number) => ({ n, onReject: [refuse] });

/** Rules of validation that throw where a document is too deep or has too many aliases. */
export const limitRules = [
  maxDepthRule({ ...limit(MOST_DEPTH), ignoreIntrospection: false }),
  maxAliasesRule(limit(MOST_ALIASES)),
] as unknown as ValidationRule[];

/** Parses a document of not too many tokens. Throws a `GraphQLError`. */
export function parseWithinLimit(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (!/more that \d+ tokens/.test((error as Error).message)) throw error;
    throw limitExceeded(`The document has more than ${MOST_TOKENS} tokens.`);
  }
}

/** The error of an operation that costs so much, or null if it may. */
export function refuseCost(cost: number): GraphQLError | null {
  if (cost <= MOST_COST) return null;
  return limitExceeded(
    `The operation costs ${cost}; allowed: ${MOST_COST}. Ask for smaller pages, or for less at once.`,
  );
}

/** The error of a body that has more than so many bytes. */
export function refuseBody(most: number): GraphQLError {
  return limitExceeded(`The body has more than ${most} bytes.`);
}

function limitExceeded(message: string): GraphQLError {
  return codedError('LIMIT_EXCEEDED', message);
}
