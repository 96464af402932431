import { useId, useMemo } from 'react';
import type { RefusedFragment, TraceInfluenceQuery } from '../../api/generated/graphql.ts';
import { HOPS, type InfluenceQuestion } from '../../state/trace-question.ts';
import { askTrace } from '../../state/trace-store.ts';
import { wayOfPath } from '../../state/trace-way.ts';
import { useEntityLabel } from '../use-entity-label.ts';
import { Answered } from './Answered.tsx';
import { EntityField } from './EntityField.tsx';
import { EntityPicker } from './EntityPicker.tsx';
import { FilterNote } from './FilterNote.tsx';
import { focusSoon, HEADING } from './focus-soon.ts';
import { More } from './More.tsx';
import { hopOptions, OptionSelect } from './OptionSelect.tsx';
import { ReachedRow } from './ReachedRow.tsx';
import { Refusal } from './Refusal.tsx';
import { TraceHead } from './TraceHead.tsx';
import { useAnswer, useInfluence, usePageSize } from './use-trace.ts';
import { useTraceWords } from './use-trace-words.ts';
import { WaySummary } from './WaySummary.tsx';

type Answer = Extract<TraceInfluenceQuery['influence'], { __typename: 'Influence' }>;

function Tree({ answer }: { answer: Answer }) {
  const words = useTraceWords();
  const reached = answer.reached.edges.map(({ node }) => node);
  const distances = [...new Set(reached.map(({ distance }) => distance))];
  return distances.map((distance) => (
    <section key={distance} className="trace-group">
      <h3>{words.at(distance)}</h3>
      <ul>
        {reached
          .filter((each) => each.distance === distance)
          .map((each) => (
            <ReachedRow key={each.entity.id} reached={each} />
          ))}
      </ul>
    </section>
  ));
}

function Form({ question, refused }: { question: InfluenceQuestion; refused: RefusedFragment | null }) {
  const words = useTraceWords();
  const id = useId();
  const { of, direction, maxHops } = question;
  const change = (change: Partial<InfluenceQuestion>) => {
    askTrace({ ...question, ...change });
    if ('of' in change) focusSoon(HEADING);
  };
  return (
    <div className="trace-form">
      {of === null ? (
        <EntityPicker label={words.entity} taken={[]} onPick={(entity) => change({ of: entity })} />
      ) : (
        <EntityField id={of} onRemove={() => change({ of: null })} refused={refused?.argument === 'of'} />
      )}
      <Refusal refused={refused} argument="of" id={`${id}-of`} />
      <div className="trace-options">
        <OptionSelect
          label={words.direction}
          value={direction}
          options={[
            { value: 'DOWNSTREAM' as const, name: words.downstream },
            { value: 'UPSTREAM' as const, name: words.upstream },
          ]}
          onChange={(value) => change({ direction: value })}
        />
        <OptionSelect
          label={words.hops}
          value={maxHops}
          options={hopOptions(HOPS.influence, words.hopsAtMost)}
          onChange={(value) => change({ maxHops: value })}
          refusedBy={refused?.argument === 'maxHops' ? `${id}-maxHops` : null}
        />
      </div>
      <Refusal refused={refused} argument="maxHops" id={`${id}-maxHops`} />
    </div>
  );
}

/** What an entity influences, or what influences it. */
export function InfluencePanel({ question }: { question: InfluenceQuestion }) {
  const words = useTraceWords();
  const { first, most, showMore } = usePageSize('influence', question);
  const { operation, document, variables } = useInfluence(question, first);
  const label = useEntityLabel(question.of ?? '');
  const data = operation.status === 'ready' ? operation.data.influence : null;
  const answer = data?.__typename === 'Influence' ? data : null;
  const refused = data?.__typename === 'QuestionRefused' ? data : null;
  const ways = useMemo(
    () =>
      answer?.reached.edges.flatMap(({ node }) =>
        node.routes.flatMap(({ shortest }) => shortest.map((path) => wayOfPath(path, 'route'))),
      ) ?? null,
    [answer],
  );
  useAnswer(ways, answer && words.countRoutes(answer.reached.totalCount));
  const other = question.direction === 'DOWNSTREAM' ? 'UPSTREAM' : 'DOWNSTREAM';

  return (
    <>
      <TraceHead question={question} query={question.of === null ? null : { document, variables }} />
      <Form question={question} refused={refused} />
      <div className="trace-scroll">
        {question.of === null && <p className="trace-body quiet">{words.pickFirst}</p>}
        <Answered operation={operation}>
          {() =>
            answer && (
              <>
                <WaySummary
                  count={words.countRoutes(answer.reached.totalCount)}
                  completeness={answer.completeness}
                  maxHops={question.maxHops}
                />
                <FilterNote />
                {answer.reached.totalCount === 0 ? (
                  <div className="trace-body">
                    <p>{words.noRoutes[question.direction](label)}</p>
                    <button
                      type="button"
                      className="link"
                      onClick={() => {
                        askTrace({ ...question, direction: other });
                        focusSoon(HEADING);
                      }}
                    >
                      {words.acts.other}
                    </button>
                  </div>
                ) : (
                  <Tree answer={answer} />
                )}
                <More
                  shown={answer.reached.edges.length}
                  total={answer.reached.totalCount}
                  most={most}
                  onMore={showMore}
                />
              </>
            )
          }
        </Answered>
      </div>
    </>
  );
}
