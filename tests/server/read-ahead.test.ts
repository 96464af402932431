/** An entity that is asked for with its relations is read with them, and answered as if it had not been. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { EngineError } from '../../server/src/engine/engine-error.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { forEachEngine } from '../support/engines.ts';
import { smallStudy } from '../support/study-folders.ts';
import { type Api, countingEngine, datasetOf, startApi } from './api.ts';

const POLE = 'pole/lin-d-armor';
const RELATIONS =
  'relations(first: 3, direction: OUT) { edges { node { id source { label } target { label } } } }';

forEachEngine((engine) => {
  let api: Api;
  let ran: string[];
  /** A statement that fails. */
  let broken: string | null = null;
  beforeAll(async () => {
    await loadDataset(engine(), await datasetOf(smallStudy), { grace: 0 });
    const counting = countingEngine(engine());
    ran = counting.ran;
    const read: GraphEngine['read'] = async (statement, params, options) => {
      if (statement.name === broken) throw new EngineError('TIMEOUT', 'it took too long');
      return counting.graph.read(statement, params, options);
    };
    api = await startApi({ ...counting.graph, read });
  });
  afterAll(() => api?.close());
  beforeEach(() => {
    ran.length = 0;
    broken = null;
  });

  /** The answer in two parts that are asked for one by one, so that nothing is read ahead. */
  async function apart(): Promise<unknown> {
    const { data: own } = await api.ask(`{ entity(id: "${POLE}") { id label } }`);
    const { data: related } = await api.ask(`{ node(id: "${POLE}") { ... on Entity { ${RELATIONS} } } }`);
    return {
      data: { entity: { ...(own!.entity as unknown as object), ...(related!.node as unknown as object) } },
    };
  }

  test.each([
    ['as a field', `{ entity(id: "${POLE}") { id label ${RELATIONS} } }`],
    ['in a fragment', `{ entity(id: "${POLE}") { id label ...f } } fragment f on Entity { ${RELATIONS} }`],
  ])('%s: one statement', async (_, query) => {
    const expected = await apart();
    for (let time = 0; time < 4; time += 1) {
      ran.length = 0;
      expect(await api.ask(query)).toEqual(expected);
      expect(ran).toEqual(['relation/of-entities']);
    }
  });

  test.each([
    [
      'depends on a directive',
      `query($yes: Boolean = true) { entity(id: "${POLE}") { id label ${RELATIONS.replace('{', '@include(if: $yes) {')} } }`,
    ],
    ['on another type', `{ entity(id: "${POLE}") { id label ... on Pole { ${RELATIONS} } } }`],
  ])('what %s is read after', async (_, query) => {
    const expected = await apart();
    ran.length = 0;
    expect(await api.ask(query)).toEqual(expected);
    expect(ran).toEqual(['entity/by-keys', 'relation/of-entities']);
  });

  test('an entity that is not there has no relations either', async () => {
    const query = `{ entity(id: "pole/nowhere") { id ${RELATIONS} } }`;
    for (let time = 0; time < 4; time += 1) expect(await api.ask(query)).toEqual({ data: { entity: null } });
  });

  test('relations that cannot be read, or are asked for wrongly, leave the entity as it is', async () => {
    const missing = `{ entity(id: "${POLE}") { id relations(first: 0) { totalCount } } }`;
    broken = 'relation/of-entities';
    const failing = `{ entity(id: "${POLE}") { id relations { edges { node { id } } } } }`;
    for (const [query, code] of [
      [missing, 'BAD_USER_INPUT'],
      [failing, 'TIMEOUT'],
    ] as const) {
      for (let time = 0; time < 4; time += 1) {
        const { data, errors } = await api.ask(query);
        expect(errors!.map(({ path, extensions }) => [path, extensions.code])).toEqual([
          [['entity', 'relations'], code],
        ]);
        expect(data).toEqual({ entity: null });
      }
    }
    expect(ran.filter((name) => name === 'entity/by-keys')).toHaveLength(8);
  });
});
