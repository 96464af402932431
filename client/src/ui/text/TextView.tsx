import '../../styles/workspace.css';
import '../../styles/text.css';
import { useEffect } from 'react';
import { findKeptCopy, findServedCopy } from '../../state/copy-store.ts';
import { followReading, loadReading, selectReading, useReading } from '../../state/reading-store.ts';
import { Button } from '../controls/Button.tsx';
import { Skeleton } from '../controls/Skeleton.tsx';
import { useLasting } from '../use-lasting.ts';
import { useMessages } from '../use-messages.ts';
import { TextReader } from './TextReader.tsx';
import { useReadingMessages } from './use-reading-messages.ts';

/** The study in order: our digest of each passage or the reader's own copy, its claims beside it, and their graph. */
export function TextView() {
  const { plate } = useMessages();
  const { reading: words } = useReadingMessages();
  const load = useReading((state) => state.load);
  const reading = useReading(selectReading);
  const tooLarge = load.status === 'failed' && load.code === 'LIMIT_EXCEEDED';
  const slow = useLasting(load.status === 'loading' || load.status === 'idle');
  useEffect(followReading, []);
  useEffect(() => {
    if (reading) void findKeptCopy(reading).then(() => findServedCopy(reading.study));
  }, [reading]);

  if (reading && reading.passages.length > 0) return <TextReader reading={reading} />;
  return (
    <main className="reader-waiting" aria-label={words.region}>
      {slow && <Skeleton text={words.loading} />}
      {load.status === 'failed' && (
        <div className="plate-notice" role="alert">
          <p className="notice-title">{tooLarge ? plate.tooLarge : words.failed}</p>
          <p>{tooLarge ? plate.tooLargeSub : words.failedSub}</p>
          {!tooLarge && (
            <Button kind="line" size="small" icon="refresh" onPress={() => void loadReading()}>
              {plate.retry}
            </Button>
          )}
        </div>
      )}
      {reading && <p className="plate-notice">{words.empty}</p>}
    </main>
  );
}
