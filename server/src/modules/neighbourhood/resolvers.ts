import type { Resolvers } from '../generated.ts';
import { numberInRange, requireLength } from '../graph/errors.ts';
import { compileFilter } from '../graph/filter.ts';
import { loadEntity } from '../graph/load.ts';
import { createFacets } from './facets.ts';
import { expansion, neighbourhood, subgraph } from './neighbourhood.ts';

export const neighbourhoodResolvers: Resolvers = {
  Query: {
    neighbourhood: async (_, { roots, depth, filter, limit, order, study }, { loaders, dataset }) => {
      requireLength('roots', roots, 20);
      return neighbourhood(loaders, {
        depth: numberInRange('depth', depth, { fallback: 1, least: 1, most: 3 }),
        limit: numberInRange('limit', limit, { fallback: 200, least: 1, most: 1000 }),
        filter: compileFilter(filter),
        order: order ?? 'MOST_CONNECTED',
        dataset: await dataset(study),
        roots,
      });
    },
    subgraph: async (_, { ids, filter, study }, { loaders, dataset }) => {
      requireLength('ids', ids, 1000);
      return subgraph(loaders, { ids, filter: compileFilter(filter), dataset: await dataset(study) });
    },
    expansion: async (_, { id, filter, shown, study }, { loaders, dataset }) => {
      requireLength('shown', shown ?? [], 5000);
      return expansion(loaders, {
        id,
        filter: compileFilter(filter),
        shown: shown ?? [],
        dataset: await dataset(study),
      });
    },
    facets: async (_, { filter, study }, { loaders, dataset }) =>
      createFacets(loaders, await dataset(study), compileFilter(filter)),
  },
  ExpansionPreview: {
    entity: ({ key }, _, context) => loadEntity(context, key),
    hiddenEntities: async ({ hidden }) => (await hidden()).entities,
    hiddenRelations: async ({ hidden }) => (await hidden()).relations,
  },
  Facets: {
    entities: (facets) => facets.entities(),
    relations: (facets) => facets.relations(),
    kinds: (facets) => facets.kinds(),
    sections: (facets) => facets.sections(),
    relationTypes: async (facets) =>
      (await facets.by('type')).map(({ value, count }) => ({ relationType: value, count })),
    signs: async (facets) => (await facets.by('sign')).map(({ value, count }) => ({ sign: value, count })),
    modalities: async (facets) =>
      (await facets.by('modality')).map(({ value, count }) => ({ modality: value, count })),
    generalities: async (facets) =>
      (await facets.by('scoped')).map(({ value, count }) => ({
        generality: value ? 'SCOPED' : 'GENERAL',
        count,
      })),
  },
};
