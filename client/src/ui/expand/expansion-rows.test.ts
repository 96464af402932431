import { describe, expect, it } from 'vitest';
import { candidatesOf, chooseCandidates, expansionRows } from './expansion-rows.ts';

const group = (
  relationType: 'INFLUENCES' | 'WORKS_WITH' | 'COVERS',
  sign: 'POSITIVE' | null,
  direction: 'OUT' | 'IN' | 'BOTH',
  kind: 'OUTCOME' | 'SECTOR' | 'POLE' | 'FIRM',
  hiddenEntities: number,
) => ({ relationType, sign, direction, kind, relations: 9, entities: 9, hiddenEntities });

const rows = expansionRows([
  group('COVERS', null, 'OUT', 'SECTOR', 2),
  group('INFLUENCES', 'POSITIVE', 'OUT', 'OUTCOME', 1),
  group('INFLUENCES', 'POSITIVE', 'OUT', 'SECTOR', 3),
  group('INFLUENCES', 'POSITIVE', 'IN', 'OUTCOME', 0),
  group('WORKS_WITH', null, 'BOTH', 'POLE', 1),
]);

describe('expansionRows', () => {
  it('joins the kinds of a row, leaves out what adds nothing, puts most first', () => {
    expect(rows).toEqual([
      {
        key: 'INFLUENCES POSITIVE OUT',
        relationType: 'INFLUENCES',
        sign: 'POSITIVE',
        direction: 'OUT',
        kinds: [
          { kind: 'SECTOR', hidden: 3 },
          { kind: 'OUTCOME', hidden: 1 },
        ],
        hidden: 4,
      },
      {
        key: 'COVERS  OUT',
        relationType: 'COVERS',
        sign: null,
        direction: 'OUT',
        kinds: [{ kind: 'SECTOR', hidden: 2 }],
        hidden: 2,
      },
      {
        key: 'WORKS_WITH  BOTH',
        relationType: 'WORKS_WITH',
        sign: null,
        direction: 'BOTH',
        kinds: [{ kind: 'POLE', hidden: 1 }],
        hidden: 1,
      },
    ]);
  });
});

describe('candidates', () => {
  const end = (id: string, degree: number) => ({ id, degree, kind: 'SECTOR' as const });
  const me = end('pole/me', 9);
  const relations = [
    { id: '1', type: 'COVERS' as const, sign: null, source: me, target: end('sector/a', 2) },
    {
      id: '2',
      type: 'INFLUENCES' as const,
      sign: 'POSITIVE' as const,
      source: me,
      target: end('sector/a', 2),
    },
    {
      id: '3',
      type: 'INFLUENCES' as const,
      sign: 'POSITIVE' as const,
      source: me,
      target: end('sector/b', 5),
    },
    {
      id: '4',
      type: 'INFLUENCES' as const,
      sign: 'POSITIVE' as const,
      source: end('sector/c', 7),
      target: me,
    },
    { id: '5', type: 'WORKS_WITH' as const, sign: null, source: end('pole/d', 1), target: me },
    { id: '6', type: 'COVERS' as const, sign: null, source: me, target: end('sector/seen', 8) },
  ];
  const candidates = candidatesOf('pole/me', relations, new Set(['sector/seen']), rows);

  it('are neighbours not shown, each with the rows that lead there', () => {
    expect(candidates).toEqual([
      { id: 'sector/a', degree: 2, rows: new Set(['COVERS  OUT', 'INFLUENCES POSITIVE OUT']) },
      { id: 'sector/b', degree: 5, rows: new Set(['INFLUENCES POSITIVE OUT']) },
      { id: 'pole/d', degree: 1, rows: new Set(['WORKS_WITH  BOTH']) },
    ]);
  });

  it('are chosen by ticked row, order and limit', () => {
    const all = new Set(rows.map(({ key }) => key));
    expect(chooseCandidates(candidates, all, 'MOST_CONNECTED', 2)).toEqual(['sector/b', 'sector/a']);
    expect(chooseCandidates(candidates, all, 'LEAST_CONNECTED', 9)).toEqual([
      'pole/d',
      'sector/a',
      'sector/b',
    ]);
    expect(chooseCandidates(candidates, new Set(['COVERS  OUT']), 'MOST_CONNECTED', 9)).toEqual(['sector/a']);
    expect(chooseCandidates(candidates, new Set(), 'MOST_CONNECTED', 9)).toEqual([]);
  });
});
