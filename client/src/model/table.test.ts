import { describe, expect, it } from 'vitest';
import { collators } from '../i18n/numbers.ts';
import { claim, entity, unsigned } from './scene-fixture.ts';
import { areDefault, orderColumns } from './table-columns.ts';
import { filterRows, findable } from './table-find.ts';
import { pressColumn, sortRows } from './table-order.ts';
import { entityRows, relationRows, type TableRow, type TableWords } from './table-rows.ts';
import { tableCsv, tableTsv } from './table-text.ts';

const words: TableWords = {
  kind: (kind, collective) => `${kind.toLowerCase()}${collective ? ' (class)' : ''}`,
  reach: (reach) => reach.toLowerCase(),
  number: (value) => value.toLocaleString('en-GB'),
  type: (type, negated) => `${negated ? 'not ' : ''}${type.toLowerCase()}`,
  sign: (sign) => sign.toLowerCase(),
  strength: (strength) => strength.toLowerCase(),
  modality: (modality) => modality.toLowerCase(),
  scope: (names) => names.join(', ') || 'general',
  passage: (id) => `§ ${id}`,
};

const texts = (row: TableRow | undefined) =>
  Object.fromEntries(Object.entries(row?.cells ?? {}).map(([column, { text }]) => [column, text]));
const ids = (rows: readonly TableRow[]) => rows.map(({ id }) => id);

const nodes = [
  { ...entity('pole/b', 'POLE', { label: 'Étoile' }), degree: 3 },
  { ...entity('actor/a', 'FIRM', { label: 'abeille', collective: true }), degree: 2 },
  { ...entity('factor/c', 'FACTOR', { label: 'Zèbre' }), degree: 0 },
];
const claims = [
  claim('claim/1', 'pole/b', 'actor/a', { strength: 'STRONG', statement: 'B raises A.' }),
  claim('claim/2', 'pole/b', 'actor/a', {
    sign: 'NEGATIVE',
    modality: 'HYPOTHESIS',
    statement: 'B lowers A.',
  }),
  claim('claim/3', 'actor/a', 'pole/b', {
    negated: true,
    scope: [{ id: 'pole/b', label: 'Étoile', code: 'B' }],
  }),
  unsigned('claim/4', 'pole/b', 'pole/b', { type: 'WORKS_WITH' }),
];
const passages = new Map([
  ['claim/1', ['s1.p2', 's1.p10']],
  ['claim/2', ['s1.p2']],
  ['claim/3', ['s2.p1']],
]);
const entities = entityRows(
  {
    nodes,
    claims,
    inStudy: new Map([
      ['pole/b', 1234],
      ['actor/a', 2],
    ]),
    facts: new Map([['pole/b', { regions: ['Bretagne', 'Centre'], reach: 'WORLD' }]]),
    passages,
  },
  words,
);
const relations = relationRows(
  { claims, labels: new Map(nodes.map(({ id, label }) => [id, label])), passages },
  words,
);

describe('rows', () => {
  it('count what is in view of each entity', () => {
    expect(entities.map(texts)).toEqual([
      {
        name: 'Étoile',
        kind: 'pole',
        regions: 'Bretagne, Centre',
        reach: 'world',
        inView: '3',
        inStudy: '1,234',
        in: '2',
        out: '3',
        for: '1',
        against: '1',
        passages: '3',
      },
      {
        name: 'abeille',
        kind: 'firm (class)',
        regions: '',
        reach: '',
        inView: '2',
        inStudy: '2',
        in: '2',
        out: '1',
        for: '1',
        against: '1',
        passages: '3',
      },
      {
        name: 'Zèbre',
        kind: 'factor',
        regions: '',
        reach: '',
        inView: '0',
        inStudy: '0',
        in: '0',
        out: '0',
        for: '0',
        against: '0',
        passages: '0',
      },
    ]);
  });

  it('count a relation that reads the same from both ends for either direction', () => {
    const both = entityRows(
      {
        nodes,
        claims: [unsigned('claim/5', 'pole/b', 'actor/a', { type: 'WORKS_WITH' })],
        inStudy: new Map(),
        facts: null,
        passages: null,
      },
      words,
    );
    expect(both.map(({ cells }) => [cells.in?.text, cells.out?.text, cells.passages?.text])).toEqual([
      ['1', '1', ''],
      ['1', '1', ''],
      ['0', '0', ''],
    ]);
  });

  it('say what each relation states', () => {
    expect(relations.map(texts)).toEqual([
      {
        source: 'Étoile',
        type: 'influences',
        sign: 'positive',
        target: 'abeille',
        strength: 'strong',
        modality: 'observed',
        scope: 'general',
        passages: '§ s1.p2 ; § s1.p10',
        statement: 'B raises A.',
      },
      {
        source: 'Étoile',
        type: 'influences',
        sign: 'negative',
        target: 'abeille',
        strength: '',
        modality: 'hypothesis',
        scope: 'general',
        passages: '§ s1.p2',
        statement: 'B lowers A.',
      },
      {
        source: 'abeille',
        type: 'not influences',
        sign: 'positive',
        target: 'Étoile',
        strength: '',
        modality: 'observed',
        scope: 'B',
        passages: '§ s2.p1',
        statement: '',
      },
      {
        source: 'Étoile',
        type: 'works_with',
        sign: '',
        target: 'Étoile',
        strength: '',
        modality: 'observed',
        scope: 'general',
        passages: '',
        statement: '',
      },
    ]);
  });
});

