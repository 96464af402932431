import type { RefObject } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { announceReturn } from '../../state/notices.ts';
import { closePanel } from '../../state/panels.ts';
import { goToStep, useViewStore } from '../../state/view-store.ts';
import { Icon } from '../glyph/Icon.tsx';
import { useMessages } from '../use-messages.ts';
import { useStepWords } from '../use-step-words.ts';

/** Every step of the visit by name, the newest first; choosing one goes there at once. */
export function HistoryMenu({ trigger }: { trigger: RefObject<HTMLButtonElement | null> }) {
  const { arranging } = useMessages();
  const { entries, at } = useViewStore((state) => state.history);
  const { nameOf } = useStepWords();
  const rows = entries.map(({ step }, index) => ({ id: String(index), step, index })).reverse();
  const go = (index: number) => {
    goToStep(index);
    announceReturn(entries[index]!.step);
  };
  const close = () => closePanel('history');
  return (
    <Popover
      aria-label={arranging.historyTitle}
      className="popover"
      triggerRef={trigger}
      placement="top end"
      isOpen
      onOpenChange={(open) => !open && close()}
    >
      <Menu
        className="menu"
        aria-label={arranging.historyTitle}
        autoFocus="first"
        onClose={close}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[String(at)]}
        onAction={(key) => go(Number(key))}
      >
        {rows.map(({ id, step, index }) => (
          <MenuItem key={id} id={id} className="menu-item" textValue={nameOf(step)}>
            {index === at ? <Icon name="check" /> : <span />}
            <span className={index > at ? 'menu-undone' : undefined}>{nameOf(step)}</span>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
