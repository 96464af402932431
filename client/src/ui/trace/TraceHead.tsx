import { openPanel } from '../../state/panels.ts';
import { type Ask, askedAs, type TraceQuestion } from '../../state/trace-question.ts';
import { askTrace } from '../../state/trace-store.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Icon } from '../glyph/Icon.tsx';
import type { IconName } from '../glyph/icon-paths.ts';
import { useFrame } from '../use-media.ts';
import { HEADING } from './focus-soon.ts';
import { leaveTrace, seeGraph } from './leave-trace.ts';
import { useTraceWords } from './use-trace-words.ts';

const ASKS: readonly { ask: Ask; icon: IconName }[] = [
  { ask: 'paths', icon: 'route' },
  { ask: 'influence', icon: 'scales' },
  { ask: 'loops', icon: 'loop' },
];

type Props = {
  question: TraceQuestion;
  /** The GraphQL behind the answer; null where nothing is asked yet. */
  query: { document: string; variables: Record<string, unknown> } | null;
};

/** What is asked, the two other questions about the same entity, and the way out. */
export function TraceHead({ question, query }: Props) {
  const words = useTraceWords();
  const frame = useFrame();
  return (
    <>
      <div className="panel-head">
        {frame === 'phone' && <IconButton icon="chevron-left" label={words.toGraph} onPress={seeGraph} />}
        <h2 id={HEADING} tabIndex={-1}>
          {words.titles[question.ask]}
        </h2>
        {query && (
          <IconButton icon="code" size="small" label={words.query} onPress={() => openPanel({ query })} />
        )}
        <IconButton icon="close" size="small" label={words.close} shortcut="Esc" onPress={leaveTrace} />
      </div>
      <fieldset className="trace-asks" aria-label={words.askLabel}>
        {ASKS.map(({ ask, icon }) => (
          <button
            key={ask}
            type="button"
            className="trace-ask"
            aria-pressed={ask === question.ask}
            onClick={() => askTrace(askedAs(ask, question))}
          >
            <Icon name={icon} /> {words.asks[ask]}
          </button>
        ))}
      </fieldset>
    </>
  );
}
