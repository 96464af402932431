import { counted, formatNumber } from '../numbers.ts';

const c = (count: number, one: string, many: string) => counted('fr', count, one, many);

const list = (names: readonly string[], most: number) =>
  names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')} et ${c(names.length - most, 'autre', 'autres')}`;

/** Words for keeping a view: files, the last session, lists of names. Written with plain spaces (see typography.ts). */
export const keepingFr = {
  more: {
    label: 'Autres actions',
    save: 'Enregistrer la vue en fichier',
    open: 'Ouvrir un fichier de vue…',
    names: 'Chercher une liste de noms…',
    print: 'Imprimer la vue',
  },
  file: {
    opened: (title: string) => `Vue ouverte : ${title}.`,
    from: (dataset: string) => `Elle a été faite avec d'autres données (${dataset}).`,
    missing: (names: readonly string[]) =>
      `L'étude n'a pas ${c(names.length, 'entité', 'entités')} de ce fichier : ${list(names, 12)}. Le reste est affiché.`,
    failed: (name: string) => `${name} ne s'ouvre pas.`,
    faults: {
      TOO_LARGE: () => 'Un fichier de vue ne dépasse pas 8 Mo ; celui-ci n’a pas été lu.',
      UNREADABLE: () => 'Le navigateur n’a pas pu le lire.',
      NOT_JSON: () => 'Ce n’est pas un fichier de vue : son contenu n’est pas du JSON.',
      NOT_VIEW: () => 'Ce n’est pas un fichier de vue de Maillage.',
      NEWER: () => 'Il vient d’une version plus récente de Maillage ; rechargez la page pour l’avoir.',
      BROKEN: (field: string) => `Il est abîmé : « ${field} » n’a pas la forme attendue.`,
      EMPTY: () => 'Il ne contient aucune vue.',
    },
    kept: 'La vue d’avant est restée telle quelle.',
    drop: 'Déposez ici un fichier de vue (.maillage.json)',
    tooLong: 'Cette vue ne tient pas dans un lien.',
    tooLongView: 'Le lien la porte sans la place des nœuds ; le fichier garde tout.',
    tooLongNothing: 'Un lien vers elle n’ouvrirait rien ; le fichier garde tout.',
    emptyLink: 'Ce lien ne porte pas sa vue : elle était trop grande.',
    emptyLinkSub: 'Demandez le fichier de la vue à qui vous l’a donné, puis ouvrez-le ici.',
  },
  session: {
    offer: (title: string, entities: string, when: string) => `Reprendre : ${title}, ${entities}, ${when}`,
    lead: 'Votre dernière session est gardée dans ce navigateur.',
    step: (name: string) => `Dernière étape : ${name}`,
    dismiss: 'Pas maintenant',
    forget: 'L’oublier',
    whole: "Toute l'étude",
    two: (first: string, second: string) => `${first} et ${second}`,
    several: (first: string, others: number) => `${first} et ${c(others, 'autre', 'autres')}`,
    unnamed: 'une vue',
    entities: (count: number) => c(count, 'entité', 'entités'),
  },
  names: {
    title: 'Chercher une liste de noms',
    label: 'Noms, un par ligne ou séparés par des points-virgules ou des virgules',
    most: (most: number, left: number) =>
      `Les ${formatNumber(most, 'fr')} premiers noms sont cherchés ; ${c(left, 'est laissé', 'sont laissés')} de côté.`,
    asked: (count: number) => c(count, 'nom', 'noms'),
    found: (count: number) => `${c(count, 'trouvé', 'trouvés')}`,
    missing: (count: number) => `${c(count, 'introuvable', 'introuvables')}`,
    near: 'peut-être :',
    noneNear: 'rien d’approchant',
    laterNear: 'non cherché plus loin',
    inView: 'déjà dans la vue',
    also: 'ce nom est aussi celui de :',
    add: (count: number) => `Ajouter ${c(count, 'entité', 'entités')}`,
    show: (count: number) => `Montrer ${c(count, 'entité', 'entités')}`,
    waiting: 'Recherche des noms…',
    failed: 'Les noms n’ont pas pu être cherchés.',
    retry: 'Réessayer',
  },
};

/** What every language has to say. */
export type KeepingMessages = typeof keepingFr;
