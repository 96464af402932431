import { closeTrace, coverGraph } from '../../state/trace-store.ts';
import { REOPEN } from './focus-soon.ts';

/** Stops tracing; the focus goes to the graph. */
export function leaveTrace(): void {
  closeTrace();
  requestAnimationFrame(() => {
    const graph = document.getElementById('graph');
    (graph?.querySelector<HTMLElement>('[tabindex="0"]') ?? document.querySelector('h1'))?.focus();
  });
}

/** On a phone: out of the graph's way; the focus goes to what leads back. */
export function seeGraph(): void {
  coverGraph(false);
  // Once the screen that held the focus is gone.
  setTimeout(() => document.getElementById(REOPEN)?.focus(), 50);
}
