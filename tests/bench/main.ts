/** `pnpm bench`: the product beside the floor, stock graphql-yoga and `@neo4j/graphql`. See docs/bench.md. */
import { parseArgs } from 'node:util';
import { connectionTo, stopNeo4j } from '../../scripts/neo4j/neo4j-server.ts';
import type { Neo4jConfig } from '../../server/src/config.ts';
import { scansIn } from '../support/plans.ts';
import { CACHE, homeOf, openDatabase } from './database.ts';
import { openConnection, postRequest } from './load/connection.ts';
import { type Generator, startGenerator } from './load/run-slice.ts';
import { benchLoading } from './loading.ts';
import { measure, type Peer, type Plan } from './measure.ts';
import { gistOf, OPERATIONS, type Operation, type PeerName, requestOf } from './operations.ts';
import { startScript } from './processes.ts';
import { drawQuestions, type Questions } from './questions.ts';
import { SIZES, type Size, type SizeName } from './sizes.ts';
import { latencyTable, ownTable, throughputTable } from './table.ts';

const USAGE = `Usage: pnpm bench [--size small,medium,large] [--engine neo4j] [--rounds 5] [--slice 400] [--cached]

--size        small (300 entities, 1,500 relations), medium (20,000 / 100,000), large (200,000 / 1,000,000)
--engine      neo4j (default), or embedded (small and medium only): the product alone
--rounds      how often everything takes its turn; figures are medians over the rounds
--slice       milliseconds of a turn
--operations  some of ${OPERATIONS.map(({ name }) => name).join(', ')}
--cached      the product keeps answers, as it does by default; otherwise it reads each one
--keep        leaves Neo4j running
--load        measures loading instead, beside neo4j-admin database import (medium if no size is given)`;

const CONCURRENCY = 16;
const say = (line: string) => console.error(line);

type Settings = { operations: Operation[]; rounds: number; slice: number; cached: boolean; keep: boolean };

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      size: { type: 'string' },
      engine: { type: 'string', default: 'neo4j' },
      rounds: { type: 'string', default: '5' },
      slice: { type: 'string', default: '400' },
      operations: { type: 'string', default: OPERATIONS.map(({ name }) => name).join() },
      cached: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      load: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const names = (values.size ?? (values.load ? 'medium' : 'small,large')).split(',');
  const wanted = values.operations.split(',');
  if (
    values.help ||
    !names.every((name) => name in SIZES) ||
    !['neo4j', 'embedded'].includes(values.engine)
  ) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  const settings = {
    operations: OPERATIONS.filter(({ name }) => wanted.includes(name)),
    rounds: Number(values.rounds),
    slice: Number(values.slice),
    cached: values.cached,
    keep: values.keep,
  };
  for (const name of names) {
    const size = SIZES[name as SizeName];
    if (values.load) {
      await benchLoading(size, CACHE, say);
      continue;
    }
    console.log(`\n## ${size.nodes} entities, ${size.relations} relations, ${values.engine}\n`);
    console.log(values.cached ? 'The product keeps answers.\n' : 'The product reads each answer.\n');
    await (values.engine === 'neo4j' ? benchNeo4j(size, settings) : benchEmbedded(size, settings));
  }
  return 0;
}

async function benchNeo4j(size: Size, settings: Settings): Promise<void> {
  const { server, load } = await openDatabase(size, say);
  try {
    if (load.relationsPerSecond !== null) {
      console.log(
        `Loaded in ${load.seconds.toFixed(1)} s: ${Math.round(load.relationsPerSecond)} relations/s.\n`,
      );
    }
    await reportPlans(connectionTo(server));
    const { uri, user, password } = server;
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const scripts: Record<PeerName, string[]> = {
      floor: ['tests/bench/peers/floor.ts'],
      stock: ['tests/bench/peers/stock.ts'],
      neo4jGraphql: ['tests/bench/peers/neo4j-graphql.ts'],
      product: ['server/src/cli/main.ts', 'serve'],
    };
    const questions = drawQuestions(size, load.dataset);
    await withPeers(scripts, { ...env, ...environmentOf(settings) }, async (peers, generator) => {
      await comparePeers(peers, settings.operations, questions);
      const plan = planOf(peers, questions, server.pid, settings);
      const samples = await measure(generator, plan, sayRound(settings.rounds));
      console.log(latencyTable(samples, settings.operations));
      console.log(`\n${throughputTable(samples, settings.operations, CONCURRENCY)}`);
    });
  } finally {
    if (!settings.keep) await stopNeo4j(homeOf(size));
  }
}

