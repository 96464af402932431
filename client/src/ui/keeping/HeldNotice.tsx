import { useState } from 'react';
import { type Held, useHeld } from '../../state/address-bar.ts';
import { viewFileOf } from '../../state/view-file-store.ts';
import { Button } from '../controls/Button.tsx';
import { Message } from '../controls/Message.tsx';
import { usePlateTitle } from '../plate/use-plate-title.ts';
import { saveFile } from '../save-file.ts';
import { useKeepingMessages } from './use-keeping-messages.ts';

/** Says that a link no longer holds the view, and offers its file. */
export function HeldNotice() {
  const { file: words, more } = useKeepingMessages();
  const title = usePlateTitle();
  const held = useHeld((state) => state.held);
  const [dismissed, dismiss] = useState<Held>('all');
  if (held === 'all' || held === dismissed) return null;
  return (
    <div className="banner view-file" role="status">
      <Message tone="note" icon="info" onClose={() => dismiss(held)}>
        <b>{words.tooLong}</b> {held === 'view' ? words.tooLongView : words.tooLongNothing}
        <Button
          kind="line"
          size="small"
          icon="download"
          onPress={() => {
            const { name, text } = viewFileOf(title);
            saveFile(name, 'application/json', text);
          }}
        >
          {more.save}
        </Button>
      </Message>
    </div>
  );
}
