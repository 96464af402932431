import { create } from 'zustand';
import { ApiError, type ApiErrorCode } from '../api/api-error.ts';

/** What can be taken away: what is shown, chosen, or read; or what a panel names. */
export type TakeAwaySubject =
  | { of: 'view' }
  | { of: 'selection' }
  | { of: 'study' }
  | { of: 'entity'; id: string; label: string }
  /** What a written question finds, or the one way through some entities (ids, parted by commas). */
  | { of: 'question'; question: string; way: string | null; title: string };

/** A file on its way, or what became of the last one. */
export type Job =
  | { status: 'running'; name: string; bytes: number }
  | { status: 'done'; name: string; bytes: number }
  | { status: 'cancelled' }
  | { status: 'failed'; code: ApiErrorCode; message: string }
  /** Not the server's: the page says what. */
  | { status: 'refused'; reason: 'tooLarge' | 'failed'; scale: number };

/** What is taken away, and the file under way. */
export const useTakeAway = create<{ subject: TakeAwaySubject | null; job: Job | null }>()(() => ({
  subject: null,
  job: null,
}));

let running: AbortController | null = null;

/** Opens what can be taken away of a subject. */
export function openTakeAway(subject: TakeAwaySubject): void {
  useTakeAway.setState({ subject, job: null });
}

export function chooseSubject(subject: TakeAwaySubject): void {
  if (running) cancelJob();
  useTakeAway.setState({ subject, job: null });
}

/** Closes it; a file under way is given up. */
export function closeTakeAway(): void {
  running?.abort();
  running = null;
  useTakeAway.setState({ subject: null, job: null });
}

export function cancelJob(): void {
  running?.abort();
  running = null;
  useTakeAway.setState({ job: { status: 'cancelled' } });
}

/** A file as it is handed to the reader. */
export type Taken = { blob: Blob; name: string };

/** What the page cannot make by itself: too large a bitmap, a picture that fails. */
export class TakeAwayError extends Error {
  override readonly name = 'TakeAwayError';
  readonly reason: 'tooLarge' | 'failed';
  readonly scale: number;

  constructor(reason: 'tooLarge' | 'failed', scale = 1) {
    super(reason);
    this.reason = reason;
    this.scale = scale;
  }
}

function failureOf(error: unknown): Job {
  if (error instanceof TakeAwayError) return { status: 'refused', reason: error.reason, scale: error.scale };
  if (error instanceof ApiError) return { status: 'failed', code: error.code, message: error.message };
  return { status: 'failed', code: 'INTERNAL', message: String(error) };
}

/** Has the browser save a file. */
export function save({ blob, name }: Taken): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Makes a file and saves it, one at a time: a newer one takes an older one's place. */
export async function takeAway(
  name: string,
  make: (signal: AbortSignal, onProgress: (bytes: number) => void) => Promise<Taken>,
): Promise<void> {
  running?.abort();
  const off = new AbortController();
  running = off;
  const tell = (job: Job) => {
    if (running === off) useTakeAway.setState({ job });
  };
  tell({ status: 'running', name, bytes: 0 });
  try {
    const taken = await make(off.signal, (bytes) => tell({ status: 'running', name, bytes }));
    if (off.signal.aborted) return;
    save(taken);
    tell({ status: 'done', name: taken.name, bytes: taken.blob.size });
  } catch (error) {
    if (!off.signal.aborted) tell(failureOf(error));
  } finally {
    if (running === off) running = null;
  }
}
