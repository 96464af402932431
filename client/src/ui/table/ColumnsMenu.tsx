import { useRef } from 'react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../glyph/Icon.tsx';
import type { ColumnsProps } from './ColumnsButton.tsx';

/** The menu of columns with its button; open to begin with, being loaded when it is first asked for. */
export function ColumnsMenu({ label, columns, chosen, onChoose }: ColumnsProps) {
  // The button that opened it first is gone: the focus goes back to this one.
  const button = useRef<HTMLButtonElement>(null);
  return (
    <MenuTrigger defaultOpen onOpenChange={(open) => !open && setTimeout(() => button.current?.focus())}>
      <Button ref={button} kind="line" size="small" icon="columns">
        {label}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={label}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            onChoose(keys === 'all' ? columns.map(({ id }) => id) : [...keys].map(String))
          }
        >
          {columns.map(({ id, name }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={name}>
              <span>{chosen.includes(id) && <Icon name="check" />}</span>
              <span>{name}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
