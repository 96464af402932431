import { useState } from 'react';
import { preloadable } from '../app/preloadable.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useMessages } from '../use-messages.ts';

const MoreMenu = preloadable(() => import('./MoreMenu.tsx').then(({ MoreMenu }) => MoreMenu));

/** What is done now and then, in a menu that is loaded when it is first asked for. */
export function MoreButton({ empty }: { empty: boolean }) {
  const { app } = useMessages();
  const [asked, setAsked] = useState(false);
  const button = (
    <IconButton icon="more" label={app.more} aria-haspopup="menu" onPress={() => setAsked(true)} />
  );
  return asked ? <MoreMenu empty={empty} waiting={button} onLost={() => setAsked(false)} /> : button;
}
