import { create } from 'zustand';
import { amend, begin, type History, present, redo, type Step, step, travel, undo } from './steps.ts';
import { EMPTY_VIEW, isEmpty, type View } from './view.ts';

type ViewState = {
  history: History<View>;
  /** Entities, claims, bundles or passages chosen; the last one shows its details. */
  chosen: readonly string[];
};

/** The view with its history, and what is chosen in it. */
export const useViewStore = create<ViewState>()(() => ({ history: begin(EMPTY_VIEW), chosen: [] }));

export const selectView = (state: ViewState): View => present(state.history);
export const selectDetail = (state: ViewState): string | null => state.chosen.at(-1) ?? null;

export function currentView(): View {
  return selectView(useViewStore.getState());
}

/** Makes a step, unless it changes nothing. */
export function act(what: Step, transition: (view: View) => View): void {
  useViewStore.setState(({ history }) => {
    const before = present(history);
    const after = transition(before);
    return after === before ? {} : { history: step(history, what, after) };
  });
}

/** True while a step that was made is not undone. */
export function isMade(what: Step): boolean {
  const { entries, at } = useViewStore.getState().history;
  return entries.slice(0, at + 1).some(({ step }) => step === what);
}

/** Changes the view without a step to undo: where a layout put the nodes. */
export function note(transition: (view: View) => View): void {
  useViewStore.setState(({ history }) => {
    const before = present(history);
    const after = transition(before);
    return after === before ? {} : { history: amend(history, after) };
  });
}

/** Puts a view in place as from an address: the first one begins the history, later ones are steps. */
export function restore(view: View, chosen: readonly string[]): void {
  useViewStore.setState(({ history }) => {
    const fresh = history.entries.length === 1 && isEmpty(present(history));
    return { history: fresh ? begin(view) : step(history, { name: 'restored' }, view), chosen };
  });
}

export function undoStep(): void {
  useViewStore.setState(({ history }) => ({ history: undo(history) }));
}

export function redoStep(): void {
  useViewStore.setState(({ history }) => ({ history: redo(history) }));
}

/** Goes back or forth several steps at once, to the entry at a place of the history. */
export function goToStep(at: number): void {
  useViewStore.setState(({ history }) => ({ history: travel(history, at) }));
}

/** Chooses ids; nothing chosen is the empty list. */
export function choose(ids: readonly string[]): void {
  useViewStore.setState(({ chosen }) =>
    chosen.length === ids.length && chosen.every((id, index) => id === ids[index]) ? {} : { chosen: ids },
  );
}

/** Adds to what is chosen; the last one added shows. */
export function chooseMore(ids: readonly string[]): void {
  choose([...new Set([...useViewStore.getState().chosen, ...ids])]);
}

/** Adds to what is chosen, or takes it out. */
export function toggleChosen(id: string): void {
  useViewStore.setState(({ chosen }) => ({
    chosen: chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id],
  }));
}
