import { create } from 'zustand';
import { request } from '../api/client.ts';
import { ServedCopyDocument, ServedTextsDocument } from '../api/generated/graphql.ts';
import { reportFailure } from './connection.ts';
import { type LocatedCopy, locatedCopy } from './copy.ts';
import { CopyError, type CopyFailure, decodeText, isPdf, MOST_BYTES, MOST_LETTERS } from './copy-file.ts';
import { forgetKept, keepCopy, keptCopy } from './copy-keeper.ts';
import type { LocateAnswer, LocateRequest } from './copy-worker.ts';
import { loadCode } from './lost-code.ts';
import { loadPages } from './pages.ts';
import type { Reading } from './reading.ts';
import { copyOfServer } from './served-copy.ts';

/** How far the opening of a copy has got. */
export type CopyStage =
  | { stage: 'opening'; name: string }
  | { stage: 'extracting'; name: string; page: number; pages: number }
  | { stage: 'locating'; name: string };

type CopyState = {
  copy: LocatedCopy | null;
  /** Whose copy it is: the reader's own, or the one that the server was given. */
  owner: 'reader' | 'server';
  /** It is kept from one visit to the next. */
  kept: boolean;
  /** The copy is shown in place of the digest. */
  shown: boolean;
  /** The opening under way. */
  busy: CopyStage | null;
  failure: { failure: CopyFailure; name: string; language: string | null } | null;
};

/** The copy that the text is read in. A reader's own never leaves the browser. */
export const useCopy = create<CopyState>()(() => ({
  copy: null,
  owner: 'reader',
  kept: false,
  shown: false,
  busy: null,
  failure: null,
}));

let running: AbortController | undefined;

/** Locates the study in a text, in a worker that is ended with the signal. */
function locate(request: LocateRequest, signal: AbortSignal): Promise<LocateAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./copy-worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<LocateAnswer>) => end(() => resolve(data));
    worker.onerror = (event) => end(() => reject(new Error(event.message)));
    signal.addEventListener('abort', () => end(() => reject(signal.reason)), { once: true });
    worker.postMessage(request);
  });
}

async function locateIn(name: string, text: string, reading: Reading, signal: AbortSignal) {
  if (text.length > MOST_LETTERS) throw new CopyError('TOO_LONG');
  useCopy.setState({ busy: { stage: 'locating', name } });
  const { passages, spans } = await locate(
    {
      text,
      passages: reading.passages.map(({ id, kind, start, end }) => ({
        id,
        kind,
        locator: { start, end: end ?? undefined },
      })),
      spans: reading.spans.map(({ passage, start, end }) => ({ passage, start, end: end ?? undefined })),
    },
    signal,
  );
  return locatedCopy(name, text, passages, reading.spans, spans);
}

async function readFile(file: File, signal: AbortSignal): Promise<string> {
  if (file.size > MOST_BYTES) throw new CopyError('TOO_LARGE');
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => {
      throw new CopyError('UNREADABLE');
    },
  );
  if (!isPdf(bytes)) return decodeText(bytes);
  const { readPdf } = await loadCode(() => import('./copy-pdf.ts'));
  const { name } = file;
  return readPdf(
    bytes,
    (page, pages) => useCopy.setState({ busy: { stage: 'extracting', name, page, pages } }),
    signal,
  );
}

/** Runs an opening in place of the one under way; what goes wrong is told, and the copy before stays. */
async function run(name: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  running?.abort();
  const off = new AbortController();
  running = off;
  useCopy.setState({ busy: { stage: 'opening', name }, failure: null });
  try {
    await work(off.signal);
  } catch (error) {
    if (off.signal.aborted) return;
    const { failure, language } = error instanceof CopyError ? error : new CopyError('FAILED');
    useCopy.setState({ failure: { failure, name, language } });
  } finally {
    if (running === off) {
      running = undefined;
      useCopy.setState({ busy: null });
    }
  }
}

/** Opens a file as the reader's copy, shows it, and keeps it in this browser. */
export function openCopy(file: File, reading: Reading): Promise<void> {
  return run(file.name, async (signal) => {
    const text = await readFile(file, signal);
    signal.throwIfAborted();
    const copy = await locateIn(file.name, text, reading, signal);
    const kept = await keepCopy(reading.study, { name: copy.name, text });
    signal.throwIfAborted();
    useCopy.setState({ copy, owner: 'reader', kept, shown: true });
  });
}

/** Finds the copy of an earlier visit, if there is one; the digest stays in view. */
export async function findKeptCopy(reading: Reading): Promise<void> {
  const hasOwn = () => useCopy.getState().copy !== null && useCopy.getState().owner === 'reader';
  if (hasOwn() || running) return;
  const kept = await keptCopy(reading.study);
  if (!kept || hasOwn() || running) return;
  await run(kept.name, async (signal) => {
    const copy = await locateIn(kept.name, kept.text, reading, signal);
    useCopy.setState({ copy, owner: 'reader', kept: true });
  });
}

let served: Promise<LocatedCopy | null> | undefined;

async function loadServed(study: string): Promise<LocatedCopy | null> {
  const answer = await request(ServedCopyDocument, {});
  const counts = answer.study?.id === study ? answer.study.copy : null;
  if (!counts) return null;
  const passages = await loadPages(async (after) => (await request(ServedTextsDocument, { after })).passages);
  return copyOfServer(window.location.host, passages, counts);
}

/** Reads in the copy that the server was given, if it has one and the reader has none. */
export async function findServedCopy(study: string): Promise<void> {
  served ??= loadServed(study).catch((error: unknown) => {
    // Asked again with the next visit to the text, or once the server is back.
    reportFailure(error);
    served = undefined;
    return null;
  });
  const copy = await served;
  if (copy && !useCopy.getState().copy && !running) useCopy.setState({ copy, owner: 'server', shown: true });
}

/** Ends the opening under way. */
export function cancelCopy(): void {
  running?.abort();
}

/** Forgets the copy, in the page and in the browser; false if the browser would not let go of it. */
export async function forgetCopy(study: string): Promise<boolean> {
  cancelCopy();
  useCopy.setState({ copy: null, kept: false, shown: false, failure: null });
  const gone = await forgetKept(study);
  void findServedCopy(study);
  return gone;
}

export function showCopy(shown: boolean): void {
  useCopy.setState({ shown });
}

export function dismissFailure(): void {
  useCopy.setState({ failure: null });
}
