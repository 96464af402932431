/** Documents and bodies made to keep a server busy: each is refused with a code, or answered, and the server goes on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { type Api, datasetOf, startApi } from '../server/api.ts';
import { openEmptyEngine } from '../support/engines.ts';
import { smallStudy } from '../support/study-folders.ts';

let engine: GraphEngine;
let api: Api;
beforeAll(async () => {
  engine = await openEmptyEngine({ connection: null });
  await loadDataset(engine, await datasetOf(smallStudy), { grace: 0 });
  api = await startApi(engine, { logLevel: 'warn' });
});
afterAll(async () => {
  expect(api.log).toEqual([]);
  await api?.close();
  await engine?.close();
});

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (count: number, open: string, inner: string, close: string) =>
  open.repeat(count) + inner + close.repeat(count);

async function codeOf(body: string): Promise<unknown> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { data, errors } = JSON.parse(await response.text());
  expect(response.status).toBeLessThan(500);
  return errors ? errors[0].extensions.code : typeof data;
}

describe('documents', () => {
  test.each<[name: string, code: string, query: string]>([
    ['deep', 'LIMIT_EXCEEDED', `{ study ${nested(30, '{ ... on Study ', '{ id }', '}')} }`],
    ['wide, one field again and again', 'BAD_USER_INPUT', `{ ${'study { id } '.repeat(700)} }`],
    ['wide, each with an alias', 'LIMIT_EXCEEDED', `{ ${times(300, (index) => `a${index}: study { id }`)} }`],
    ['wide, of nothing that exists', 'BAD_USER_INPUT', `{ ${times(1_400, (index) => `nothing${index}`)} }`],
    ['more tokens than allowed', 'LIMIT_EXCEEDED', `{ ${'id '.repeat(50_000)} }`],
    [
      'fragments in a circle',
      'BAD_USER_INPUT',
      '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
    ],
    [
      'a circle that nothing uses',
      'BAD_USER_INPUT',
      '{ __typename } fragment a on Study { ...b } fragment b on Study { ...a }',
    ],
    [
      'fragments, each twice in the one before',
      'LIMIT_EXCEEDED',
      `{ ...f0 } ${times(200, (index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`)} fragment f200 on Query { __typename }`,
    ],
    [
      'fragments, each in all before',
      'LIMIT_EXCEEDED',
      `{ ...f0 } ${times(40, (index) => `fragment f${index} on Query { ${times(40 - index, (next) => `...f${index + next + 1}`)} }`)} fragment f40 on Query { __typename }`,
    ],
    [
      'the schema, deep',
      'BAD_USER_INPUT',
      `{ __schema { types ${nested(9, '{ fields { type ', '{ name }', '} }')} } }`,
    ],
    [
      'the schema, many times',
      'LIMIT_EXCEEDED',
      `{ ${times(16, (index) => `s${index}: __schema { types { fields { name type { name fields { name } } } } }`)} }`,
    ],
    [
      'a list in a list in a list',
      'BAD_USER_INPUT',
      `{ entities(filter: {kinds: ${nested(1_400, '[', '', ']')}}) { totalCount } }`,
    ],
    ['a directive again and again', 'BAD_USER_INPUT', `{ __typename ${'@include(if: true) '.repeat(400)} }`],
    ['nothing', 'BAD_USER_INPUT', ' '],
    ['a write', 'BAD_USER_INPUT', 'mutation { remove }'],
    ['a subscription', 'BAD_USER_INPUT', 'subscription { changes }'],
    ['a comment of 200 kB', 'object', `# ${'x'.repeat(200_000)}\n{ __typename }`],
  ])('%s: %s', async (_, code, query) => {
    expect(await codeOf(JSON.stringify({ query }))).toBe(code);
  });
});

describe('bodies', () => {
  const withFilter = (filter: string) =>
    `{"query":"query($f: GraphFilter) { entities(filter: $f) { totalCount } }","variables":{"f":${filter}}}`;
  test.each<[name: string, code: string, body: string]>([
    [
      'several operations at once',
      'BAD_USER_INPUT',
      JSON.stringify(Array(500).fill({ query: '{ __typename }' })),
    ],
    [
      'variables that are deep lists',
      'BAD_USER_INPUT',
      withFilter(`{"kinds":${nested(50_000, '[', '', ']')}}`),
    ],
    ['variables that are deep objects', 'BAD_USER_INPUT', withFilter(nested(40_000, '{"a":', '1', '}'))],
    [
      'a variable of thousands of wrong values',
      'BAD_USER_INPUT',
      withFilter(`{"kinds":["X"${',"X"'.repeat(20_000)}]}`),
    ],
    ['more than 256 kB', 'LIMIT_EXCEEDED', withFilter(`{"kinds":["POLE"${',"POLE"'.repeat(50_000)}]}`)],
    [
      'extensions that are deep',
      'object',
      `{"query":"{ __typename }","extensions":${nested(40_000, '{"a":', '1', '}')}}`,
    ],
    [
      'names of every object',
      'object',
      '{"query":"{ __typename }","variables":{"__proto__":{"x":1},"constructor":{"x":1}}}',
    ],
    ['no object', 'BAD_USER_INPUT', 'null'],
    ['a query that is none', 'BAD_USER_INPUT', '{"query":{"query":"{ __typename }"}}'],
    ['no JSON', 'BAD_USER_INPUT', '{"query":'],
  ])('%s: %s', async (_, code, body) => {
    expect(await codeOf(body)).toBe(code);
  });
});

test('variables that do not fit are refused in the same way however often they come', async () => {
  const body =
    '{"query":"query Often($n: Int) { entities(first: $n) { totalCount } }","variables":{"n":"ten"}}';
  const ask = async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const text = (await response.text()).replace(/"requestId":"[^"]+"/, '');
    return { status: response.status, text };
  };
  const first = await ask();
  for (let time = 2; time <= 5; time += 1) expect(await ask()).toEqual(first);
});
