/** How a command ends, and what its exit code says. */

export const EXIT = { ok: 0, failed: 1, usage: 2, unavailable: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** For the help of every command. */
export const EXIT_CODES_HELP = [
  '  0  done, no problem',
  '  1  problems found, or the work failed',
  '  2  wrong usage or configuration',
  '  3  the graph engine or the server cannot be reached',
].join('\n');

/** The command line asks for something that there is not. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
