import { bundleId } from './bundle.ts';
import { bundleChip, countSigns } from './edge-chip.ts';
import { wholeLabel, wrapLabel } from './label.ts';
import type { Flow, Point, Scene, SceneEdge, SceneNode, SceneWords } from './scene-types.ts';
import { RADII } from './size.ts';
import { findTerritories } from './territories.ts';
import { type Claim, ENTITY_KINDS, type EntityKind, type EntityNode, FAMILY_OF_KIND } from './types.ts';

/** What entities can be gathered by, each gathering one node. */
export const GROUPINGS = ['kind', 'region'] as const;
export type GroupBy = (typeof GROUPINGS)[number];

/** Entities gathered; groups named by `open` show what is in them. */
export type Grouping = { readonly by: GroupBy; readonly open: readonly string[] };

/** Two entities or more that one node may stand for; those of a territory name its regions. */
export type Group = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly regions: readonly string[];
  readonly members: readonly string[];
};

/** Words of groups. */
export type GroupWords = Pick<SceneWords, 'bundleName'> & {
  /** "Régions (12)", "Bretagne, Pays de la Loire (6)". */
  label(group: Group): string;
  /** Name read out: "Régions (12), groupe fermé, 30 relations, choisi". */
  name(group: { label: string; relations: number; chosen: boolean; pinned: boolean }): string;
};

/** True for the id of a group. */
export function isGroup(id: string): boolean {
  return id.startsWith('group:');
}

/** Groups of the entities, in the legend's order of kinds, or territories with the largest first. */
export function groupsBy(
  by: GroupBy,
  entities: readonly Pick<EntityNode, 'id' | 'kind'>[],
  claims: readonly Pick<Claim, 'type' | 'source' | 'target' | 'negated'>[],
): Group[] {
  const groups =
    by === 'kind'
      ? ENTITY_KINDS.map((kind) => ({
          id: `group:${kind.toLowerCase()}`,
          kind,
          regions: [],
          members: entities.filter((entity) => entity.kind === kind).map(({ id }) => id),
        }))
      : findTerritories(entities, claims).map(({ regions, members }) => ({
          id: `group:${[...regions].sort()[0]}`,
          kind: 'REGION' as const,
          regions,
          members,
        }));
  return groups.filter(({ members }) => members.length > 1);
}

type Input = {
  /** Of the scene's entities. Open ones are left out by the caller. */
  groups: readonly Group[];
  claimOf(id: string): Pick<Claim, 'sign' | 'negated'> | undefined;
  words: GroupWords;
  chosen: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
  positions: ReadonlyMap<string, Point>;
};

const reversed: Readonly<Record<NonNullable<Flow>, Flow>> = { out: 'back', back: 'out', both: 'both' };

function joinFlows(flows: readonly Flow[]): Flow {
  const out = flows.some((flow) => flow === 'out' || flow === 'both');
  const back = flows.some((flow) => flow === 'back' || flow === 'both');
  return out && back ? 'both' : out ? 'out' : back ? 'back' : null;
}

function groupNode(group: Group, members: readonly SceneNode[], relations: number, input: Input): SceneNode {
  const { id, kind } = group;
  const label = input.words.label(group);
  const chosen = input.chosen.has(id);
  const pinned = input.pinned.has(id);
  return {
    id,
    kind,
    family: FAMILY_OF_KIND[kind],
    label,
    lines: chosen ? wholeLabel(label) : wrapLabel(label),
    whole: wholeLabel(label),
    name: input.words.name({ label, relations, chosen, pinned }),
    collective: false,
    size: 2,
    radius: RADII[2],
    degree: relations,
    importance: 1,
    chosen,
    end: members.some((node) => node.chosen || node.end),
    dimmed: members.every((node) => node.dimmed),
    pinned,
    more: 0,
    mark: members.find((node) => node.mark !== null)?.mark ?? null,
    at: input.positions.get(id) ?? null,
    members: members.map((node) => node.id),
  };
}

/** One edge for several between the same two nodes, at least one of which is a group. */
function bundle(edges: readonly SceneEdge[], labelOf: (id: string) => string, input: Input): SceneEdge {
  const [first] = edges;
  const { source, target } = first!;
  const ids = edges.flatMap((edge) => edge.claims);
  const claims = ids.flatMap((id) => input.claimOf(id) ?? []);
  const signs = countSigns(claims);
  const id = bundleId(source, target);
  const chosen = input.chosen.has(id) || edges.some((edge) => edge.chosen);
  const steps = edges.flatMap(({ step }) => step ?? []);
  return {
    id,
    source,
    target,
    look: 'bundle',
    claims: ids,
    strength: null,
    flow: joinFlows(
      edges.map((edge) => (edge.source === source || !edge.flow ? edge.flow : reversed[edge.flow])),
    ),
    observed: true,
    symmetric: true,
    chip: bundleChip(claims),
    name: input.words.bundleName({
      source: labelOf(source),
      target: labelOf(target),
      count: ids.length,
      positive: signs.get('POSITIVE') ?? 0,
      negative: signs.get('NEGATIVE') ?? 0,
      chosen,
    }),
    chosen,
    step: steps.length > 0 ? Math.min(...steps) : null,
    dimmed: edges.every((edge) => edge.dimmed),
  };
}

/**
 * Draws groups as one node each: relations inside are left out, those that lead to the same node outside are
 * bundled, signs counted apart. Bundles named by `open` stay as they are. Counts still count what is inside.
 */
export function groupScene(scene: Scene, input: Input, open: ReadonlySet<string>): Scene {
  const drawn = new Map(scene.nodes.map((node) => [node.id, node]));
  const closed = input.groups.flatMap((group) => {
    const members = group.members.flatMap((id) => drawn.get(id) ?? []);
    return members.length > 1 ? [{ group: { ...group, members: members.map(({ id }) => id) }, members }] : [];
  });
  if (closed.length === 0) return scene;
  const groupOf = new Map(closed.flatMap(({ group }) => group.members.map((id) => [id, group.id] as const)));
  const standsFor = (id: string) => groupOf.get(id) ?? id;
  const between = new Map<string, SceneEdge[]>();
  const edges: SceneEdge[] = [];
  for (const edge of scene.edges) {
    const [source, target] = [standsFor(edge.source), standsFor(edge.target)];
    if (source === edge.source && target === edge.target) edges.push(edge);
    else if (source !== target) {
      const id = bundleId(source, target);
      between.set(id, [...(between.get(id) ?? []), { ...edge, source, target }]);
    }
  }
  const relations = new Map<string, number>();
  for (const { source, target, claims } of [...between.values()].flat()) {
    for (const end of [source, target]) relations.set(end, (relations.get(end) ?? 0) + claims.length);
  }
  const groups = new Map(
    closed.map(({ group, members }) => [
      group.id,
      groupNode(group, members, relations.get(group.id) ?? 0, input),
    ]),
  );
  const ids = [...new Set(scene.nodes.map(({ id }) => standsFor(id)))];
  const nodes = ids.map((id) => groups.get(id) ?? drawn.get(id)!);
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  for (const [id, several] of between) {
    if (several.length === 1 || open.has(id)) edges.push(...several);
    else edges.push(bundle(several, (end) => labels.get(end)!, input));
  }
  return { ...scene, nodes, edges };
}
