import { expect, test } from 'vitest';
import { createOperationLabels } from './operation-metrics.ts';

test('names are told apart up to sixty, then they are others; long ones always are', () => {
  const labelOf = createOperationLabels();
  const names = Array.from({ length: 60 }, (_, index) => `Name${index}`);
  expect(labelOf('x'.repeat(61))).toBe('other');
  expect(names.map(labelOf)).toEqual(names);
  expect(['Name60', 'Name0', undefined].map((name) => labelOf(name))).toEqual([
    'other',
    'Name0',
    'anonymous',
  ]);
});
