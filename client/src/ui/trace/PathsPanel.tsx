import { useMemo } from 'react';
import type { TracePathsQuery, Verdict } from '../../api/generated/graphql.ts';
import { letterOf, type PathsQuestion } from '../../state/trace-question.ts';
import { askTrace } from '../../state/trace-store.ts';
import { type Way, wayOfPath } from '../../state/trace-way.ts';
import { Count } from '../controls/Count.tsx';
import { Answered } from './Answered.tsx';
import { focusSoon, HEADING } from './focus-soon.ts';
import { More } from './More.tsx';
import { NoPath } from './NoPath.tsx';
import { PathsForm } from './PathsForm.tsx';
import { TraceHead } from './TraceHead.tsx';
import { useAnswer, usePageSize, usePaths } from './use-trace.ts';
import { useTraceWords } from './use-trace-words.ts';
import { VERDICTS, VerdictTag } from './VerdictTag.tsx';
import { WayItem } from './WayItem.tsx';

type Answer = Extract<TracePathsQuery['paths'], { __typename: 'Paths' }>;

type GroupProps = { verdict: Verdict; count: number; ways: readonly Way[]; question: PathsQuestion };

/** The paths of one verdict; none is said too. */
function Group({ verdict, count, ways, question }: GroupProps) {
  const words = useTraceWords();
  const { between } = question;
  const pairOf = ({ entities }: Way) => {
    const [first, last] = [entities[0]!, entities.at(-1)!].map(({ id }) => letterOf(between.indexOf(id)));
    return words.pair(first!, last!);
  };
  return (
    <section className="trace-group">
      <h3>
        <VerdictTag verdict={verdict} word={words.verdicts[verdict]} /> <small>{count}</small>
      </h3>
      <ul>
        {ways.map((way) => (
          <WayItem key={way.key} way={way} pair={between.length > 2 ? pairOf(way) : null} />
        ))}
      </ul>
    </section>
  );
}

function Summary({ answer, question }: { answer: Answer; question: PathsQuestion }) {
  const words = useTraceWords();
  const { completeness, paths } = answer;
  return (
    <div className="trace-summary">
      <p>
        <Count text={words.count(paths.totalCount)} />
        {'. '}
        {completeness !== 'COMPLETE'
          ? words.completeness[completeness]
          : paths.totalCount > 0 && words.wholeUpTo(question.maxHops)}
      </p>
      {completeness === 'CUT_BY_LIMIT' && (
        <button
          type="button"
          className="link"
          onClick={() => {
            askTrace({ ...question, shortest: null });
            focusSoon(HEADING);
          }}
        >
          {words.seeAll}
        </button>
      )}
    </div>
  );
}

/** Paths between two or more entities, by verdict. */
export function PathsPanel({ question }: { question: PathsQuestion }) {
  const words = useTraceWords();
  const { first, most, showMore } = usePageSize('paths', question);
  const { operation, document, variables } = usePaths(question, first);
  const data = operation.status === 'ready' ? operation.data.paths : null;
  const answer = data?.__typename === 'Paths' ? data : null;
  const refused = data?.__typename === 'QuestionRefused' ? data : null;
  const ways = useMemo(() => answer?.paths.edges.map(({ node }) => wayOfPath(node)) ?? null, [answer]);
  const counts = answer?.verdicts.map(({ verdict, count }) => words.verdictCount(verdict, count)).join(', ');
  useAnswer(ways, answer && [words.count(answer.paths.totalCount), counts].filter(Boolean).join(' : '));

  return (
    <>
      <TraceHead question={question} query={question.between.length >= 2 ? { document, variables } : null} />
      <PathsForm question={question} refused={refused} />
      <div className="trace-scroll">
        {question.between.length < 2 && (
          <p className="trace-body quiet">
            {question.between.length === 0 ? words.pickFirst : words.pickSecond}
          </p>
        )}
        <Answered operation={operation}>
          {() =>
            answer &&
            ways && (
              <>
                <Summary answer={answer} question={question} />
                {VERDICTS.map((verdict) => (
                  <Group
                    key={verdict}
                    verdict={verdict}
                    count={answer.verdicts.find((each) => each.verdict === verdict)?.count ?? 0}
                    ways={ways.filter((way) => way.sort === 'path' && way.path.verdict === verdict)}
                    question={question}
                  />
                )).filter(() => ways.length > 0)}
                <More shown={ways.length} total={answer.paths.totalCount} most={most} onMore={showMore} />
                {answer.absences.map((absence) => (
                  <NoPath key={`${absence.from.id} ${absence.to.id}`} absence={absence} question={question} />
                ))}
              </>
            )
          }
        </Answered>
      </div>
    </>
  );
}
