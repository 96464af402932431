/**
 * Opaque cursors of keyset paging: the order a list is in and the values of one of its items in that
 * order. Ids, not keys, so that a cursor outlives a new version of the data.
 */
import { badArgument } from './errors.ts';

export type CursorValue = string | number;

/** What a cursor of a list holds: its order's name, and the type of each value. */
export type CursorShape = { order: string; values: readonly ('string' | 'number')[] };

export function encodeCursor({ order }: CursorShape, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString('base64url');
}

/**
 * The values in a cursor, or null if none was given. Throws `BAD_USER_INPUT` for what is no cursor, or one
 * of another list or order.
 */
export function decodeCursor(shape: CursorShape, after: string | null | undefined): CursorValue[] | null {
  if (after === null || after === undefined) return null;
  const [order, ...values] = parse(after);
  const fits =
    order === shape.order &&
    values.length === shape.values.length &&
    values.every((value, index) => typeof value === shape.values[index]);
  if (!fits) throw badArgument('after', 'is not a cursor of this list in this order.');
  return values as CursorValue[];
}

function parse(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
