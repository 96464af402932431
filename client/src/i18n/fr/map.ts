import { counted, formatNumber } from '../numbers.ts';

const n = (value: number) => formatNumber(value, 'fr');
const c = (count: number, one: string, many: string) => counted('fr', count, one, many);
const poles = (count: number) => c(count, 'pôle', 'pôles');

/** Words of the map, which come with it. Written with plain spaces (see typography.ts). */
export const mapFr = {
  map: {
    region: 'Carte',
    title: (count: number): string =>
      count === 0
        ? 'Les régions'
        : count === 1
          ? 'Un pôle et ses régions'
          : `${poles(count)} et leurs régions`,
    inView: (shown: number, all: number) =>
      `${n(shown)} ${shown < 2 ? 'pôle' : 'pôles'} sur ${n(all)} en vue`,
    whole: "Toute l'étude",
    loading: 'La carte arrive…',
    failed: 'La carte n’a pas pu être lue.',
    failedSub: 'Les autres vues montrent les mêmes pôles et les mêmes régions.',
    none: 'Cette étude n’a pas de fond de carte.',
    noneSub: 'Aucun contour n’est lié à ses régions. Les lieux qu’elle nomme se lisent dans les autres vues.',
    nobody: 'Rien de ce qui est en vue n’a de lieu.',
    nobodySub: 'L’étude ne dit pas où. Les autres vues le montrent.',
    allHidden: 'Vos filtres masquent les lieux.',
    allHiddenSub: 'L’étude dit où sont ces entités, la légende le cache.',
    reach: 'Envergure du pôle',
    reachColumn: 'pôles',
    reachUnsaid: 'Non dite',
    shades: 'Pôles par région',
    shadesColumn: 'régions',
    shadeNames: ['Aucun', 'Un', 'Deux ou plus'],
    marks: 'Sur la carte',
    lineMark: 'Autre région du pôle',
    awayMark: 'Lieu à côté de la carte',
    othersMark: 'Acteurs et groupes de la région',
    off: 'Hors carte',
    offSub: 'L’étude n’en dit pas le lieu. Les autres vues les montrent.',
    offCount: (count: number) => `${c(count, 'entité', 'entités')} sans lieu`,
    offNone: 'Tout ce qui est en vue a un lieu.',
    precision: 'Précision',
    precisionSub:
      'L’étude nomme des régions, pas des villes. Un disque marque une région, jamais une adresse.',
    homeSub:
      'Un pôle de plusieurs régions a son disque dans l’une d’elles : l’étude n’en met aucune avant les autres.',
    counts: (count: number) => poles(count),
    occupied: (regions: number, all: number) => `${n(regions)} régions sur ${n(all)}`,
    credit: (source: string) => `Contours : ${source}, départements fusionnés`,
    km: (length: number) => `${n(length)} km`,
    scale: (length: number) => `Échelle : la barre fait ${n(length)} km`,
    list: 'Régions et pôles',
    beside: 'À côté de la carte',
    noRegion: 'Régions sans rien en vue',
    regionName: (name: string, kind: string, members: readonly string[]) =>
      `${name}, ${kind}${members.length > 0 ? `, ${members.join(' ; ')}` : ', rien en vue'}`,
    kind: 'région',
    besideKind: 'lieu à côté de la carte',
    unnamed: (name: string) => `${name}, région que l’étude ne nomme pas`,
    polesThere: (count: number, names: string) => `${poles(count)} : ${names}`,
    othersThere: (count: number, kind: string) => `${n(count)} ${kind}`,
    poleName: (name: string, reach: string | null, places: string) =>
      `${name}, pôle${reach ? `, envergure ${reach}` : ''}, ${places}`,
  },
};

/** What every language has to say. */
export type MapMessages = typeof mapFr;
