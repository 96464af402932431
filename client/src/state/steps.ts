import type { LayoutName } from '../model/arrangement.ts';
import type { Hops } from '../model/focus.ts';
import type { GroupBy } from '../model/grouping.ts';

/** What a step did, for its name in menus, toasts and announcements; words come from the dictionary. */
export type Step =
  | { name: 'started' }
  | { name: 'shown'; id: string | null; entities: number }
  | { name: 'expanded'; id: string; entities: number; relations: number }
  | { name: 'collapsed'; id: string; entities: number }
  | { name: 'hidden'; ids: readonly string[] }
  | { name: 'revealed' }
  /** `loose`: they were pinned, and are no more. */
  | { name: 'pinned'; ids: readonly string[]; loose: boolean }
  | { name: 'moved'; entities: number }
  | { name: 'filtered' }
  | { name: 'narrowed'; id: string | null }
  /** `apart`: nodes that lack what the layout goes by. */
  | { name: 'arranged'; layout: LayoutName; apart: number }
  /** Narrowed to some hops around entities; 0: all of it again. */
  | { name: 'focused'; hops: Hops | 0; ids: readonly string[] }
  | { name: 'grouped'; by: GroupBy | null }
  | { name: 'group'; id: string; opened: boolean }
  | { name: 'kept'; entities: number }
  | { name: 'bundle' }
  | { name: 'compared'; ids: readonly string[] }
  | { name: 'traced'; entities: number }
  | { name: 'isolated'; entities: number }
  /** A step of a story, from 1; `untold`: the story is left. */
  | { name: 'told'; at: number }
  | { name: 'untold' }
  | { name: 'restored' };

/** A past, a present and a future, the present marked by its place. */
export type History<T> = { readonly entries: readonly { step: Step; value: T }[]; readonly at: number };

/** Steps kept at most: the oldest go first. */
const HISTORY_LIMIT = 100;

export function begin<T>(value: T): History<T> {
  return { entries: [{ step: { name: 'started' }, value }], at: 0 };
}

export function present<T>(history: History<T>): T {
  return history.entries[history.at]!.value;
}

/** The step that made the present: another object for every step, the same while it is only amended. */
export function presentStep(history: History<unknown>): Step {
  return history.entries[history.at]!.step;
}

/** Makes a step: what was undone before it is gone. */
export function step<T>(history: History<T>, what: Step, value: T): History<T> {
  const entries = [...history.entries.slice(0, history.at + 1), { step: what, value }].slice(-HISTORY_LIMIT);
  return { entries, at: entries.length - 1 };
}

/** Changes the present without a step of its own. */
export function amend<T>(history: History<T>, value: T): History<T> {
  const entries = history.entries.map((entry, index) => (index === history.at ? { ...entry, value } : entry));
  return { entries, at: history.at };
}

export function canUndo(history: History<unknown>): boolean {
  return history.at > 0;
}

export function canRedo(history: History<unknown>): boolean {
  return history.at < history.entries.length - 1;
}

export function undo<T>(history: History<T>): History<T> {
  return canUndo(history) ? { ...history, at: history.at - 1 } : history;
}

export function redo<T>(history: History<T>): History<T> {
  return canRedo(history) ? { ...history, at: history.at + 1 } : history;
}

/** The step that undoing takes back; null at the beginning. */
export function lastStep(history: History<unknown>): Step | null {
  return canUndo(history) ? history.entries[history.at]!.step : null;
}

/** The step that redoing makes again; null at the end. */
export function nextStep(history: History<unknown>): Step | null {
  return history.entries[history.at + 1]?.step ?? null;
}

/** Goes back or forth to the entry at a place; the same value if there is none. */
export function travel<T>(history: History<T>, at: number): History<T> {
  return at !== history.at && history.entries[at] ? { ...history, at } : history;
}
