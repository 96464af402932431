import type {
  AbsenceReason,
  Completeness,
  Polarity,
  Verdict,
  Weakness,
} from '../../api/generated/graphql.ts';
import { counted, formatNumber } from '../numbers.ts';
import { de, deAtStart } from './elision.ts';

const n = (value: number) => formatNumber(value, 'fr');
const c = (count: number, one: string, many: string) => counted('fr', count, one, many);
const hops = (count: number) => c(count, 'saut', 'sauts');
const paths = (count: number) => c(count, 'chemin', 'chemins');

export const VERDICTS_FR: Record<Verdict, string> = {
  POSITIVE: 'Positif',
  NEGATIVE: 'Négatif',
  MIXED: 'Mêlé',
  NONE: 'Sans effet',
  UNDETERMINED: 'Indéterminé',
};
const VERDICTS_OF_PATHS: Record<Verdict, [string, string]> = {
  POSITIVE: ['positif', 'positifs'],
  NEGATIVE: ['négatif', 'négatifs'],
  MIXED: ['mêlé', 'mêlés'],
  NONE: ['sans effet', 'sans effet'],
  UNDETERMINED: ['indéterminé', 'indéterminés'],
};
const VERDICTS_OF_ROUTES: Record<Verdict, [string, string]> = {
  POSITIVE: ['route positive', 'routes positives'],
  NEGATIVE: ['route négative', 'routes négatives'],
  MIXED: ['route mêlée', 'routes mêlées'],
  NONE: ['route sans effet', 'routes sans effet'],
  UNDETERMINED: ['route indéterminée', 'routes indéterminées'],
};
const POLARITIES: Record<Polarity, string> = {
  REINFORCING: 'Qui s’amplifie',
  BALANCING: 'Qui s’amortit',
  UNDETERMINED: 'Indéterminée',
};
const POLARITY_MEANINGS: Record<Polarity, string> = {
  REINFORCING: 'Nombre pair de liens négatifs : un changement s’y amplifie.',
  BALANCING: 'Nombre impair de liens négatifs : un changement s’y amortit.',
  UNDETERMINED: 'Un lien au moins n’a pas de signe arrêté.',
};
const WEAKNESSES: Record<Weakness, string> = {
  UNSIGNED: 'sans signe',
  AGAINST_DIRECTION: 'influence lue à rebours',
  UNSPECIFIED: 'sens non précisé',
  HYPOTHESIS: 'hypothèse des auteurs',
  EXPECTED_OR_RECOMMENDED: 'attendu ou conseillé',
  EXPLAINED: 'explication des auteurs',
  ONE_PASSAGE: 'observé, sur un seul passage',
  FIRM: 'observé, sur plusieurs passages',
};
const CRITERIA: Record<string, string> = {
  kinds: 'les entités masquées',
  relationTypes: 'les relations masquées',
  signs: 'les signes masqués',
  modalities: 'les modalités masquées',
  scoped: 'les portées masquées',
};
const COMPLETENESS: Record<Completeness, string> = {
  COMPLETE: 'C’est tout.',
  CUT_BY_LIMIT: 'Les plus courts ; il peut y en avoir d’autres.',
  CUT_BY_BUDGET: 'Liste incomplète : tout chercher coûterait trop. Réduisez les sauts.',
};
const ABSENCES: Record<AbsenceReason, string> = {
  NO_EFFECT_STATED: 'Sans effet, selon l’étude',
  HIDDEN_BY_FILTER: 'Masqué par votre filtre',
  EXCLUDED: 'Écarté par « via » ou « éviter »',
  AGAINST_DIRECTION: 'Seulement à rebours',
  BEYOND_HOP_LIMIT: 'Plus loin que la limite',
  SILENT: 'L’étude n’en dit rien',
  UNDECIDED: 'Trop coûteux à trancher',
};

