import { create } from 'zustand';
import type { Step } from './steps.ts';

/** What a toast or an announcement is about; the page puts it into words. */
export type About =
  | { step: Step }
  | { undone: Step }
  | { redone: Step }
  /** Went to the step of that name, over others. */
  | { returned: Step }
  | { failure: 'expand' | 'load' | 'copy' }
  | { done: 'copied' }
  /** How many entities are chosen now. */
  | { chosen: number }
  | { text: string };

type Notice = { key: number; about: About };

/** A short message at the foot of the plate, and what is read out politely; keys tell equal ones apart. */
export const useNotices = create<{ toast: Notice | null; announcement: Notice | null }>()(() => ({
  toast: null,
  announcement: null,
}));

let keys = 0;

/** Shows a message for a while, and has it read out. */
export function showToast(about: About): void {
  const toast = { key: ++keys, about };
  useNotices.setState({ toast, announcement: toast });
}

export function dismissToast(): void {
  useNotices.setState({ toast: null });
}

/** Has a text read out by assistive technology. */
export function announce(text: string): void {
  useNotices.setState({ announcement: { key: ++keys, about: { text } } });
}

/** Has read out how many entities are chosen. */
export function announceChosen(chosen: number): void {
  useNotices.setState({ announcement: { key: ++keys, about: { chosen } } });
}

/** Has a step read out. */
export function announceStep(step: Step): void {
  useNotices.setState({ announcement: { key: ++keys, about: { step } } });
}

/** Has read out which step the view was taken back, or forth, to. A toast is out of date. */
export function announceReturn(step: Step): void {
  useNotices.setState({ toast: null, announcement: { key: ++keys, about: { returned: step } } });
}

/** Has a step read out that was taken back, or made again. A toast about it is out of date. */
export function announceUndo(what: 'undone' | 'redone', step: Step): void {
  const about: About = what === 'undone' ? { undone: step } : { redone: step };
  useNotices.setState({ toast: null, announcement: { key: ++keys, about } });
}
