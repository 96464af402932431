/** The executable schema: each module's `schema.graphql` with its resolvers. */
import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { Context } from '../context.ts';
import { compareResolvers } from './compare/resolvers.ts';
import { entityResolvers } from './entity/resolvers.ts';
import type { Resolvers } from './generated.ts';
import { graphResolvers } from './graph/resolvers.ts';
import { measuresResolvers } from './measures/resolvers.ts';
import { neighbourhoodResolvers } from './neighbourhood/resolvers.ts';
import { passageResolvers } from './passage/resolvers.ts';
import { relationResolvers } from './relation/resolvers.ts';
import { searchResolvers } from './search/resolvers.ts';
import { storyResolvers } from './story/resolvers.ts';
import { studyResolvers } from './study/resolvers.ts';
import { traceResolvers } from './trace/resolvers.ts';

const modules: Record<string, Resolvers> = {
  graph: graphResolvers,
  entity: entityResolvers,
  relation: relationResolvers,
  passage: passageResolvers,
  search: searchResolvers,
  neighbourhood: neighbourhoodResolvers,
  study: studyResolvers,
  story: storyResolvers,
  trace: traceResolvers,
  compare: compareResolvers,
  measures: measuresResolvers,
};

export const schema = makeExecutableSchema<Context>({
  typeDefs: Object.keys(modules).map((name) =>
    readFileSync(new URL(`${name}/schema.graphql`, import.meta.url), 'utf8'),
  ),
  resolvers: Object.values(modules),
});
