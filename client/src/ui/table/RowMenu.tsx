import { Fragment, useRef } from 'react';
import { Keyboard } from 'react-aria-components/Keyboard';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import type { Point } from '../../model/scene.ts';
import { Icon } from '../glyph/Icon.tsx';
import type { Entry } from './row-entries.ts';

type Props = { label: string; entries: readonly Entry[]; at: Point; onClose: () => void };

/** The menu of a row, below the cell it was asked for at. */
export function RowMenu({ label, entries, at, onClose }: Props) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span className="anchor" ref={anchor} style={{ left: at.x, top: at.y }} />
      <Popover
        className="popover"
        aria-label={label}
        triggerRef={anchor}
        placement="bottom start"
        offset={4}
        isOpen
        onOpenChange={(open) => !open && onClose()}
      >
        <Menu
          className="menu"
          aria-label={label}
          autoFocus="first"
          onClose={onClose}
          disabledKeys={entries.filter(({ off }) => off).map(({ id }) => id)}
          onAction={(key) => entries.find(({ id }) => id === key)?.act()}
        >
          {entries.map(({ id, icon, text, shortcut, part }) => (
            <Fragment key={id}>
              {part && <Separator className="menu-separator" />}
              <MenuItem id={id} className="menu-item" textValue={text}>
                <Icon name={icon} />
                <span>{text}</span>
                {shortcut && <Keyboard>{shortcut}</Keyboard>}
              </MenuItem>
            </Fragment>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
