import { namedIn } from '../../state/trace-question.ts';
import { coverGraph, useTraceStore } from '../../state/trace-store.ts';
import { selectDetail, useViewStore } from '../../state/view-store.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useEntityLabel } from '../use-entity-label.ts';
import { useMessages } from '../use-messages.ts';
import { REOPEN } from './focus-soon.ts';

/** On a phone, while the graph is looked at: what is traced in one line, and the way back to it. */
export function TraceStrip() {
  const { tracing } = useMessages();
  const question = useTraceStore((state) => state.question);
  const detail = useViewStore(selectDetail);
  const ids = question ? (question.ask === 'paths' ? question.between : namedIn(question)) : [];
  const [first, last] = [useEntityLabel(ids[0] ?? ''), useEntityLabel(ids.at(-1) ?? '')];
  if (!question || detail !== null) return null;
  return (
    <div className="claim-sheet">
      <p className="claim-sheet-title">{ids.length > 1 ? tracing.title(first, last) : first}</p>
      <IconButton
        id={REOPEN}
        icon="chevron-right"
        line
        label={tracing.open}
        onPress={() => coverGraph(true)}
      />
    </div>
  );
}
