import type { TableRow } from '../../model/table-rows.ts';

/** A row by name: the entity, or the two ends of the relation. */
export function nameOf({ claim, cells }: TableRow): string {
  return claim ? `${cells.source?.text} → ${cells.target?.text}` : (cells.name?.text ?? '');
}
