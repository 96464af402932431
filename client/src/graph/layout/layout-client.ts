import type { Point } from '../../model/scene-types.ts';
import type { Plan } from './arrange.ts';
import type { LayoutInput } from './lay-out.ts';
import type { LayoutAnswer, LayoutRequest } from './messages.ts';
import type { PlaceInput } from './place.ts';

export type LayoutListener = {
  onProgress?: (done: number) => void;
  onPlaces: (places: ReadonlyMap<string, Point>) => void;
  /** The worker could not be had, or stopped at an error. */
  onFailed: () => void;
};

/** Layouts in a worker, one at a time: a new one ends the one before, whose listener hears no more. */
export type LayoutClient = {
  layOut(input: LayoutInput, plan: Plan, listener: LayoutListener): void;
  place(input: PlaceInput, listener: LayoutListener): void;
  /** True if a job was running. */
  cancel(): boolean;
  destroy(): void;
};

/** A worker that nobody has yet. */
let spare: Worker | null = null;

function newWorker(): Worker {
  return new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
}

/** Has a worker started for the client that comes next: starting one takes about as long as a small layout. */
export function startLayoutWorker(): void {
  if (spare) return;
  const started = newWorker();
  spare = started;
  started.addEventListener('error', () => {
    if (spare === started) spare = null;
  });
}

export function createLayoutClient(): LayoutClient {
  let worker: Worker | null = null;
  let job = 0;
  let listening: LayoutListener | null = null;

  function fail(): void {
    const failed = listening;
    listening = null;
    failed?.onFailed();
  }

  function begin(): Worker {
    const begun = spare ?? newWorker();
    spare = null;
    begun.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.job !== job || !listening) return;
      if (data.kind === 'progress') {
        listening.onProgress?.(data.done);
      } else if (data.kind === 'failed') {
        fail();
      } else {
        const { onPlaces } = listening;
        listening = null;
        onPlaces(new Map(data.places));
      }
    });
    // Another one is tried for the next job: the server may be back.
    begun.addEventListener('error', () => {
      begun.terminate();
      worker = null;
      fail();
    });
    return begun;
  }

  function ask(request: LayoutRequest, listener: LayoutListener | null): void {
    listening = listener;
    worker ??= begin();
    worker.postMessage(request);
  }

  worker = begin();
  return {
    layOut: (input, plan, listener) => ask({ job: ++job, kind: 'layout', input, plan }, listener),
    place: (input, listener) => ask({ job: ++job, kind: 'place', input }, listener),
    cancel() {
      const running = listening !== null;
      ask({ job: ++job, kind: 'cancel' }, null);
      return running;
    },
    destroy: () => worker?.terminate(),
  };
}
