import { ApiError, errorCodeOf } from './api-error.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** How long a request may take before the page gives up, in ms: longer than the server's 15 s and 2 s of waiting. */
const TIMEOUT_MS = 20_000;
/** Waits before trying again when the server is full, in ms. */
const OVERLOAD_WAITS_MS = [400, 1200];

type Answer<Data> = {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: unknown } }[];
};

export type RequestOptions = {
  /** Gives up without an error of ours: the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  timeoutMs?: number;
};

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}

function retryAfterOf(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}

async function send(body: string, signal: AbortSignal): Promise<Response> {
  return fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body,
    signal,
  });
}

async function read<Data>(response: Response): Promise<Data> {
  const retryAfter = retryAfterOf(response);
  let answer: Answer<Data>;
  try {
    answer = (await response.json()) as Answer<Data>;
  } catch {
    const code = response.status === 503 ? 'OVERLOADED' : response.status >= 502 ? 'NETWORK' : 'INTERNAL';
    throw new ApiError(code, `HTTP ${response.status}`, retryAfter);
  }
  const error = answer.errors?.[0];
  if (error) throw new ApiError(errorCodeOf(error.extensions?.code), error.message, retryAfter);
  if (!answer.data) throw new ApiError('INTERNAL', `HTTP ${response.status} without data`, retryAfter);
  return answer.data;
}

async function attempt<Data>(body: string, signal: AbortSignal): Promise<Data> {
  try {
    return await read<Data>(await send(body, signal));
  } catch (error) {
    if (error instanceof ApiError) throw error;
    if (signal.aborted) throw signal.reason;
    throw new ApiError('NETWORK', String(error));
  }
}

/**
 * Sends an operation to the API and gives its data. A full server is tried again twice.
 *
 * @throws {ApiError} with the API's code, `NETWORK` without an answer, `TIMEOUT` after 20 s
 */
export async function request<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { signal, timeoutMs = TIMEOUT_MS }: RequestOptions = {},
): Promise<Data> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const either = signal ? AbortSignal.any([signal, timeout]) : timeout;
  const body = JSON.stringify({ query: document.toString(), variables });
  for (let round = 0; ; round++) {
    try {
      return await attempt<Data>(body, either);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (timeout.aborted) throw new ApiError('TIMEOUT', `no answer within ${timeoutMs} ms`);
      const wait = OVERLOAD_WAITS_MS[round];
      if (!(error instanceof ApiError) || error.code !== 'OVERLOADED' || wait === undefined) throw error;
      await pause(wait, either).catch(() => {
        throw signal?.aborted ? signal.reason : error;
      });
    }
  }
}

/** True once the server and its database answer. Never throws. */
export async function isReady(): Promise<boolean> {
  try {
    const response = await fetch('/readyz', { signal: AbortSignal.timeout(2000), cache: 'no-store' });
    return response.ok;
  } catch {
    return false;
  }
}
