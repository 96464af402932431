import { LAYOUTS, type LayoutName } from '../model/arrangement.ts';
import { NO_FILTER, type ViewFilter } from '../model/filter.ts';
import type { Focus } from '../model/focus.ts';
import type { Grouping } from '../model/grouping.ts';
import type { Point } from '../model/scene.ts';

/** Entities that came together, by expanding one (`by`) or by asking for them (`by` is null). */
export type Addition = { readonly by: string | null; readonly ids: readonly string[] };

/** What the plate shows, as a value: every step makes a new one. Lists are of ids, without repetition. */
export type View = {
  /** The whole study, whatever `additions` say. */
  readonly whole: boolean;
  readonly additions: readonly Addition[];
  /** Hidden one by one. */
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  /** Bundles of parallel relations that were opened. */
  readonly open: readonly string[];
  readonly filter: ViewFilter;
  /** The entity that the text is narrowed to: only passages with claims about it. */
  readonly about: string | null;
  /** Entities that are compared, in the order of their columns. */
  readonly compared: readonly string[];
  /** Narrows what is shown to some hops; null: all of it. */
  readonly focus: Focus | null;
  /** Gathers what is alike in one node each; null: nothing. */
  readonly grouping: Grouping | null;
  /** How the graph was last laid out as a whole. */
  readonly layout: LayoutName;
  /** Where nodes stand, rounded to units. */
  readonly positions: Readonly<Record<string, Point>>;
  /** The step of a story that the view belongs to, however the reader changed it since; null: none is told. */
  readonly story: StoryPlace | null;
};

/** A step of a story by their ids; an empty one stands for the first. */
export type StoryPlace = { readonly story: string; readonly step: string };

export const EMPTY_VIEW: View = {
  whole: false,
  additions: [],
  hidden: [],
  pinned: [],
  open: [],
  filter: NO_FILTER,
  about: null,
  compared: [],
  focus: null,
  grouping: null,
  layout: LAYOUTS[0],
  positions: {},
  story: null,
};

export const WHOLE_VIEW: View = { ...EMPTY_VIEW, whole: true };

/** True if there is nothing to draw: the start screen's turn. */
export function isEmpty(view: View): boolean {
  return !view.whole && view.additions.length === 0 && view.story === null;
}

/** Ids in view in order of arrival, hidden ones included; for the whole study only those added by name. */
export function idsOf(view: Pick<View, 'additions'>): string[] {
  return [...new Set(view.additions.flatMap((addition) => addition.ids))];
}

/** Ids asked for by name: they stay when the filter takes their relations. */
export function rootsOf(view: View): Set<string> {
  return new Set(view.additions.filter(({ by }) => by === null).flatMap(({ ids }) => ids));
}

/**
 * Adds entities; those in view already are left where they came from, hidden ones come back, and a focus lets
 * them through however far they lie.
 */
export function add(view: View, by: string | null, ids: readonly string[]): View {
  const known = new Set(idsOf(view));
  const fresh = [...new Set(ids)].filter((id) => !known.has(id));
  const additions = fresh.length > 0 ? [...view.additions, { by, ids: fresh }] : view.additions;
  const { focus } = view;
  return {
    ...view,
    additions,
    hidden: view.hidden.filter((id) => !ids.includes(id)),
    focus: focus && { ...focus, extra: [...new Set([...focus.extra, ...ids])] },
  };
}

/** What expanding the entity brought, and is still there because of it. */
export function addedBy(view: View, id: string): string[] {
  return view.additions.filter(({ by }) => by === id).flatMap(({ ids }) => ids);
}

/** Takes away what expanding the entity brought; what others brought later stays. */
export function collapse(view: View, id: string): View {
  const gone = new Set(addedBy(view, id));
  return forget({ ...view, additions: view.additions.filter(({ by }) => by !== id) }, gone);
}

