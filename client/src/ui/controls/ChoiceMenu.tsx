import { useRef } from 'react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../glyph/Icon.tsx';
import type { IconName } from '../glyph/icon-paths.ts';
import { IconButton } from './IconButton.tsx';

export type ChoiceMenuProps<Id extends string> = {
  icon: IconName;
  label: string;
  choices: readonly { id: Id; icon: IconName; text: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
};

/** One of several, in a menu of an icon button; open to begin with, being loaded when it is first asked for. */
export function ChoiceMenu<Id extends string>({
  icon,
  label,
  choices,
  chosen,
  onChoose,
}: ChoiceMenuProps<Id>) {
  // The button that opened it first is gone: the focus goes back to this one.
  const button = useRef<HTMLButtonElement>(null);
  return (
    <MenuTrigger defaultOpen onOpenChange={(open) => !open && setTimeout(() => button.current?.focus())}>
      <IconButton ref={button} icon={icon} label={label} />
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen]}
          onAction={(key) => onChoose(key as Id)}
        >
          {choices.map((each) => (
            <MenuItem key={each.id} id={each.id} className="menu-item" textValue={each.text}>
              <Icon name={each.icon} />
              <span>{each.text}</span>
              {each.id === chosen && <Icon name="check" />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
