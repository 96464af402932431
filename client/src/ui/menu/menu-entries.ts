import type { Messages } from '../../i18n/messages.ts';
import { type Group, isGroup } from '../../model/grouping.ts';
import type { Scene, SceneNode } from '../../model/scene.ts';
import { chooseAlso, chooseOrDrop, keepOnly, setFocus, toggleGroup } from '../../state/arranging.ts';
import { compareWith, isComparing } from '../../state/comparing.ts';
import { collapseEntity, hideEntities, toggleBundle, togglePin } from '../../state/explore.ts';
import { openPanel } from '../../state/panels.ts';
import { loopsThrough } from '../../state/trace-question.ts';
import { askTrace } from '../../state/trace-store.ts';
import { addedBy } from '../../state/view.ts';
import { choose, currentView, useViewStore } from '../../state/view-store.ts';
import { copyLink } from '../copy-text.ts';
import type { IconName } from '../glyph/icon-paths.ts';
import { actedOn, entitiesOf, isBundle, withNeighbours } from '../plate/graph-handlers.ts';
import { traceIds, weighId } from '../trace/trace-acts.ts';

/** A line of the menu; null parts what is above from what is below. */
export type Entry = {
  id: string;
  icon: IconName;
  name: string;
  shortcut?: string;
  act: () => void;
  off?: boolean;
} | null;

/** What the menu is of. */
export type MenuSubject = {
  id: string;
  node: SceneNode | undefined;
  /** The scene as drawn, closed groups being nodes. */
  scene: Scene;
  groups: readonly Group[];
  openExpansion: () => void;
  /** T leads on to a further end of a path. */
  onward: boolean;
};

function details(id: string, { menu }: Messages): Entry {
  const act = () => {
    choose([id]);
    openPanel({ details: true });
  };
  return { id: 'details', icon: 'chevron-right', name: menu.details, shortcut: '⏎', act };
}

function link({ menu }: Messages): Entry {
  return { id: 'link', icon: 'link', name: menu.copyLink, act: () => void copyLink() };
}

/** What can be done with one node or several, whatever they are. */
function nodeEntries({ id, scene, groups, node }: MenuSubject, messages: Messages): Entry[] {
  const { menu, choice } = messages;
  const ids = actedOn(id);
  const entities = entitiesOf(ids, groups);
  const isChosen = useViewStore.getState().chosen.includes(id);
  const isPinned = currentView().pinned.includes(id) || (node?.pinned ?? false);
  return [
    {
      id: 'add',
      icon: isChosen ? 'minus' : 'plus',
      name: isChosen ? choice.remove : choice.add,
      shortcut: '⇧ ␣',
      act: () => chooseOrDrop(id),
    },
    {
      id: 'neighbours',
      icon: 'network',
      name: choice.neighbours,
      shortcut: 'N',
      act: () => chooseAlso(withNeighbours(ids, scene)),
    },
    { id: 'focus', icon: 'target', name: choice.focus, shortcut: 'F', act: () => setFocus(entities, 1) },
    {
      id: 'keep',
      icon: 'filter',
      name: ids.length > 1 ? choice.keep : choice.keepOne,
      shortcut: 'K',
      act: () => keepOnly(entities),
    },
    null,
    {
      id: 'pin',
      icon: 'pin',
      name: isPinned ? menu.unpin : menu.pin,
      shortcut: 'G',
      act: () => togglePin(ids),
    },
    { id: 'hide', icon: 'eye-off', name: menu.hide, shortcut: 'H', act: () => hideEntities(entities) },
  ];
}

/** Lines for several entities that were chosen together. */
export function choiceEntries(subject: MenuSubject, messages: Messages): Entry[] {
  const ids = actedOn(subject.id).filter((id) => !isGroup(id));
  const trace: Entry = {
    id: 'trace',
    icon: 'route',
    name: messages.choice.trace,
    shortcut: 'T',
    off: ids.length < 2,
    act: () => traceIds(ids),
  };
  const compare: Entry = {
    id: 'compare',
    icon: 'compare',
    name: messages.comparing.compare,
    shortcut: 'C',
    off: ids.length < 2,
    act: () => compareWith(ids),
  };
  return [trace, compare, null, ...nodeEntries(subject, messages), null, link(messages)];
}

export function groupEntries(subject: MenuSubject, messages: Messages): Entry[] {
  const { id } = subject;
  const open: Entry = {
    id: 'open',
    icon: 'plus',
    name: messages.groups.open,
    shortcut: 'E',
    act: () => toggleGroup(id),
  };
  return [details(id, messages), open, null, ...nodeEntries(subject, messages), null, link(messages)];
}

export function entityEntries(subject: MenuSubject, messages: Messages): Entry[] {
  const { id, groups, onward, openExpansion } = subject;
  const { menu, tracing, comparing } = messages;
  const group = groups.find(({ members }) => members.includes(id));
  const close: Entry[] = group
    ? [{ id: 'close', icon: 'minus', name: messages.groups.closeOwn, act: () => toggleGroup(group.id) }]
    : [];
  return [
    details(id, messages),
    { id: 'expand', icon: 'expand', name: menu.expand, shortcut: 'E', act: openExpansion },
    {
      id: 'collapse',
      icon: 'minus',
      name: menu.collapse,
      shortcut: '⇧ E',
      off: addedBy(currentView(), id).length === 0,
      act: () => collapseEntity(id),
    },
    ...close,
    null,
    {
      id: 'trace',
      icon: 'route',
      name: onward ? tracing.traceTo : tracing.trace,
      shortcut: 'T',
      act: () => traceIds([id]),
    },
    { id: 'weigh', icon: 'scales', name: tracing.weigh, shortcut: 'P', act: () => weighId(id) },
    { id: 'loops', icon: 'loop', name: tracing.loops, act: () => askTrace(loopsThrough(id)) },
    {
      id: 'compare',
      icon: 'compare',
      name: isComparing() ? comparing.compareWith : comparing.compare,
      shortcut: 'C',
      act: () => compareWith([id]),
    },
    null,
    ...nodeEntries(subject, messages),
    null,
    link(messages),
  ];
}

export function edgeEntries({ id }: MenuSubject, messages: Messages): Entry[] {
  const bundle: Entry[] = isBundle(id)
    ? [{ id: 'bundle', icon: 'plus', name: messages.menu.openBundle, act: () => toggleBundle(id) }]
    : [];
  return [details(id, messages), ...bundle, null, link(messages)];
}
