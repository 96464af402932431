import type { MatrixAxisInput, Resolvers } from '../generated.ts';
import { type Connection, connectionOf, pageOf, sliceConnection } from '../graph/connection.ts';
import { badArgument } from '../graph/errors.ts';
import { keyOf } from '../graph/key.ts';
import { loadEntities, loadEntity, loadRelations } from '../graph/load.ts';
import type { RelationRow } from '../relation/relation.ts';
import type { MatrixAxis } from '../trace/question.ts';
import { askComparison, askMatrix } from './ask-compare.ts';

const CELL_ORDER = { order: 'ID', values: ['string'] } as const;

export const compareResolvers: Resolvers = {
  Query: {
    compare: async (_, args, context) => {
      const question = { ask: 'compare' as const, ids: args.ids, filter: args.filter ?? {} };
      return askComparison(context, await context.dataset(args.study), question, args);
    },
    matrix: async (_, args, context) => {
      const question = {
        ask: 'matrix' as const,
        rows: axisOf('rows', args.rows),
        columns: axisOf('columns', args.columns),
        filter: args.filter ?? {},
      };
      return askMatrix(context, await context.dataset(args.study), question, args);
    },
  },
  Comparison: {
    entities: ({ entities }, _, context) => loadEntities(context, entities),
    between: async ({ between }, args, context): Promise<Connection<RelationRow>> => {
      const page = sliceConnection(between, 'BETWEEN', args);
      const relations = await loadRelations(
        context,
        page.edges.map(({ node }) => node),
      );
      return { ...page, edges: page.edges.map(({ cursor }, index) => ({ cursor, node: relations[index]! })) };
    },
  },
  Aspect: {
    relationType: ({ type }) => type,
    other: ({ other }, _, context) => loadEntity(context, other),
  },
  AspectCell: {
    entity: ({ entity }, _, context) => loadEntity(context, entity),
    relations: ({ claims }, _, context) => loadRelations(context, claims),
  },
  MatrixCell: {
    relations: async (cell, args, context): Promise<Connection<RelationRow>> => {
      const page = pageOf(CELL_ORDER, args);
      const after = page.after === null ? null : keyOf(cell.dataset, String(page.after[0]));
      const which = { filter: cell.filter, after, limit: page.limit };
      const keys = await context.loaders.relationsOfCell(cell.dataset, which).load(cell.ends);
      const relations = await loadRelations(context, keys);
      return connectionOf(relations, page, CELL_ORDER, ({ id }) => [id], cell.count);
    },
  },
};

function axisOf(argument: string, { kinds, ids }: MatrixAxisInput): MatrixAxis {
  if (kinds && !ids) return { kinds };
  if (ids && !kinds) return { ids };
  throw badArgument(argument, 'takes either kinds or ids.');
}
