/** Every answer comes from the current dataset of its study, whatever else is in the graph. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { forEachEngine } from '../support/engines.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import { type Api, startApi } from './api.ts';

const first = generatedDataset({ seed: 1, nodes: 30, relations: 50, study: 'a-study' });
const second = generatedDataset({ seed: 2, nodes: 40, relations: 60, study: 'b-study' });
const newer = generatedDataset({ seed: 3, nodes: 35, relations: 70, study: 'a-study', version: '2.0.0' });

const QUESTION = `query($study: ID) {
  study(id: $study) { id version counts { entities relations } }
  entities(study: $study) { totalCount }
  relations(study: $study) { totalCount }
  facets(study: $study) { entities relations }
  audit(study: $study) { study { version } }
}`;

function expected({ study, entities, claims }: typeof first) {
  const counts = { entities: entities.length, relations: [...claims].length };
  return {
    study: { id: study.id, version: study.version, counts },
    entities: { totalCount: counts.entities },
    relations: { totalCount: counts.relations },
    facets: counts,
    audit: { study: { version: study.version } },
  };
}

forEachEngine((engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi(engine());
  });
  afterAll(() => api?.close());

  test('nothing is loaded: said so, and ready by itself once something is', async () => {
    const { data, errors } = await api.ask('{ entities { totalCount } }');
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        message: 'No study is loaded yet: run "maillage load" to load one.',
        extensions: { code: 'ENGINE_UNAVAILABLE' },
      },
    ]);
    const readiness = await fetch(`${api.url}/readyz`);
    expect([readiness.status, await readiness.json()]).toEqual([
      503,
      { status: 'not ready', engine: engine().name, reason: 'no study is loaded: run "maillage load"' },
    ]);

    await loadDataset(engine(), second, { grace: 0 });
    await loadDataset(engine(), first, { grace: 0 });
    await expect.poll(async () => (await fetch(`${api.url}/readyz`)).status, { timeout: 5_000 }).toBe(200);
  });

  test('the study that is named, or the first', async () => {
    expect((await api.ask(QUESTION)).data).toEqual(expected(first));
    expect((await api.ask(QUESTION, { study: 'a-study' })).data).toEqual(expected(first));
    expect((await api.ask(QUESTION, { study: 'b-study' })).data).toEqual(expected(second));
    expect((await api.ask('{ studies { edges { node { id } } } }')).data).toEqual({
      studies: { edges: [{ node: { id: 'a-study' } }, { node: { id: 'b-study' } }] },
    });
    const { errors } = await api.ask(QUESTION, { study: 'c-study' });
    expect(errors?.[0]?.message).toBe(
      'Argument "study" is "c-study", which is not loaded; loaded: a-study, b-study.',
    );
  });

  test('a configured default study', async () => {
    const other = await startApi(engine(), { study: 'b-study' });
    try {
      expect((await other.ask(QUESTION)).data).toEqual(expected(second));
    } finally {
      await other.close();
    }
  });

  test('a new version takes over while questions are asked; no answer mixes two', async () => {
    const answers: unknown[] = [];
    let loading = true;
    const load = loadDataset(engine(), newer, { grace: 3_000 }).finally(() => {
      loading = false;
    });
    while (loading) answers.push((await api.ask(QUESTION)).data);
    await load;
    await expect
      .poll(async () => (await api.ask(QUESTION)).data, { timeout: 5_000 })
      .toEqual(expected(newer));
    for (const answer of answers) expect([expected(first), expected(newer)]).toContainEqual(answer);
    expect(answers.length).toBeGreaterThan(0);
  });
});
