import type { Context } from '../../context.ts';
import { keyOf } from '../graph/key.ts';
import { type Refusal, refuseUnknown } from './refusal.ts';

/** Refuses the first argument that names an entity the study does not have; null if all are there. */
export async function refuseMissing(
  context: Context,
  dataset: string,
  named: Record<string, readonly string[]>,
): Promise<Refusal | null> {
  const all = Object.values(named).flat();
  const rows = await context.loaders.entity.loadMany(all.map((id) => keyOf(dataset, id)));
  const failed = rows.find((row) => row instanceof Error);
  if (failed) throw failed;
  const missing = new Set(all.filter((_, i) => rows[i] === null));
  for (const [argument, ids] of Object.entries(named)) {
    const refused = refuseUnknown(
      argument,
      ids.filter((id) => missing.has(id)),
    );
    if (refused) return refused;
  }
  return null;
}
