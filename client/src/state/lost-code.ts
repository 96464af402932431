import { create } from 'zustand';
import { ApiError } from '../api/api-error.ts';
import { isReady } from '../api/client.ts';
import { reportFailure } from './connection.ts';

type Load = () => Promise<unknown>;

type LostCode = {
  /** The page's own code that was asked for and could not be had. */
  lost: readonly Load[];
  /** Grows when it is asked for again. */
  round: number;
  /** Some of it came, and stopped at an error. */
  broken: boolean;
};

export const useLostCode = create<LostCode>()(() => ({ lost: [], round: 0, broken: false }));

/**
 * Loads code that comes in a file of its own. Rejects if it cannot be had, which the page says then: every
 * `import()` goes through here.
 */
export async function loadCode<Code>(load: () => Promise<Code>): Promise<Code> {
  try {
    return await load();
  } catch (error) {
    if (!(await isReady())) reportFailure(new ApiError('NETWORK', String(error)));
    useLostCode.setState(({ lost }) => ({ lost: [...lost.filter((each) => each !== load), load] }));
    throw error;
  }
}

/**
 * Asks again for all that is lost. Chromium remembers for the life of a page that an import failed, other browsers
 * do not: where the server answers and this is of no use, only a new page is.
 */
export async function loadCodeAgain(): Promise<void> {
  const { lost } = useLostCode.getState();
  if (lost.length === 0) return;
  forgetLostCode();
  await Promise.allSettled(lost.map(loadCode));
  useLostCode.setState(({ round }) => ({ round: round + 1 }));
}

export function noteBroken(): void {
  useLostCode.setState({ broken: true });
}

/** Says no more of it; it is asked for again when it is next needed. */
export function forgetLostCode(): void {
  useLostCode.setState({ lost: [], broken: false });
}
