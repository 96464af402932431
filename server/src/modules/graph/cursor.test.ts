import { expect, test } from 'vitest';
import { type CursorShape, decodeCursor, encodeCursor } from './cursor.ts';

const byLabel: CursorShape = { order: 'entities by label FR', values: ['string', 'string'] };

test('a cursor gives back its values', () => {
  expect(decodeCursor(byLabel, encodeCursor(byLabel, ['énergie', 'sector/energy']))).toEqual([
    'énergie',
    'sector/energy',
  ]);
  expect(decodeCursor(byLabel, null)).toBeNull();
  expect(decodeCursor(byLabel, undefined)).toBeNull();
});

test.each([
  ['an empty one', ''],
  ['no base64', '%%%'],
  ['no JSON', Buffer.from('nonsense').toString('base64url')],
  ['JSON that is no list', Buffer.from('{"a":1}').toString('base64url')],
  [
    'another order',
    encodeCursor({ order: 'entities by label EN', values: ['string', 'string'] }, ['a', 'b']),
  ],
  ['too few values', encodeCursor(byLabel, ['a'])],
  ['too many values', encodeCursor(byLabel, ['a', 'b', 'c'])],
  ['a value of another type', encodeCursor(byLabel, [1, 'b'])],
])('%s is refused', (_, cursor) => {
  expect(() => decodeCursor(byLabel, cursor)).toThrow(
    'Argument "after" is not a cursor of this list in this order.',
  );
});
