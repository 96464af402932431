/** Ids of what takes the focus when what had it is gone. */
export const HEADING = 'trace-heading';
export const READING = 'reading-heading';
export const REOPEN = 'trace-reopen';

/** Gives the focus to an element once it stands. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
