import { expect, it } from 'vitest';
import { crossTable } from './cross-table.ts';

it('counts relations by sign and modality, with the totals of rows and columns', () => {
  const none = { OBSERVED: 0, EXPLAINED: 0, HYPOTHESIS: 0, EXPECTED: 0, RECOMMENDED: 0 };
  const table = crossTable([
    { sign: 'POSITIVE', modality: 'OBSERVED' },
    { sign: 'POSITIVE', modality: 'OBSERVED' },
    { sign: 'POSITIVE', modality: 'HYPOTHESIS' },
    { sign: 'NONE', modality: 'OBSERVED' },
    { sign: null, modality: 'RECOMMENDED' },
  ]);
  expect(table).toEqual({
    rows: [
      { sign: 'POSITIVE', counts: { ...none, OBSERVED: 2, HYPOTHESIS: 1 }, total: 3 },
      { sign: 'NEGATIVE', counts: none, total: 0 },
      { sign: 'NONE', counts: { ...none, OBSERVED: 1 }, total: 1 },
      { sign: 'MIXED', counts: none, total: 0 },
      { sign: 'UNSPECIFIED', counts: none, total: 0 },
      { sign: 'UNSIGNED', counts: { ...none, RECOMMENDED: 1 }, total: 1 },
    ],
    columns: { ...none, OBSERVED: 3, HYPOTHESIS: 1, RECOMMENDED: 1 },
    total: 5,
  });
});
