import { useRef } from 'react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { setTheme, type Theme, usePreferences } from '../../state/preferences.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Icon } from '../glyph/Icon.tsx';
import type { IconName } from '../glyph/icon-paths.ts';
import { useMessages } from '../use-messages.ts';

const ICONS: Record<Theme, IconName> = { light: 'sun', dark: 'moon', system: 'screen' };
const THEMES = Object.keys(ICONS) as Theme[];

/** Light, dark, or as the system has it; open to begin with, being loaded when it is first asked for. */
export function ThemeMenu() {
  const { app } = useMessages();
  // The button that opened it first is gone: the focus goes back to this one.
  const button = useRef<HTMLButtonElement>(null);
  const theme = usePreferences((state) => state.theme);
  return (
    <MenuTrigger defaultOpen onOpenChange={(open) => !open && setTimeout(() => button.current?.focus())}>
      <IconButton ref={button} icon="theme" label={app.theme} />
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={app.theme}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
          onAction={(key) => setTheme(key as Theme)}
        >
          {THEMES.map((each) => (
            <MenuItem key={each} id={each} className="menu-item" textValue={app.themes[each]}>
              <Icon name={ICONS[each]} />
              <span>{app.themes[each]}</span>
              {each === theme && <Icon name="check" />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
