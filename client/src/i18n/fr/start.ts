import { counted, formatNumber } from '../numbers.ts';

const n = (value: number) => formatNumber(value, 'fr');
const c = (count: number, one: string, many: string) => counted('fr', count, one, many);
const entities = (count: number) => c(count, 'entité', 'entités');
const relations = (count: number) => c(count, 'relation', 'relations');

/** Words of the start screen, which come with it. Written with plain spaces (see typography.ts). */
export const startFr = {
  title: "Qui agit sur les compétences des pôles, par où, et d'après quoi ?",
  lead: "Une étude menée pour le Centre d'analyse stratégique dans dix pôles de compétitivité, relation par relation : son signe, sa portée, et où la note le dit.",
  questions: 'Ou commencer par une question',
  connected: 'Ou partir de ce qui est le plus relié',
  why: "Pourquoi un pôle s'occupe-t-il de compétences ?",
  whyCounts: (acting: number, none: number) =>
    `${c(acting, 'facteur qui joue', 'facteurs qui jouent')}, ${n(none)} ${none < 2 ? 'cherché' : 'cherchés'} et sans effet`,
  whySub: 'Les facteurs qui jouent, et ceux qui ont été cherchés sans effet',
  who: 'Qui répond aux pôles, et qui tarde ?',
  whoSub: 'La formation initiale réagit beaucoup, la formation continue peu',
  pole: "Le réseau d'un pôle : Imaginove",
  poleSub: 'Ses filières, ses métiers, ses effets sur le marché du travail',
  poleCounts: (count: number) => `${relations(count)} : ses filières, ses métiers, ses effets`,
  absences: 'Trois réponses à ne pas confondre',
  none: 'sans effet',
  noneSub: "L'étude a cherché et n'a rien trouvé.",
  silent: 'muette',
  silentSub: "L'étude n'en dit rien, ni oui ni non.",
  masked: 'masqué',
  maskedSub: "L'étude le dit, votre filtre le cache.",
  regions: 'Les dix pôles et leurs régions',
  whole: 'Ouvrir tout le réseau',
  open: 'Ouvrir le réseau',
  read: "Lire l'étude passage par passage",
  audit: 'Ce que les données couvrent',
  api: "Interroger l'API",
  overview: (count: number) => `Tout le réseau de l'étude : ${entities(count)}`,
  legend: {
    pole: 'pôles',
    actor: 'acteurs',
    knowledge: 'savoirs',
    cause: 'causes, effets',
    action: 'actions',
  },
};

/** What every language has to say. */
export type StartMessages = typeof startFr;
