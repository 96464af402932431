/** Lists of passages, all in the study's order. */
import type { Loaders } from '../../loaders.ts';
import { type Connection, connectionOf, type PageArguments, pageOf } from '../graph/connection.ts';
import type { CursorShape } from '../graph/cursor.ts';
import type { OrderPage, PassageSelection } from './passage.repository.ts';
import type { PassageConnectionSource, PassageRow, SectionRow } from './passage.ts';

/** Passages of a dataset. Throws `BAD_USER_INPUT`. */
export function listPassages(
  { passages }: Loaders,
  dataset: string,
  selection: PassageSelection,
  args: PageArguments,
): Promise<PassageConnectionSource> {
  const readPage = (page: OrderPage) => passages.page(dataset, selection, page);
  return listByOrder('passages', args, readPage, () => passages.count(dataset, selection));
}

/** A section's own passages. Throws `BAD_USER_INPUT`. */
export function passagesOfSection(
  loaders: Loaders,
  section: SectionRow,
  args: PageArguments,
): Promise<PassageConnectionSource> {
  const readPage = (page: OrderPage) => loaders.passagesOfSection(page).load(section.key);
  return listByOrder('passages', args, readPage, () => loaders.passageCountOfSection.load(section.key));
}

/** The ids of sections and of all that are part of them. */
export function withSubsections(all: SectionRow[], ids: readonly string[]): string[] {
  const kept = new Set(ids);
  let before = -1;
  while (kept.size > before) {
    before = kept.size;
    for (const { id, parent } of all) if (parent !== null && kept.has(parent)) kept.add(id);
  }
  return [...kept];
}

async function listByOrder(
  order: string,
  args: PageArguments,
  readPage: (page: OrderPage) => Promise<PassageRow[]>,
  totalCount: Connection<PassageRow>['totalCount'],
): Promise<PassageConnectionSource> {
  const shape: CursorShape = { order, values: ['number'] };
  const page = pageOf(shape, args);
  const rows = await readPage({ after: page.after && Number(page.after[0]), limit: page.limit });
  return connectionOf(rows, page, shape, (row) => [row.order], totalCount);
}
