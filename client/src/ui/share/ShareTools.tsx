import { lazy, Suspense, useState } from 'react';
import { openTakeAway } from '../../state/take-away.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import type { Frame } from '../use-media.ts';
import { useMessages } from '../use-messages.ts';
import { ShareTrigger } from './ShareTrigger.tsx';

const ShareMenu = lazy(() => import('./ShareMenu.tsx').then(({ ShareMenu }) => ({ default: ShareMenu })));

/** Share and take away, for the view shown. What they open is loaded when it is first asked for. */
export function ShareTools({ frame }: { frame: Frame }) {
  const { takeAway } = useMessages().sharing;
  const [asked, setAsked] = useState(false);
  const wide = frame === 'wide';
  const phone = frame === 'phone';
  const trigger = <ShareTrigger wide={wide} aria-haspopup="menu" onPress={() => setAsked(true)} />;
  return (
    <>
      {asked ? (
        <Suspense fallback={trigger}>
          <ShareMenu wide={wide} withTakeAway={phone} />
        </Suspense>
      ) : (
        trigger
      )}
      {wide && (
        <Button icon="download" onPress={() => openTakeAway({ of: 'view' })}>
          {takeAway}
        </Button>
      )}
      {!wide && !phone && (
        <IconButton icon="download" label={takeAway} onPress={() => openTakeAway({ of: 'view' })} />
      )}
    </>
  );
}