function forget(view: View, gone: ReadonlySet<string>): View {
  return {
    ...view,
    pinned: view.pinned.filter((id) => !gone.has(id)),
    hidden: view.hidden.filter((id) => !gone.has(id)),
    positions: Object.fromEntries(Object.entries(view.positions).filter(([id]) => !gone.has(id))),
  };
}

export function hide(view: View, ids: readonly string[]): View {
  return { ...view, hidden: [...new Set([...view.hidden, ...ids])] };
}

/** Shows everything again: no filter, no focus, nothing hidden one by one. */
export function reveal(view: View): View {
  return { ...view, hidden: [], filter: NO_FILTER, focus: null };
}

/** Leaves only these entities, where they stand. */
export function keep(view: View, ids: readonly string[]): View {
  const kept = new Set(ids);
  const additions = view.additions.flatMap(({ by, ids: added }) => {
    const left = added.filter((id) => kept.has(id));
    return left.length > 0 ? [{ by, ids: left }] : [];
  });
  const known = new Set(additions.flatMap((addition) => addition.ids));
  const others = [...kept].filter((id) => !known.has(id));
  return {
    ...view,
    whole: false,
    additions: others.length > 0 ? [...additions, { by: null, ids: others }] : additions,
    hidden: [],
    pinned: view.pinned.filter((id) => kept.has(id)),
    focus: null,
    positions: Object.fromEntries(Object.entries(view.positions).filter(([id]) => kept.has(id))),
  };
}

/** Narrows what is shown; null shows all of it again. */
export function focusOn(view: View, focus: Focus | null): View {
  return focus === view.focus ? view : { ...view, focus };
}

/** Gathers entities, each group closed; null takes all groups apart. */
export function group(view: View, by: Grouping['by'] | null): View {
  return (view.grouping?.by ?? null) === by ? view : { ...view, grouping: by && { by, open: [] } };
}

/** Opens a group, or closes it. */
export function toggleGroup(view: View, id: string): View {
  if (!view.grouping) return view;
  const { by, open } = view.grouping;
  const next = open.includes(id) ? open.filter((each) => each !== id) : [...open, id];
  return { ...view, grouping: { by, open: next } };
}

/** Notes a layout of the whole, and where it put the nodes. */
export function arrange(view: View, layout: LayoutName, positions: ReadonlyMap<string, Point>): View {
  const placed = place(view, positions);
  return placed.layout === layout ? placed : { ...placed, layout };
}

export function areAllPinned({ pinned }: View, ids: readonly string[]): boolean {
  return ids.every((id) => pinned.includes(id));
}

/** Pins what is loose; if all of it is pinned, lets it loose. */
export function togglePinned(view: View, ids: readonly string[]): View {
  const pinned = new Set(view.pinned);
  const loosen = areAllPinned(view, ids);
  for (const id of ids) loosen ? pinned.delete(id) : pinned.add(id);
  return { ...view, pinned: [...pinned] };
}

/** Opens a bundle, or closes it. */
export function toggleOpen(view: View, bundle: string): View {
  const open = view.open.includes(bundle) ? view.open.filter((id) => id !== bundle) : [...view.open, bundle];
  return { ...view, open };
}

export function filterBy(view: View, filter: ViewFilter): View {
  return { ...view, filter };
}

/** Compares these entities from now on; none ends the comparison. */
export function compare(view: View, compared: readonly string[]): View {
  return { ...view, compared };
}

/** Narrows the text to passages about an entity; null widens it again. */
export function narrow(view: View, about: string | null): View {
  return view.about === about ? view : { ...view, about };
}

/** Notes where nodes stand; the same value if none moved by a whole unit. */
export function place(view: View, positions: ReadonlyMap<string, Point>): View {
  let moved = false;
  const next = new Map(Object.entries(view.positions));
  for (const [id, { x, y }] of positions) {
    const to = { x: Math.round(x), y: Math.round(y) };
    const from = next.get(id);
    if (from?.x === to.x && from.y === to.y) continue;
    next.set(id, to);
    moved = true;
  }
  return moved ? { ...view, positions: Object.fromEntries(next) } : view;
}
