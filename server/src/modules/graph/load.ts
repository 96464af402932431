/** What a key that the graph itself gives stands for; missing rows are a fault of the data. */
import type { Context } from '../../context.ts';
import type { EntityRow } from '../entity/entity.ts';
import type { RelationRow } from '../relation/relation.ts';
import { existing } from './existing.ts';

export async function loadEntity({ loaders }: Context, key: string): Promise<EntityRow> {
  return existing(await loaders.entity.load(key), key);
}

export function loadEntities(context: Context, keys: readonly string[]): Promise<EntityRow[]> {
  return Promise.all(keys.map((key) => loadEntity(context, key)));
}

async function loadRelation({ loaders }: Context, key: string): Promise<RelationRow> {
  return existing(await loaders.relation.load(key), key);
}

export function loadRelations(context: Context, keys: readonly string[]): Promise<RelationRow[]> {
  return Promise.all(keys.map((key) => loadRelation(context, key)));
}
