import { counted, formatNumber } from '../numbers.ts';

const n = (value: number) => formatNumber(value, 'fr');
const c = (count: number, one: string, many: string) => counted('fr', count, one, many);

/** Words of the audit page. Written with plain spaces (see typography.ts). */
export const auditFr = {
  audit: {
    title: 'Ce que les données couvrent',
    lead: "Chaque passage de l'étude est compté : ce qu'il a donné, ce qui a été relu, et ce qui ne repose que sur lui.",
    loading: 'L’audit arrive…',
    failed: 'L’audit n’a pas pu être lu.',
    coverage: 'Couverture, section par section',
    coverageSub: 'Les passages de chaque section, sans ceux de ses sous-sections.',
    section: 'Section',
    passages: 'Passages',
    withClaims: 'Avec relations',
    completeness: "Relus pour ce qu'ils omettent",
    evidence: 'Relus pour leurs appuis',
    total: 'En tout',
    silent: 'Passages sans relation, et pourquoi',
    silentCount: (count: number) => c(count, 'passage', 'passages'),
    silentNone: 'Aucun : chaque passage donne au moins une relation.',
    onePassage: 'Relations qui ne reposent que sur un passage',
    onePassageCount: (count: number, of: number) => `${n(count)} sur ${c(of, 'relation', 'relations')}`,
    onePassageSub: "Ce n'est pas un défaut : l'étude ne le dit qu'une fois.",
    more: 'Voir la suite',
    signs: 'Relations par signe et modalité',
    sign: 'Signe',
    signsBySection: 'Signes, section par section',
    signsBySectionSub: 'Une relation compte dans chaque section où elle s’appuie, sous-sections comprises.',
    figures: 'Chiffres non attribués',
    figuresNone: 'Aucun : chaque chiffre a sa colonne.',
    figuresSub: 'Le tableau de la note donne à ces pôles moins de chiffres que de colonnes.',
    figuresOf: 'Colonnes possibles',
    pole: 'Pôle',
    values: 'Chiffres',
    version: 'Version des données',
    versionIs: (version: string) => `Version ${version}`,
    history: 'Ce qui a changé',
    authors: 'Auteurs de l’étude',
    publisher: 'Éditeur',
    date: 'Date',
    dateNone: 'La copie de l’étude n’en donne pas.',
    licence: 'Licence des données',
    software: 'Logiciels tiers de la page',
    softwareLicences: 'Leurs licences',
    counts: 'Contenu',
    countsOf: (entities: number, relations: number, passages: number, sections: number) =>
      `${c(entities, 'entité', 'entités')}, ${c(relations, 'relation', 'relations')}, ${c(passages, 'passage', 'passages')}, ${c(sections, 'section', 'sections')}`,
  },
};

/** What every language has to say. */
export type AuditMessages = typeof auditFr;
