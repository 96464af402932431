/** `pnpm soak`: what only shows after a while. See docs/operations.md. */

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { connectionTo, type Neo4jServer, startNeo4j, stopNeo4j } from '../../scripts/neo4j/neo4j-server.ts';
import { createNeo4jEngine } from '../../server/src/engine/neo4j/neo4j-engine.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { schema } from '../../server/src/modules/schema.ts';
import { fuzz } from '../abuse/fuzz.ts';
import { NEO4J_VERSION, reporter } from '../bench/database.ts';
import { OPERATIONS, requestOf } from '../bench/operations.ts';
import { type ServerProcess, startScript } from '../bench/processes.ts';
import { drawQuestions } from '../bench/questions.ts';
import { SIZES, type Size, studyOf } from '../bench/sizes.ts';
import { seededRandom } from '../support/random.ts';
import { idleConnections } from './idle-connections.ts';
import { killLoads } from './kill-loads.ts';
import { mixedLoad } from './mixed-load.ts';
import { overload } from './overload.ts';

const PARTS = ['mixed', 'overload', 'idle', 'fuzz', 'kills'] as const;
type Part = (typeof PARTS)[number];

const USAGE = `Usage: pnpm soak [--minutes 10] [--parts ${PARTS.join()}]

--minutes  of mixed load at full rate, with the memory of the server looked at
--parts    mixed, overload (512 who ask at once, three times what can be answered), idle (10,000 connections), fuzz, kills (of loads, -9)
--fuzz     operations made up (10000)
--kills    loads that are killed (20)
--size     of the graph: small (default), medium, large, as of pnpm bench
--seed     of all that is drawn`;

const CACHE = fileURLToPath(new URL('../../.cache/soak', import.meta.url));
/** Megabytes: so few that what is kept is always on the move. */
const CACHED = '4';
const say = (line: string) => console.error(line);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      parts: { type: 'string', default: PARTS.join() },
      fuzz: { type: 'string', default: '10000' },
      kills: { type: 'string', default: '20' },
      size: { type: 'string', default: 'small' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const parts = values.parts.split(',') as Part[];
  const numbers = [values.minutes, values.fuzz, values.kills, values.seed].map(Number);
  const wrong = parts.some((part) => !PARTS.includes(part)) || numbers.some((number) => !(number >= 0));
  if (values.help || wrong || !(values.size in SIZES)) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  const [minutes, count, kills, seed] = numbers as [number, number, number, number];
  console.log(`Seed ${seed}.`);
  const faults: string[] = [];
  if (parts.some((part) => part !== 'kills')) {
    faults.push(
      ...(await soakServer(parts, { size: values.size as keyof typeof SIZES, minutes, count, seed })),
    );
  }
  if (parts.includes('kills') && kills > 0) await killLoads({ kills, seed });
  for (const fault of faults) console.log(`FAULT: ${fault}`);
  console.log(faults.length === 0 ? '\nNothing is wrong.' : `\n${faults.length} things are wrong.`);
  return faults.length === 0 ? 0 : 1;
}

type Settings = { size: keyof typeof SIZES; minutes: number; count: number; seed: number };

/** One server on one Neo4j goes through all that is asked for, one after the other. */
async function soakServer(parts: Part[], { size: name, minutes, count, seed }: Settings): Promise<string[]> {
  const size = SIZES[name];
  const home = `${CACHE}/${name}-${NEO4J_VERSION}`;
  const neo4j = await startNeo4j({ version: NEO4J_VERSION, home, memory: size.memory, say });
  const dataset = await loadInto(neo4j, size);
  const product = await serve(neo4j, CACHED);
  try {
    const questions = drawQuestions(size, dataset);
    const bodies = OPERATIONS.flatMap((operation) =>
      questions[operation.name].map((variables) => requestOf('product', operation, variables)!.body),
    );
    const ids = studyOf(size).entities.map(({ id }) => id);
    const faults: string[] = [];
    if (parts.includes('mixed')) {
      // Each entity now and then, so that nothing that is kept can hold them all.
      const all = [...bodies, ...entityBodies(ids, bodies.length)];
      faults.push(...(await mixedLoad(product.url, all, { minutes, seed, say })));
    }
    if (parts.includes('overload')) {
      const reading = await serve(neo4j, '0');
      faults.push(...(await overload(reading.url, bodies, seed).finally(() => reading.stop())));
    }
    if (parts.includes('idle')) faults.push(...(await idleConnections(product.url)));
    if (parts.includes('fuzz')) {
      const report = await fuzz({
        url: product.url,
        schema,
        ids: ids.slice(0, 50),
        random: seededRandom(seed),
        count,
      });
      console.log(
        `\nFuzz: ${report.asked} asked, ${report.answered} answered, errors ${JSON.stringify(report.codes)}`,
      );
      faults.push(...report.faults);
    }
    return faults;
  } finally {
    product.stop();
    await stopNeo4j(home);
  }
}

/** Starts the product, which keeps so many megabytes of answers. */
function serve({ uri, user, password }: Neo4jServer, cached: string): Promise<ServerProcess> {
  return startScript(['server/src/cli/main.ts', 'serve', '--port', '0'], {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    LOG_LEVEL: 'error',
    ANSWER_CACHE: cached,
  });
}

async function loadInto(neo4j: Neo4jServer, size: Size): Promise<string> {
  const engine = createNeo4jEngine(connectionTo(neo4j));
  try {
    await engine.prepare();
    const { dataset } = await loadDataset(engine, studyOf(size), { grace: 0, onProgress: reporter(say) });
    return dataset;
  } finally {
    await engine.close();
  }
}

const NEAR = `query Near($id: ID!) { entity(id: $id) { id label kind relations(first: 20) {
  edges { node { id type sign source { id } target { id } } } } } }`;

function entityBodies(ids: string[], count: number): unknown[] {
  const step = Math.max(1, Math.floor(ids.length / count));
  return ids.filter((_, index) => index % step === 0).map((id) => ({ query: NEAR, variables: { id } }));
}

process.exitCode = await main();