describe('sorting', () => {
  const sorted = (rows: readonly TableRow[], ...keys: string[]) =>
    ids(
      sortRows(
        rows,
        keys.map((key) => ({ column: key.replace('-', '') as 'name', down: key.startsWith('-') })),
        collators.fr,
      ),
    );

  it('goes by the alphabet whatever the accents, by number, and keeps what is empty last', () => {
    expect(sorted(entities, 'name')).toEqual(['actor/a', 'pole/b', 'factor/c']);
    expect(sorted(entities, '-inStudy')).toEqual(['pole/b', 'actor/a', 'factor/c']);
    expect(sorted(entities, 'regions')).toEqual(['pole/b', 'actor/a', 'factor/c']);
    expect(sorted(entities, '-regions')).toEqual(['pole/b', 'actor/a', 'factor/c']);
    expect(sorted(entities)).toEqual(ids(entities));
  });

  it('goes by the next key where the first one leaves rows equal, passages in the order of the study', () => {
    expect(sorted(relations, 'source', '-sign')).toEqual(['claim/3', 'claim/2', 'claim/1', 'claim/4']);
    expect(sorted(relations, 'passages')).toEqual(['claim/2', 'claim/1', 'claim/3', 'claim/4']);
    expect(sorted(relations, 'strength')).toEqual(['claim/1', 'claim/2', 'claim/3', 'claim/4']);
  });

  it('turns round, then stops, as the head of a column is pressed', () => {
    const name = { column: 'name', down: false } as const;
    const most = { column: 'inView', down: true } as const;
    expect(pressColumn('entities', [], 'inView', false)).toEqual([most]);
    expect(pressColumn('entities', [most], 'inView', false)).toEqual([{ ...most, down: false }]);
    expect(pressColumn('entities', [{ ...most, down: false }], 'inView', false)).toEqual([]);
    expect(pressColumn('entities', [most], 'name', false)).toEqual([name]);
    expect(pressColumn('entities', [most], 'name', true)).toEqual([most, name]);
    expect(pressColumn('entities', [most, name], 'inView', true)).toEqual([{ ...most, down: false }, name]);
    expect(pressColumn('entities', [{ ...most, down: false }, name], 'inView', true)).toEqual([name]);
  });
});

describe('finding', () => {
  const found = (wanted: string, columns = orderColumns('entities', ['name', 'kind', 'regions'])) =>
    ids(filterRows(entities, findable(entities, columns), wanted));

  it('finds every word in any shown column, whatever its case and accents', () => {
    expect([found('ETOILE'), found('pole bret'), found('zebre'), found(''), found('nowhere')]).toEqual([
      ['pole/b'],
      ['pole/b'],
      ['factor/c'],
      ids(entities),
      [],
    ]);
    expect(found('bretagne', orderColumns('entities', ['name']))).toEqual([]);
  });
});

describe('columns', () => {
  it('stand in their order, the first one always', () => {
    expect(orderColumns('entities', ['for', 'nothing', 'kind'])).toEqual(['name', 'kind', 'for']);
    expect(orderColumns('relations', [])).toEqual(['source']);
    expect(areDefault('relations', orderColumns('relations', ['statement']))).toBe(false);
  });
});

describe('taking away', () => {
  const heads = { name: 'Nom', inStudy: 'Dans l’étude', regions: 'Régions' };
  const columns = orderColumns('entities', ['name', 'regions', 'inStudy']);

  it('writes CSV that spreadsheets read as it is', () => {
    expect(tableCsv({ table: 'entities', columns, heads, rows: entities.slice(0, 1) })).toBe(
      '\u{feff}id,Nom,Régions,Dans l’étude\r\npole/b,Étoile,"Bretagne, Centre",1234\r\n',
    );
    const odd = entityRows(
      {
        nodes: [
          { ...entity('skill/x', 'SKILL', { label: '=1+"1"' }), degree: 0 },
          { ...entity('skill/y', 'SKILL', { label: '-5' }), degree: 0 },
        ],
        claims: [],
        inStudy: new Map(),
        facts: null,
        passages: null,
      },
      words,
    );
    expect(tableCsv({ table: 'entities', columns: ['name'], heads, rows: odd })).toBe(
      '\u{feff}id,Nom\r\nskill/x,"\'=1+""1"""\r\nskill/y,-5\r\n',
    );
    expect(tableTsv({ table: 'entities', columns: ['name'], heads, rows: odd })).toBe(
      'id\tNom\nskill/x\t\'=1+"1"\nskill/y\t-5',
    );
  });

  it('writes lines of cells parted by tabs', () => {
    const rows = relationRows(
      {
        claims: [claim('claim/1', 'a', 'b', { statement: 'Two\nlines\tand a tab' })],
        labels: new Map(),
        passages: null,
      },
      words,
    );
    expect(tableTsv({ table: 'relations', columns: ['source', 'statement'], heads: {}, rows })).toBe(
      'id\tsource\tstatement\nclaim/1\ta\tTwo lines and a tab',
    );
  });
});
