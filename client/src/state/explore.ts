import { request } from '../api/client.ts';
import {
  EntitiesOfKindsDocument,
  MostConnectedDocument,
  NeighboursDocument,
  PassageEndsDocument,
} from '../api/generated/graphql.ts';
import { type ApiFilter, NO_FILTER, type ViewFilter } from '../model/filter.ts';
import type { Point } from '../model/scene.ts';
import type { EntityKind } from '../model/types.ts';
import { reportFailure } from './connection.ts';
import { ensureLoaded, useGraphStore } from './graph-store.ts';
import { announceStep, showToast } from './notices.ts';
import { loadPages, NO_PAGE, nodes } from './pages.ts';
import type { Step } from './steps.ts';
import * as views from './view.ts';
import { setMode, useViewMode } from './view-mode.ts';
import { act, choose, currentView, isMade, note, useViewStore } from './view-store.ts';

/** Makes a step and says so: read out, and as a toast where it can surprise. */
function say(step: Step, { toast = false }: { toast?: boolean } = {}): void {
  if (toast) showToast({ step });
  else announceStep(step);
}

/** Opens what the question is about, in place of what is shown. */
export type Question = {
  /** Entities asked about: by id, all of some kinds, or the most connected. */
  roots: readonly string[];
  rootKinds?: readonly EntityKind[];
  /** How many of those with most relations. */
  mostConnected?: number;
  /** How far around them. */
  depth: 0 | 1 | 2;
  /** What may be passed on the way. */
  filter?: ApiFilter;
  limit?: number;
};

let asking: AbortController | undefined;

/** For what the reader asks for now: what was asked for before and has not come is given up. */
function askAnew(): AbortSignal {
  asking?.abort();
  asking = new AbortController();
  return asking.signal;
}

/** Ids of a question's answer, its roots first. */
async function idsOfQuestion(
  question: Question,
  signal: AbortSignal,
): Promise<{ roots: string[]; others: string[] }> {
  let roots = [...question.roots];
  if (question.rootKinds) {
    const kinds = [...question.rootKinds];
    const entities = await loadPages(
      async (after) => (await request(EntitiesOfKindsDocument, { kinds, after }, { signal })).entities,
    );
    roots = [...roots, ...entities.map(({ id }) => id)];
  }
  if (question.mostConnected) {
    const { entities } = await request(MostConnectedDocument, { first: question.mostConnected }, { signal });
    roots = [...roots, ...nodes(entities).map(({ id }) => id)];
  }
  if (question.depth === 0) return { roots, others: [] };
  const variables = {
    roots,
    depth: question.depth,
    filter: question.filter ?? null,
    limit: question.limit ?? 80,
  };
  const { neighbourhood } = await request(NeighboursDocument, variables, { signal });
  const ids = neighbourhood.entities.edges.map(({ node }) => node.id);
  roots = roots.filter((id) => ids.includes(id));
  return { roots, others: ids.filter((id) => !roots.includes(id)) };
}

/**
 * Shows the answer to a question in place of what is shown; false if it could not be had, or the reader asked for
 * something else meanwhile.
 */
export async function ask(question: Question, filter: ViewFilter = NO_FILTER): Promise<boolean> {
  const signal = askAnew();
  try {
    const { roots, others } = await idsOfQuestion(question, signal);
    if (roots.length === 0) return false;
    const view = views.add(views.add({ ...views.EMPTY_VIEW, filter }, null, roots), roots[0]!, others);
    const step: Step = {
      name: 'shown',
      id: roots.length === 1 ? roots[0]! : null,
      entities: views.idsOf(view).length,
    };
    act(step, () => view);
    choose([]);
    const loaded = await ensureLoaded(view);
    if (signal.aborted) return false;
    if (loaded === 'known' && isMade(step)) say(step);
    return true;
  } catch (error) {
    if (!signal.aborted && !reportFailure(error)) showToast({ failure: 'load' });
    return false;
  }
}

/** Shows the whole study. */
export async function showWhole(): Promise<void> {
  askAnew();
  act({ name: 'shown', id: null, entities: 0 }, () => views.WHOLE_VIEW);
  choose([]);
  await ensureLoaded(views.WHOLE_VIEW);
}

/** In the text alone, what is looked up is chosen there; the audit gives way to the graph. */
function choosesInText(id: string): boolean {
  const { mode, beside } = useViewMode.getState();
  const alone = mode === 'text' && beside === null;
  if (alone) choose([id]);
  if (mode === 'audit') setMode('graph');
  return alone;
}

/** Adds an entity that was searched for, with its nearest neighbours if the plate was empty, and chooses it. */
export async function showEntity(id: string): Promise<void> {
  askAnew();
  if (choosesInText(id)) return;
  const view = currentView();
  if (views.isEmpty(view)) {
    if (await ask({ roots: [id], depth: 1, limit: 25 })) choose([id]);
    return;
  }
  if (!view.whole && !views.idsOf(view).includes(id)) {
    const step: Step = { name: 'shown', id, entities: 1 };
    act(step, (before) => views.add(before, null, [id]));
    say(step, { toast: true });
  } else if (view.hidden.includes(id)) {
    act({ name: 'revealed' }, (before) => views.add(before, null, [id]));
  }
  choose([id]);
}

