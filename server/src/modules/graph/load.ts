/** What a key that the graph itself gives stands for; missing rows are a fault of the data. */
import type { Context } from '../../context.ts';
import type { EntityRow } from '../entity/entity.ts';
import type { RelationRow } from '../relation/relation.ts';
import { existing } from './existing.ts';

/** At once where the row was read already: a promise for each end of each relation would cost more than reading them. */
export function loadEntity({ loaders }: Context, key: string): EntityRow | Promise<EntityRow> {
  return loaders.entity.at(key) ?? loaders.entity.load(key).then((row) => existing(row, key));
}

export function loadEntities(context: Context, keys: readonly string[]): Promise<EntityRow[]> {
  return Promise.all(keys.map((key) => loadEntity(context, key)));
}

function loadRelation({ loaders }: Context, key: string): RelationRow | Promise<RelationRow> {
  return loaders.relation.at(key) ?? loaders.relation.load(key).then((row) => existing(row, key));
}

export function loadRelations(context: Context, keys: readonly string[]): Promise<RelationRow[]> {
  return Promise.all(keys.map((key) => loadRelation(context, key)));
}
