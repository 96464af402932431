import { ask } from '../../state/explore.ts';
import { ensureLoaded, useGraphStore } from '../../state/graph-store.ts';
import { currentView } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import { MOST_CONNECTED } from '../start/questions.ts';
import { useMessages } from '../use-messages.ts';

type Props = { title: string; text?: string };

/** In the place of a view that could not be loaded: what failed and how to try again, or that the study is too large. */
export function LoadFailed({ title, text }: Props) {
  const { plate } = useMessages();
  const tooLarge = useGraphStore(({ load }) => load.status === 'failed' && load.code === 'LIMIT_EXCEEDED');
  return (
    <div className="plate-notice" role="alert">
      <p className="notice-title">{tooLarge ? plate.tooLarge : title}</p>
      {(tooLarge || text) && <p>{tooLarge ? plate.tooLargeSub : text}</p>}
      {tooLarge ? (
        <Button kind="line" size="small" onPress={() => void ask(MOST_CONNECTED)}>
          {plate.mostConnected}
        </Button>
      ) : (
        <Button kind="line" size="small" icon="refresh" onPress={() => void ensureLoaded(currentView())}>
          {plate.retry}
        </Button>
      )}
    </div>
  );
}
