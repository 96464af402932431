import { expect, test } from 'vitest';
import { clockwise, endTowards, nodeTowards } from './walk.ts';

const places = new Map([
  ['middle', { x: 0, y: 0 }],
  ['near-right', { x: 50, y: 10 }],
  ['far-right', { x: 300, y: 0 }],
  ['up', { x: 10, y: -100 }],
  ['left-low', { x: -100, y: 90 }],
]);

test('an arrow leads to the nearest related node that way', () => {
  expect(nodeTowards('middle', 'right', places, ['far-right', 'up'])).toBe('far-right');
  expect(nodeTowards('middle', 'up', places, ['far-right', 'up'])).toBe('up');
});

test('else to the nearest of all that way, else nowhere', () => {
  expect(nodeTowards('middle', 'right', places, [])).toBe('near-right');
  expect(nodeTowards('middle', 'left', places, ['far-right'])).toBe('left-low');
  expect(nodeTowards('up', 'up', places, [])).toBeNull();
  expect(nodeTowards('unknown', 'up', places, [])).toBeNull();
});

test('every node can be reached with arrows from every other', () => {
  const directions = ['left', 'right', 'up', 'down'] as const;
  for (const start of places.keys()) {
    const reached = new Set([start]);
    for (const id of reached) {
      for (const direction of directions) {
        const next = nodeTowards(id, direction, places, []);
        if (next) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual([...places.keys()].sort());
  }
});

test('from a relation to the end that lies that way', () => {
  expect(endTowards(['middle', 'far-right'], 'right', places)).toBe('far-right');
  expect(endTowards(['middle', 'far-right'], 'left', places)).toBe('middle');
  expect(endTowards(['middle', 'nowhere'], 'left', places)).toBeNull();
});

test('relations around a node, clockwise from the top', () => {
  const edge = (id: string, source: string, target: string) => ({ id, source, target });
  const edges = [
    edge('3', 'middle', 'left-low'),
    edge('1', 'up', 'middle'),
    edge('2', 'middle', 'far-right'),
    edge('x', 'up', 'far-right'),
  ];
  expect(clockwise('middle', edges, places)).toEqual(['1', '2', '3']);
  expect(clockwise('unknown', edges, places)).toEqual([]);
});
