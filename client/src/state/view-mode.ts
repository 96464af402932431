import { create } from 'zustand';

/** The views of the page, by the names they have in an address; one selection and one filter serve them all. */
export const VIEW_MODES = ['graph', 'table', 'matrix', 'compare', 'map', 'text', 'audit'] as const;
export type ViewMode = (typeof VIEW_MODES)[number];

/** Whether a view shows what is in view: the text and the audit show the study itself. */
export function showsWhatIsInView(mode: ViewMode): boolean {
  return mode !== 'text' && mode !== 'audit';
}

/** The view shown, and the one beside it where the screen is wide; the text is never the one beside. */
export type Shown = { readonly mode: ViewMode; readonly beside: ViewMode | null };

/** Which views are shown. */
export const useViewMode = create<Shown>()(() => ({ mode: 'graph', beside: null }));

/** Shows a view in place of the one shown; alone if it stood beside. The audit is always alone. */
export function turnTo(shown: Shown, mode: ViewMode): Shown {
  if (mode === shown.mode) return shown;
  const alone = mode === 'audit' || mode === shown.beside || shown.mode === 'audit';
  return { mode, beside: alone ? null : shown.beside };
}

/** Puts a view beside the one shown, null takes it away. The text stands first, whichever came first. */
export function pairWith(shown: Shown, beside: ViewMode | null): Shown {
  if (beside === shown.beside || beside === shown.mode) return shown;
  if (beside === 'audit' || (beside !== null && shown.mode === 'audit')) return shown;
  return beside === 'text' ? { mode: 'text', beside: shown.mode } : { ...shown, beside };
}

export function setMode(mode: ViewMode): void {
  useViewMode.setState((shown) => turnTo(shown, mode));
}

export function setBeside(beside: ViewMode | null): void {
  useViewMode.setState((shown) => pairWith(shown, beside));
}

/** The views of those names: the graph if there is no first, none beside if the second can't stand there. */
export function readShown(mode: string | undefined, beside: string | undefined): Shown {
  const named = (name: string | undefined) => VIEW_MODES.find((each) => each === name);
  return pairWith({ mode: named(mode) ?? 'graph', beside: null }, named(beside) ?? null);
}
