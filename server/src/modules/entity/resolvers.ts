import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import type { Loaders } from '../../loaders.ts';
import type { EntityRelationsArgs, Lang, Resolvers } from '../generated.ts';
import { countOf } from '../graph/connection.ts';
import { badArgument, requireLength } from '../graph/errors.ts';
import { existing } from '../graph/existing.ts';
import { compileFilter } from '../graph/filter.ts';
import { keyOf } from '../graph/key.ts';
import { inLanguage } from '../graph/language.ts';
import { argumentsInside } from '../graph/look-ahead.ts';
import type { OfEntity } from '../relation/relation.repository.ts';
import { readWithRelations, relationsOfEntity } from '../relation/relation-lists.ts';
import { entitiesByName } from './entities-by-name.ts';
import type { EntityRow } from './entity.ts';
import { listEntities } from './entity-lists.ts';
import { figuresOf } from './figures.ts';

/** Which of an entity's relations a field asks for. */
function whichRelations({ filter, direction }: EntityRelationsArgs): OfEntity {
  return { filter: compileFilter(filter), direction: direction ?? 'BOTH' };
}

/**
 * An entity that is asked for with its relations is read with them: one statement, not two, one after the other. Where
 * that fails nothing is lost, and the fields say why.
 */
async function readAhead(loaders: Loaders, key: string, info: GraphQLResolveInfo): Promise<void> {
  const args = argumentsInside<EntityRelationsArgs>(info, 'Entity', 'relations');
  if (!args) return;
  try {
    await readWithRelations(loaders, key, whichRelations(args), args);
  } catch {
    // The field `relations` fails for the same reason.
  }
}

/** Fields that every type of entity has. */
const entityFields = {
  label: ({ labelFr, labelEn }: EntityRow, { lang }: { lang?: Lang | null }) =>
    inLanguage(lang, labelFr, labelEn),
  description: ({ descriptionFr, descriptionEn }: EntityRow, { lang }: { lang?: Lang | null }) =>
    inLanguage(lang, descriptionFr, descriptionEn),
  relations: ({ key }: EntityRow, args: EntityRelationsArgs, { loaders }: Context) =>
    relationsOfEntity(loaders, key, whichRelations(args), args),
};

export const entityResolvers: Resolvers = {
  Query: {
    entity: async (_, { id, study }, { loaders, dataset }, info) => {
      const key = keyOf(await dataset(study), id);
      await readAhead(loaders, key, info);
      return loaders.entity.load(key);
    },
    entities: async (_, { filter, order, lang, first, after, study }, { loaders, dataset }) =>
      listEntities(loaders, {
        filter: compileFilter(filter),
        order: order ?? 'LABEL',
        lang: lang ?? 'FR',
        first,
        after,
        dataset: await dataset(study),
      }),
    entitiesByName: async (_, { names, study }, { loaders, dataset }) => {
      requireLength('names', names, 100);
      if (names.some((name) => name.length > 200)) {
        throw badArgument('names', 'has a name of more than 200 characters.');
      }
      return entitiesByName(loaders, await dataset(study), names);
    },
  },
  Pole: { ...entityFields, figures: (pole, _, { loaders }) => figuresOf(loaders, pole) },
  PoleGroup: entityFields,
  Actor: entityFields,
  Sector: entityFields,
  JobFamily: entityFields,
  Skill: entityFields,
  Factor: entityFields,
  Initiative: entityFields,
  Outcome: entityFields,
  Recommendation: entityFields,
  Publication: entityFields,
  EntityConnection: { totalCount: countOf },
  PoleFigure: {
    members: async ({ relation }, _, { loaders }) =>
      existing(await loaders.entity.load(relation.target), relation.target),
  },
};
