import type { Point } from '../../model/scene-types.ts';
import type { Plan } from './arrange.ts';
import type { LayoutInput } from './lay-out.ts';
import type { LayoutAnswer, LayoutRequest } from './messages.ts';
import type { PlaceInput } from './place.ts';

export type LayoutListener = {
  onProgress?: (done: number) => void;
  onPlaces: (places: ReadonlyMap<string, Point>) => void;
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
  spare ??= newWorker();
}

export function createLayoutClient(): LayoutClient {
  const worker = spare ?? newWorker();
  spare = null;
  let job = 0;
  let listening: LayoutListener | null = null;

  function ask(request: LayoutRequest, listener: LayoutListener | null): void {
    listening = listener;
    worker.postMessage(request);
  }

  worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
    if (data.job !== job || !listening) return;
    if (data.kind === 'progress') {
      listening.onProgress?.(data.done);
      return;
    }
    const { onPlaces } = listening;
    listening = null;
    onPlaces(new Map(data.places));
  });

  return {
    layOut: (input, plan, listener) => ask({ job: ++job, kind: 'layout', input, plan }, listener),
    place: (input, listener) => ask({ job: ++job, kind: 'place', input }, listener),
    cancel() {
      const running = listening !== null;
      ask({ job: ++job, kind: 'cancel' }, null);
      return running;
    },
    destroy: () => worker.terminate(),
  };
}
