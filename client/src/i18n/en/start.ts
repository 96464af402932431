import type { StartMessages } from '../fr/start.ts';
import { counted, formatNumber } from '../numbers.ts';

const n = (value: number) => formatNumber(value, 'en');
const c = (count: number, one: string, many: string) => counted('en', count, one, many);
const entities = (count: number) => c(count, 'entity', 'entities');
const relations = (count: number) => c(count, 'relation', 'relations');

/** Words of the start screen. */
export const startEn: StartMessages = {
  title: 'Who shapes the skills of poles, by which route, and says who?',
  lead: 'A study made for the Centre d’analyse stratégique in ten French competitiveness clusters (“poles”), relation by relation: its sign, its scope, and where the note says it.',
  questions: 'Or start from a question',
  connected: 'Or start from what is most connected',
  why: 'Why does a pole take up skills?',
  whyCounts: (acting, none) =>
    `${c(acting, 'factor that counts', 'factors that count')}, ${n(none)} looked for and without effect`,
  whySub: 'The factors that count, and those looked for without effect',
  who: 'Who answers the poles, and who lags?',
  whoSub: 'Initial training reacts a lot, continuing training little',
  pole: 'The network of one pole: Imaginove',
  poleSub: 'Its industries, its jobs, its effects on the labour market',
  poleCounts: (count) => `${relations(count)}: its industries, its jobs, its effects`,
  absences: 'Three answers not to confuse',
  none: 'no effect',
  noneSub: 'The study looked and found nothing.',
  silent: 'silent',
  silentSub: 'The study says neither yes nor no.',
  masked: 'hidden',
  maskedSub: 'The study says it, your filter hides it.',
  regions: 'The ten poles and their regions',
  whole: 'Open the whole network',
  open: 'Open the network',
  read: 'Read the study passage by passage',
  audit: 'What the data covers',
  api: 'Query the API',
  overview: (count) => `The study’s whole network: ${entities(count)}`,
  legend: {
    pole: 'poles',
    actor: 'actors',
    knowledge: 'knowledge',
    cause: 'causes, effects',
    action: 'actions',
  },
};
