import type { LayoutName } from '../model/arrangement.ts';
import type { Hops } from '../model/focus.ts';
import { type GroupBy, isGroup } from '../model/grouping.ts';
import type { Point } from '../model/scene.ts';
import { announceChosen, showToast } from './notices.ts';
import type { History, Step } from './steps.ts';
import * as views from './view.ts';
import { act, choose, chooseMore, currentView, toggleChosen, useViewStore } from './view-store.ts';

/** Makes a step and has it read out and shown, so that it can be taken back at once. */
function actAndSay(step: Step, transition: (view: views.View) => views.View): void {
  const before = currentView();
  act(step, transition);
  if (currentView() === before) return;
  showToast({ step });
}

/** A layout that was asked for is done: a step. `apart`: nodes that lack what it goes by. */
export function finishArranging(
  layout: LayoutName,
  positions: ReadonlyMap<string, Point>,
  apart: number,
): void {
  actAndSay({ name: 'arranged', layout, apart }, (view) => views.arrange(view, layout, positions));
}

/**
 * Where nodes stood before they were last arranged, else where they stood at first, as a link or the last
 * session left them; null if that is where they stand.
 */
export function savedPositions({ entries, at }: History<views.View>): ReadonlyMap<string, Point> | null {
  const past = entries.slice(0, at + 1);
  const last = past.findLastIndex(({ step }) => step.name === 'arranged' && step.layout !== 'saved');
  const saved = last > 0 ? past[last - 1] : past.find(({ value }) => Object.keys(value.positions).length > 0);
  const positions = Object.entries(saved?.value.positions ?? {});
  const now = past.at(-1)!.value.positions;
  const moved = positions.some(([id, { x, y }]) => now[id] && (now[id].x !== x || now[id].y !== y));
  return moved ? new Map(positions) : null;
}

/** Narrows the view to some hops around entities; 0 hops shows all of it again. */
export function setFocus(ids: readonly string[], hops: Hops | 0): void {
  const around = [...new Set(ids)];
  if (hops !== 0 && around.length === 0) return;
  actAndSay({ name: 'focused', hops, ids: around }, (view) =>
    views.focusOn(view, hops === 0 ? null : { around, hops, extra: [] }),
  );
}

/** One hop around entities, then two, then three around the same, then all of it. */
export function cycleFocus(ids: readonly string[]): void {
  const { focus } = currentView();
  if (!focus) setFocus(ids, 1);
  else setFocus(focus.around, focus.hops === 3 ? 0 : ((focus.hops + 1) as Hops));
}

/** Gathers entities of a kind or a region in one node each; null takes all groups apart. */
export function groupEntities(by: GroupBy | null): void {
  actAndSay({ name: 'grouped', by }, (view) => views.group(view, by));
  const { chosen } = useViewStore.getState();
  choose(chosen.filter((id) => !isGroup(id)));
}

/** Opens a group, or closes it. */
export function toggleGroup(id: string): void {
  const { grouping } = currentView();
  if (!grouping) return;
  const opened = !grouping.open.includes(id);
  actAndSay({ name: 'group', id, opened }, (view) => views.toggleGroup(view, id));
  if (opened) choose(useViewStore.getState().chosen.filter((each) => each !== id));
}

/** Leaves only these entities in view. */
export function keepOnly(ids: readonly string[]): void {
  if (ids.length === 0) return;
  actAndSay({ name: 'kept', entities: ids.length }, (view) => views.keep(view, ids));
}

/** Adds to what is chosen, and says how many entities are. */
export function chooseAlso(ids: readonly string[]): void {
  if (ids.length === 0) return;
  chooseMore(ids);
  announceChosen(chosenEntities(useViewStore.getState().chosen).length);
}

/** Adds to what is chosen, or takes it out, and says how many entities are. */
export function chooseOrDrop(id: string): void {
  toggleChosen(id);
  announceChosen(chosenEntities(useViewStore.getState().chosen).length);
}

/** Entities and groups among what is chosen. */
export function chosenEntities(chosen: readonly string[]): string[] {
  return chosen.filter(
    (id) => isGroup(id) || (id.includes('/') && !/^(claim\/|(bundle|cell|aspect):)/.test(id)),
  );
}
