/** What a client sees of an error: a code, a message that gives nothing away, the request's id. */
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { EngineError } from '../engine/engine-error.ts';
import { ERROR_CODES, type ErrorCode } from '../modules/graph/errors.ts';

const MESSAGES = {
  ENGINE_UNAVAILABLE: 'The graph database does not answer. Try again in a moment.',
  TIMEOUT: 'The answer took longer than allowed. Ask for less.',
  INTERNAL: 'Something went wrong in the server. The log has the details under the request’s id.',
} as const;

type Extensions = { code?: string; argument?: string };

/** Rewrites one error for the client and logs it if it is the server's or the engine's fault. */
export function presentError(error: GraphQLError, requestId: string, log: Logger): GraphQLError {
  const cause = rootOf(error);
  if (cause instanceof EngineError) return presentEngineError(error, cause, requestId, log);
  const { code, argument } = error.extensions as Extensions;
  if (ERROR_CODES.includes(code as ErrorCode)) {
    return rewrite(error, error.message, { code, ...(argument && { argument }), requestId });
  }
  if (isAboutTheRequest(error, cause)) {
    const named = argumentOf(error.message);
    return rewrite(error, error.message, {
      code: 'BAD_USER_INPUT',
      ...(named && { argument: named }),
      requestId,
    });
  }
  log.error({ requestId, err: cause, path: error.path }, 'a resolver failed');
  return rewrite(error, MESSAGES.INTERNAL, { code: 'INTERNAL', requestId });
}

function presentEngineError(
  error: GraphQLError,
  cause: EngineError,
  requestId: string,
  log: Logger,
): GraphQLError {
  const code = cause.code === 'CANCELLED' ? 'TIMEOUT' : cause.code;
  if (code === 'INTERNAL') log.error({ requestId, err: cause, path: error.path }, 'the engine failed');
  else {
    const because = cause.cause instanceof Error ? cause.cause.message : undefined;
    log.warn(
      { requestId, code: cause.code, reason: cause.message, because, path: error.path },
      'the engine did not answer',
    );
  }
  return rewrite(error, MESSAGES[code], { code, requestId });
}

function rewrite(error: GraphQLError, message: string, extensions: Record<string, unknown>): GraphQLError {
  const { nodes, source, positions, path } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error;
}

/** Syntax, validation, variables, the form of the request: found before anything ran, so without a path. */
function isAboutTheRequest(error: GraphQLError, cause: unknown): boolean {
  return error.path === undefined && cause instanceof GraphQLError;
}

/** The variable, and the place in it, that a coercion error is about: `filter.kinds[0]`. */
function argumentOf(message: string): string | undefined {
  const variable = /^Variable "\$(\w+)"/.exec(message)?.[1];
  return variable && (/ at "([^"]+)"/.exec(message)?.[1] ?? variable);
}