async function benchEmbedded(size: Size, settings: Settings): Promise<void> {
  if (size.name === 'large') throw new Error('the embedded engine is for the small and medium graphs');
  const questions = drawQuestions(size, '');
  const scripts = { product: ['tests/bench/peers/embedded.ts', size.name] };
  await withPeers(scripts, environmentOf(settings), async (peers, generator) => {
    const plan = planOf(peers, questions, null, settings);
    const samples = await measure(generator, plan, sayRound(settings.rounds));
    console.log(ownTable(samples, settings.operations, CONCURRENCY));
  });
}

const environmentOf = ({ cached }: Settings) => ({
  PORT: '0',
  LOG_LEVEL: 'warn',
  ANSWER_CACHE: cached ? '64' : '0',
});

const planOf = (peers: Peer[], questions: Questions, database: number | null, settings: Settings): Plan => ({
  peers,
  questions,
  database,
  ...settings,
  concurrencies: [1, CONCURRENCY],
});

const sayRound = (rounds: number) => (round: number) =>
  say(round === 0 ? 'warmed up' : `round ${round} of ${rounds}`);

/** Starts the servers and the generator, all up at once, and stops them afterwards. */
async function withPeers(
  scripts: Partial<Record<PeerName, string[]>>,
  env: Record<string, string>,
  work: (peers: Peer[], generator: Generator) => Promise<void>,
): Promise<void> {
  const generator = startGenerator();
  const started: (Peer & { stop(): void })[] = [];
  try {
    for (const [name, args] of Object.entries(scripts)) {
      started.push({ name: name as PeerName, ...(await startScript(args, env)) });
    }
    await work(started, generator);
  } finally {
    for (const { stop } of started) stop();
    generator.close();
  }
}

/** Asks every peer some of the questions, and says where one's answer is not the floor's. */
async function comparePeers(peers: Peer[], operations: Operation[], questions: Questions): Promise<void> {
  for (const operation of operations) {
    for (const variables of questions[operation.name].slice(0, 5)) {
      const gists = new Map<PeerName, string>();
      for (const peer of peers) {
        const request = requestOf(peer.name, operation, variables);
        if (!request) continue;
        const connection = await openConnection(peer.url);
        const { status, body } = await connection.ask(
          postRequest(`${peer.url}${request.path}`, request.body),
        );
        connection.close();
        if (status !== 200) throw new Error(`${peer.name}, ${operation.title}: ${status} ${body}`);
        gists.set(peer.name, gistOf(operation, body));
      }
      for (const [name, gist] of gists) {
        if (gist !== gists.get('floor'))
          say(`${operation.title}: ${name} answers ${difference(gist, gists.get('floor')!)}`);
      }
    }
  }
}

function difference(gist: string, floor: string): string {
  const [own, other] = [gist.split(' '), floor.split(' ')];
  const more = own.filter((word) => !other.includes(word)).length;
  const less = other.filter((word) => !own.includes(word)).length;
  return `${own.length} things, ${more} that the floor has not, and not ${less} of the floor's`;
}

async function reportPlans(connection: Neo4jConfig): Promise<void> {
  const scans = await scansIn(connection);
  const lines = scans.map(({ statement, leaf }) => `- ${statement}: ${leaf}`);
  console.log(
    lines.length === 0 ? 'Every read begins at an index.\n' : `Not at an index:\n${lines.join('\n')}\n`,
  );
}

process.exitCode = await main();
