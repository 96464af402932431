import type { MapMessages } from '../../i18n/fr/map.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { MapContents, MapPlace, MapPole } from '../../model/map-contents.ts';
import { FAMILY_OF_KIND, KIND_FAMILIES } from '../../model/types.ts';

type Words = { map: MapMessages['map']; messages: Messages };

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** "2 acteurs", "1 groupe de pôles": who is in a place besides poles, by family. */
function othersIn({ others }: Pick<MapPlace, 'others'>, { map, messages }: Words): string[] {
  return KIND_FAMILIES.flatMap((family) => {
    const count = others.filter(({ kind }) => FAMILY_OF_KIND[kind] === family).length;
    const [one, many] = messages.words.families[family];
    return count > 0 ? [map.othersThere(count, lower(count === 1 ? one : many))] : [];
  });
}

/** What is read out for a region, or for a place beside the map. */
export function placeName(place: MapPlace, isBeside: boolean, words: Words): string {
  const { map } = words;
  if (!place.entity) return map.unnamed(place.name);
  const { poles } = place;
  return map.regionName(place.name, isBeside ? map.besideKind : map.kind, [
    ...(poles.length > 0 ? [map.polesThere(poles.length, poles.map(({ label }) => label).join(', '))] : []),
    ...othersIn(place, words),
  ]);
}

/** What is read out for a pole. */
export function poleName(pole: MapPole, contents: MapContents, { map, messages }: Words): string {
  const places = new Map([...contents.regions, ...contents.beside].map(({ key, name }) => [key, name]));
  const reach = pole.reach && lower(messages.words.reaches[pole.reach]);
  return map.poleName(pole.label, reach, pole.at.map(({ place }) => places.get(place) ?? place).join(', '));
}
