import { expect, test } from 'vitest';
import { cellId, claimsInCells, endsOfCell } from './matrix-cell.ts';
import { entity } from './scene-fixture.ts';
import type { EntityKind, RelationType } from './types.ts';

test('ids of cells lead back to their ends', () => {
  expect(endsOfCell(cellId('factor/a', 'outcome/x'))).toEqual(['factor/a', 'outcome/x']);
  expect(['factor/a', 'bundle:a~b', 'cell:a', 'cell:a~', 'cell:a~b~c'].map(endsOfCell)).toEqual(
    Array(5).fill(null),
  );
});

const kinds: [string, EntityKind][] = [
  ['factor/a', 'FACTOR'],
  ['factor/b', 'FACTOR'],
  ['outcome/x', 'OUTCOME'],
  ['actor/u', 'UNIVERSITY'],
  ['actor/f', 'FIRM'],
];
const entities = new Map(kinds.map(([id, kind]) => [id, entity(id, kind)]));
const known = (id: string, source: string, target: string, type: RelationType = 'INFLUENCES') =>
  [id, { id, type, source: { id: source }, target: { id: target } }] as const;
const claims = new Map([
  known('claim/1', 'factor/a', 'outcome/x'),
  known('claim/2', 'factor/b', 'outcome/x'),
  known('claim/3', 'outcome/x', 'factor/a'),
  known('claim/4', 'factor/a', 'outcome/x', 'CONCERNS'),
  known('claim/5', 'actor/u', 'actor/f', 'WORKS_WITH'),
  known('claim/6', 'factor/a', 'outcome/gone'),
]);

const inCells = (chosen: string[], more: { only?: string[]; types?: 'all' } = {}) => [
  ...claimsInCells(chosen, { only: [], types: 'acts', ...more }, entities, claims),
];

test('a chosen cell stands for its claims, of the types that the matrix counts', () => {
  expect(inCells(['cell:factor~outcome'])).toEqual(['claim/1', 'claim/2']);
  expect(inCells(['cell:factor/a~outcome/x'])).toEqual(['claim/1']);
  expect(inCells(['cell:factor/a~outcome/x'], { types: 'all' })).toEqual(['claim/1', 'claim/4']);
  expect(inCells(['cell:factor~outcome'], { only: ['factor/b', 'outcome/x'] })).toEqual(['claim/2']);
  expect(inCells(['cell:factor/b~outcome/x', 'claim/9', 'cell:outcome~factor'])).toEqual([
    'claim/2',
    'claim/3',
  ]);
});

test('what reads the same from both ends is in both cells; no cell stands for nothing', () => {
  expect(inCells(['cell:actor/f~actor/u'], { types: 'all' })).toEqual(['claim/5']);
  expect(inCells(['cell:actor/u~actor/f'], { types: 'all' })).toEqual(['claim/5']);
  expect(inCells(['factor/a', 'claim/1', 'bundle:factor/a~outcome/x'])).toEqual([]);
  const layout = { only: [], types: 'acts' } as const;
  expect(claimsInCells([], layout, entities, claims)).toBe(claimsInCells([], layout, entities, claims));
});
