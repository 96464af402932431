import { expect, it } from 'vitest';
import { ago } from './ago.ts';

const plain = (text: string) => text.replace(/\s/gu, ' ');
const MINUTE = 60_000;

it('says how long ago a moment was', () => {
  const at = 1_790_000_000_000;
  const since = (minutes: number) => plain(ago(at, at + minutes * MINUTE, 'fr'));
  expect([0, 0.5, 5, 125, 26 * 60, 3 * 24 * 60].map(since)).toEqual([
    'maintenant',
    'maintenant',
    'il y a 5 min',
    'il y a 2 h',
    'hier',
    'il y a 3 j',
  ]);
  expect(plain(ago(at, at - MINUTE, 'en'))).toBe('now');
  expect(plain(ago(at, at + 125 * MINUTE, 'en'))).toBe('2 hr ago');
});
