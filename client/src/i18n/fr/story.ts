import { counted } from '../numbers.ts';

/** Words of the story being told. */
export const storyFr = {
  story: {
    steps: (count: number) => counted('fr', count, 'étape', 'étapes'),
    step: (at: number, of: number) => `Étape ${at} sur ${of}`,
    said: (at: number, of: number, title: string) => `Étape ${at} sur ${of} : ${title}`,
    all: 'Toutes les étapes',
    previous: 'Étape précédente',
    next: 'Étape suivante',
    nextNamed: (title: string) => `Étape suivante : ${title}`,
    leave: 'Quitter le récit',
    left: 'Récit quitté, le graphe reste.',
    claims: "Ce que dit l'étude",
    copyLink: "Copier le lien de l'étape",
    copyCitation: "Copier la citation de l'étape",
    linkCopied: "Lien de l'étape copié.",
    citationCopied: "Citation de l'étape copiée.",
    missing: "L'étude n'a pas ce récit.",
    missingSub: 'Son nom a peut-être changé avec les données.',
    failed: "Le récit n'a pas pu être chargé.",
    retry: 'Réessayer',
    start: "Aller à l'accueil",
    citation: (step: {
      title: string;
      at: number;
      of: number;
      story: string;
      study: string;
      authors: string;
      publisher: string;
      version: string;
      link: string;
    }) =>
      `« ${step.title} », étape ${step.at} sur ${step.of} du récit « ${step.story} », d'après ${step.authors}, « ${step.study} », ${step.publisher}. Données, version ${step.version}. ${step.link}`,
  },
};

/** What every language has to say. */
export type StoryMessages = typeof storyFr;
