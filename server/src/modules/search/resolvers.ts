import type { Resolvers } from '../generated.ts';
import { badArgument } from '../graph/errors.ts';
import { compileKinds } from '../graph/filter.ts';
import { countResults, matchedWords, search } from './search.ts';

export const searchResolvers: Resolvers = {
  Query: {
    search: async (_, { query, types, kinds, first, after, study }, context) => {
      const { length } = query.trim();
      if (length < 1 || length > 200)
        throw badArgument('query', `has ${length} characters; allowed: 1 to 200.`);
      return search(context, {
        query,
        types: [...new Set(types ?? (['ENTITY', 'RELATION', 'PASSAGE'] as const))],
        kinds: compileKinds(kinds),
        first,
        after,
        dataset: await context.dataset(study),
      });
    },
  },
  SearchConnection: {
    counts: ({ ranked }) => countResults(ranked),
    matchedWords: ({ query, ranked }) => matchedWords(query, ranked),
  },
};
