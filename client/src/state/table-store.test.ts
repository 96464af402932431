import { expect, it } from 'vitest';
import { DEFAULT_COLUMNS } from '../model/table-columns.ts';
import { readColumns } from './table-store.ts';

it('reads the columns of before, in their order, and begins afresh from what is odd', () => {
  expect(readColumns('{"entities": ["for", "kind", "poems"], "relations": "all"}')).toEqual({
    entities: ['name', 'kind', 'for'],
    relations: DEFAULT_COLUMNS.relations,
  });
  expect([null, '', '[', '4', '{}'].map(readColumns)).toEqual(
    Array.from({ length: 5 }, () => DEFAULT_COLUMNS),
  );
});
