import { groupParallel, isBundled, type Parallel } from './bundle.ts';
import { countFacets } from './count-facets.ts';
import { bundleChip, claimChip, countSigns, lookOf, scopeOf } from './edge-chip.ts';
import { idsWithin } from './focus.ts';
import { wholeLabel, wrapLabel } from './label.ts';
import type { Flow, Scene, SceneCounts, SceneEdge, SceneInput, SceneNode } from './scene-types.ts';
import { degreeRanks, RADII, sizeStep } from './size.ts';
import { type Claim, type EntityNode, FAMILY_OF_KIND, isObserved, SYMMETRIC_TYPES } from './types.ts';
import { countEnds, selectVisible } from './visible.ts';

const NONE: ReadonlySet<string> = new Set();

type Context = SceneInput & {
  chosen: ReadonlySet<string>;
  byId: ReadonlyMap<string, EntityNode>;
};

/** Which way signed claims run between two ends, `from` being the source of the edge. */
function flowOf(claims: readonly Claim[], from: string): Flow {
  const signed = claims.filter(({ sign }) => sign !== null);
  const out = signed.some(({ source }) => source === from);
  const back = signed.some(({ source }) => source !== from);
  return out && back ? 'both' : out ? 'out' : back ? 'back' : null;
}

function claimEdge(claim: Claim, context: Context): SceneEdge {
  const { words, byId } = context;
  const [source, target] = [byId.get(claim.source)!, byId.get(claim.target)!];
  const chosen = context.chosen.has(claim.id) || (context.lit?.has(claim.id) ?? false);
  return {
    id: claim.id,
    source: claim.source,
    target: claim.target,
    look: lookOf(claim),
    claims: [claim.id],
    strength: claim.strength,
    flow: flowOf([claim], claim.source),
    observed: isObserved(claim.modality),
    symmetric: SYMMETRIC_TYPES.has(claim.type),
    chip: claimChip(claim, source, words),
    name: words.edgeName({
      source: source.label,
      target: target.label,
      word: words.verb(source, claim),
      strength: claim.strength,
      modality: words.modality(claim.modality),
      scope: scopeOf(claim, words),
      chosen,
    }),
    chosen,
    step: context.steps?.get(claim.id) ?? null,
    dimmed: context.spotlight ? !context.spotlight.has(claim.id) : false,
  };
}

function bundleEdge(group: Parallel, context: Context): SceneEdge {
  const ids = [group.id, ...group.claims.map((claim) => claim.id)];
  const [source, target] = group.ends;
  const signs = countSigns(group.claims);
  const chosen = ids.some((id) => context.chosen.has(id) || context.lit?.has(id));
  const steps = ids.flatMap((id) => context.steps?.get(id) ?? []);
  const { spotlight } = context;
  return {
    id: group.id,
    source,
    target,
    look: 'bundle',
    claims: ids.slice(1),
    strength: null,
    flow: flowOf(group.claims, source),
    observed: true,
    symmetric: true,
    chip: bundleChip(group.claims),
    name: context.words.bundleName({
      source: context.byId.get(source)!.label,
      target: context.byId.get(target)!.label,
      count: group.claims.length,
      positive: signs.get('POSITIVE') ?? 0,
      negative: signs.get('NEGATIVE') ?? 0,
      chosen,
    }),
    chosen,
    step: steps.length > 0 ? Math.min(...steps) : null,
    dimmed: spotlight ? !ids.some((id) => spotlight.has(id)) : false,
  };
}

function drawEdges(claims: readonly Claim[], context: Context): SceneEdge[] {
  const expanded = context.expandedBundles ?? NONE;
  return groupParallel(claims).flatMap((group) =>
    isBundled(group, expanded)
      ? [bundleEdge(group, context)]
      : group.claims.map((claim) => claimEdge(claim, context)),
  );
}

type Standing = { degree: number; rank: number; loaded: number; end: boolean };

