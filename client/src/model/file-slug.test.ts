import { expect, it } from 'vitest';
import { fileSlug } from './file-slug.ts';

it('keeps of a title what every file system takes', () => {
  expect(
    ['Économie & « réseaux » : 3 autres', '../../etc/passwd', '…', `${'x'.repeat(59)} y`].map(fileSlug),
  ).toEqual(['economie-reseaux-3-autres', 'etc-passwd', '', 'x'.repeat(59)]);
});
