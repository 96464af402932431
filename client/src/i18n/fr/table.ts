import { counted, formatNumber } from '../numbers.ts';

const c = (count: number, one: string, many: string) => counted('fr', count, one, many);
const entities = (count: number) => c(count, 'entité', 'entités');
const relations = (count: number) => c(count, 'relation', 'relations');

/** Words of the tables. Written with plain spaces (see typography.ts). */
export const tableFr = {
  table: {
    tables: { entities: 'Entités', relations: 'Relations' },
    switch: 'Tableau affiché',
    caption: { entities: 'Entités de la vue', relations: 'Relations de la vue' },
    find: 'Filtrer les lignes',
    findHint: 'contient…',
    clear: 'Effacer le filtre',
    columns: 'Colonnes',
    sortBy: 'Trier par',
    unsorted: 'ordre du graphe',
    upward: (column: string) => `${column}, croissant`,
    downward: (column: string) => `${column}, décroissant`,
    key: (rank: number, down: boolean) =>
      `clé ${formatNumber(rank, 'fr')}, ${down ? 'décroissant' : 'croissant'}`,
    general: 'en général',
    heads: {
      name: 'Nom',
      kind: 'Sorte',
      regions: 'Régions',
      reach: 'Envergure',
      inView: 'Vues',
      inStudy: 'Étude',
      in: 'Entrantes',
      out: 'Sortantes',
      for: 'Favorise',
      against: 'Freine',
      passages: 'Passages',
      source: 'De',
      type: 'Relation',
      sign: 'Signe',
      target: 'Vers',
      strength: 'Force',
      modality: 'Modalité',
      scope: 'Portée',
      statement: 'Énoncé',
    },
    meanings: {
      inView: 'relations de la vue',
      inStudy: "relations de toute l'étude",
      in: 'relations de la vue qui y mènent ; les réciproques comptent des deux côtés',
      out: 'relations de la vue qui en partent ; les réciproques comptent des deux côtés',
      for: 'influences positives de la vue, dans un sens ou dans l’autre',
      against: 'influences négatives de la vue, dans un sens ou dans l’autre',
      passages: 'passages sur lesquels reposent ses relations de la vue',
    } as Readonly<Record<string, string>>,
    rows: { entities, relations },
    rowsOf: (shown: number, of: string) => `${formatNumber(shown, 'fr')} sur ${of}`,
    chosen: (count: number) =>
      count === 0 ? 'aucune ligne choisie' : c(count, 'ligne choisie', 'lignes choisies'),
    chooseAll: 'Tout choisir',
    chooseNone: 'Ne rien choisir',
    copy: 'Copier',
    copyRows: (count: number) => `Copier ${c(count, 'ligne choisie', 'lignes choisies')}`,
    copied: (count: number) => `${c(count, 'ligne copiée', 'lignes copiées')}.`,
    csv: 'CSV',
    csvOf: (rows: string) => `Télécharger en CSV : ${rows}`,
    file: { entities: 'entites', relations: 'relations' },
    actions: (label: string) => `Actions : ${label}`,
    loading: 'Les lignes arrivent…',
    failed: 'Le tableau n’a pas pu être lu.',
    empty: 'Le tableau est vide.',
    nothing: (find: string) => `Aucune ligne ne contient « ${find} ».`,
    nothingSub: 'Le filtre regarde les colonnes affichées, sans tenir compte des accents.',
    noRelations: 'Aucune relation dans cette vue.',
    noRelationsSub: 'Étendez une entité, ou ouvrez toute l’étude.',
    whole: 'Ouvrir toute l’étude',
    facts: 'Régions et passages n’ont pas pu être lus.',
    between: 'Tracer entre les deux',
    choose: (label: string) => `Choisir ${label}`,
    keys: {
      title: 'Dans un tableau',
      names: { ends: 'Début Fin', pages: 'Pages' },
      move: 'cellule voisine',
      ends: 'première, dernière colonne ; avec Ctrl, ligne',
      page: 'un écran plus loin',
      sort: 'sur un titre : trier, avec ⇧ aussi par cette colonne',
      choose: 'choisir, avec Ctrl ajouter, avec ⇧ jusque-là',
      all: 'choisir toutes les lignes',
      none: 'ne rien choisir',
      copy: 'copier les lignes choisies',
    },
  },
};

/** What every language has to say. */
export type TableMessages = typeof tableFr;