/** Adds the two ends of a relation, and chooses it. */
export function showRelation(id: string, ends: readonly [string, string]): void {
  askAnew();
  if (choosesInText(id)) return;
  const view = currentView();
  if (!view.whole && !ends.every((end) => views.idsOf(view).includes(end))) {
    const step: Step = { name: 'shown', id: ends[0], entities: 2 };
    act(step, (before) => views.add(before, null, ends));
    say(step);
  } else if (ends.some((end) => view.hidden.includes(end))) {
    act({ name: 'revealed' }, (before) => views.add(before, null, ends));
  }
  choose([id]);
}

/** Adds what a passage speaks of, and chooses the passage. */
export async function showPassage(id: string): Promise<void> {
  const signal = askAnew();
  if (choosesInText(id)) return;
  try {
    const relations = await loadPages(
      async (after) =>
        (await request(PassageEndsDocument, { id, after }, { signal })).passage?.relations ?? NO_PAGE,
    );
    const ends = relations.flatMap(({ source, target }) => [source.id, target.id]);
    const view = currentView();
    if (!view.whole && ends.some((end) => !views.idsOf(view).includes(end))) {
      const step: Step = { name: 'shown', id: null, entities: new Set(ends).size };
      act(step, (before) => views.add(before, null, ends));
      say(step);
    }
    choose([id]);
  } catch (error) {
    if (!signal.aborted && !reportFailure(error)) showToast({ failure: 'load' });
  }
}

/** Relations of the view that one of the entities is an end of. */
function countRelations(ids: readonly string[]): number {
  const view = currentView();
  const added = new Set(ids);
  const inView = new Set(views.idsOf(view));
  const { claims } = useGraphStore.getState().data;
  return [...claims.values()].filter(
    ({ source, target }) =>
      (added.has(source.id) || added.has(target.id)) &&
      (view.whole || (inView.has(source.id) && inView.has(target.id))),
  ).length;
}

/** Adds neighbours of an entity; returns once their relations are known. */
export async function addNeighbours(id: string, ids: readonly string[]): Promise<void> {
  const step = { name: 'expanded', id, entities: ids.length, relations: 0 } as const;
  act(step, (view) => views.add(view, id, ids));
  const loaded = await ensureLoaded(currentView());
  // Undone meanwhile, there is nothing to say of it.
  if (!isMade(step)) return;
  if (loaded === 'known') say({ ...step, relations: countRelations(ids) }, { toast: true });
  if (loaded === 'failed') showToast({ failure: 'expand' });
}

export function collapseEntity(id: string): void {
  const step: Step = { name: 'collapsed', id, entities: views.addedBy(currentView(), id).length };
  if (step.entities === 0) {
    announceStep(step);
    return;
  }
  act(step, (view) => views.collapse(view, id));
  dropLostChoice();
  say(step, { toast: true });
}

export function hideEntities(ids: readonly string[]): void {
  const step: Step = { name: 'hidden', ids };
  act(step, (view) => views.hide(view, ids));
  useViewStore.setState(({ chosen }) => ({ chosen: chosen.filter((id) => !ids.includes(id)) }));
  say(step, { toast: true });
}

export function togglePin(ids: readonly string[]): void {
  const step: Step = { name: 'pinned', ids, loose: views.areAllPinned(currentView(), ids) };
  act(step, (view) => views.togglePinned(view, ids));
  say(step);
}

export function toggleBundle(id: string): void {
  act({ name: 'bundle' }, (view) => views.toggleOpen(view, id));
}

export function revealAll(): void {
  const step: Step = { name: 'revealed' };
  act(step, views.reveal);
  say(step);
}

export function setFilter(filter: ViewFilter): void {
  act({ name: 'filtered' }, (view) => views.filterBy(view, filter));
}

/** Narrows the text to the passages about an entity; null shows all of them again. */
export function narrowText(about: string | null): void {
  const step: Step = { name: 'narrowed', id: about };
  act(step, (view) => views.narrow(view, about));
  say(step);
}

/** The reader dragged nodes: a step. */
export function moveNodes(positions: ReadonlyMap<string, Point>): void {
  act({ name: 'moved', entities: positions.size }, (view) => views.place(view, positions));
}

/** A layout put nodes in place: no step. */
export function notePlaces(positions: ReadonlyMap<string, Point>): void {
  note((view) => views.place(view, positions));
}

/** What is chosen and no longer in view is let go. */
function dropLostChoice(): void {
  const view = currentView();
  if (view.whole) return;
  const ids = new Set(views.idsOf(view));
  useViewStore.setState(({ chosen }) => ({
    chosen: chosen.filter((id) => !id.includes('/') || id.startsWith('claim/') || ids.has(id)),
  }));
}
