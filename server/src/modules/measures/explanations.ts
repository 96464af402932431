import type { Measure } from '../generated.ts';

/** Each measure in a sentence, in both languages. */
export const EXPLANATIONS: readonly { measure: Measure; fr: string; en: string }[] = [
  {
    measure: 'DEGREE',
    fr: 'Degré : le nombre de relations dont l’entité est un bout, toutes portées par l’étude.',
    en: 'Degree: the number of relations that the entity is an end of, each stated by the study.',
  },
  {
    measure: 'BETWEENNESS',
    fr: 'Intermédiarité : la part des plus courts chemins entre deux autres entités qui passent par elle.',
    en: 'Betweenness: the share of shortest paths between two other entities that run through it.',
  },
  {
    measure: 'PAGE_RANK',
    fr: 'PageRank : la chance de s’y trouver en suivant les relations au hasard, dans leur sens.',
    en: 'PageRank: the chance of being there when relations are followed at random, in their direction.',
  },
  {
    measure: 'COMMUNITY',
    fr: 'Communauté : des entités plus liées entre elles que le hasard ne le voudrait (méthode de Louvain).',
    en: 'Community: entities more linked among themselves than chance would have it (Louvain method).',
  },
];