function drawNode(entity: EntityNode, standing: Standing, context: Context): SceneNode {
  const { id, kind, label, collective } = entity;
  const { degree, rank, loaded, end } = standing;
  const family = FAMILY_OF_KIND[kind];
  const size = sizeStep(rank, degree, family);
  const chosen = context.chosen.has(id);
  const pinned = context.pinned?.has(id) ?? false;
  const dimmed = context.spotlight ? !context.spotlight.has(id) : false;
  const mark = context.marks?.get(id) ?? null;
  return {
    id,
    kind,
    family,
    label,
    lines: chosen ? wholeLabel(label) : wrapLabel(label),
    whole: wholeLabel(label),
    name: context.words.nodeName({
      label,
      kind,
      collective,
      shown: degree,
      total: Math.max(entity.degree, degree),
      chosen,
      pinned,
      dimmed,
    }),
    collective,
    size,
    radius: RADII[size],
    degree,
    importance: chosen || end || mark !== null ? 1 : (1 - rank) * (dimmed ? 0.45 : 0.9),
    chosen,
    end,
    dimmed,
    pinned,
    more: Math.max(0, entity.degree - loaded),
    mark,
    at: context.positions?.get(id) ?? null,
    members: [],
  };
}

/** What of the filtered view is near enough to the focus, and how much is not. What is chosen or traced stays. */
function withinFocus(
  entities: readonly EntityNode[],
  claims: readonly Claim[],
  { focus, chosen, spotlight, marks }: SceneInput,
): { entities: readonly EntityNode[]; claims: readonly Claim[]; beyond: SceneCounts } {
  const all = { entities, claims, beyond: { entities: 0, relations: 0 } };
  if (!focus) return all;
  const near = idsWithin(focus, new Set(entities.map(({ id }) => id)), claims);
  if (!near) return all;
  const kept = (id: string) => chosen?.has(id) || spotlight?.has(id);
  const ends = claims.filter(({ id }) => kept(id)).flatMap(({ source, target }) => [source, target]);
  const shown = new Set([...near, ...ends, ...(marks?.keys() ?? [])]);
  const left = entities.filter(({ id }) => shown.has(id) || kept(id));
  const standing = new Set(left.map(({ id }) => id));
  const among = claims.filter(({ source, target }) => standing.has(source) && standing.has(target));
  return {
    entities: left,
    claims: among,
    beyond: { entities: entities.length - left.length, relations: claims.length - among.length },
  };
}

/**
 * What to draw: the filtered view with its bundles, sizes, labels, lettering, states and counts. Pure;
 * equal inputs give equal scenes, in the order of the input.
 */
export function buildScene(input: SceneInput): Scene {
  const visible = selectVisible(
    input.entities,
    input.claims,
    input.filter,
    input.hidden ?? NONE,
    input.roots ?? NONE,
  );
  const { hidden, loaded } = visible;
  const { entities, claims, beyond } = withinFocus(visible.entities, visible.claims, input);
  const context: Context = {
    ...input,
    chosen: input.chosen ?? NONE,
    byId: new Map(entities.map((entity) => [entity.id, entity])),
  };
  const edges = drawEdges(claims, context);
  const ends = new Set(
    edges.filter((edge) => edge.chosen || edge.step !== null).flatMap((edge) => [edge.source, edge.target]),
  );
  const counted = countEnds(claims);
  const degrees = new Map(entities.map(({ id }) => [id, counted.get(id) ?? 0]));
  const ranks = degreeRanks(degrees);
  const nodes = entities.map((entity) =>
    drawNode(
      entity,
      {
        degree: degrees.get(entity.id)!,
        rank: ranks.get(entity.id)!,
        loaded: loaded.get(entity.id) ?? 0,
        end: ends.has(entity.id),
      },
      context,
    ),
  );
  return {
    nodes,
    edges,
    shown: { entities: entities.length, relations: claims.length },
    hidden,
    beyond,
    ...countFacets(entities, claims),
  };
}
