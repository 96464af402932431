import { useRef } from 'react';
import { Keyboard } from 'react-aria-components/Keyboard';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { type Group, isGroup } from '../../model/grouping.ts';
import type { Point, Scene } from '../../model/scene.ts';
import { closePanel, openPanel, usePanels } from '../../state/panels.ts';
import { useTraceStore } from '../../state/trace-store.ts';
import { Icon } from '../glyph/Icon.tsx';
import { actedOn } from '../plate/graph-handlers.ts';
import { isTracing } from '../trace/trace-acts.ts';
import { useMessages } from '../use-messages.ts';
import { choiceEntries, edgeEntries, entityEntries, groupEntries } from './menu-entries.ts';

type Props = {
  /** As drawn, closed groups being nodes. */
  scene: Scene;
  groups?: readonly Group[];
  refocus: (id: string) => void;
  whereOf: (id: string) => Point | null;
};

/** The menu of a node, of all that is chosen with it, or of a relation, where it was asked for. */
export function NodeMenu({ scene, groups = [], refocus, whereOf }: Props) {
  const messages = useMessages();
  const onward = useTraceStore((state) => isTracing(state.question));
  const menu = usePanels((state) => state.menu);
  const anchor = useRef<HTMLSpanElement>(null);
  if (!menu) return null;
  const { id, type, at } = menu;
  const node = scene.nodes.find((each) => each.id === id);
  const edge = scene.edges.find((each) => each.id === id);
  const several = type === 'node' ? actedOn(id).length : 0;
  const name = several > 1 ? messages.choice.title(several) : (node?.label ?? edge?.name ?? id);
  const close = () => {
    closePanel('menu');
    // What the menu opened keeps the focus that it took.
    const opened = () =>
      usePanels.getState().expansion !== null || document.activeElement?.closest('.trace') != null;
    setTimeout(() => !opened() && refocus(id));
  };
  const openExpansion = () => openPanel({ expansion: { id, at: whereOf(id) } });
  const subject = { id, node, scene, groups, onward, openExpansion };
  const entriesOf =
    type === 'edge' ? edgeEntries : several > 1 ? choiceEntries : isGroup(id) ? groupEntries : entityEntries;
  const entries = entriesOf(subject, messages);
  const shown = entries.filter((entry) => entry !== null);

  return (
    <>
      <span className="anchor" ref={anchor} style={{ left: at.x, top: at.y }} />
      <Popover
        aria-label={messages.menu.label(name)}
        className="popover"
        triggerRef={anchor}
        placement="bottom start"
        offset={4}
        isOpen
        onOpenChange={(open) => !open && close()}
      >
        <Menu
          className="menu"
          aria-label={messages.menu.label(name)}
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
