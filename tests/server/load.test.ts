/** Loading: one version beside the other, one switch, nothing left over, whatever goes wrong on the way. */
import { EventEmitter, once } from 'node:events';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Dataset } from '../../server/src/dataset/dataset.ts';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { statement } from '../../server/src/engine/statements.ts';
import { datasetKey } from '../../server/src/load/dataset-key.ts';
import { LoadError, type LoadProgress, loadDataset } from '../../server/src/load/load-dataset.ts';
import { dumpOf } from '../cypher/dump.ts';
import { forEachEngine, testStatement } from '../support/engines.ts';
import { failAtWrite } from '../support/failing-engine.ts';
import { generatedDataset } from '../support/generated-dataset.ts';

const current = statement('study/current');
const count = testStatement('MATCH (n:Entity {dataset: $dataset}) RETURN count(n) AS entities', {
  dataset: '',
});
const datasetsThere = testStatement('MATCH (d:Dataset) RETURN d.key AS key, d.status AS status ORDER BY key');
const nodesThere = testStatement(
  'MATCH (n) WHERE n.dataset IS NOT NULL RETURN DISTINCT n.dataset AS dataset ORDER BY dataset',
);
const expireLeases = testStatement('MATCH (l:LoadLease) SET l.until = 0 RETURN count(*) AS expired');

const first = generatedDataset({ seed: 1, nodes: 40, relations: 90, study: 'study', version: '1.0.0' });
const second = generatedDataset({ seed: 2, nodes: 55, relations: 130, study: 'study', version: '1.1.0' });
const firstKey = datasetKey(first).key;
const secondKey = datasetKey(second).key;
const at = { grace: 0 };

async function currentOf(engine: GraphEngine, study: string): Promise<unknown> {
  return (await engine.read(current, { study }))[0]?.dataset;
}

/** Fails unless exactly these datasets are there, each whole, with nothing of any other. */
async function expectOnly(engine: GraphEngine, datasets: Dataset[]): Promise<void> {
  const keys = datasets.map((dataset) => datasetKey(dataset).key).sort();
  expect(await engine.read(datasetsThere, {})).toEqual(keys.map((key) => ({ key, status: 'READY' })));
  const pointed = [...keys, ...keys].sort();
  expect((await engine.read(nodesThere, {})).map(({ dataset }) => dataset)).toEqual([...new Set(pointed)]);
  for (const dataset of datasets) {
    const { key } = datasetKey(dataset);
    expect(await engine.read(count, { dataset: key })).toEqual([{ entities: dataset.entities.length }]);
    expect(await currentOf(engine, dataset.study.id)).toBe(key);
  }
}

test('the key names study, version and content', () => {
  const changed = { ...first, claims: first.claims.slice(1) };
  expect(firstKey).toMatch(/^study@1\.0\.0\+[0-9a-f]{12}$/);
  expect(datasetKey(structuredClone(first)).key).toBe(firstKey);
  expect(datasetKey(changed).key).toMatch(/^study@1\.0\.0\+[0-9a-f]{12}$/);
  expect(datasetKey(changed).key).not.toBe(firstKey);
});

