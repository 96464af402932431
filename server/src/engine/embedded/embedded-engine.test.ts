import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GraphEngine } from '../engine.ts';
import { statement } from '../statements.ts';
import { createEmbeddedEngine } from './embedded-engine.ts';

const begin = statement('load/begin');
const datasets = statement('load/datasets');

const named = (dataset: string) => ({
  dataset,
  study: 'a',
  version: '1.0.0',
  hash: '0',
  load: 'l',
  writers: [],
});
const row = (dataset: string) => ({ dataset, status: 'LOADING', current: false, sinceSwitch: null });

let engine: GraphEngine;
beforeEach(async () => {
  engine = createEmbeddedEngine();
  await engine.prepare();
});
afterEach(() => engine.close());

test('says its name and version', async () => {
  expect([engine.name, await engine.version()]).toEqual(['embedded', 'grafeo/0.6.0']);
});

test('preparing again changes nothing', async () => {
  await engine.prepare();
  await engine.ready();
});

test('what a transaction writes is there once it is done, whole', async () => {
  await engine.write(async (transaction) => {
    await transaction.run(begin, named('a@1'));
    expect(await engine.read(datasets, { study: 'a' })).toEqual([]);
    await transaction.run(begin, named('a@2'));
  });
  expect(await engine.read(datasets, { study: 'a' })).toEqual([row('a@1'), row('a@2')]);
});

test('a transaction that throws leaves nothing', async () => {
  const work = engine.write(async (transaction) => {
    await transaction.run(begin, named('a@1'));
    throw new Error('changed my mind');
  });
  await expect(work).rejects.toThrow('changed my mind');
  expect(await engine.read(datasets, { study: 'a' })).toEqual([]);
});

test('a key is unique', async () => {
  const twice = () => engine.write((transaction) => transaction.run(begin, named('a@1')));
  await twice();
  await expect(twice()).rejects.toMatchObject({
    code: 'INTERNAL',
    message: 'the embedded engine could not run load/begin',
  });
  expect(await engine.read(datasets, { study: 'a' })).toEqual([row('a@1')]);
});

test('writers take turns, and one that fails does not hold up the next', async () => {
  const order: string[] = [];
  const write = (dataset: string) =>
    engine.write(async (transaction) => {
      order.push(`${dataset} begins`);
      await transaction.run(begin, named(dataset));
      if (dataset === 'a@2') throw new Error('broken');
      order.push(`${dataset} ends`);
    });
  const outcomes = await Promise.allSettled(['a@1', 'a@2', 'a@3'].map(write));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(order).toEqual(['a@1 begins', 'a@1 ends', 'a@2 begins', 'a@3 begins', 'a@3 ends']);
});

test('once closed, everything says that it is not there', async () => {
  await engine.close();
  const gone = { code: 'ENGINE_UNAVAILABLE' };
  await expect(engine.ready()).rejects.toMatchObject(gone);
  await expect(engine.read(datasets, { study: 'a' })).rejects.toMatchObject(gone);
  await expect(engine.write(async () => 1)).rejects.toMatchObject(gone);
  await engine.close();
});
