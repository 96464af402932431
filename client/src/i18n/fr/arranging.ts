import { counted } from '../numbers.ts';

const c = (count: number, one: string, many: string) => counted('fr', count, one, many);
const entities = (count: number) => c(count, 'entité', 'entités');
const relations = (count: number) => c(count, 'relation', 'relations');
const hops = (count: number) => c(count, 'saut', 'sauts');
const apart = (count: number, why: string) =>
  count === 0
    ? ''
    : ` ${count < 2 ? 'Une entité' : entities(count)} ${why} ${count < 2 ? 'est' : 'sont'} à part.`;

/** Words of layouts, groups, narrowing and choosing several. Written with plain spaces (see typography.ts). */
export const arrangingFr = {
  arranging: {
    layout: 'Disposition',
    layouts: {
      force: 'Par les liens',
      layers: 'En couches, des causes aux effets',
      rings: 'En cercles, par distance',
      regions: 'Par région',
      saved: "Positions d'avant",
    },
    hints: {
      force: 'Ce qui est lié se rapproche',
      layers: "D'après le sens des influences",
      rings: (label: string | null) => `Autour de : ${label ?? "l'entité la plus reliée"}`,
      regions: 'Pôles et acteurs ; le reste par sorte',
      saved: 'Celles du lien, ou de la disposition précédente',
    },
    cancel: 'Arrêter',
    progress: 'Avancement',
    grouping: 'Regrouper',
    groupings: { none: 'Rien', kind: 'Par sorte', region: 'Par région' },
    focus: 'Voisinage',
    everything: 'Tout montrer',
    within: (count: number) => `À ${hops(count)}`,
    around: (count: number, label: string) => `À ${hops(count)} de ${label}`,
    chooseFirst: "Choisissez d'abord une entité",
    beyond: (count: number) => `${entities(count)} au-delà`,
    widen: 'Montrer aussi ce qui est au-delà',
    wider: 'Un saut de plus',
    parts: {
      otherRegions: 'Autres régions',
      elsewhere: 'Sans région en vue, ou de plusieurs',
      gathered: 'Pôles et acteurs regroupés',
      knowledge: 'Savoirs',
      causes: 'Causes et effets',
      actions: 'Actions et conseils',
    },
    history: 'Toutes les étapes',
    historyTitle: 'Étapes',
  },
  groups: {
    label: (name: string, count: number) => `${name} (${count})`,
    name: (label: string, count: number) => `${label}, groupe, ${relations(count)}`,
    group: 'Groupe',
    sub: (count: number, inside: number) =>
      `${entities(count)}${inside > 0 ? `, ${relations(inside)} entre elles` : ''}`,
    open: 'Ouvrir le groupe',
    closeOwn: 'Refermer son groupe',
  },
  choice: {
    title: (count: number) => `${entities(count)} choisie${count < 2 ? '' : 's'}`,
    among: (count: number) =>
      count === 0 ? 'Aucune relation entre elles' : `${relations(count)} entre elles`,
    drop: (label: string) => `Retirer du choix : ${label}`,
    add: 'Ajouter au choix',
    remove: 'Retirer du choix',
    neighbours: 'Choisir les voisins',
    keep: 'Ne garder que ce choix',
    keepOne: 'Ne garder que ceci',
    all: 'Tout choisir',
    pin: 'Épingler',
    hide: 'Masquer',
    trace: 'Tracer entre elles',
    focus: 'Voisinage…',
  },
  arrangingSteps: {
    arranged: (layout: string) => `disposer : ${layout.toLowerCase()}`,
    focused: (count: number, label: string) =>
      count === 0 ? 'tout montrer' : `ne montrer qu'à ${hops(count)} de ${label}`,
    grouped: (by: 'kind' | 'region' | null): string =>
      by === null ? 'défaire les groupes' : by === 'kind' ? 'regrouper par sorte' : 'regrouper par région',
    group: (label: string, opened: boolean) => `${opened ? 'ouvrir' : 'refermer'} le groupe ${label}`,
    kept: (count: number) => `ne garder que ${entities(count)}`,
  },
  arrangingDone: {
    arranged: (layout: 'force' | 'layers' | 'rings' | 'regions' | 'saved', count: number) =>
      ({
        force: 'Disposé par les liens.',
        layers: `Disposé en couches, des causes aux effets.${apart(count, 'sans influence')}`,
        rings: `Disposé en cercles, par distance.${apart(count, 'sans lien')}`,
        regions: 'Disposé par région ; ce qui n’en a pas, par sorte.',
        saved: 'Les positions d’avant sont de retour.',
      })[layout],
    focused: (count: number, label: string) =>
      count === 0 ? 'Tout est montré.' : `Seulement ce qui est à ${hops(count)} de ${label}.`,
    grouped: (by: 'kind' | 'region' | null): string =>
      by === null
        ? 'Plus rien n’est regroupé.'
        : by === 'kind'
          ? 'Regroupé par sorte.'
          : 'Regroupé par région ; ce qui n’en a pas reste seul.',
    group: (label: string, opened: boolean) => `${opened ? 'Groupe ouvert' : 'Groupe refermé'} : ${label}.`,
    kept: (count: number) => `${entities(count)} gardée${count < 2 ? '' : 's'}.`,
    chosen: (count: number) =>
      count === 0 ? 'Plus rien de choisi.' : `${entities(count)} choisie${count < 2 ? '' : 's'}.`,
    returned: (step: string) => `Revenu à : ${step}.`,
  },
  arrangingKeys: {
    addAll: 'tout choisir',
    neighbours: 'choisir les voisins',
    keep: 'ne garder que le choix',
    focus: 'voisinage : 1, 2, 3 sauts',
    arrange: 'disposer, regrouper',
    box: 'choisir par un cadre',
    history: 'toutes les étapes',
    boxKey: '⇧ glisser',
  },
};

/** What every language has to say. */
export type ArrangingMessages = typeof arrangingFr;
