/**
 * A row that another row points at. Throws if it is not there: the loader refuses data that points at
 * nothing, so its absence is a fault, never a user's mistake.
 */
export function existing<Value>(value: Value | null | undefined, key: string): Value {
  if (value === null || value === undefined) throw new Error(`${key} is pointed at, but is not in the graph`);
  return value;
}
