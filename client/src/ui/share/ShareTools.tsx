import { useState } from 'react';
import { openTakeAway } from '../../state/take-away.ts';
import { preloadable } from '../app/preloadable.tsx';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import type { Frame } from '../use-media.ts';
import { useMessages } from '../use-messages.ts';
import { ShareTrigger } from './ShareTrigger.tsx';

const ShareMenu = preloadable(() => import('./ShareMenu.tsx').then(({ ShareMenu }) => ShareMenu));

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
        <ShareMenu wide={wide} withTakeAway={phone} waiting={trigger} onLost={() => setAsked(false)} />
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
