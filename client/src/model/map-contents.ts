import { claimPasses, type ViewFilter } from './filter.ts';
import type { Claim, EntityNode } from './types.ts';

export type Reach = 'WORLD' | 'WORLD_VOCATION' | 'NATIONAL';

/** An entity with what the map needs to know of it. */
export type MapEntity = EntityNode & {
  /** Of a pole. */
  reach: Reach | null;
  /** A region outside the study's country. */
  abroad: boolean;
};

/** A region of the map, or a place that has no outline on it, and who is there. */
export type MapPlace = {
  /** The outline's id, or where there is none the entity's. */
  key: string;
  name: string;
  /** The region as the study knows it; null: the study does not name it. */
  entity: MapEntity | null;
  poles: readonly MapEntity[];
  /** Actors, groups of poles, and whatever else the study puts there. */
  others: readonly MapEntity[];
};

/** A pole in view, and its places by key, each with the claim that says so. */
export type MapPole = MapEntity & { at: readonly { place: string; claim: string }[] };

export type MapContents = {
  /** One per outline, in their order. */
  regions: readonly MapPlace[];
  /** Places without an outline that somebody in view is in, or that are in view themselves. */
  beside: readonly MapPlace[];
  poles: readonly MapPole[];
  /** Poles that the study gives a place, in view or not. */
  polesOfStudy: number;
  /** Locations of what is in view that the filter hides. */
  hidden: number;
  /** Of what is in view: those that have a place, and places. */
  placed: ReadonlySet<string>;
};

export type MapInput = {
  /** Everything that a location names. */
  entities: ReadonlyMap<string, MapEntity>;
  /** The study's locations. */
  locations: readonly Claim[];
  outlines: readonly { id: string; name: string }[];
  /** Which outline stands for which region: outline ids by entity id. */
  ties: Readonly<Record<string, string>>;
  /** Entities in view that the filter lets through. */
  shown: ReadonlySet<string>;
  filter: ViewFilter;
};

type Located = { entity: MapEntity; region: MapEntity; claim: string };

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Locations that the study does not deny, in the order of their claims; a class of regions is no place. */
function locate({
  entities,
  locations,
}: MapInput): (Located & { passes: (filter: ViewFilter) => boolean })[] {
  return [...locations].sort(byId).flatMap((claim) => {
    const entity = entities.get(claim.source);
    const region = entities.get(claim.target);
    if (!entity || !region || region.collective || claim.negated) return [];
    return [{ entity, region, claim: claim.id, passes: (filter: ViewFilter) => claimPasses(filter, claim) }];
  });
}

/** Who of what is in view is where, by the study's claims alone. */
export function findContents(input: MapInput): MapContents {
  const { entities, outlines, ties, shown, filter } = input;
  const known = locate(input);
  const own = known.filter(({ entity }) => shown.has(entity.id));
  const visible = own.filter(({ passes }) => passes(filter));
  const keyOf = ({ id }: MapEntity) => ties[id] ?? id;
  const placeOf = (key: string, name: string, entity: MapEntity | null): MapPlace => {
    const there = visible.filter(({ region }) => keyOf(region) === key).map((each) => each.entity);
    const members = [...new Map(there.map((each) => [each.id, each])).values()].sort(byId);
    const isPole = ({ kind }: MapEntity) => kind === 'POLE';
    return {
      key,
      name,
      entity,
      poles: members.filter(isPole),
      others: members.filter((each) => !isPole(each)),
    };
  };
  const tied = new Map(
    Object.entries(ties).flatMap(([id, outline]): [string, MapEntity][] => {
      const entity = entities.get(id);
      return entity ? [[outline, entity]] : [];
    }),
  );
  const regionIds = new Set(known.map(({ region }) => region.id));
  const besides = [...entities.values()]
    .filter(({ id }) => ties[id] === undefined && regionIds.has(id))
    .filter(({ id }) => shown.has(id) || visible.some(({ region }) => region.id === id))
    .sort(byId);
  const poles = [...entities.values()].sort(byId).flatMap((entity): MapPole[] => {
    const at = visible.filter((each) => entity.kind === 'POLE' && each.entity.id === entity.id);
    return at.length > 0
      ? [{ ...entity, at: at.map(({ region, claim }) => ({ place: keyOf(region), claim })) }]
      : [];
  });
  const places = [...shown].filter((id) => regionIds.has(id) || ties[id] !== undefined);
  return {
    regions: outlines.map(({ id, name }) => placeOf(id, tied.get(id)?.label ?? name, tied.get(id) ?? null)),
    beside: besides.map((entity) => placeOf(entity.id, entity.label, entity)),
    poles,
    polesOfStudy: new Set(known.filter(({ entity }) => entity.kind === 'POLE').map(({ entity }) => entity.id))
      .size,
    hidden: own.length - visible.length,
    placed: new Set([...visible.map(({ entity }) => entity.id), ...places]),
  };
}

/** How many regions have no pole, one, or more. */
export function countByPoles(regions: readonly Pick<MapPlace, 'poles'>[]): [number, number, number] {
  const counts: [number, number, number] = [0, 0, 0];
  for (const { poles } of regions) counts[shadeOf(poles.length)] += 1;
  return counts;
}

/** The shade of a region with that many poles. */
export function shadeOf(poles: number): 0 | 1 | 2 {
  return poles === 0 ? 0 : poles === 1 ? 1 : 2;
}
