import type { Resolvers } from '../generated.ts';
import { sliceConnection } from '../graph/connection.ts';
import { existing } from '../graph/existing.ts';
import { inLanguage } from '../graph/language.ts';
import { loadEntities, loadEntity } from '../graph/load.ts';
import { EXPLANATIONS } from './explanations.ts';
import { communitiesOf, measureDataset, orderEntities } from './measures.ts';

/** Entities shown of a community. */
const MEMBERS_SHOWN = 10;

export const measuresResolvers: Resolvers = {
  Query: {
    measures: async (_, args, context) =>
      measureDataset(context, await context.dataset(args.study), args.filter),
  },
  Measures: {
    computedOn: ({ dataset, entities, relations }) => ({ dataset, entities: entities.length, relations }),
    entities: ({ entities }, args) => {
      const order = args.order ?? 'BETWEENNESS';
      return sliceConnection(orderEntities(entities, order), `MEASURES_${order}`, args);
    },
    communities: ({ entities }, args) => sliceConnection(communitiesOf(entities), 'COMMUNITIES', args),
    explanations: (_, { lang }) =>
      EXPLANATIONS.map(({ measure, fr, en }) => ({ measure, text: inLanguage(lang, fr, en) })),
  },
  MeasuredGraph: {
    study: async ({ dataset }, _, context) => {
      const [study] = await context.loaders.studies.manifests([dataset]);
      return existing(study, dataset);
    },
  },
  EntityMeasures: {
    entity: ({ entity }, _, context) => loadEntity(context, entity),
  },
  Community: {
    size: ({ members }) => members.length,
    entities: ({ members }, _, context) =>
      loadEntities(
        context,
        members.slice(0, MEMBERS_SHOWN).map(({ entity }) => entity),
      ),
  },
};
