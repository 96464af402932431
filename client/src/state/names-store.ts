import { create } from 'zustand';
import { showToast } from './notices.ts';
import type { Step } from './steps.ts';
import { missingFrom } from './trace-store.ts';
import * as views from './view.ts';
import { setMode, useViewMode } from './view-mode.ts';
import { act, choose, currentView } from './view-store.ts';

/** The list of names that is looked for; null while none is. */
export const useNames = create<{ text: string | null }>()(() => ({ text: null }));

export function openNames(text: string): void {
  useNames.setState({ text });
}

export function closeNames(): void {
  useNames.setState({ text: null });
}

/** Adds entities to the view as one step, and chooses them all. */
export function addNamed(ids: readonly string[]): void {
  if (useViewMode.getState().mode === 'audit') setMode('graph');
  const missing = missingFrom(currentView(), ids);
  if (missing.length > 0) {
    const step: Step = {
      name: 'shown',
      id: missing.length === 1 ? missing[0]! : null,
      entities: missing.length,
    };
    act(step, (view) => views.add(view, null, ids));
    showToast({ step });
  }
  choose(ids);
}
