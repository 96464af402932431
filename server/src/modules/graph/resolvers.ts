import type { Context } from '../../context.ts';
import type { Resolvers } from '../generated.ts';
import { keyOf } from './key.ts';

export const graphResolvers: Resolvers = {
  Query: {
    node: async (_, { id, study }, context) => findNode(context, await context.dataset(study), id),
  },
};

/** Whatever has the id; what an id begins with says what it may be. */
async function findNode({ loaders }: Context, dataset: string, id: string) {
  const key = keyOf(dataset, id);
  if (id.startsWith('claim/')) return loaders.relation.load(key);
  if (id.includes('/')) return loaders.entity.load(key);
  const sections = await loaders.sections.load(dataset);
  return sections.find((section) => section.id === id) ?? loaders.passage.load(key);
}
