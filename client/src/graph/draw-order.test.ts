import { expect, test } from 'vitest';
import { chipsAfter } from './draw-order.ts';

const element = (id: string) => ({ id, isEdge: () => id.startsWith('e') });

test('chips come after the last line that lies beside them, and before the nodes that lie over them', () => {
  const elements = ['e1', 'e2', 'n1', 'n2', 'e3', 'n3', 'e4', 'e5'].map(element);
  const drawn = elements.flatMap(({ id }, at) => [
    id,
    ...chipsAfter(elements, at).map((edge) => `chip of ${edge.id}`),
  ]);
  expect(drawn).toEqual([
    ...['e1', 'e2', 'chip of e1', 'chip of e2', 'n1', 'n2'],
    ...['e3', 'chip of e3', 'n3', 'e4', 'e5', 'chip of e4', 'chip of e5'],
  ]);
  expect(chipsAfter([element('n1')], 0)).toEqual([]);
  expect(chipsAfter([], 0)).toEqual([]);
});
