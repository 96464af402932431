import { expect, it } from 'vitest';
import { readSession, SESSION_LIMIT, type Session, writeSession } from './session.ts';

const session: Session = {
  at: 1_790_000_000_000,
  address: 'n=~pole/imaginove&p=1~2',
  roots: [{ fr: 'Imaginove', en: 'Imaginove' }],
  rootCount: 1,
  whole: false,
  entities: 24,
  step: 'expanded',
};

it('comes back as it was kept', () => {
  expect(readSession(writeSession(session, ''))).toEqual(session);
});

it('leaves out places where it would be too long, and is not kept if it still is', () => {
  const long = { ...session, address: 'x'.repeat(SESSION_LIMIT) };
  expect(readSession(writeSession(long, 'n=~pole/imaginove'))).toEqual({
    ...session,
    address: 'n=~pole/imaginove',
  });
  expect(writeSession(long, long.address)).toBe(null);
});

it('is whole or is none', () => {
  const kept = writeSession(session, '')!;
  const other = (change: object) => JSON.stringify({ ...(JSON.parse(kept) as object), ...change });
  expect(
    [
      null,
      '',
      kept.slice(0, -10),
      '[]',
      other({ version: 2 }),
      other({ address: '' }),
      other({ at: 'today' }),
      other({ roots: [{ fr: 'a' }] }),
      other({ roots: 'Imaginove' }),
      other({ entities: -1 }),
    ].map(readSession),
  ).toEqual(Array.from({ length: 10 }, () => null));
});
