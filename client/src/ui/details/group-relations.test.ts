import { expect, it } from 'vitest';
import type { ListedRelationFragment } from '../../api/generated/graphql.ts';
import { collators } from '../../i18n/numbers.ts';
import { groupRelations } from './group-relations.ts';

const end = (id: string) => ({
  __typename: 'Factor' as const,
  id,
  kind: 'FACTOR' as const,
  collective: false,
  label: id,
});

function relation(id: string, source: string, target: string, rest: Partial<ListedRelationFragment> = {}) {
  return {
    id,
    type: 'INFLUENCES',
    sign: 'POSITIVE',
    strength: null,
    modality: 'OBSERVED',
    negated: false,
    statement: '',
    source: end(source),
    target: end(target),
    ...rest,
  } as ListedRelationFragment;
}

it('groups by type, direction and sign, the strongest and then the names in order', () => {
  const groups = groupRelations(
    'me',
    [
      relation('1', 'me', 'sector', { type: 'COVERS', sign: null }),
      relation('2', 'b', 'me'),
      relation('3', 'É', 'me'),
      relation('4', 'z', 'me', { strength: 'STRONGEST' }),
      relation('5', 'c', 'me', { sign: 'NONE' }),
      relation('6', 'me', 'd'),
      relation('7', 'w', 'me', { strength: 'WEAK' }),
    ],
    collators.fr,
  );
  expect(
    groups.map(({ type, sign, direction, relations }) => [
      type,
      sign,
      direction,
      relations.map(({ id }) => id).join(),
    ]),
  ).toEqual([
    ['INFLUENCES', 'POSITIVE', 'IN', '4,2,3,7'],
    ['INFLUENCES', 'NONE', 'IN', '5'],
    ['INFLUENCES', 'POSITIVE', 'OUT', '6'],
    ['COVERS', null, 'OUT', '1'],
  ]);
});
