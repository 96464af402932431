/** Ids of what takes the focus when what had it is gone. */
export const HEADING = 'trace-heading';
export const READING = 'reading-heading';
export const REOPEN = 'trace-reopen';

/** True if what had the focus is gone; a reader who has done nothing yet had it nowhere. */
export function isFocusLost(): boolean {
  return document.activeElement === document.body && navigator.userActivation?.hasBeenActive === true;
}

/** Gives the focus to an element once it stands. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
