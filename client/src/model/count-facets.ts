import { FACET_VALUES, type Facet, type FilterValues } from './filter.ts';
import type { Scene } from './scene-types.ts';
import {
  type Claim,
  type EntityNode,
  FAMILY_OF_KIND,
  generalityOf,
  KIND_FAMILIES,
  type KindFamily,
  signFilterOf,
} from './types.ts';

function zeros<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
}

/** How many of the entities and claims have each value that the legend lists; zero included. */
export function countFacets(
  entities: readonly EntityNode[],
  claims: readonly Claim[],
): Pick<Scene, 'facets' | 'collective'> {
  const facets: { [F in Facet]: Record<FilterValues[F], number> } = {
    kinds: zeros(FACET_VALUES.kinds),
    relationTypes: zeros(FACET_VALUES.relationTypes),
    signs: zeros(FACET_VALUES.signs),
    modalities: zeros(FACET_VALUES.modalities),
    generalities: zeros(FACET_VALUES.generalities),
  };
  const collective: Record<KindFamily, number> = zeros(KIND_FAMILIES);
  for (const entity of entities) {
    facets.kinds[entity.kind] += 1;
    if (entity.collective) collective[FAMILY_OF_KIND[entity.kind]] += 1;
  }
  for (const claim of claims) {
    facets.relationTypes[claim.type] += 1;
    facets.signs[signFilterOf(claim)] += 1;
    facets.modalities[claim.modality] += 1;
    facets.generalities[generalityOf(claim)] += 1;
  }
  return { facets, collective };
}