/** Words of the tracing panel. Written with plain spaces (see typography.ts). */
export const traceFr = {
  region: 'Traçage',
  titles: { paths: 'Tracer un chemin', influence: 'Peser les influences', loops: 'Boucles' },
  asks: { paths: 'Chemins', influence: 'Influences', loops: 'Boucles' },
  askLabel: 'Question',
  close: 'Fermer le traçage',
  toGraph: 'Voir le graphe',
  query: 'Requête GraphQL',
  failed: 'La réponse n’a pas pu être lue. La vue reste telle quelle.',
  retry: 'Réessayer',
  waiting: 'La réponse arrive…',
  more: (count: number) => `Voir ${n(count)} de plus`,
  moreLeft: (shown: number, total: number) =>
    `Les ${n(shown)} premiers sur ${n(total)} : ajoutez une condition pour les resserrer.`,

  end: (letter: string) => `Entité ${letter}`,
  entity: 'Entité',
  anywhere: 'Partout dans l’étude',
  placeholder: 'Chercher une entité…',
  names: 'Entités',
  nameCount: (count: number) => c(count, 'entité', 'entités'),
  noName: (query: string) => `Aucune entité ne répond à « ${query} ».`,
  remove: (label: string) => `Retirer ${label}`,
  swap: 'Échanger les extrémités',
  addEnd: 'Autre entité',
  via: 'Via',
  viaLabel: 'Passer par',
  avoid: 'Éviter',
  avoidLabel: 'Éviter',
  cancelAdd: 'Ne rien ajouter',
  direction: 'Sens de la marche',
  eitherWay: 'Deux sens',
  oneWay: (first: string, last: string) => `${deAtStart(first)} vers ${last}`,
  hops: 'Sauts au plus',
  hopsAtMost: (count: number) => `${hops(count)} au plus`,
  shortest: 'Nombre de chemins',
  shortestOf: (count: number | null) => (count === null ? 'Tous les chemins' : `Les ${n(count)} plus courts`),
  downstream: 'Ce qu’elle influence',
  upstream: 'Ce qui l’influence',

  refused: {
    OUT_OF_RANGE: (min: number | null, max: number | null) =>
      `Entre ${n(min ?? 0)} et ${n(max ?? 0)}. Au-delà, le calcul ne finit pas à temps.`,
    UNKNOWN_ID: (names: string) => `L’étude n’a pas : ${names}.`,
    SAME_ENDS: 'Deux fois la même entité : un chemin relie deux entités distinctes.',
    CONTRADICTORY: (names: string) => `À la fois demandé et à éviter : ${names}.`,
    UNREADABLE: 'Cette question ne peut pas être lue.',
  },

  pickSecond: 'Choisissez une deuxième entité : ici, ou dans le graphe avec T.',
  pickFirst: 'Choisissez une entité : ici, ou dans le graphe.',
  count: (count: number) => paths(count),
  countRoutes: (count: number) => c(count, 'entité atteinte', 'entités atteintes'),
  countLoops: (count: number) => c(count, 'boucle', 'boucles'),
  completeness: COMPLETENESS,
  wholeUpTo: (count: number) => `C’est tout, jusqu’à ${hops(count)}.`,
  seeAll: 'Voir tous',
  verdicts: VERDICTS_FR,
  verdictCount: (verdict: Verdict, count: number) => c(count, ...VERDICTS_OF_PATHS[verdict]),
  routes: (verdict: Verdict, count: number) => c(count, ...VERDICTS_OF_ROUTES[verdict]),
  firstRoutes: (shown: number, total: number) => `Les ${n(shown)} plus courtes sur ${n(total)}`,
  hopCount: hops,
  pair: (first: string, last: string) => `${first} à ${last}`,
  joinCount: (count: number) => c(count, 'raccord', 'raccords'),
  noJoin: 'sans raccord',
  weakest: 'Maillon faible',
  weakestHop: (index: number, from: string, to: string, weakness: Weakness) =>
    `saut ${n(index)}, ${from} – ${to} : ${WEAKNESSES[weakness]}`,
  against: 'à rebours :',
  adds: (count: number) => `${c(count, 'entité', 'entités')} à ajouter`,
  at: (distance: number) => (distance === 1 ? 'À un saut' : `À ${hops(distance)}`),
  polarities: POLARITIES,
  polarityMeanings: POLARITY_MEANINGS,

  nothing: (first: string, last: string) => `Aucun chemin ${de(first)} à ${last}`,
  absences: ABSENCES,
  hiddenByAll: 'Masqué par vos conditions',
  absenceTexts: {
    NO_EFFECT_STATED: 'Elle a cherché ce lien et dit qu’il n’y en a pas. Ce n’est pas un silence.',
    HIDDEN_BY_FILTER: (criterion: string | null, count: string) =>
      criterion === null
        ? `${count} si vos conditions sont levées. L’étude le dit ; rien n’est perdu.`
        : `${count} de plus sans ${CRITERIA[criterion] ?? 'ce filtre'}. L’étude le dit ; rien n’est perdu.`,
    EXCLUDED: (count: string) => `${count} sans ces deux conditions.`,
    AGAINST_DIRECTION: (count: string) => `${count} si l’on peut remonter les relations.`,
    BEYOND_HOP_LIMIT: (count: number) => `Le plus court a ${hops(count)}.`,
    SILENT:
      'Rien ne relie ces deux entités, même à 8 sauts et sans filtre. Cela ne veut pas dire qu’il n’y a pas de lien.',
    UNDECIDED:
      'Le calcul s’est arrêté avant de conclure. Moins de sauts, ou une étape « via », y aideraient.',
  },
  pathCount: (count: number, atLeast: boolean) => (atLeast ? `Au moins ${paths(count)}` : paths(count)),
  acts: {
    read: 'Lire cette relation',
    dropFilter: 'Lever ce filtre',
    dropAll: 'Lever toutes les conditions',
    forgetStops: 'Oublier via et éviter',
    eitherWay: 'Marcher dans les deux sens',
    hops: (count: number) => `Aller jusqu’à ${hops(count)}`,
    fewerHops: (count: number) => `Se limiter à ${hops(count)}`,
    other: 'Voir l’autre sens',
  },
  noRoutes: {
    DOWNSTREAM: (label: string) => `L’étude ne dit rien de ce que ${label} influence.`,
    UPSTREAM: (label: string) => `L’étude ne dit rien de ce qui influence ${label}.`,
  },
  noLoop: (count: number) => `Aucune boucle d’influences de ${hops(count)} au plus.`,
  filterOn: 'Un filtre masque une partie de l’étude : la réponse peut en dépendre.',
};

/** What every language has to say. */
export type TraceMessages = typeof traceFr;
