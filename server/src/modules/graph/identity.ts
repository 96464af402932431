/** What became of ids: in use, retired, or never there. */
import type { Context } from '../../context.ts';
import { statement } from '../../engine/statements.ts';
import type { IdState } from '../generated.ts';
import { keyOf } from './key.ts';
import type { Read } from './read.ts';

export type RetiredRow = { successor: string | null };

/** What an id stands for now. */
export type IdentityRow = { id: string; state: IdState; successor: string | null };

const retired = statement('identity/retired');

/** Retired ids, by key; those in use, or never used, are missing in the map. */
export async function readRetired(read: Read, keys: readonly string[]): Promise<Map<string, RetiredRow>> {
  const rows = await read(retired, { keys });
  return new Map(
    rows.map(({ key, successor }) => [
      String(key),
      { successor: successor == null ? null : String(successor) },
    ]),
  );
}

/** Whatever has the id; what an id begins with says what it may be. */
export async function findNode({ loaders }: Pick<Context, 'loaders'>, dataset: string, id: string) {
  const key = keyOf(dataset, id);
  if (id.startsWith('claim/')) return loaders.relation.load(key);
  if (id.startsWith('story/')) {
    const stories = await loaders.stories.load(dataset);
    return stories.find((story) => story.id === id) ?? null;
  }
  if (id.includes('/')) return loaders.entity.load(key);
  const sections = await loaders.sections.load(dataset);
  return sections.find((section) => section.id === id) ?? loaders.passage.load(key);
}

/** What became of an id in a dataset. */
export async function identify(
  context: Pick<Context, 'loaders'>,
  dataset: string,
  id: string,
): Promise<IdentityRow> {
  const [node, gone] = await Promise.all([
    findNode(context, dataset, id),
    context.loaders.retired.load(keyOf(dataset, id)),
  ]);
  if (node) return { id, state: 'CURRENT', successor: null };
  return gone
    ? { id, state: 'RETIRED', successor: gone.successor }
    : { id, state: 'UNKNOWN', successor: null };
}
