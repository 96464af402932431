import { useRef } from 'react';

/** A list that stays the same value as long as its items do: what is made of it is not made again. */
export function useStableList<Item>(
  list: readonly Item[],
  same: (a: Item, b: Item) => boolean,
): readonly Item[] {
  const kept = useRef(list);
  const before = kept.current;
  const equal =
    before === list ||
    (before.length === list.length && list.every((item, index) => same(item, before[index] as Item)));
  if (!equal) kept.current = list;
  return kept.current;
}
