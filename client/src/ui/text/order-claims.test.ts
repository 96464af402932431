import { expect, it } from 'vitest';
import { claim, unsigned } from '../../model/scene-fixture.ts';
import { orderClaims } from './order-claims.ts';

it('lists influences first, by sign, the strongest first, equal ones as they come', () => {
  const claims = [
    unsigned('covers', 'a', 'b'),
    claim('negative', 'a', 'b', { sign: 'NEGATIVE' }),
    claim('weak', 'a', 'b', { strength: 'WEAK' }),
    claim('plain-1', 'a', 'b'),
    claim('plain-2', 'a', 'b'),
    claim('strongest', 'a', 'b', { strength: 'STRONGEST' }),
  ];
  expect(orderClaims(claims).map(({ id }) => id)).toEqual([
    'strongest',
    'plain-1',
    'plain-2',
    'weak',
    'negative',
    'covers',
  ]);
});
