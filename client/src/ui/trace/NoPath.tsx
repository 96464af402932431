import type { ReactNode } from 'react';
import type { TracePathsQuery } from '../../api/generated/graphql.ts';
import { type Facet, NO_FILTER, showAll } from '../../model/filter.ts';
import { setFilter, showRelation } from '../../state/explore.ts';
import { HOPS, type PathsQuestion } from '../../state/trace-question.ts';
import { askTrace } from '../../state/trace-store.ts';
import { selectView, useViewStore } from '../../state/view-store.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../glyph/Icon.tsx';
import { SignTag } from '../glyph/SignTag.tsx';
import { useMessages } from '../use-messages.ts';
import { useStudyText } from '../use-study-text.ts';
import { focusSoon, HEADING } from './focus-soon.ts';
import { useTraceWords } from './use-trace-words.ts';

type Absence = Extract<TracePathsQuery['paths'], { __typename: 'Paths' }>['absences'][number];
type Cause = Absence['causes'][number];

/** Facets of the page's filter by the name the API gives its criteria. */
const FACETS: Record<string, Facet> = {
  kinds: 'kinds',
  relationTypes: 'relationTypes',
  signs: 'signs',
  modalities: 'modalities',
  scoped: 'generalities',
};

/** The face of an absence: none stated, silent, hidden, or out of the question's reach. */
function Face({ reason }: { reason: Cause['reason'] }) {
  const { words } = useMessages();
  if (reason === 'NO_EFFECT_STATED') return <SignTag sign="NONE" word={words.signWords.NONE} bare />;
  if (reason === 'SILENT') return <span className="dashed-box" aria-hidden="true" />;
  return <Icon name={reason === 'HIDDEN_BY_FILTER' ? 'eye-off' : 'warn'} />;
}

type Props = { absence: Absence; question: PathsQuestion };

/** Why two entities have no path, each cause with what can be done about it. */
export function NoPath({ absence, question }: Props) {
  const words = useTraceWords();
  const text = useStudyText();
  const filter = useViewStore((state) => selectView(state).filter);
  const { from, to, causes } = absence;
  const ask = (change: Partial<PathsQuestion>) => () => {
    askTrace({ ...question, ...change });
    focusSoon(HEADING);
  };
  const act = (name: string, press: () => void, icon?: 'eye') => (
    <Button kind="line" size="small" onPress={press} {...(icon ? { icon } : {})}>
      {name}
    </Button>
  );

  const liftFilter = (cause: Cause): ReactNode => {
    const facet = cause.criterion ? FACETS[cause.criterion] : undefined;
    const lift = () => {
      setFilter(facet ? showAll(filter, facet) : NO_FILTER);
      // With no criterion to blame, every condition of the question counts.
      if (!facet && causes.length === 1) {
        askTrace({ ...question, via: [], avoid: [], directed: false, maxHops: HOPS.paths });
      }
      focusSoon(HEADING);
    };
    return act(facet ? words.acts.dropFilter : words.acts.dropAll, lift, 'eye');
  };

  const explain = (cause: Cause): { said: string; act: ReactNode } => {
    const { reason, relations } = cause;
    const count = words.pathCount(cause.paths ?? 0, cause.atLeast ?? false);
    const said = words.absenceTexts;
    switch (reason) {
      case 'NO_EFFECT_STATED':
        return {
          said: said.NO_EFFECT_STATED,
          act: relations.map(({ id, statement, source, target }) => (
            <div key={id} className="trace-claim">
              <p className="study">{text(statement)}</p>
              {act(words.acts.read, () => showRelation(id, [source.id, target.id]))}
            </div>
          )),
        };
      case 'HIDDEN_BY_FILTER':
        return { said: said.HIDDEN_BY_FILTER(cause.criterion ?? null, count), act: liftFilter(cause) };
      case 'EXCLUDED':
        return { said: said.EXCLUDED(count), act: act(words.acts.forgetStops, ask({ via: [], avoid: [] })) };
      case 'AGAINST_DIRECTION':
        return {
          said: said.AGAINST_DIRECTION(count),
          act: act(words.acts.eitherWay, ask({ directed: false })),
        };
      case 'BEYOND_HOP_LIMIT': {
        const hops = cause.hops ?? HOPS.paths;
        return { said: said.BEYOND_HOP_LIMIT(hops), act: act(words.acts.hops(hops), ask({ maxHops: hops })) };
      }
      case 'SILENT':
        return { said: said.SILENT, act: null };
      case 'UNDECIDED': {
        const hops = Math.max(1, question.maxHops - 1);
        return { said: said.UNDECIDED, act: act(words.acts.fewerHops(hops), ask({ maxHops: hops })) };
      }
    }
  };

  return (
    <section className="trace-absence">
      <h3>{words.nothing(text(from.label), text(to.label))}</h3>
      <ul>
        {causes.map((cause) => {
          const { said, act: what } = explain(cause);
          return (
            <li
              key={`${cause.reason} ${cause.criterion}`}
              className={`absence absence-${cause.reason.toLowerCase()}`}
            >
              <p className="absence-title">
                <Face reason={cause.reason} />{' '}
                {cause.reason === 'HIDDEN_BY_FILTER' && cause.criterion == null
                  ? words.hiddenByAll
                  : words.absences[cause.reason]}
              </p>
              <p>{said}</p>
              {what}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
