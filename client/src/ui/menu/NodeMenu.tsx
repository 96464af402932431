import { useRef } from 'react';
import { Keyboard } from 'react-aria-components/Keyboard';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import type { Point, Scene } from '../../model/scene.ts';
import { collapseEntity, hideEntities, toggleBundle, togglePin } from '../../state/explore.ts';
import { closePanel, openPanel, usePanels } from '../../state/panels.ts';
import { loopsThrough } from '../../state/trace-question.ts';
import { askTrace, useTraceStore } from '../../state/trace-store.ts';
import { addedBy } from '../../state/view.ts';
import { choose, currentView } from '../../state/view-store.ts';
import { copyLink } from '../copy-text.ts';
import { Icon } from '../glyph/Icon.tsx';
import type { IconName } from '../glyph/icon-paths.ts';
import { isBundle } from '../plate/graph-handlers.ts';
import { isTracing, traceIds, weighId } from '../trace/trace-acts.ts';
import { useMessages } from '../use-messages.ts';

type Props = { scene: Scene; refocus: (id: string) => void; whereOf: (id: string) => Point | null };
type Entry = {
  id: string;
  icon: IconName;
  name: string;
  shortcut?: string;
  act: () => void;
  off?: boolean;
} | null;

/** The menu of a node or a relation, where it was asked for. */
export function NodeMenu({ scene, refocus, whereOf }: Props) {
  const { menu: words, tracing } = useMessages();
  const onward = useTraceStore((state) => isTracing(state.question));
  const menu = usePanels((state) => state.menu);
  const anchor = useRef<HTMLSpanElement>(null);
  if (!menu) return null;
  const { id, type, at } = menu;
  const node = scene.nodes.find((each) => each.id === id);
  const edge = scene.edges.find((each) => each.id === id);
  const name = node?.label ?? edge?.name ?? id;
  const close = () => {
    closePanel('menu');
    // What the menu opened keeps the focus that it took.
    const opened = () =>
      usePanels.getState().expansion !== null || document.activeElement?.closest('.trace') != null;
    setTimeout(() => !opened() && refocus(id));
  };
  const details: Entry = {
    id: 'details',
    icon: 'chevron-right',
    name: words.details,
    shortcut: '⏎',
    act: () => {
      choose([id]);
      openPanel({ details: true });
    },
  };
  const link: Entry = { id: 'link', icon: 'link', name: words.copyLink, act: () => void copyLink() };
  const entries: Entry[] =
    type === 'node'
      ? [
          details,
          {
            id: 'expand',
            icon: 'expand',
            name: words.expand,
            shortcut: 'E',
            act: () => openPanel({ expansion: { id, at: whereOf(id) } }),
          },
          {
            id: 'collapse',
            icon: 'minus',
            name: words.collapse,
            shortcut: '⇧ E',
            off: addedBy(currentView(), id).length === 0,
            act: () => collapseEntity(id),
          },
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
          null,
          {
            id: 'pin',
            icon: 'pin',
            name: node?.pinned ? words.unpin : words.pin,
            shortcut: 'G',
            act: () => togglePin([id]),
          },
          { id: 'hide', icon: 'eye-off', name: words.hide, shortcut: 'H', act: () => hideEntities([id]) },
          null,
          link,
        ]
      : [
          details,
          ...(isBundle(id)
            ? [{ id: 'bundle', icon: 'plus' as const, name: words.openBundle, act: () => toggleBundle(id) }]
            : []),
          null,
          link,
        ];
  const shown = entries.filter((entry) => entry !== null);

  return (
    <>
      <span className="anchor" ref={anchor} style={{ left: at.x, top: at.y }} />
      <Popover
        className="popover"
        triggerRef={anchor}
        placement="bottom start"
        offset={4}
        isOpen
        onOpenChange={(open) => !open && close()}
      >
        <Menu
          className="menu"
          aria-label={words.label(name)}
          autoFocus="first"
          onClose={close}
          disabledKeys={shown.filter(({ off }) => off).map((entry) => entry.id)}
          onAction={(key) => shown.find((entry) => entry.id === key)?.act()}
        >
          {entries.map((entry, index) =>
            entry === null ? (
              <Separator key={`after-${entries[index - 1]?.id}`} className="menu-separator" />
            ) : (
              <MenuItem key={entry.id} id={entry.id} className="menu-item" textValue={entry.name}>
                <Icon name={entry.icon} />
                <span>{entry.name}</span>
                {entry.shortcut && <Keyboard>{entry.shortcut}</Keyboard>}
              </MenuItem>
            ),
          )}
        </Menu>
      </Popover>
    </>
  );
}
