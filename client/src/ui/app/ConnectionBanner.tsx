import { useEffect, useState } from 'react';
import { tryNow, useConnection } from '../../state/connection.ts';
import { Button } from '../controls/Button.tsx';
import { Message } from '../controls/Message.tsx';
import { useMessages } from '../use-messages.ts';

/** Whole seconds until a moment, counted down. */
function useCountdown(until: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [until]);
  return Math.max(0, Math.ceil((until - now) / 1000));
}

function Countdown({ until }: { until: number }) {
  const { connection: words } = useMessages();
  return <span aria-hidden="true">{words.retryIn(useCountdown(until))}</span>;
}

/** Says that the database is away, until when, and that it is back. The view behind it stays readable. */
export function ConnectionBanner() {
  const { connection: words } = useMessages();
  const connection = useConnection();
  if (connection.status === 'up') return null;
  return (
    <div className="banner">
      {connection.status === 'away' ? (
        <div role="alert">
          <Message tone="error" icon="away">
            <b>{words.away}</b> {words.awaySub}{' '}
            {connection.trying ? <span>{words.trying}</span> : <Countdown until={connection.retryAt} />}{' '}
            <Button kind="line" size="small" icon="refresh" onPress={() => void tryNow()}>
              {words.tryNow}
            </Button>
          </Message>
        </div>
      ) : (
        <div role="status">
          <Message tone="note" icon="check">
            {words.back}
          </Message>
        </div>
      )}
    </div>
  );
}
