import { useEffect, useEffectEvent, useReducer, useState } from 'react';
import { ApiError, type ApiErrorCode } from '../api/api-error.ts';
import { request } from '../api/client.ts';
import type { TypedDocumentString } from '../api/generated/graphql.ts';
import { reportFailure, useConnection } from '../state/connection.ts';

/** What became of an operation, or of several as one task. `slow`: under way for more than 300 ms, time for a skeleton. */
export type Operation<Data> =
  | { status: 'idle' }
  | { status: 'loading'; slow: boolean }
  | { status: 'ready'; data: Data }
  | { status: 'failed'; code: ApiErrorCode; retry: () => void };

/** Answers kept, the newest last: going back to one asks nothing. */
const kept = new Map<string, unknown>();
const KEPT_LIMIT = 60;
const SLOW_MS = 300;

function keep(key: string, data: unknown): void {
  kept.delete(key);
  kept.set(key, data);
  const oldest = kept.keys().next().value;
  if (kept.size > KEPT_LIMIT && oldest !== undefined) kept.delete(oldest);
}

/**
 * Runs a task while its key stays the same, and again when the server is back; a null key runs nothing. What
 * it gave is kept under the key: the study does not change under the page.
 */
export function useTask<Data>(
  key: string | null,
  task: (signal: AbortSignal) => Promise<Data>,
): Operation<Data> {
  const epoch = useConnection((state) => state.epoch);
  const [round, retry] = useReducer((count: number) => count + 1, 0);
  const attempt = `${epoch}.${round} ${key}`;
  const [state, setState] = useState<{ attempt: string; operation: Operation<Data> } | null>(null);
  const run = useEffectEvent(task);

  useEffect(() => {
    if (key === null || kept.has(key)) return;
    const off = new AbortController();
    const set = (operation: Operation<Data>) => {
      if (!off.signal.aborted) setState({ attempt, operation });
    };
    const timer = setTimeout(() => set({ status: 'loading', slow: true }), SLOW_MS);
    run(off.signal)
      .then((data) => {
        keep(key, data);
        set({ status: 'ready', data });
      })
      .catch((error: unknown) => {
        if (off.signal.aborted) return;
        reportFailure(error);
        set({ status: 'failed', code: error instanceof ApiError ? error.code : 'INTERNAL', retry });
      })
      .finally(() => clearTimeout(timer));
    return () => {
      off.abort();
      clearTimeout(timer);
    };
  }, [key, attempt]);

  if (key === null) return { status: 'idle' };
  if (kept.has(key)) return { status: 'ready', data: kept.get(key) as Data };
  return state?.attempt === attempt ? state.operation : { status: 'loading', slow: false };
}

/** Runs an operation of the API; null variables ask nothing. */
export function useOperation<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Operation<Data> {
  const key = variables === null ? null : `${document}\n${JSON.stringify(variables)}`;
  return useTask(key, (signal) => request(document, variables as Variables, { signal }));
}
