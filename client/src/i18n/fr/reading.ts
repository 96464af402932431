import { counted, formatNumber } from '../numbers.ts';

const n = (value: number) => formatNumber(value, 'fr');
const c = (count: number, one: string, many: string) => counted('fr', count, one, many);
const relations = (count: number) => c(count, 'relation', 'relations');
const passages = (count: number) => c(count, 'passage', 'passages');

/** Words of the text and of the reader's own copy. Written with plain spaces (see typography.ts). */
export const readingFr = {
  reading: {
    region: 'Texte',
    /** Titles of a study's own sections are numbered. */
    section: (number: string, title: string) => `${number}. ${title}`,
    digestNote:
      "Résumé rédigé par nous, paragraphe par paragraphe. Le texte de la note n'est pas distribué ; votre copie reste sur votre machine.",
    loading: 'Le texte arrive…',
    failed: 'Le texte n’a pas pu être lu.',
    failedSub: 'Le reste de la page reste utilisable.',
    empty: "L'étude n'a aucun passage.",
    previousSection: 'Section précédente',
    nextSection: 'Section suivante',
    short: {
      paragraph: (number: string) => `¶ ${number}`,
      footnote: (number: string) => `Note ${number}`,
      row: (number: string) => `Ligne ${number}`,
    },
    choose: (reference: string) => `Choisir le passage : ${reference}`,
    claimsOf: (reference: string) => `Relations : ${reference}`,
    more: (count: number) => c(count, 'autre relation', 'autres relations'),
    fewer: 'Replier',
    filtered: (count: number) => `${relations(count)} masquée${count < 2 ? '' : 's'} par votre filtre`,
    counts: (passageCount: number, claimCount: number) =>
      `${passages(passageCount)}, ${relations(claimCount)}`,
    allFiltered: 'Tout est masqué par vos filtres.',
    allFilteredSub: "L'étude le dit, la légende le cache.",
    audit: 'Ce que les données couvrent',
    aboutNow: (label: string) => `Seulement les passages sur ${label}`,
    aboutCount: (shown: number, of: number) => `${n(shown)} sur ${passages(of)}`,
    graphOf: (reference: string) => `Ce que dit : ${reference}`,
    graphRegion: 'Graphe du passage',
    graphNothing: 'Ce passage ne donne aucune relation.',
    graphFiltered: 'Les relations de ce passage sont masquées par votre filtre.',
    wholeSection: 'Toute la section',
    passageAlone: 'Passage seul',
    showGraph: 'Graphe',
    showText: 'Texte',
  },
  copy: {
    open: 'Ouvrir ma copie',
    show: 'Ma copie',
    showServed: 'Texte',
    showDigest: 'Résumé',
    which: 'Texte affiché',
    cancel: 'Arrêter',
    stage: {
      opening: (name: string) => `Ouverture de ${name}…`,
      extracting: (name: string, page: number, pages: number) =>
        `Lecture de ${name}, page ${n(page)} sur ${n(pages)}…`,
      locating: (name: string) => `Recherche des passages dans ${name}…`,
    },
    found: (name: string, found: number, of: number, spans: number, ofSpans: number) =>
      `${name} : ${n(found)} passages sur ${n(of)} et ${n(spans)} appuis de relations sur ${n(ofSpans)} retrouvés.`,
    served: (host: string, found: number, of: number, spans: number, ofSpans: number) =>
      `Texte de la copie que ce serveur (${host}) met à disposition : ${n(found)} passages sur ${n(of)} et ${n(spans)} appuis de relations sur ${n(ofSpans)} retrouvés.`,
    servedSub: 'Ouvrez la vôtre pour lire dans celle-là.',
    kept: 'Gardée dans ce navigateur seulement.',
    notKept: 'Ce navigateur ne garde rien : elle sera oubliée en fermant la page.',
    forget: 'Oublier ma copie',
    forgotten: 'Votre copie est oubliée.',
    notForgotten: 'Le navigateur n’a pas pu effacer votre copie ; effacez les données de ce site.',
    missing: (count: number) => `${passages(count)} non retrouvé${count < 2 ? '' : 's'}`,
    missingSub: 'Leur résumé reste lisible :',
    failures: {
      TOO_LARGE: 'Ce fichier dépasse 50 Mo. La note tient en moins d’un : est-ce le bon fichier ?',
      TOO_LONG: 'Ce texte est bien plus long que la note. Est-ce le bon fichier ?',
      EMPTY: 'Ce fichier est vide.',
      NOT_TEXT: 'Ce fichier n’est ni un texte ni un PDF. Enregistrez la note dans l’un de ces formats.',
      DAMAGED: 'Ce PDF ne peut pas se lire : il est incomplet ou abîmé. Téléchargez-le de nouveau.',
      LOCKED: 'Ce PDF est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe.',
      NO_TEXT:
        'Ce PDF ne contient que des images de pages, sans texte. Passez-le d’abord par une reconnaissance de caractères.',
      OTHER_TEXT: 'Aucun passage de l’étude ne s’y retrouve. Est-ce bien cette note ?',
      UNREADABLE: 'Le fichier n’a pas pu être lu. Vérifiez qu’il est encore là, et que vous pouvez l’ouvrir.',
      FAILED: 'La lecture de ce fichier s’est arrêtée. Essayez avec la note au format texte.',
    },
    otherLanguage: (language: string) =>
      `Ce texte est en ${language}. L’étude a été lue en français : ouvrez la note en français.`,
    failedKept: 'Le résumé reste là.',
    dismiss: 'Fermer ce message',
  },
};

/** What every language has to say. */
export type ReadingMessages = typeof readingFr;
