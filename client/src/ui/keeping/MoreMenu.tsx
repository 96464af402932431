import { useRef } from 'react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { openNames } from '../../state/names-store.ts';
import { openViewFile, viewFileOf } from '../../state/view-file-store.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Icon } from '../glyph/Icon.tsx';
import type { IconName } from '../glyph/icon-paths.ts';
import { usePlateTitle } from '../plate/use-plate-title.ts';
import { saveFile } from '../save-file.ts';
import { pickFile } from './pick-file.ts';
import { useKeepingMessages } from './use-keeping-messages.ts';
import { printPage } from './use-print-light.ts';

type Entry = { id: string; icon: IconName; text: string; act: () => void };

/** Files of views, lists of names, printing; open to begin with, being loaded when it is first asked for. */
export function MoreMenu({ empty }: { empty: boolean }) {
  const { more } = useKeepingMessages();
  const title = usePlateTitle();
  // The button that opened it first is gone: the focus goes back to this one.
  const button = useRef<HTMLButtonElement>(null);
  const save: Entry = {
    id: 'save',
    icon: 'download',
    text: more.save,
    act: () => {
      const { name, text } = viewFileOf(title);
      saveFile(name, 'application/json', text);
    },
  };
  const entries: Entry[] = [
    ...(empty ? [] : [save]),
    {
      id: 'open',
      icon: 'file',
      text: more.open,
      act: () => pickFile('.json,application/json', (file) => void openViewFile(file)),
    },
    { id: 'names', icon: 'search', text: more.names, act: () => openNames('') },
    { id: 'print', icon: 'print', text: more.print, act: printPage },
  ];
  return (
    <MenuTrigger defaultOpen onOpenChange={(open) => !open && setTimeout(() => button.current?.focus())}>
      <IconButton ref={button} icon="more" label={more.label} />
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={more.label}
          onAction={(key) => entries.find(({ id }) => id === key)?.act()}
        >
          {entries.map(({ id, icon, text }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={text}>
              <Icon name={icon} />
              <span>{text}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
