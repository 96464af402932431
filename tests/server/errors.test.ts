/** What a wrong question gives: a code, a message that names what is wrong, nothing of the inside. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { EngineError } from '../../server/src/engine/engine-error.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { forEachEngine } from '../support/engines.ts';
import { smallStudy } from '../support/study-folders.ts';
import { type Api, datasetOf, startApi } from './api.ts';

forEachEngine((engine) => {
  let api: Api;
  /** What the engine does next time instead of reading. */
  let fault: (() => Promise<never>) | null = null;
  beforeAll(async () => {
    await loadDataset(engine(), await datasetOf(smallStudy), { grace: 0 });
    const faulty: GraphEngine = {
      ...engine(),
      read: (...args) => (fault ? fault() : engine().read(...args)),
    };
    api = await startApi(faulty);
  });
  afterAll(() => api?.close());

  const list = (args: string) => `{ entities(${args}) { edges { cursor node { id } } } }`;

  test.each([
    [list('first: 0'), 'first', 'Argument "first" is 0; allowed: 1 to 200.'],
    [list('first: 201'), 'first', 'Argument "first" is 201; allowed: 1 to 200.'],
    [list('first: -1'), 'first', 'Argument "first" is -1; allowed: 1 to 200.'],
    [list('after: "x"'), 'after', 'Argument "after" is not a cursor of this list in this order.'],
    [list('study: "none"'), 'study', 'Argument "study" is "none", which is not loaded; loaded: small-study.'],
    [
      '{ entity(id: "x", study: "none") { id } }',
      'study',
      'Argument "study" is "none", which is not loaded; loaded: small-study.',
    ],
    [
      '{ neighbourhood(roots: ["x"], depth: 4) { unknownRoots } }',
      'depth',
      'Argument "depth" is 4; allowed: 1 to 3.',
    ],
    [
      '{ neighbourhood(roots: ["x"], limit: 0) { unknownRoots } }',
      'limit',
      'Argument "limit" is 0; allowed: 1 to 1000.',
    ],
    [
      '{ search(query: "x", first: 101) { totalCount } }',
      'first',
      'Argument "first" is 101; allowed: 1 to 100.',
    ],
  ])('%s', async (query, argument, message) => {
    const { errors } = await api.ask(query);
    expect(errors).toEqual([
      expect.objectContaining({
        message,
        extensions: { code: 'BAD_USER_INPUT', argument, requestId: expect.any(String) },
      }),
    ]);
  });

  test('too many roots, names or ids', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `x${index}`);
    for (const [query, argument, count] of [
      ['query($list: [ID!]!) { neighbourhood(roots: $list) { unknownRoots } }', 'roots', 21],
      ['query($list: [ID!]!) { subgraph(ids: $list) { unknownRoots } }', 'ids', 1001],
      ['query($list: [String!]!) { entitiesByName(names: $list) { totalCount } }', 'names', 101],
      ['query($list: [ID!]) { facets(filter: { sections: $list }) { entities } }', 'filter.sections', 201],
    ] as const) {
      const { errors } = await api.ask(query, { list: many(count) });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    }
  });

  test('a cursor of one order is refused in another', async () => {
    const { data } = await api.ask(list('order: ID, first: 1'));
    const { edges } = data!.entities as unknown as { edges: { cursor: string }[] };
    const { errors } = await api.ask(list(`order: LABEL, after: "${edges[0]!.cursor}"`));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  test.each([
    ['{ entities { edges { node { nope } } } }', {}, undefined, /Cannot query field "nope"/],
    ['{ entities(', {}, undefined, /^Syntax Error/],
    [
      'query($f: GraphFilter) { facets(filter: $f) { entities } }',
      { f: { kinds: ['POLES'] } },
      'f.kinds[0]',
      /"POLES" does not exist in "KindFilter" enum/,
    ],
    [
      'query($f: GraphFilter) { facets(filter: $f) { entities } }',
      { f: { sign: 1 } },
      'f',
      /Field "sign" is not defined/,
    ],
    ['query($id: ID!) { entity(id: $id) { id } }', {}, 'id', /was not provided/],
    ['query($n: Int) { entities(first: $n) { totalCount } }', { n: 'ten' }, 'n', /Int cannot represent/],
  ])('%s with %o', async (query, variables, argument, message) => {
    const { errors } = await api.ask(query, variables);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.message).toMatch(message);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(errors![0]!.extensions.argument).toBe(argument);
  });

  const nest = (depth: number): string =>
    depth === 0 ? 'id' : `relations(first: 1) { edges { node { source { ${nest(depth - 1)} } } } }`;

  test.each([
    ['depth', `{ entity(id: "x") { ${nest(8)} } }`],
    [
      'aliases',
      `{ ${Array.from({ length: 61 }, (_, index) => `a${index}: __typename b${index}: study { id }`).join(' ')} }`,
    ],
    ['tokens', `{ ${'__typename '.repeat(3001)} }`],
    [
      'cost',
      '{ entities(first: 200) { edges { node { relations(first: 200) { edges { node { source { id } target { id } } } } } } } }',
    ],
    [
      'fragments',
      `{ ...a } ${'abcdefgh'
        .split('')
        .map(
          (name, index, all) =>
            `fragment ${name} on Query { ${index < 7 ? `...${all[index + 1]} ...${all[index + 1]}` : 'entities(first: 200) { edges { node { relations(first: 10) { edges { cursor } } } } }'} }`,
        )
        .join(' ')}`,
    ],
  ])('a question beyond the limit of %s', async (_, query) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });

  test('a fragment that spreads itself is refused', async () => {
    const { errors } = await api.ask('{ ...a } fragment a on Query { ...a }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test.each(['ENGINE_UNAVAILABLE', 'TIMEOUT', 'INTERNAL'] as const)('the engine’s %s', async (code) => {
    fault = async () => {
      throw new EngineError(code, 'entity/by-keys: MATCH (n) at /srv/secret', {
        cause: new Error('bolt://secret:7687'),
      });
    };
    try {
      const answer = await api.ask('{ entity(id: "pole/lin-d-armor") { id } }');
      expect(answer).toEqual({
        data: { entity: null },
        errors: [
          {
            message: expect.any(String),
            locations: expect.any(Array),
            path: ['entity'],
            extensions: { code, requestId: expect.any(String) },
          },
        ],
      });
      expect(JSON.stringify(answer)).not.toMatch(/MATCH|secret|\.ts|\/srv|by-keys/);
      const { requestId } = answer.errors![0]!.extensions;
      expect(api.log.filter((line) => line.includes(String(requestId))).join()).toContain('entity/by-keys');
    } finally {
      fault = null;
    }
    expect((await api.ask('{ entity(id: "pole/lin-d-armor") { id } }')).errors).toBeUndefined();
  });

  test('a fault of the code is masked and logged', async () => {
    fault = async () => {
      throw new TypeError('cannot read properties of /srv/secret');
    };
    const { errors } = await api.ask('{ relation(id: "claim/poles-meet") { id } }').finally(() => {
      fault = null;
    });
    expect(errors?.[0]).toMatchObject({
      message: 'Something went wrong in the server. The log has the details under the request’s id.',
      extensions: { code: 'INTERNAL' },
    });
    expect(api.log.join()).toContain('cannot read properties of /srv/secret');
  });
});
