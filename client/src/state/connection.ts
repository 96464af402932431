import { create } from 'zustand';
import { ApiError } from '../api/api-error.ts';
import { isReady } from '../api/client.ts';

/**
 * Whether the server and its database answer. `away` counts down to the next try; `back` is said for a
 * moment once they answer again.
 */
export type Connection =
  | { status: 'up' | 'back'; epoch: number }
  | { status: 'away'; epoch: number; retryAt: number; trying: boolean };

/** Waits between tries, in ms: the last one repeats, so that the page is back within five seconds. */
const WAITS_MS = [1000, 2000, 3000, 4000];
const BACK_MS = 5000;

/** `epoch` grows each time the server comes back: what failed meanwhile is asked again. */
export const useConnection = create<Connection>()(() => ({ status: 'up', epoch: 0 }));

let timer: ReturnType<typeof setTimeout> | undefined;
let round = 0;

function schedule(): void {
  const wait = WAITS_MS[Math.min(round, WAITS_MS.length - 1)]!;
  round++;
  const { epoch } = useConnection.getState();
  useConnection.setState({ status: 'away', epoch, retryAt: Date.now() + wait, trying: false });
  clearTimeout(timer);
  timer = setTimeout(tryNow, wait);
}

/** Asks now whether the server is back. */
export async function tryNow(): Promise<void> {
  clearTimeout(timer);
  const state = useConnection.getState();
  if (state.status !== 'away' || state.trying) return;
  useConnection.setState({ ...state, trying: true });
  if (!(await isReady())) return schedule();
  round = 0;
  useConnection.setState({ status: 'back', epoch: state.epoch + 1 });
  timer = setTimeout(() => {
    if (useConnection.getState().status === 'back') useConnection.setState({ status: 'up' });
  }, BACK_MS);
}

/** Tells the connection of a failure; true if the server or its database is away. */
export function reportFailure(error: unknown): boolean {
  const away = error instanceof ApiError && error.away;
  if (away && useConnection.getState().status !== 'away') {
    round = 0;
    schedule();
  }
  return away;
}
