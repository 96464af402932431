/** Lists of relations, all in the order of their ids. */
import type { Loaders } from '../../loaders.ts';
import { type Connection, connectionOf, type Page, type PageArguments, pageOf } from '../graph/connection.ts';
import type { CursorShape } from '../graph/cursor.ts';
import type { FilterParams } from '../graph/filter.ts';
import type { IdPage, OfEntity } from './relation.repository.ts';
import type { RelationConnectionSource, RelationRow } from './relation.ts';

const OF_ENTITY = 'relations of an entity';

/** Relations of a dataset that pass a filter. Throws `BAD_USER_INPUT`. */
export function listRelations(
  { relations }: Loaders,
  dataset: string,
  filter: FilterParams,
  args: PageArguments,
): Promise<RelationConnectionSource> {
  const readPage = (page: IdPage) => relations.page(dataset, filter, page);
  return listById('relations by id', args, readPage, () => relations.count(dataset, filter));
}

/** Relations of one entity. Throws `BAD_USER_INPUT`. */
export function relationsOfEntity(
  loaders: Loaders,
  key: string,
  which: OfEntity,
  args: PageArguments,
): Promise<RelationConnectionSource> {
  const readPage = (page: IdPage) => loaders.relationsOfEntity(which, page).load(key);
  return listById(OF_ENTITY, args, readPage, () => loaders.relationCountOfEntity(which).load(key));
}

/**
 * Reads an entity and that page of its relations in one statement, for fields that will ask for them. What is wrong is left
 * to those fields to say.
 */
export async function readWithRelations(
  loaders: Loaders,
  key: string,
  which: OfEntity,
  args: PageArguments,
): Promise<void> {
  await loaders.relationsOfEntity(which, idPageOf(pageOf(shapeOf(OF_ENTITY), args))).load(key);
}

/** Relations that rest on one passage. Throws `BAD_USER_INPUT`. */
export function relationsOfPassage(
  loaders: Loaders,
  key: string,
  args: PageArguments,
): Promise<RelationConnectionSource> {
  const readPage = (page: IdPage) => loaders.relationsOfPassage(page).load(key);
  return listById('relations of a passage', args, readPage, () => loaders.relationCountOfPassage.load(key));
}

/** Relations that rest on one passage alone, whichever. Throws `BAD_USER_INPUT`. */
export function relationsOnOnePassage(
  { relations }: Loaders,
  dataset: string,
  args: PageArguments,
): Promise<RelationConnectionSource> {
  const readPage = (page: IdPage) => relations.pageOnOnePassage(dataset, page);
  return listById('relations on one passage', args, readPage, () => relations.countOnOnePassage(dataset));
}

async function listById(
  order: string,
  args: PageArguments,
  readPage: (page: IdPage) => Promise<RelationRow[]>,
  totalCount: Connection<RelationRow>['totalCount'],
): Promise<RelationConnectionSource> {
  const shape = shapeOf(order);
  const page = pageOf(shape, args);
  const rows = await readPage(idPageOf(page));
  return connectionOf(rows, page, shape, ({ id }) => [id], totalCount);
}

const shapeOf = (order: string): CursorShape => ({ order, values: ['string'] });

function idPageOf({ after, limit }: Page): IdPage {
  return { after: after && String(after[0]), limit };
}
