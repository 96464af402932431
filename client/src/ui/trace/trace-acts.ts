import type { TraceQuestion } from '../../state/trace-question.ts';
import { influenceOf, traceFrom } from '../../state/trace-question.ts';
import { askTrace, closeTrace, leaveWay, useTraceStore } from '../../state/trace-store.ts';

/** True if T leads on to a further end of the paths that are asked for. */
export function isTracing(question: TraceQuestion | null): boolean {
  return question?.ask === 'paths' && question.between.length > 0;
}

/** Traces from these entities, or on to them. */
export function traceIds(ids: readonly string[]): void {
  askTrace(traceFrom(useTraceStore.getState().question, ids));
}

export function weighId(id: string): void {
  askTrace(influenceOf(id));
}

/** Esc on the graph: lets go of the chosen way, then of the tracing; false if there is none. */
export function stepBack(): boolean {
  const { question, way } = useTraceStore.getState();
  if (!question) return false;
  if (way) leaveWay();
  else closeTrace();
  return true;
}