forEachEngine((engine) => {
  beforeAll(async () => {
    // Statements are planned once; what follows is then quick.
    await loadDataset(engine(), first, at);
  });

  beforeEach(async () => {
    await loadDataset(engine(), first, at);
    await expectOnly(engine(), [first]);
  });

  test('the same content again changes nothing', async () => {
    const before = await dumpOf(engine(), firstKey);
    expect(await loadDataset(engine(), first, at)).toEqual({ dataset: firstKey, changed: false });
    expect(await dumpOf(engine(), firstKey)).toEqual(before);
  });

  test('a new version takes the place of the old one, which is removed', async () => {
    const phases: LoadProgress[] = [];
    const onProgress = (progress: LoadProgress) => void phases.push(progress);
    expect(await loadDataset(engine(), second, { ...at, onProgress })).toEqual({
      dataset: secondKey,
      changed: true,
    });
    await expectOnly(engine(), [second]);

    const rows = (wanted: string) => {
      const { phase, done, total } = phases.filter((progress) => progress.phase === wanted).at(-1)!;
      return { phase, done, total };
    };
    expect(rows('entities')).toEqual({ phase: 'entities', done: 55, total: 55 });
    expect(rows('relations')).toEqual({ phase: 'relations', done: 130, total: 130 });
    const { sections, passages, stories, retired } = first;
    const others = [sections, passages, stories, retired].reduce((sum, { length }) => sum + length, 1);
    expect(rows('removal')).toEqual({ phase: 'removal', done: 40 + 90 + others, total: 0 });
  });

  test('changed content under the same version number is loaded', async () => {
    const changed = structuredClone(first);
    changed.claims.pop();
    expect(await loadDataset(engine(), changed, at)).toEqual({
      dataset: datasetKey(changed).key,
      changed: true,
    });
    await expectOnly(engine(), [changed]);
  });

  test('studies do not touch each other', async () => {
    const other = generatedDataset({ seed: 3, nodes: 25, relations: 40, study: 'other-study' });
    await loadDataset(engine(), other, at);
    await expectOnly(engine(), [first, other]);
    await loadDataset(engine(), second, at);
    await expectOnly(engine(), [second, other]);
    await engine().write((transaction) =>
      transaction.run(
        testStatement(
          "MATCH (n) WHERE n.dataset STARTS WITH 'other' OR n.study = 'other-study' DETACH DELETE n",
        ),
        {},
      ),
    );
  });

  test('readers see one version or the other while one replaces the other', async () => {
    const sizes = new Map([
      [firstKey, first.entities.length],
      [secondKey, second.entities.length],
    ]);
    const seen = new Set<unknown>();
    let loading = true;
    const reader = async () => {
      while (loading) {
        const dataset = await currentOf(engine(), 'study');
        const [row] = await engine().read(count, { dataset });
        expect(row?.entities).toBe(sizes.get(dataset as string));
        seen.add(dataset);
        // Time for the load to go on: the embedded engine answers before anything else has its turn.
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    };
    const reading = reader();
    await loadDataset(engine(), second, { grace: 300 });
    loading = false;
    await reading;
    expect(seen).toEqual(new Set([firstKey, secondKey]));
  });

  test('a load that fails on the way leaves the old version, and the next one completes', async () => {
    const counting = failAtWrite(engine(), Number.POSITIVE_INFINITY);
    await loadDataset(counting, second, at);
    const writes = counting.count();
    await loadDataset(engine(), first, at);
    const before = await dumpOf(engine(), firstKey);
    const tried =
      engine().name === 'embedded'
        ? Array.from({ length: writes }, (_, index) => index + 1)
        : [2, Math.floor(writes / 2), writes - 2];
    for (const failing of tried) {
      const failed = await loadDataset(failAtWrite(engine(), failing), second, at).catch(
        (error) => error.code,
      );
      // What cannot be written after the switch is only the removal of the old version.
      const switched = (await currentOf(engine(), 'study')) === secondKey;
      if (!switched)
        expect(await dumpOf(engine(), firstKey).then(({ nodes }) => nodes)).toEqual(before.nodes);
      if (failing < writes) expect(failed).toBe('ENGINE_UNAVAILABLE');
      await engine().write((transaction) => transaction.run(expireLeases, {}));
      await loadDataset(engine(), second, at);
      await expectOnly(engine(), [second]);
      await loadDataset(engine(), first, at);
    }
  });

  test('a load that lost its lease to another one stops, and nothing of it stays', async () => {
    const gate = new EventEmitter();
    const paused = once(gate, 'paused');
    const resumed = once(gate, 'resumed');
    let writes = 0;
    const slow: GraphEngine = {
      ...engine(),
      async write(work) {
        writes += 1;
        if (writes === 12) {
          gate.emit('paused');
          await resumed;
        }
        return engine().write(work);
      },
    };
    const slowLoad = loadDataset(slow, second, at).catch((error) => error);
    await paused;
    await engine().write((transaction) => transaction.run(expireLeases, {}));
    const third = generatedDataset({ seed: 4, nodes: 30, relations: 50, study: 'study', version: '1.2.0' });
    await loadDataset(engine(), third, at);
    gate.emit('resumed');
    expect(await slowLoad).toBeInstanceOf(LoadError);
    await expectOnly(engine(), [third]);
  });

  test('two loads of a study at once run one after the other', async () => {
    const phases: string[] = [];
    const onProgress = ({ phase }: LoadProgress) => void phases.push(phase);
    const begun = new EventEmitter();
    await Promise.all([
      loadDataset(engine(), second, { ...at, onProgress: () => void begun.emit('progress') }),
      once(begun, 'progress').then(() => loadDataset(engine(), first, { ...at, onProgress })),
    ]);
    expect(phases[0]).toBe('waiting');
    await expectOnly(engine(), [first]);
  });

  describe('text search', () => {
    test('finds what the current version says, and nothing of what it replaced', async () => {
      await loadDataset(engine(), second, at);
      const words = ['pole'];
      const search = (dataset: string) => engine().search({ dataset, index: 'entities', words, limit: 500 });
      const saying = second.entities.filter(({ label, aliases }) =>
        /pôle/.test([label.fr, ...aliases].join(' ')),
      );
      expect(await search(secondKey)).toEqual(
        expect.arrayContaining(saying.map(({ id }) => `${secondKey}/${id}`)),
      );
      expect(await search(firstKey)).toEqual([]);
    });
  });
});
