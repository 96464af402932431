import { arrangeSteps } from './arrange.ts';
import type { LayoutAnswer, LayoutRequest } from './messages.ts';
import { placeAround } from './place.ts';

/** Time between two looks at the mailbox, in ms. */
const SLICE = 24;

const worker = globalThis as unknown as DedicatedWorkerGlobalScope;
let current = 0;

function answer(message: LayoutAnswer): void {
  worker.postMessage(message);
}

/** Resolves after messages that are waiting have been handled. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

async function runLayout(request: Extract<LayoutRequest, { kind: 'layout' }>): Promise<void> {
  const steps = arrangeSteps(request.input, request.plan);
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) {
      answer({ job: request.job, kind: 'places', places: [...step.value] });
      return;
    }
    if (performance.now() - since < SLICE) continue;
    answer({ job: request.job, kind: 'progress', done: step.value });
    await nextTurn();
    if (current !== request.job) return;
    since = performance.now();
  }
}

async function run(request: LayoutRequest): Promise<void> {
  const { job, kind } = request;
  if (kind === 'layout') await runLayout(request);
  if (kind === 'place') answer({ job, kind: 'places', places: [...placeAround(request.input)] });
}

worker.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  current = data.job;
  run(data).catch((error: unknown) => {
    console.error(error);
    answer({ job: data.job, kind: 'failed' });
  });
});
