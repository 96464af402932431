/** Codes of the API, and what only the page can see: no answer at all, or one that is no GraphQL. */
export type ApiErrorCode =
  | 'BAD_USER_INPUT'
  | 'LIMIT_EXCEEDED'
  | 'TIMEOUT'
  | 'OVERLOADED'
  | 'ENGINE_UNAVAILABLE'
  | 'INTERNAL'
  | 'NETWORK';

const CODES: readonly string[] = [
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
  'TIMEOUT',
  'OVERLOADED',
  'ENGINE_UNAVAILABLE',
  'INTERNAL',
  'NETWORK',
];

/** The code of an answer's error; anything unknown is `INTERNAL`. */
export function errorCodeOf(code: unknown): ApiErrorCode {
  return typeof code === 'string' && CODES.includes(code) ? (code as ApiErrorCode) : 'INTERNAL';
}

/** A request that failed. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiErrorCode;
  /** Seconds the server asks to wait. */
  readonly retryAfter: number | null;

  constructor(code: ApiErrorCode, message: string, retryAfter: number | null = null) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
  }

  /** True if the same request may work once the server or its database is back. */
  get away(): boolean {
    return this.code === 'ENGINE_UNAVAILABLE' || this.code === 'NETWORK';
  }
}
