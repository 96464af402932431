import { Suspense, useState } from 'react';
import { IconButton } from '../controls/IconButton.tsx';
import { useMessages } from '../use-messages.ts';
import { ThemeMenu } from './lazy-panels.ts';

/** Opens the menu of themes, which is loaded when it is first asked for. */
export function ThemeButton() {
  const { app } = useMessages();
  const [asked, setAsked] = useState(false);
  const button = (
    <IconButton icon="theme" label={app.theme} aria-haspopup="menu" onPress={() => setAsked(true)} />
  );
  return asked ? (
    <Suspense fallback={button}>
      <ThemeMenu />
    </Suspense>
  ) : (
    button
  );
}
