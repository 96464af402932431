import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPacked, LINK_LIMIT, pack, unpack } from './address-code.ts';

it('writes any fragment shorter and reads it again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 500 }), async (fragment) => {
      const packed = await pack(fragment);
      expect(packed).toMatch(/^z=[\w-]*$/);
      expect(await unpack(packed)).toBe(fragment);
    }),
  );
  const ids = Array.from({ length: 1000 }, (_, n) => `actor/number-${n}~${n * 7}~${n * -3}`).join(',');
  const long = await pack(`all=1&p=${ids}`);
  expect(long.length).toBeLessThan(LINK_LIMIT / 2);
  expect(await unpack(long)).toBe(`all=1&p=${ids}`);
});

it('reads plain fragments as they are', async () => {
  expect([isPacked('n=~a/b'), await unpack('n=~a/b&z=1'), await unpack('')]).toEqual([
    false,
    'n=~a/b&z=1',
    '',
  ]);
});

it('gives nothing for what is broken, cut or far too long', async () => {
  const packed = await pack('n=~pole/imaginove,pole/minalogic&s=pole/imaginove');
  expect(await unpack(packed.slice(0, -8))).toBe('');
  expect(await unpack('z=%%%')).toBe('');
  expect(await unpack('z=')).toBe('');
  const bomb = deflateRawSync(Buffer.alloc(50_000_000)).toString('base64url');
  expect(await unpack(`z=${bomb}`)).toBe('');
});
