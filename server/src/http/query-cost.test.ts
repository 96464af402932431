import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../modules/schema.ts';
import { costOf } from './query-cost.ts';

function cost(source: string, variables: Record<string, unknown> = {}, operationName?: string): number {
  const document = parse(source);
  return costOf(schema, document, getOperationAST(document, operationName)!)(variables);
}

test.each([
  ['{ __typename }', 0],
  ['{ study { id } }', 1],
  // The connection, its 3 edges and 3 nodes.
  ['{ entities(first: 3) { edges { node { id } } } }', 7],
  ['{ entities { edges { node { id } } } }', 101],
  // For each of 3 nodes: a connection, 2 edges, 2 nodes.
  ['{ entities(first: 3) { edges { node { relations(first: 2) { edges { node { id } } } } } } }', 22],
  ['{ relation(id: "x") { evidence { passage { id } } } }', 9],
  // The part, its connection, 10 edges and nodes.
  ['{ neighbourhood(roots: ["x"], limit: 10) { entities { edges { node { id } } } } }', 22],
  ['{ subgraph(ids: ["a", "b"]) { entities { edges { node { id } } } } }', 6],
  ['{ entitiesByName(names: ["a", "b"]) { edges { node { name } } } }', 5],
  ['{ a: study { id } b: study { id } }', 2],
  ['{ ...f } fragment f on Query { study { counts { entities } } }', 2],
  [
    '{ search(query: "x", first: 2) { edges { node { ... on Entity { relations(first: 1) { edges { cursor } } } } } } }',
    5_009,
  ],
  ['{ entities(first: "x") { edges { cursor } } }', 2],
  ['{ __typename a: __schema { types { name } } b: __type(name: "Entity") { name } }', 50_000],
])('%s costs %i', (source, expected) => {
  expect(cost(source)).toBe(expected);
});

test('variables and their defaults count', () => {
  const source = 'query($first: Int = 4) { entities(first: $first) { edges { cursor } } }';
  expect(cost(source)).toBe(5);
  expect(cost(source, { first: 9 })).toBe(10);
  const lists =
    'query($ids: [ID!]! = ["a", "b"]) { subgraph(ids: $ids) { entities { edges { node { id } } } } }';
  expect(cost(lists)).toBe(6);
  expect(cost(lists, { ids: ['a', 'b', 'c'] })).toBe(8);
});

test('what works much costs much, however little it returns', () => {
  const search = 'search(query: "x", first: 1) { totalCount }';
  expect(cost(`{ a: ${search} b: ${search} measures { modularity } }`)).toBe(30_003);
});

test('only the operation that is run counts', () => {
  const source = 'query a { study { id } } query b { entities(first: 4) { edges { cursor } } }';
  expect(cost(source, {}, 'b')).toBe(5);
  expect(cost(source, {}, 'a')).toBe(1);
});

test('a fragment costs wherever it is spread, as much as the page around it', () => {
  const document = (spreads: string) =>
    `{ ${spreads} } fragment f on EntityConnection { edges { node { id } } }`;
  expect(cost(document('a: entities(first: 3) { ...f }'))).toBe(7);
  expect(cost(document('a: entities(first: 3) { ...f } b: entities(first: 5) { ...f }'))).toBe(18);
});

test('fragments, each twice in the one before, are looked at once each', () => {
  const chain = Array.from({ length: 60 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`);
  const source = `{ ...f0 } ${chain.join(' ')} fragment f60 on Query { study { id } }`;
  expect(cost(source)).toBe(2 ** 60);
});
