import type { TableMessages } from '../../i18n/fr/table.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { TableRow } from '../../model/table-rows.ts';
import { compareWith, isComparing } from '../../state/comparing.ts';
import { collapseEntity, hideEntities, togglePin } from '../../state/explore.ts';
import { readAbout, readPassage } from '../../state/reading-store.ts';
import { useTableFacts } from '../../state/table-facts.ts';
import { loopsThrough } from '../../state/trace-question.ts';
import { askTrace, useTraceStore } from '../../state/trace-store.ts';
import { addedBy } from '../../state/view.ts';
import { choose, currentView } from '../../state/view-store.ts';
import { copyLink } from '../copy-text.ts';
import type { IconName } from '../glyph/icon-paths.ts';
import { isTracing, traceIds, weighId } from '../trace/trace-acts.ts';
import { openDetails } from './table-acts.ts';

/** An act of a menu; `part` begins another group of them. */
export type Entry = {
  id: string;
  icon: IconName;
  text: string;
  act: () => void;
  shortcut?: string;
  off?: boolean;
  part?: boolean;
};

type Words = { messages: Messages; table: TableMessages['table'] };

/** What can be done with an entity of the table: the same as with a node of the graph, by the same keys. */
export function entityEntries(id: string, onExpand: () => void, { messages }: Words): Entry[] {
  const { menu, tracing, views, comparing } = messages;
  const onward = isTracing(useTraceStore.getState().question);
  const view = currentView();
  return [
    { id: 'details', icon: 'chevron-right', text: menu.details, shortcut: '⏎', act: () => openDetails(id) },
    { id: 'expand', icon: 'expand', text: menu.expand, shortcut: 'E', act: onExpand },
    {
      id: 'collapse',
      icon: 'minus',
      text: menu.collapse,
      shortcut: '⇧ E',
      off: addedBy(view, id).length === 0,
      act: () => collapseEntity(id),
    },
    {
      id: 'trace',
      icon: 'route',
      text: onward ? tracing.traceTo : tracing.trace,
      shortcut: 'T',
      part: true,
      act: () => traceIds([id]),
    },
    { id: 'weigh', icon: 'scales', text: tracing.weigh, shortcut: 'P', act: () => weighId(id) },
    { id: 'loops', icon: 'loop', text: tracing.loops, act: () => askTrace(loopsThrough(id)) },
    {
      id: 'compare',
      icon: 'compare',
      text: isComparing() ? comparing.compareWith : comparing.compare,
      shortcut: 'C',
      act: () => compareWith([id]),
    },
    { id: 'read', icon: 'book', text: views.readAll, act: () => readAbout(id) },
    {
      id: 'pin',
      icon: 'pin',
      text: view.pinned.includes(id) ? menu.unpin : menu.pin,
      shortcut: 'G',
      part: true,
      act: () => togglePin([id]),
    },
    { id: 'hide', icon: 'eye-off', text: menu.hide, shortcut: 'H', act: () => hideEntities([id]) },
    { id: 'link', icon: 'link', text: menu.copyLink, part: true, act: () => void copyLink() },
  ];
}

/** What can be done with a relation of the table. */
export function relationEntries({ id, claim, cells }: TableRow, { messages, table }: Words): Entry[] {
  if (!claim) return [];
  const { menu, views } = messages;
  const passage = useTableFacts.getState().passages.get(id)?.[0];
  return [
    { id: 'details', icon: 'chevron-right', text: menu.details, shortcut: '⏎', act: () => openDetails(id) },
    {
      id: 'read',
      icon: 'book',
      text: views.read,
      off: passage === undefined,
      act: () => passage !== undefined && readPassage(passage, id),
    },
    {
      id: 'trace',
      icon: 'route',
      text: table.between,
      shortcut: 'T',
      part: true,
      act: () => traceIds([claim.source, claim.target]),
    },
    ...(['source', 'target'] as const).map((end) => ({
      id: end,
      icon: 'network' as const,
      text: table.choose(cells[end]?.text ?? claim[end]),
      act: () => choose([claim[end]]),
    })),
    { id: 'link', icon: 'link', text: menu.copyLink, part: true, act: () => void copyLink() },
  ];
}
