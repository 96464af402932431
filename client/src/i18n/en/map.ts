import type { MapMessages } from '../fr/map.ts';
import { counted, formatNumber } from '../numbers.ts';

const n = (value: number) => formatNumber(value, 'en');
const c = (count: number, one: string, many: string) => counted('en', count, one, many);
const poles = (count: number) => c(count, 'pole', 'poles');

/** Words of the map. */
export const mapEn: MapMessages = {
  map: {
    region: 'Map',
    title: (count) =>
      count === 0
        ? 'The regions'
        : count === 1
          ? 'One pole and its regions'
          : `${poles(count)} and their regions`,
    inView: (shown, all) => `${n(shown)} of ${poles(all)} in view`,
    whole: 'Whole study',
    loading: 'The map is on its way…',
    failed: 'The map could not be read.',
    failedSub: 'The other views show the same poles and regions.',
    none: 'There is no map of this study.',
    noneSub: 'No outlines belong to its regions. The other views show the places that it names.',
    nobody: 'Nothing in view has a place.',
    nobodySub: 'The study does not say where. The other views show it.',
    allHidden: 'Your filters hide the places.',
    allHiddenSub: 'The study says where these are; the legend hides it.',
    reach: 'Reach of the pole',
    reachColumn: 'poles',
    reachUnsaid: 'Not said',
    shades: 'Poles in a region',
    shadesColumn: 'regions',
    shadeNames: ['None', 'One', 'Two or more'],
    marks: 'On the map',
    lineMark: 'Another region of the pole',
    awayMark: 'A place beside the map',
    othersMark: 'Actors and groups in the region',
    off: 'Off the map',
    offSub: 'The study does not say where these are. The other views show them.',
    offCount: (count) => `${c(count, 'entity', 'entities')} without a place`,
    offNone: 'All that is in view has a place.',
    precision: 'Precision',
    precisionSub: 'The study names regions, not towns. A disc marks a region, never an address.',
    homeSub: 'A pole of several regions has its disc in one of them: the study puts none before the others.',
    counts: (count) => poles(count),
    occupied: (regions, all) => `${n(regions)} of ${n(all)} regions`,
    credit: (source) => `Outlines: ${source}, departments merged`,
    km: (length) => `${n(length)} km`,
    scale: (length) => `Scale: the bar is ${n(length)} km long`,
    list: 'Regions and poles',
    beside: 'Beside the map',
    noRegion: 'Regions with nothing in view',
    regionName: (name, kind, members) =>
      `${name}, ${kind}${members.length > 0 ? `, ${members.join('; ')}` : ', nothing in view'}`,
    kind: 'region',
    besideKind: 'place beside the map',
    unnamed: (name) => `${name}, a region that the study does not name`,
    polesThere: (count, names) => `${poles(count)}: ${names}`,
    othersThere: (count, kind) => `${n(count)} ${kind}`,
    poleName: (name, reach, places) => `${name}, pole${reach ? `, reach: ${reach}` : ''}, ${places}`,
  },
};
