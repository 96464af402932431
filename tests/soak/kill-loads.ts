/**
 * Kills loads (-9) at random moments, again and again, and checks after each that what readers are sent to is whole:
 * one version or the other, never a mixture.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connectionTo, startNeo4j, stopNeo4j } from '../../scripts/neo4j/neo4j-server.ts';
import type { Dataset } from '../../server/src/dataset/dataset.ts';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { createNeo4jEngine } from '../../server/src/engine/neo4j/neo4j-engine.ts';
import { type Statement, statement } from '../../server/src/engine/statements.ts';
import { datasetKey } from '../../server/src/load/dataset-key.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import { seededRandom } from '../support/random.ts';

const VERSION = '2026.09.0';
const HOME = fileURLToPath(new URL(`../../.cache/soak/${VERSION}`, import.meta.url));
const CHILD = fileURLToPath(new URL('../support/load-child.ts', import.meta.url));
const sizes = { nodes: 1_000, relations: 5_000, study: 'soak' };

const own = (name: string, text: string, params: Record<string, unknown>): Statement => ({
  name,
  params,
  columns: [],
  text: { neo4j: text },
});
const counts = own(
  'soak/counts',
  `MATCH (n {dataset: $dataset}) WHERE NOT n:CurrentDataset
   WITH count(n) AS nodes
   MATCH (n {dataset: $dataset})-[r]->()
   RETURN nodes, count(r) AS relationships`,
  { dataset: '' },
);
const expireLease = own('soak/expire', 'MATCH (l:LoadLease) SET l.until = 0', {});

/** What a dataset is when it is whole. */
function wholeOf({ sections, passages, entities, claims, stories, retired }: Dataset) {
  const links = claims.flatMap(({ evidence, qualifies, contradicts }) => [
    ...evidence,
    ...qualifies,
    ...contradicts,
  ]);
  return {
    nodes: [sections, passages, entities, claims, stories, retired].reduce(
      (sum, { length }) => sum + length,
      1,
    ),
    relationships: passages.length + claims.length + links.length,
  };
}

/** Loads in a process of its own, which is killed some milliseconds after its first rows unless it ends before. */
async function loadAndKill(options: unknown, connection: unknown, milliseconds: number): Promise<string> {
  const env = { ...process.env, MAILLAGE_LOAD: JSON.stringify({ connection, options }) };
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let last = 'nothing';
  child.stdout.on('data', (text: Buffer) => {
    last = text.toString().trim().split('\n').at(-1) ?? last;
  });
  const ended = once(child, 'exit');
  // From the first row on: before it, only Node starts.
  await Promise.race([ended, once(child.stdout, 'data')]);
  await Promise.race([ended, setTimeout(milliseconds)]);
  child.kill('SIGKILL');
  await ended;
  return last;
}

async function killAgainAndAgain(
  engine: GraphEngine,
  connection: unknown,
  { kills, seed }: KillOptions,
): Promise<void> {
  const random = seededRandom(seed);
  const versions = [1, 2].map((number) => ({ ...sizes, seed: number, version: `${number}.0.0` }));
  const wholes = new Map(
    versions.map((options) => {
      const dataset = generatedDataset(options);
      return [datasetKey(dataset).key, wholeOf(dataset)] as const;
    }),
  );
  await engine.prepare();
  const start = performance.now();
  await loadDataset(engine, generatedDataset(versions[0]!), { grace: 0 });
  const takes = Math.max(3_000, performance.now() - start);
  for (let kill = 1; kill <= kills; kill += 1) {
    const after = Math.round(random.next() * takes);
    const last = await loadAndKill(versions[kill % 2], connection, after);
    const [current] = await engine.read(statement('study/current'), { study: sizes.study });
    const key = String(current?.dataset);
    const [there] = await engine.read(counts, { dataset: key });
    const whole = wholes.get(key);
    if (JSON.stringify(there) !== JSON.stringify(whole)) {
      throw new Error(
        `kill ${kill} (seed ${seed}): ${key} has ${JSON.stringify(there)}, not ${JSON.stringify(whole)}`,
      );
    }
    console.log(`kill ${kill} after ${after} ms, at ${last}: ${key} is whole`);
    await engine.write((transaction) => transaction.run(expireLease, {}));
  }
  await loadDataset(engine, generatedDataset(versions[0]!), { grace: 0 });
  console.log(`${kills} kills, and the last load completed (seed ${seed}).`);
}

export type KillOptions = { kills: number; seed: number };

/** Throws at the first kill that leaves something else than a whole dataset. */
export async function killLoads(options: KillOptions): Promise<void> {
  const server = await startNeo4j({ version: VERSION, home: HOME, say: (line) => console.error(line) });
  const engine = createNeo4jEngine(connectionTo(server));
  try {
    await killAgainAndAgain(engine, connectionTo(server), options);
  } finally {
    await engine.close();
    await stopNeo4j(HOME);
  }
}
