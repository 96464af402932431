import { counted, formatNumber } from '../numbers.ts';

const n = (value: number) => formatNumber(value, 'fr');
const c = (count: number, one: string, many: string) => counted('fr', count, one, many);
const entities = (count: number) => c(count, 'entité', 'entités');
const relations = (count: number) => c(count, 'relation', 'relations');

/** Words of the frame: header, search, messages, help. Written with plain spaces (see typography.ts). */
export const frameFr = {
  app: {
    name: 'Maillage',
    home: 'Maillage, accueil',
    skipToGraph: 'Aller au graphe',
    skipToView: 'Aller au contenu',
    tools: 'Outils',
    message: 'Message',
    close: 'Fermer',
    closeMessage: 'Fermer ce message',
    back: 'Retour',
    cancel: 'Annuler',
    more: 'Autres actions',
    undo: 'Annuler',
    undoStep: (step: string) => `Annuler : ${step}`,
    redo: 'Rétablir',
    redoStep: (step: string) => `Rétablir : ${step}`,
    language: 'EN, passer en anglais',
    theme: 'Thème',
    themes: { light: 'Clair', dark: 'Sombre', system: 'Comme le système' },
    help: 'Aide et clavier',
  },
  search: {
    label: "Chercher dans l'étude",
    placeholder: 'Un pôle, un acteur, une compétence, un passage…',
    shortPlaceholder: "Chercher dans l'étude",
    clear: 'Effacer',
    results: 'Résultats',
    examples: 'Par exemple',
    count: (count: number) => c(count, 'résultat', 'résultats'),
    best: (count: number) =>
      `${count < 2 ? 'Le meilleur résultat' : `Les ${n(count)} meilleurs résultats`} ; il peut y en avoir d'autres.`,
    bestHint: 'Un mot de plus les départage.',
    nothing: (query: string) => `L'étude ne dit rien de « ${query} ».`,
    nothingHint: 'Essayez un mot plus court, ou le nom d’un pôle, d’un acteur, d’un métier.',
    kept: (words: string) => `Mots retenus : ${words}. Les autres ne se trouvent nulle part.`,
    relations: 'Relations',
    passages: 'Passages',
    more: (count: number) => `Voir ${c(count, 'résultat de plus', 'résultats de plus')}`,
    each: (count: number) => `Chercher ces ${n(count)} noms à la fois`,
    waiting: 'Recherche en cours…',
    failed: 'La recherche n’a pas abouti.',
    enter: 'Entrée',
  },
  connection: {
    away: 'La base ne répond pas.',
    awaySub: 'Votre vue reste lisible ; étendre et chercher attendent son retour.',
    retryIn: (seconds: number) => `Nouvel essai dans ${n(seconds)} s.`,
    trying: 'Nouvel essai en cours…',
    tryNow: 'Essayer maintenant',
    back: "La base répond de nouveau. Rien n'a été perdu.",
  },
  lost: {
    away: 'Une partie de la page n’a pas pu être chargée : le serveur ne répond pas. Ce qui est affiché reste lisible.',
    gone: 'Une partie de la page n’a pas pu être chargée. Rechargée, la page l’aura, et retrouvera cette vue.',
    broken: 'Une partie de la page s’est arrêtée sur une erreur. Rechargée, la page retrouvera cette vue.',
    here: 'Cette partie de la page n’est pas là.',
    reload: 'Recharger la page',
  },
  steps: {
    started: 'ouverture',
    shown: (label: string | null, count: number) =>
      label ? `afficher ${label}` : count > 0 ? `afficher ${entities(count)}` : "afficher toute l'étude",
    expanded: (label: string, count: number) => `étendre ${label} (${entities(count)})`,
    collapsed: (label: string) => `replier ${label}`,
    hidden: (label: string) => `masquer ${label}`,
    revealed: 'tout réafficher',
    pinned: (label: string, loose: boolean) => `${loose ? 'libérer' : 'épingler'} ${label}`,
    moved: (count: number) => `déplacer ${entities(count)}`,
    filtered: 'filtrer',
    narrowed: (label: string | null) =>
      label ? `ne lire que les passages sur ${label}` : 'lire tous les passages',
    bundle: 'déplier un faisceau',
    restored: 'revenir dans l’historique',
    severalEntities: (count: number) => entities(count),
  },
  done: {
    shown: (label: string | null, count: number) =>
      label
        ? `${label} et ses alentours, ${entities(count)}.`
        : `${entities(count)} affichée${count < 2 ? '' : 's'}.`,
    shownOne: (label: string) => `Ajout au graphe : ${label}.`,
    expanded: (count: number, relationCount: number) =>
      `${entities(count)} ajoutée${count < 2 ? '' : 's'}, ${relations(relationCount)}.`,
    collapsed: (count: number) =>
      count === 0 ? 'Rien à replier.' : `${entities(count)} retirée${count < 2 ? '' : 's'}.`,
    hidden: (label: string) => `Masqué : ${label}.`,
    revealed: 'Tout est réaffiché.',
    pinned: (label: string, loose: boolean) => `${loose ? 'Libéré' : 'Épinglé'} : ${label}.`,
    narrowed: (label: string | null) =>
      label ? `Seulement les passages sur ${label}.` : 'Tous les passages sont de nouveau là.',
    copied: 'Lien copié.',
    undone: (step: string) => `Annulé : ${step}.`,
    redone: (step: string) => `Rétabli : ${step}.`,
    chosen: (name: string) => `Choisi : ${name}.`,
    nothingChosen: 'Plus rien de choisi.',
    filtered: (e: number, r: number) => `${entities(e)} et ${relations(r)} affichées.`,
    failures: {
      expand: 'L’expansion n’a pas abouti. La vue est restée telle quelle.',
      load: 'Cette vue n’a pas pu être lue. Celle d’avant reste là.',
      copy: 'La copie est refusée par le navigateur.',
    },
  },
  help: {
    title: 'Aide et clavier',
    go: 'Aller',
    act: 'Agir',
    view: 'Vue',
    keys: {
      search: 'chercher',
      tab: 'du panneau au graphe',
      arrows: 'nœud voisin dans ce sens',
      edges: 'relation précédente, suivante',
      enter: 'ouvrir le détail',
      escape: 'fermer, puis désélectionner',
      choose: 'choisir, avec ⇧ ajouter',
      expand: 'étendre',
      collapse: 'replier',
      pin: 'épingler',
      hide: 'masquer',
      menu: 'menu du nœud',
      fit: 'tout voir',
      zoom: 'agrandir, réduire',
      legend: 'légende',
      undo: 'annuler',
      redo: 'rétablir',
      help: 'cette feuille',
    },
    keyNames: { tab: 'Tab', enter: 'Entrée', escape: 'Échap', space: 'Espace', menu: '⇧ F10' },
    singleKeys: 'Les touches seules agissent : lettres dans le graphe, / et ?',
    reading: 'Lire le graphe',
    readings: [
      'Chaque relation est une affirmation de l’étude, avec son signe, sa modalité, sa portée et le passage sur lequel elle repose.',
      'Un signe positif dit « plus l’un, plus l’autre », non que c’est bien.',
      'Un trait creux : l’étude le suppose, l’attend ou le conseille, elle ne l’a pas observé.',
    ],
  },
};

/** What every language has to say. */
export type FrameMessages = typeof frameFr;
