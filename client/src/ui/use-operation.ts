import { useEffect, useEffectEvent } from 'react';
import { request } from '../api/client.ts';
import type { TypedDocumentString } from '../api/generated/graphql.ts';
import { holdTask, type Outcome, useTasks } from '../state/tasks.ts';

/** What became of an operation, or of several as one task. */
export type Operation<Data> = { status: 'idle' } | Outcome<Data>;

const IDLE = { status: 'idle' } as const;
const LOADING = { status: 'loading', slow: false } as const;

/** Runs a task while its key stays the same; a null key runs nothing. */
export function useTask<Data>(
  key: string | null,
  task: (signal: AbortSignal) => Promise<Data>,
): Operation<Data> {
  const hold = useEffectEvent((wanted: string) => holdTask(wanted, task));
  useEffect(() => (key === null ? undefined : hold(key)), [key]);
  // A key stands for one task, and so for what that task gives.
  const outcome = useTasks(({ outcomes }) => (key === null ? IDLE : outcomes.get(key)));
  return (outcome as Operation<Data> | undefined) ?? LOADING;
}

/** Runs an operation of the API; null variables ask nothing. */
export function useOperation<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Operation<Data> {
  const key = variables === null ? null : `${document}\n${JSON.stringify(variables)}`;
  return useTask(key, (signal) => request(document, variables as Variables, { signal }));
}
