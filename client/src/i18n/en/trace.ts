import type {
  AbsenceReason,
  Completeness,
  Polarity,
  Verdict,
  Weakness,
} from '../../api/generated/graphql.ts';
import type { TraceMessages } from '../fr/trace.ts';
import { counted, formatNumber } from '../numbers.ts';

const n = (value: number) => formatNumber(value, 'en');
const c = (count: number, one: string, many: string) => counted('en', count, one, many);
const hops = (count: number) => c(count, 'hop', 'hops');
const paths = (count: number) => c(count, 'path', 'paths');

export const VERDICTS_EN: Record<Verdict, string> = {
  POSITIVE: 'Positive',
  NEGATIVE: 'Negative',
  MIXED: 'Mixed',
  NONE: 'No effect',
  UNDETERMINED: 'Undetermined',
};
const VERDICTS_OF_ROUTES: Record<Verdict, [string, string]> = {
  POSITIVE: ['positive route', 'positive routes'],
  NEGATIVE: ['negative route', 'negative routes'],
  MIXED: ['mixed route', 'mixed routes'],
  NONE: ['route without effect', 'routes without effect'],
  UNDETERMINED: ['undetermined route', 'undetermined routes'],
};
const POLARITIES: Record<Polarity, string> = {
  REINFORCING: 'Reinforcing',
  BALANCING: 'Balancing',
  UNDETERMINED: 'Undetermined',
};
const POLARITY_MEANINGS: Record<Polarity, string> = {
  REINFORCING: 'An even number of negative links: a change is amplified.',
  BALANCING: 'An odd number of negative links: a change is damped.',
  UNDETERMINED: 'At least one link has no definite sign.',
};
const WEAKNESSES: Record<Weakness, string> = {
  UNSIGNED: 'no sign',
  AGAINST_DIRECTION: 'an influence read backwards',
  UNSPECIFIED: 'sign not given',
  HYPOTHESIS: 'a hypothesis of the authors',
  EXPECTED_OR_RECOMMENDED: 'expected or advised',
  EXPLAINED: 'the authors’ explanation',
  ONE_PASSAGE: 'observed, on one passage',
  FIRM: 'observed, on several passages',
};
const CRITERIA: Record<string, string> = {
  kinds: 'the hidden entities',
  relationTypes: 'the hidden relations',
  signs: 'the hidden signs',
  modalities: 'the hidden modalities',
  scoped: 'the hidden scopes',
};
const COMPLETENESS: Record<Completeness, string> = {
  COMPLETE: 'That is all.',
  CUT_BY_LIMIT: 'The shortest; there may be more.',
  CUT_BY_BUDGET: 'Not the whole list: finding everything would cost too much. Allow fewer hops.',
};
const ABSENCES: Record<AbsenceReason, string> = {
  NO_EFFECT_STATED: 'No effect, says the study',
  HIDDEN_BY_FILTER: 'Hidden by your filter',
  EXCLUDED: 'Ruled out by “via” or “avoid”',
  AGAINST_DIRECTION: 'Only the other way',
  BEYOND_HOP_LIMIT: 'Farther than the limit',
  SILENT: 'The study is silent',
  UNDECIDED: 'Too costly to tell',
};

