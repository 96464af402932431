import type { Loaders } from '../../loaders.ts';
import type { EntityOrder, Lang } from '../generated.ts';
import { connectionOf, type PageArguments, pageOf } from '../graph/connection.ts';
import type { CursorShape, CursorValue } from '../graph/cursor.ts';
import { type FilterParams, forEntities } from '../graph/filter.ts';
import { inLanguage } from '../graph/language.ts';
import type { EntityConnectionSource, EntityRow } from './entity.ts';

export type EntityListQuery = PageArguments & {
  dataset: string;
  filter: FilterParams;
  order: EntityOrder;
  lang: Lang;
};

/** A page of the entities that pass a filter. Throws `BAD_USER_INPUT`. */
export async function listEntities(
  loaders: Loaders,
  query: EntityListQuery,
): Promise<EntityConnectionSource> {
  const shape = shapeOf(query);
  const page = pageOf(shape, query);
  const rows = await readPage(loaders, query, page.after, page.limit);
  const count = () => loaders.entities.count(query.dataset, forEntities(query.filter));
  return connectionOf(rows, page, shape, (row) => valuesOf(query, row), count);
}

function shapeOf({ order, lang }: EntityListQuery): CursorShape {
  if (order === 'ID') return { order: 'entities by id', values: ['string'] };
  if (order === 'DEGREE') return { order: 'entities by degree', values: ['number', 'string'] };
  return { order: `entities by label ${lang}`, values: ['string', 'string'] };
}

function valuesOf(
  { order, lang }: EntityListQuery,
  { id, degree, sortFr, sortEn }: EntityRow,
): CursorValue[] {
  if (order === 'ID') return [id];
  if (order === 'DEGREE') return [degree, id];
  return [inLanguage(lang, sortFr, sortEn), id];
}

function readPage(
  { entities }: Loaders,
  { dataset, filter, order, lang }: EntityListQuery,
  after: CursorValue[] | null,
  limit: number,
): Promise<EntityRow[]> {
  const forPage = forEntities(filter);
  if (order === 'ID') return entities.pageById(dataset, forPage, after && String(after[0]), limit);
  const [value, id] = after ?? [];
  if (order === 'DEGREE') {
    return entities.pageByDegree(dataset, forPage, after && { degree: Number(value), id: String(id) }, limit);
  }
  return entities.pageByLabel(
    dataset,
    forPage,
    lang,
    after && { sort: String(value), id: String(id) },
    limit,
  );
}
