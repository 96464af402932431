import { create } from 'zustand';

/** The views of the page, by the names they have in an address; one selection and one filter serve them all. */
export const VIEW_MODES = ['graph', 'text', 'audit'] as const;
export type ViewMode = (typeof VIEW_MODES)[number];

/** Which view is shown. */
export const useViewMode = create<{ mode: ViewMode }>()(() => ({ mode: 'graph' }));

export function setMode(mode: ViewMode): void {
  if (useViewMode.getState().mode !== mode) useViewMode.setState({ mode });
}

/** The view of that name; the graph if there is none. */
export function readMode(text: string | undefined): ViewMode {
  return VIEW_MODES.find((mode) => mode === text) ?? 'graph';
}
