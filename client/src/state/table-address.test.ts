import { describe, expect, it } from 'vitest';
import { PLAIN_TABLES, readTables, type Tables, writeTables } from './table-address.ts';

describe('the tables in an address', () => {
  it('are not mentioned as they begin', () => {
    expect(writeTables(PLAIN_TABLES)).toEqual([]);
    expect(readTables('#v=table&n=~a/b', PLAIN_TABLES)).toEqual(PLAIN_TABLES);
  });

  it('come back as they were', () => {
    const tables: Tables = {
      table: 'relations',
      columns: { ...PLAIN_TABLES.columns, relations: ['source', 'sign', 'target'] },
      sort: {
        entities: [],
        relations: [
          { column: 'sign', down: true },
          { column: 'source', down: false },
        ],
      },
      find: 'pôle & région',
    };
    const fields = writeTables(tables);
    expect(fields).toEqual([
      't=relations',
      'tc=source,sign,target',
      'ts=-sign,source',
      'tf=p%C3%B4le%20%26%20r%C3%A9gion',
    ]);
    expect(readTables(`v=table&${fields.join('&')}`, PLAIN_TABLES)).toEqual(tables);
  });

  it('keep the columns that the reader prefers, where the address names none', () => {
    const preferred: Tables = { ...PLAIN_TABLES, columns: { ...PLAIN_TABLES.columns, entities: ['name'] } };
    expect(readTables('n=~a/b', { ...preferred, find: 'x' })).toEqual(preferred);
  });

  it('leave out what they do not know', () => {
    expect(readTables('t=poems&tc=nothing,kind&ts=-nothing,kind,-kind&tf=%E0%A4%A', PLAIN_TABLES)).toEqual({
      ...PLAIN_TABLES,
      columns: { ...PLAIN_TABLES.columns, entities: ['name', 'kind'] },
      sort: { ...PLAIN_TABLES.sort, entities: [{ column: 'kind', down: false }] },
    });
  });
});
