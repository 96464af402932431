import { lazy, Suspense, useState } from 'react';
import { IconButton } from '../controls/IconButton.tsx';
import { useMessages } from '../use-messages.ts';

const MoreMenu = lazy(() => import('./MoreMenu.tsx').then(({ MoreMenu }) => ({ default: MoreMenu })));

/** What is done now and then, in a menu that is loaded when it is first asked for. */
export function MoreButton({ empty }: { empty: boolean }) {
  const { app } = useMessages();
  const [asked, setAsked] = useState(false);
  const button = (
    <IconButton icon="more" label={app.more} aria-haspopup="menu" onPress={() => setAsked(true)} />
  );
  return asked ? (
    <Suspense fallback={button}>
      <MoreMenu empty={empty} />
    </Suspense>
  ) : (
    button
  );
}
