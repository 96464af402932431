import type { Resolvers } from '../generated.ts';
import { requireLength } from './errors.ts';
import { findNode, identify } from './identity.ts';

/** Ids that one `identities` may ask about. */
const MOST_IDS = 500;

export const graphResolvers: Resolvers = {
  Query: {
    node: async (_, { id, study }, context) => findNode(context, await context.dataset(study), id),
    identities: async (_, { ids, study }, context) => {
      requireLength('ids', ids, MOST_IDS);
      const dataset = await context.dataset(study);
      return Promise.all(ids.map((id) => identify(context, dataset, id)));
    },
  },
};
