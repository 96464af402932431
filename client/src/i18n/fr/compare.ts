import { counted, formatNumber } from '../numbers.ts';

const n = (value: number) => formatNumber(value, 'fr');
const c = (count: number, one: string, many: string) => counted('fr', count, one, many);
const relations = (count: number) => c(count, 'relation', 'relations');

/** Words of the comparison. Written with plain spaces (see typography.ts). */
export const compareFr = {
  compare: {
    title: (count: number) => (count < 2 ? 'Comparer' : `${c(count, 'entité', 'entités')} côte à côte`),
    two: (first: string, second: string) => `${first} et ${second}`,
    table: 'Comparaison',
    start: 'Que comparer ?',
    startSub:
      'De deux à dix entités : choisissez-les ici, ou dans le graphe avec ⇧ et comparez-les avec la touche C.',
    add: 'Ajouter',
    addLabel: 'Ajouter à la comparaison',
    full: 'Dix entités au plus',
    asGraph: 'Voir en graphe',
    report: 'Rapport et exports',
    query: 'Requête GraphQL',
    clear: 'Finir la comparaison',
    left: (label: string) => `${label} : vers la gauche`,
    right: (label: string) => `${label} : vers la droite`,
    remove: (label: string) => `Retirer ${label}`,
    open: (label: string) => `Détail : ${label}`,
    keySilent: 'l’étude est muette, ce n’est pas un non',
    keyFiltered: 'rien sous votre filtre, ou l’étude est muette',
    keyNone: 'elle a cherché, et n’a rien trouvé',
    keyStated: 'dit, sans signe',
    aspect: 'Ce qui est dit',
    silent: 'l’étude est muette',
    silentFiltered: 'rien sous votre filtre',
    stated: 'dit',
    denied: 'dit que non',
    times: (count: number) => `×${n(count)}`,
    timesSaid: (count: number) => relations(count),
    figures: 'Membres',
    figuresSub: 'une seule échelle pour toutes les barres',
    about: 'environ',
    unassigned: (values: number, columns: number) =>
      `${c(values, 'chiffre', 'chiffres')} pour ${c(columns, 'colonne', 'colonnes')} : le tableau ne dit pas ${
        columns - values === 1 ? 'laquelle manque' : 'lesquelles manquent'
      }, aucun n’est donc placé.`,
    groups: {
      CONTRADICTING: 'Se contredisent',
      SHARED: 'Dit de plusieurs',
      UNIQUE: 'Dit d’une seule',
      BETWEEN: 'Entre elles',
    },
    counts: (count: number) => c(count, 'point', 'points'),
    none: {
      CONTRADICTING: 'aucun : l’étude n’oppose ces entités sur aucun point',
      SHARED: 'rien de commun dans l’étude',
      UNIQUE: 'rien qui soit propre à une seule',
      BETWEEN: 'aucune relation de l’une à l’autre',
    },
    more: (count: number) => `Voir ${n(count)} de plus`,
    cut: (shown: number, total: number) => `Les ${n(shown)} premiers points sur ${n(total)}.`,
    betweenCut: (shown: number, total: number) => `Les ${n(shown)} premières relations sur ${n(total)}.`,
    waiting: 'La comparaison arrive…',
    failed: 'La comparaison n’a pas pu être lue.',
    retry: 'Réessayer',
    said: (shared: number, unique: number, contradicting: number) =>
      `Comparaison : ${n(contradicting)} qui ${contradicting < 2 ? 'se contredit' : 'se contredisent'}, ${n(shared)} en commun, ${n(unique)} propres à une seule.`,
    refused: {
      OUT_OF_RANGE: (count: number, min: number, max: number) =>
        count < min
          ? 'Une comparaison met au moins deux entités côte à côte : ajoutez-en une, ici ou dans le graphe avec C.'
          : `Une comparaison prend ${n(max)} entités au plus ; il y en a ${n(count)}. Retirez-en ${n(count - max)}.`,
      UNKNOWN_ID: (ids: string) => `L’étude n’a pas : ${ids}. Retirez ce qui est encadré.`,
      OTHER: 'Cette comparaison ne peut pas se faire telle quelle.',
    },
    unknown: 'inconnu de l’étude',
    filterOn: 'Un filtre masque une partie de l’étude : la comparaison peut en dépendre.',
    dropFilter: 'Lever ce filtre',
    gone: 'Ce point n’est plus dans la comparaison : elle ou le filtre ont changé.',
    aspectHead: 'Point de la comparaison',
  },
};

/** What every language has to say. */
export type CompareMessages = typeof compareFr;
