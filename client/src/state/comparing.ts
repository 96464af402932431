import { announceStep } from './notices.ts';
import { compare } from './view.ts';
import { setMode, useViewMode } from './view-mode.ts';
import { act, choose, currentView } from './view-store.ts';

/** How many entities a comparison takes. */
export const COMPARED = { least: 2, most: 10 } as const;

/**
 * What C compares: several entities are compared with each other; one joins those that are compared already,
 * unless there is no more room, or begins a new comparison.
 */
export function comparedWith(now: readonly string[], ids: readonly string[]): readonly string[] {
  const [only, ...others] = new Set(ids);
  if (only === undefined) return now;
  if (others.length > 0) return [only, ...others];
  if (now.includes(only)) return now;
  return now.length < COMPARED.most ? [...now, only] : [only];
}

/** The list with an entity moved by one place to the left or to the right; the same list at its ends. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = ids.indexOf(id);
  const other = ids[from + by];
  if (from < 0 || other === undefined) return ids;
  return ids.map((each) => (each === id ? other : each === other ? id : each));
}

/** Compares these entities from now on, as a step. */
export function setCompared(ids: readonly string[]): void {
  act({ name: 'compared', ids }, (view) => compare(view, ids));
  announceStep({ name: 'compared', ids });
}

/** Compares these entities with each other, or one of them with those that are compared already, and shows it. */
export function compareWith(ids: readonly string[]): void {
  const now = currentView().compared;
  const compared = comparedWith(now, ids);
  const { mode, beside } = useViewMode.getState();
  if (mode !== 'compare' && beside !== 'compare') setMode('compare');
  choose([]);
  if (compared !== now) setCompared(compared);
}

/** True while entities are compared: one more joins them. */
export function isComparing(): boolean {
  return currentView().compared.length > 0;
}

/** The question in the API's one short form, without the filter, which is the view's. */
function writeComparison(ids: readonly string[]): string {
  return `compare?ids=${ids.join(',')}`;
}

/** Field of the fragment that says what is compared. */
export function writeComparing(ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const text = encodeURIComponent(writeComparison(ids)).replace(/%(2F|2C|3A|3F|3D)/g, (code) =>
    decodeURIComponent(code),
  );
  return [`c=${text}`];
}

/** The text of a field of a fragment; empty if it has none, or one that cannot be read. */
function fieldOf(fragment: string, name: string): string {
  const field = fragment
    .replace(/^#/, '')
    .split('&')
    .find((part) => part.startsWith(`${name}=`));
  try {
    return decodeURIComponent(field?.slice(name.length + 1) ?? '');
  } catch {
    return '';
  }
}

/** Whether a fragment asks for a comparison as it would for paths: `q=compare?ids=…`. */
export function asksComparison(fragment: string): boolean {
  return fieldOf(fragment, 'q').startsWith('compare?');
}

/** What a fragment says is compared, without repetition; nothing if it says nothing that can be read. */
export function readComparing(fragment: string): readonly string[] {
  const text = fieldOf(fragment, asksComparison(fragment) ? 'q' : 'c');
  const ids = /^compare\?(?:.*&)?ids=([^&]*)/su.exec(text)?.[1] ?? '';
  return [...new Set(ids.split(','))].filter((id) => id !== '');
}
