import { counted, formatNumber } from '../numbers.ts';

const n = (value: number) => formatNumber(value, 'fr');
const c = (count: number, one: string, many: string) => counted('fr', count, one, many);
const content = (entities: number, relations: number) =>
  `${c(entities, 'entité', 'entités')}, ${c(relations, 'relation', 'relations')}`;

/** Words of taking away and of sharing. Written with plain spaces (see typography.ts). */
export const takeAwayFr = {
  title: 'Emporter',
  close: 'Fermer',
  what: 'Quoi',
  subjects: {
    view: 'La vue',
    selection: 'Ce qui est choisi',
    study: "Toute l'étude",
    entity: (label: string) => `${label} et ses relations`,
    way: 'Le chemin lu',
  },
  content,
  counting: 'On compte…',
  nothing: {
    view: 'Rien n’est affiché : rien à emporter.',
    selection: 'Rien n’est choisi dans la vue.',
    study: 'L’étude n’a pas pu être lue.',
    other: 'Il n’y a rien à emporter ici.',
  },
  tooMany: (most: number) => `Plus de ${n(most)} entités : emportez toute l’étude, ou filtrez la vue.`,
  picture: {
    title: 'Image',
    note: 'Avec titre, légende, date, version et lien.',
    theme: 'Fond',
    themes: { light: 'clair', dark: 'sombre' },
    png: (scale: number) => `PNG ${scale}×`,
    svg: 'SVG',
    size: (width: number, height: number) => `${n(width)} × ${n(height)} px`,
    drawing: "L'image se dessine…",
    tooLarge: (scale: number) =>
      `Trop grande pour un PNG ${scale}× : prenez une échelle plus petite, ou le SVG, qui n’a pas de limite.`,
    tooMany: (most: number) => `Plus de ${n(most)} entités : une image n’en montrerait rien de lisible.`,
    failed: "L'image n’a pas pu se faire.",
  },
  report: {
    title: 'Rapport',
    note: 'L’image, les affirmations dans l’ordre de l’étude, leurs signes, ce sur quoi elles reposent, et comment c’est demandé.',
    html: 'HTML, à lire et imprimer',
    md: 'Markdown',
    picture: 'avec l’image',
    caption: (title: string) => `Image : ${title}`,
  },
  data: {
    title: 'Données',
    csv: 'CSV, pour un tableur',
    tables: { entities: 'entités', relations: 'relations', evidence: 'sources' },
    json: 'JSON, tout',
    gexf: 'GEXF, pour Gephi',
    graphml: 'GraphML, pour Cytoscape, igraph, yEd',
    cypher: 'Cypher, pour un autre Neo4j',
    layout: 'GEXF et GraphML gardent places et couleurs.',
  },
  citation: {
    title: "Citer l'étude et ses données",
    bib: 'BibTeX',
    csl: 'CSL-JSON',
    copy: 'Copier',
    save: 'Télécharger',
    saved: (name: string) => `${name} enregistré.`,
    failed: 'La citation n’a pas pu être lue.',
    copyFailed: 'La copie est refusée par le navigateur : téléchargez le fichier.',
    copied: (format: string) => `${format} copié.`,
  },
  progress: {
    running: (name: string) => `${name} arrive…`,
    received: (kilobytes: number) => `${n(kilobytes)} ko reçus`,
    cancel: 'Arrêter',
    cancelled: 'Arrêté. Rien n’a été enregistré.',
    done: (name: string, kilobytes: number) => `${name} enregistré, ${n(kilobytes)} ko.`,
  },
  errors: {
    BAD_USER_INPUT: 'Le serveur refuse cette demande.',
    LIMIT_EXCEEDED: 'C’est plus que ce format n’en porte.',
    TIMEOUT: 'La base a mis trop de temps. Essayez une partie plus petite.',
    OVERLOADED: 'Trop d’exports à la fois. Réessayez dans quelques secondes.',
    ENGINE_UNAVAILABLE: 'La base ne répond pas. La vue reste là ; réessayez bientôt.',
    INTERNAL: 'L’export n’a pas abouti.',
    NETWORK: 'La liaison s’est coupée avant la fin. Rien n’a été enregistré ; réessayez.',
  },
  query: 'Requête GraphQL',
  pictureText: {
    untitled: 'Réseau',
    kinds: 'Entités',
    signs: 'Influences',
    others: 'Autres relations',
    marks: 'Lire',
    unsigned: 'autre relation',
    negated: "l'étude dit que non",
    hollow: 'non observé',
    bundle: 'trois relations ou plus',
    collective: 'une classe',
    strong: 'force forte',
    strongest: 'la plus forte',
    weak: 'force faible',
    scoped: 'pour un pôle ou un groupe',
    scopedChip: '+ IAR',
    chosen: 'choisi',
    step: 'pas du chemin',
    version: (version: string, date: string, licence: string) =>
      `Données de Maillage, version ${version}, ${licence}. Image du ${date}.`,
    by: (authors: string, publisher: string) => `${authors}. ${publisher}`,
    description: (title: string, what: string) =>
      `${title} : ${what}. Réseau de relations tirées de l’étude.`,
  },
};

/** What every language has to say. */
export type TakeAwayMessages = typeof takeAwayFr;
