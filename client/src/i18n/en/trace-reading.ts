import type { JoinKind, Modality } from '../../api/generated/graphql.ts';
import type { TraceReadingMessages } from '../fr/trace-reading.ts';
import { counted, formatNumber } from '../numbers.ts';
import { VERDICTS_EN } from './trace.ts';

const n = (value: number) => formatNumber(value, 'en');
const c = (count: number, one: string, many: string) => counted('en', count, one, many);
const hops = (count: number) => c(count, 'hop', 'hops');

const JOINS: Record<JoinKind, string> = {
  OTHER_PASSAGE: 'Another passage',
  OTHER_SCOPE: 'Another scope',
  OTHER_MODALITY: 'Another footing',
};
const MODALITIES: Record<Modality, string> = {
  OBSERVED: 'observed',
  EXPLAINED: 'explained',
  HYPOTHESIS: 'supposed',
  EXPECTED: 'expected',
  RECOMMENDED: 'advised',
};

/** Words of the reading of a path, a route or a loop. */
export const traceReadingEn: TraceReadingMessages = {
  reading: {
    path: 'Read this path',
    route: 'Read this route',
    loop: 'Read this loop',
    relations: (count) => c(count, 'relation', 'relations'),
    close: 'Leave this path',
    back: 'Back to the list',
    signed: (signed, total, verdict) =>
      signed === 0
        ? 'No hop carries a sign: this path states a link, not an effect.'
        : signed === total
          ? total === 1
            ? 'This hop carries a sign.'
            : `Every one of the ${hops(total)} carries a sign.`
          : `${n(signed)} of ${hops(total)} ${signed === 1 ? 'carries' : 'carry'} a sign; by ${signed === 1 ? 'itself' : 'themselves'}: ${verdict ? VERDICTS_EN[verdict].toLowerCase() : ''}. Read it as a lead.`,
    step: (index) => `Hop ${n(index)}`,
    stepSaid: (index, total, statement) => `Hop ${n(index)} of ${n(total)}: ${statement}`,
    previous: 'Previous hop',
    next: 'Next hop',
    whole: 'The whole path',
    sameAll: 'Same passage, same scope, same footing',
    joins: JOINS,
    joinModality: (from, to) => `first ${MODALITIES[from]}, then ${MODALITIES[to]}`,
    joinScope: (from, to) => `${from}, then ${to}`,
    general: 'in general',
    except: (label) => `except ${label}`,
    against: (index) => `Hop ${n(index)} read backwards`,
    againstText: (from, to) => `the relation goes from ${from} to ${to}`,
    gaps: 'What the study does not say',
    gapPassage: (before, after, a, b) =>
      `It does not itself link “${before}” and “${after}”: the joint between hops ${n(a)} and ${n(b)} is the tool’s.`,
    gapScope: (a, b) => `It does not say that hops ${n(a)} and ${n(b)} hold for the same poles.`,
    gapModality: (a, b) => `It does not state hops ${n(a)} and ${n(b)} on the same footing.`,
    gapSign: (steps, count) =>
      count === 1 ? `It gives hop ${steps} no sign.` : `It gives hops ${steps} no sign.`,
    noGap: 'Each hop follows the other in the same passage: the path is the study’s own.',
    alone: 'Path alone',
    open: 'Open the relation',
    inText: 'Read in the text',
    stops: (count, total) =>
      `${c(count, 'passage', 'passages')} to read, in the order of the ${hops(total)}.`,
    stopOf: (at, total) => `${at < 1 ? '–' : n(at)} / ${n(total)}`,
    previousStop: 'Previous passage of the path',
    nextStop: 'Next passage of the path',
    said: (title, count) => `${title}, ${count}.`,
  },
};
