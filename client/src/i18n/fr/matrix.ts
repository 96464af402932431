import type { MarkSort } from '../../model/matrix.ts';
import type { MatrixOrder, MatrixSort } from '../../model/matrix-cell.ts';
import { counted, formatNumber } from '../numbers.ts';

const n = (value: number) => formatNumber(value, 'fr');
const c = (count: number, one: string, many: string) => counted('fr', count, one, many);
const relations = (count: number) => c(count, 'relation', 'relations');

const ORDERS: Record<MatrixOrder, string> = {
  similarity: 'Par ressemblance',
  name: 'Par nom',
  degree: 'Les plus reliés d’abord',
};
const SORTS: Record<MatrixSort, string> = { kinds: 'Sortes', entities: 'Entités' };
const MARKS: Record<MarkSort, readonly [one: string, many: string]> = {
  POSITIVE: ['favorise', 'favorisent'],
  NEGATIVE: ['freine', 'freinent'],
  MIXED: ['effet mêlé', 'effets mêlés'],
  NONE: ['sans effet', 'sans effet'],
  UNSPECIFIED: ['sens non dit', 'sens non dit'],
  UNSIGNED: ['sans signe', 'sans signe'],
  DENIED: ['démentie', 'démenties'],
};

/** Words of the matrix. Written with plain spaces (see typography.ts). */
export const matrixFr = {
  matrix: {
    title: 'Qui agit sur qui',
    titleAll: 'Qui est relié à qui',
    titleOne: (verb: string) => `Qui ${verb} qui`,
    faces: 'Matrice ou comparaison',
    matrix: 'Matrice',
    comparison: 'Comparaison',
    sort: 'Lignes et colonnes',
    sorts: SORTS,
    types: 'Relations',
    acts: 'Agit sur',
    all: 'Toutes les relations',
    order: 'Ordre',
    orders: ORDERS,
    transpose: 'Échanger lignes et colonnes',
    onlyChosen: (count: number) => `Entre les ${n(count)} choisies`,
    narrowed: (count: number) => `Entre ${c(count, 'entité', 'entités')}`,
    widen: 'Revenir à tout ce qui est vu',
    caption: 'Une marque, une relation. Vide : aucune. Traits fins : non observé.',
    captionHidden: 'Œil barré : masqué par votre filtre.',
    related: 'vers',
    relatedBack: 'depuis',
    rows: (count: number) => c(count, 'ligne', 'lignes'),
    columns: (count: number) => c(count, 'colonne', 'colonnes'),
    relations,
    cut: (rows: number, columns: number) =>
      `Les plus reliées seulement : ${[
        rows > 0 ? c(rows, 'ligne laissée', 'lignes laissées') : null,
        columns > 0 ? c(columns, 'colonne laissée', 'colonnes laissées') : null,
      ]
        .filter(Boolean)
        .join(' et ')} de côté.`,
    count: (mark: MarkSort, count: number) => `${n(count)} ${MARKS[mark][count < 2 ? 0 : 1]}`,
    cell: (source: string, verb: string, target: string, marks: string) =>
      `${source} ${verb} ${target} : ${marks}`,
    nothing: 'aucune relation',
    hidden: (count: number) => `${n(count)} ${count < 2 ? 'masquée' : 'masquées'} par votre filtre`,
    empty: 'Aucune relation de ce type dans cette vue.',
    emptySub: 'Choisissez toutes les relations, ou étendez la vue.',
    emptyHidden: (count: number) => `${relations(count)} masquée${count < 2 ? '' : 's'} par votre filtre.`,
    showAllTypes: 'Toutes les relations',
    reveal: 'Tout réafficher',
    loading: 'La matrice arrive…',
    failed: 'La matrice n’a pas pu être lue.',
    cellHead: 'Case de la matrice',
    asGraph: 'Voir en graphe',
    takeAway: 'CSV, rapport',
    query: 'GraphQL',
    more: (count: number) => `Voir ${n(count)} de plus`,
    goneCell: 'Aucune relation dans cette case : la vue ou le filtre ont changé.',
    passagesFailed: 'Les passages n’ont pas pu être lus.',
  },
};

/** What every language has to say. */
export type MatrixMessages = typeof matrixFr;
