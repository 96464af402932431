/** What a failure reported by the Neo4j driver means to those above the port. */
import { Neo4jError } from 'neo4j-driver';
import { EngineError, type EngineErrorCode } from '../engine-error.ts';

const CODES: [pattern: RegExp, code: EngineErrorCode][] = [
  [/^Neo\.ClientError\.Transaction\.TransactionTimedOut/, 'TIMEOUT'],
  // A connection that breaks in the middle of an answer is an error of the protocol to the driver.
  [/^(ServiceUnavailable|SessionExpired|ProtocolError)$/, 'ENGINE_UNAVAILABLE'],
  [/^Neo\.ClientError\.Security\./, 'ENGINE_UNAVAILABLE'],
  [/^Neo\.ClientError\.Database\.DatabaseNotFound/, 'ENGINE_UNAVAILABLE'],
  [/^Neo\.(Transient|Database)Error\.(General|Database|Cluster|Fabric)\./, 'ENGINE_UNAVAILABLE'],
  [/^Neo\.ClientError\.Cluster\.NotALeader/, 'ENGINE_UNAVAILABLE'],
];
const ACQUISITION_TIMEOUT = /Connection acquisition timed out/;

const MESSAGES: Record<EngineErrorCode, string> = {
  ENGINE_UNAVAILABLE: 'Neo4j does not answer, or not to these credentials',
  TIMEOUT: 'Neo4j did not finish in time',
  CANCELLED: 'the work on Neo4j was cancelled',
  INTERNAL: 'Neo4j could not run the statement',
};

/** The `EngineError` for anything thrown by the driver, which stays as its cause. */
export function toEngineError(cause: unknown, statementName?: string): EngineError {
  if (cause instanceof EngineError) return cause;
  return engineError(codeOf(cause), cause, statementName);
}

/** An `EngineError` with the code's own message. */
export function engineError(code: EngineErrorCode, cause?: unknown, statementName?: string): EngineError {
  const where = statementName === undefined ? '' : ` (${statementName})`;
  return new EngineError(code, `${MESSAGES[code]}${where}`, { cause });
}

/** True where the server undid the transaction for a reason that passes, such as a deadlock. */
export function isPassing(error: unknown): boolean {
  const cause = error instanceof EngineError ? error.cause : error;
  return cause instanceof Neo4jError && /^Neo\.TransientError\.Transaction\./.test(cause.code);
}

/** True where no connection could be had in time: none was free, or none could be opened or tested. */
export function isAcquisitionTimeout({ message }: Neo4jError): boolean {
  return ACQUISITION_TIMEOUT.test(message);
}

function codeOf(cause: unknown): EngineErrorCode {
  if (!(cause instanceof Neo4jError)) return 'INTERNAL';
  if (isAcquisitionTimeout(cause)) return 'ENGINE_UNAVAILABLE';
  return CODES.find(([pattern]) => pattern.test(cause.code))?.[1] ?? 'INTERNAL';
}
