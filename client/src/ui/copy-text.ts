import { showToast } from '../state/notices.ts';

/** Puts a text on the clipboard; false if the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies the address of the present view, and says so. */
export async function copyLink(): Promise<void> {
  showToast((await copyText(window.location.href)) ? { done: 'copied' } : { failure: 'copy' });
}
