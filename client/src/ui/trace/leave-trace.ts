import { closeTrace } from '../../state/trace-store.ts';

/** Stops tracing; the focus goes to the graph. */
export function leaveTrace(): void {
  closeTrace();
  requestAnimationFrame(() => {
    const graph = document.getElementById('graph');
    (graph?.querySelector<HTMLElement>('[tabindex="0"]') ?? document.querySelector('h1'))?.focus();
  });
}