/** Words of the tracing panel. */
export const traceEn: TraceMessages = {
  region: 'Tracing',
  titles: { paths: 'Trace a path', influence: 'Weigh influences', loops: 'Loops' },
  asks: { paths: 'Paths', influence: 'Influences', loops: 'Loops' },
  askLabel: 'Question',
  close: 'Close tracing',
  toGraph: 'See the graph',
  query: 'GraphQL query',
  failed: 'The answer could not be read. The view is as it was.',
  retry: 'Try again',
  waiting: 'The answer is coming…',
  more: (count) => `See ${n(count)} more`,
  moreLeft: (shown, total) => `The first ${n(shown)} of ${n(total)}: add a condition to narrow them down.`,

  end: (letter) => `Entity ${letter}`,
  entity: 'Entity',
  anywhere: 'Anywhere in the study',
  placeholder: 'Find an entity…',
  names: 'Entities',
  nameCount: (count) => c(count, 'entity', 'entities'),
  noName: (query) => `No entity answers to “${query}”.`,
  remove: (label) => `Remove ${label}`,
  swap: 'Swap the ends',
  addEnd: 'Another entity',
  via: 'Via',
  viaLabel: 'Pass through',
  avoid: 'Avoid',
  avoidLabel: 'Avoid',
  cancelAdd: 'Add nothing',
  direction: 'Walking direction',
  eitherWay: 'Either way',
  oneWay: (first, last) => `From ${first} to ${last}`,
  hops: 'Hops at most',
  hopsAtMost: (count) => `At most ${hops(count)}`,
  shortest: 'Number of paths',
  shortestOf: (count) => (count === null ? 'Every path' : `The ${n(count)} shortest`),
  downstream: 'What it influences',
  upstream: 'What influences it',

  refused: {
    OUT_OF_RANGE: (min, max) => `From ${n(min ?? 0)} to ${n(max ?? 0)}. Beyond that it does not end in time.`,
    UNKNOWN_ID: (names) => `The study has no ${names}.`,
    SAME_ENDS: 'The same entity twice: a path links two different ones.',
    CONTRADICTORY: (names) => `Both wanted and to be avoided: ${names}.`,
    UNREADABLE: 'This question cannot be read.',
  },

  pickSecond: 'Pick a second entity: here, or in the graph with T.',
  pickFirst: 'Pick an entity: here, or in the graph.',
  count: (count) => paths(count),
  countRoutes: (count) => `${c(count, 'entity', 'entities')} reached`,
  countLoops: (count) => c(count, 'loop', 'loops'),
  completeness: COMPLETENESS,
  wholeUpTo: (count) => `That is all, up to ${hops(count)}.`,
  seeAll: 'See all',
  verdicts: VERDICTS_EN,
  verdictCount: (verdict, count) => `${n(count)} ${VERDICTS_EN[verdict].toLowerCase()}`,
  routes: (verdict, count) => c(count, ...VERDICTS_OF_ROUTES[verdict]),
  firstRoutes: (shown, total) => `The ${n(shown)} shortest of ${n(total)}`,
  hopCount: hops,
  pair: (first, last) => `${first} to ${last}`,
  joinCount: (count) => c(count, 'join', 'joins'),
  noJoin: 'no join',
  weakest: 'Weakest hop',
  weakestHop: (index, from, to, weakness) => `${n(index)}, ${from} – ${to}: ${WEAKNESSES[weakness]}`,
  against: 'backwards:',
  adds: (count) => `${c(count, 'entity', 'entities')} to add`,
  at: (distance) => (distance === 1 ? 'One hop away' : `${hops(distance)} away`),
  polarities: POLARITIES,
  polarityMeanings: POLARITY_MEANINGS,

  nothing: (first, last) => `No path from ${first} to ${last}`,
  absences: ABSENCES,
  hiddenByAll: 'Hidden by your conditions',
  absenceTexts: {
    NO_EFFECT_STATED: 'It looked for this link and says that there is none. That is not silence.',
    HIDDEN_BY_FILTER: (criterion, count) =>
      criterion === null
        ? `${count} without your conditions. The study says it; nothing is lost.`
        : `${count} more with ${CRITERIA[criterion] ?? 'what is hidden'}. The study says it; nothing is lost.`,
    EXCLUDED: (count) => `${count} without these two conditions.`,
    AGAINST_DIRECTION: (count) => `${count} if relations may be walked backwards.`,
    BEYOND_HOP_LIMIT: (count) => `The shortest has ${hops(count)}.`,
    SILENT:
      'Nothing links the two, even within 8 hops and without a filter. That does not mean there is no link.',
    UNDECIDED: 'The search stopped before it could tell. Fewer hops, or a stop to pass through, would help.',
  },
  pathCount: (count, atLeast) => (atLeast ? `At least ${paths(count)}` : paths(count)),
  acts: {
    read: 'Read this relation',
    dropFilter: 'Lift this filter',
    dropAll: 'Lift every condition',
    forgetStops: 'Forget via and avoid',
    eitherWay: 'Walk either way',
    hops: (count) => `Allow ${hops(count)}`,
    fewerHops: (count) => `Allow ${hops(count)} only`,
    other: 'See the other way',
  },
  noRoutes: {
    DOWNSTREAM: (label) => `The study says nothing of what ${label} influences.`,
    UPSTREAM: (label) => `The study says nothing of what influences ${label}.`,
  },
  noLoop: (count) => `No loop of influences of at most ${hops(count)}.`,
  filterOn: 'A filter hides a part of the study: the answer may depend on it.',
};
