import { useId, useMemo } from 'react';
import type { Polarity } from '../../api/generated/graphql.ts';
import { HOPS, type LoopsQuestion } from '../../state/trace-question.ts';
import { askTrace } from '../../state/trace-store.ts';
import { wayOfLoop } from '../../state/trace-way.ts';
import { Answered } from './Answered.tsx';
import { EntityField } from './EntityField.tsx';
import { EntityPicker } from './EntityPicker.tsx';
import { FilterNote } from './FilterNote.tsx';
import { focusSoon, HEADING } from './focus-soon.ts';
import { More } from './More.tsx';
import { hopOptions, OptionSelect } from './OptionSelect.tsx';
import { Refusal } from './Refusal.tsx';
import { TraceHead } from './TraceHead.tsx';
import { useAnswer, useLoops, usePageSize } from './use-trace.ts';
import { useTraceWords } from './use-trace-words.ts';
import { WayItem } from './WayItem.tsx';
import { WaySummary } from './WaySummary.tsx';

const POLARITIES: readonly Polarity[] = ['REINFORCING', 'BALANCING', 'UNDETERMINED'];

/** Feedback loops through an entity or anywhere, by what they do to a change. */
export function LoopsPanel({ question }: { question: LoopsQuestion }) {
  const words = useTraceWords();
  const id = useId();
  const { first, most, showMore } = usePageSize('loops', question);
  const { operation, document, variables } = useLoops(question, first);
  const data = operation.status === 'ready' ? operation.data.loops : null;
  const answer = data?.__typename === 'Loops' ? data : null;
  const refused = data?.__typename === 'QuestionRefused' ? data : null;
  const ways = useMemo(() => answer?.loops.edges.map(({ node }) => wayOfLoop(node)) ?? null, [answer]);
  useAnswer(ways, answer && words.countLoops(answer.loops.totalCount));
  const change = (change: Partial<LoopsQuestion>) => {
    askTrace({ ...question, ...change });
    if ('through' in change) focusSoon(HEADING);
  };
  const countOf = (polarity: Polarity) =>
    answer?.polarities.find((each) => each.polarity === polarity)?.count ?? 0;

  return (
    <>
      <TraceHead question={question} query={{ document, variables }} />
      <div className="trace-form">
        {question.through === null ? (
          <>
            <p className="trace-where">{words.anywhere}</p>
            <EntityPicker label={words.entity} taken={[]} onPick={(through) => change({ through })} />
          </>
        ) : (
          <EntityField
            id={question.through}
            onRemove={() => change({ through: null })}
            refused={refused?.argument === 'through'}
          />
        )}
        <Refusal refused={refused} argument="through" id={`${id}-through`} />
        <div className="trace-options">
          <OptionSelect
            label={words.hops}
            value={question.maxHops}
            options={hopOptions(HOPS.loops, words.hopsAtMost)}
            onChange={(maxHops) => change({ maxHops })}
            refusedBy={refused?.argument === 'maxHops' ? `${id}-maxHops` : null}
          />
        </div>
        <Refusal refused={refused} argument="maxHops" id={`${id}-maxHops`} />
      </div>
      <div className="trace-scroll">
        <Answered operation={operation}>
          {() =>
            answer &&
            ways && (
              <>
                <WaySummary
                  count={words.countLoops(answer.loops.totalCount)}
                  completeness={answer.completeness}
                  maxHops={question.maxHops}
                />
                <FilterNote />
                {ways.length === 0 && <p className="trace-body">{words.noLoop(question.maxHops)}</p>}
                {POLARITIES.filter((polarity) => countOf(polarity) > 0).map((polarity) => (
                  <section key={polarity} className="trace-group">
                    <h3>
                      {words.polarities[polarity]} <small>{countOf(polarity)}</small>
                    </h3>
                    <p className="trace-meaning">{words.polarityMeanings[polarity]}</p>
                    <ul>
                      {ways
                        .filter((way) => way.sort === 'loop' && way.polarity === polarity)
                        .map((way) => (
                          <WayItem key={way.key} way={way} />
                        ))}
                    </ul>
                  </section>
                ))}
                <More shown={ways.length} total={answer.loops.totalCount} most={most} onMore={showMore} />
              </>
            )
          }
        </Answered>
      </div>
    </>
  );
}
