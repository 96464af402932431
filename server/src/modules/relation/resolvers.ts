import type { Context } from '../../context.ts';
import type { EntityRow } from '../entity/entity.ts';
import type { Resolvers } from '../generated.ts';
import { countOf } from '../graph/connection.ts';
import { existing } from '../graph/existing.ts';
import { compileFilter } from '../graph/filter.ts';
import { keyOf } from '../graph/key.ts';
import { inLanguage } from '../graph/language.ts';
import { loadEntities, loadEntity, loadRelations } from '../graph/load.ts';
import type { RelationLinks, RelationRow } from './relation.ts';
import { listRelations } from './relation-lists.ts';

export const relationResolvers: Resolvers = {
  Query: {
    relation: async (_, { id, study }, { loaders, dataset }) =>
      loaders.relation.load(keyOf(await dataset(study), id)),
    relations: async (_, { filter, first, after, study }, { loaders, dataset }) =>
      listRelations(loaders, await dataset(study), compileFilter(filter), { first, after }),
  },
  Relation: {
    source: ({ source }, _, context) => loadEntity(context, source),
    target: ({ target }, _, context) => loadEntity(context, target),
    statement: ({ statementFr, statementEn }, { lang }) => inLanguage(lang, statementFr, statementEn),
    condition: ({ conditionFr, conditionEn }, { lang }) => inLanguage(lang, conditionFr, conditionEn),
    citedCases: ({ citedCases }, _, context) => loadEntities(context, citedCases),
    comparedTo: ({ comparedTo }, _, context) => loadEntityIfAny(context, comparedTo),
    attributedTo: ({ attributedTo }, _, context) => loadEntityIfAny(context, attributedTo),
    evidence: ({ key }, _, { loaders }) => loaders.evidence.load(key),
    qualifies: (relation, _, context) => loadLinked(context, relation, 'qualifies'),
    qualifiedBy: (relation, _, context) => loadLinked(context, relation, 'qualifiedBy'),
    contradicts: (relation, _, context) => loadLinked(context, relation, 'contradicts'),
  },
  RelationConnection: { totalCount: countOf },
  Scope: {
    of: (scope, _, context) => loadEntities(context, scope.of),
    except: (scope, _, context) => loadEntities(context, scope.except),
  },
  Evidence: {
    passage: async ({ passage }, _, { loaders }) => existing(await loaders.passage.load(passage), passage),
  },
};

async function loadEntityIfAny(context: Context, key: string | null): Promise<EntityRow | null> {
  return key === null ? null : loadEntity(context, key);
}

async function loadLinked(context: Context, { key }: RelationRow, link: keyof RelationLinks) {
  const links = await context.loaders.links.load(key);
  return loadRelations(context, links[link]);
}
