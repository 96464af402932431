import { useEffect } from 'react';
import { useConnection } from '../../state/connection.ts';
import { forgetLostCode, loadCodeAgain, useLostCode } from '../../state/lost-code.ts';
import { Button } from '../controls/Button.tsx';
import { Message } from '../controls/Message.tsx';
import { useMessages } from '../use-messages.ts';

/** Says that a part of the page could not be had, and what helps: to try again, or a new page, which keeps the view. */
export function LostNotice() {
  const { lost: words, plate } = useMessages();
  const lost = useLostCode((state) => state.lost.length > 0);
  const broken = useLostCode((state) => state.broken);
  const { status, epoch } = useConnection();
  useEffect(() => {
    if (epoch > 0) void loadCodeAgain();
  }, [epoch]);
  if (!lost && !broken) return null;
  const away = !broken && status === 'away';
  return (
    <div className="banner" role="alert">
      <Message tone="error" icon="warn" onClose={forgetLostCode}>
        {words[away ? 'away' : broken ? 'broken' : 'gone']}{' '}
        <Button
          kind="line"
          size="small"
          icon="refresh"
          onPress={() => (away ? void loadCodeAgain() : window.location.reload())}
        >
          {away ? plate.retry : words.reload}
        </Button>
      </Message>
    </div>
  );
}

/** In the place of a view or a panel that could not be had. */
export function LostPart({ onClose }: { onClose?: () => void }) {
  const { app, lost: words } = useMessages();
  return (
    <div className="lost-part">
      <p>{words.here}</p>
      {onClose && <Button onPress={onClose}>{app.close}</Button>}
    </div>
  );
}
