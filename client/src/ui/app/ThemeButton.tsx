import { setTheme, type Theme, usePreferences } from '../../state/preferences.ts';
import { ChoiceButton } from '../controls/ChoiceButton.tsx';
import type { IconName } from '../glyph/icon-paths.ts';
import { useMessages } from '../use-messages.ts';

const ICONS: Record<Theme, IconName> = { light: 'sun', dark: 'moon', system: 'screen' };
const THEMES = Object.keys(ICONS) as Theme[];

/** Light, dark, or as the system has it. */
export function ThemeButton() {
  const { app } = useMessages();
  const theme = usePreferences((state) => state.theme);
  return (
    <ChoiceButton
      icon="theme"
      label={app.theme}
      choices={THEMES.map((id) => ({ id, icon: ICONS[id], text: app.themes[id] }))}
      chosen={theme}
      onChoose={setTheme}
    />
  );
}
