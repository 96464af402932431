import type { Arrangement } from './arrangement.ts';
import type { Scene, SceneNode } from './scene-types.ts';
import { findTerritories } from './territories.ts';
import { type Claim, type EntityKind, FAMILY_OF_KIND, type KindFamily } from './types.ts';

/** What stands together when the graph is laid out by region. */
export type PartName =
  | { readonly regions: readonly string[] }
  /** Regions in which nothing else in view is. */
  | 'otherRegions'
  /** Poles and actors that nothing in view places in one region. */
  | 'elsewhere'
  /** Poles and actors of several regions that are drawn as one. */
  | 'gathered'
  | 'knowledge'
  | 'causes'
  | 'actions';

const PART_OF_FAMILY: Readonly<Record<KindFamily, Exclude<PartName, object>>> = {
  pole: 'elsewhere',
  group: 'elsewhere',
  actor: 'elsewhere',
  sector: 'knowledge',
  job: 'knowledge',
  skill: 'knowledge',
  factor: 'causes',
  outcome: 'causes',
  initiative: 'actions',
  recommendation: 'actions',
  publication: 'actions',
};

/** Parts the nodes into territories, and the rest by what it is; a group is in a territory if all of it is. */
export function partsByRegion(
  nodes: readonly Pick<SceneNode, 'id' | 'members'>[],
  kindOf: (id: string) => EntityKind | undefined,
  claims: readonly Pick<Claim, 'type' | 'source' | 'target' | 'negated'>[],
): { name: PartName; ids: string[] }[] {
  const entities = nodes
    .flatMap(({ id, members }) => (members.length > 0 ? members : [id]))
    .flatMap((id) => {
      const kind = kindOf(id);
      return kind ? [{ id, kind }] : [];
    });
  const places = new Map<string, PartName>();
  for (const { regions, members } of findTerritories(entities, claims)) {
    const name = members.length > 1 ? { regions } : 'otherRegions';
    for (const id of members) places.set(id, name);
  }
  const parts = new Map<PartName, string[]>();
  for (const { id, members } of nodes) {
    const all = members.length > 0 ? members : [id];
    const where = new Set(all.map((each) => places.get(each)));
    const [place] = where;
    const kind = kindOf(all[0]!);
    const other = kind ? PART_OF_FAMILY[FAMILY_OF_KIND[kind]] : 'elsewhere';
    const name = where.size === 1 && place ? place : where.size > 1 ? 'gathered' : other;
    parts.set(name, [...(parts.get(name) ?? []), id]);
  }
  return [...parts].map(([name, ids]) => ({ name, ids }));
}

/** How many nodes a layout sets apart, since it goes by something that they lack. */
export function countApart(
  arrangement: Arrangement,
  { nodes, edges }: Pick<Scene, 'nodes' | 'edges'>,
): number {
  if (arrangement.name === 'layers') {
    const ranked = new Set(edges.flatMap(({ flow, source, target }) => (flow ? [source, target] : [])));
    return nodes.length - ranked.size;
  }
  if (arrangement.name !== 'rings') return 0;
  const drawn = new Set(nodes.map(({ id }) => id));
  const around = arrangement.around.filter((id) => drawn.has(id));
  if (around.length === 0) return 0;
  const reached = new Set(around);
  let before = 0;
  while (reached.size > before) {
    before = reached.size;
    for (const { source, target } of edges) {
      if (reached.has(source)) reached.add(target);
      if (reached.has(target)) reached.add(source);
    }
  }
  return nodes.length - reached.size;
}
