/**
 * `pnpm bench --load`: the product's loader beside `neo4j-admin database import full`, which writes the same graph, read out of
 * the loaded database, into an empty store. The import needs the database stopped, has no transactions, and makes no
 * index, constraint or full-text entry: it is what the machine can write, not another way to load a study.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { installNeo4j } from '../../scripts/neo4j/install.ts';
import { connectionTo, type Neo4jServer, startNeo4j, stopNeo4j } from '../../scripts/neo4j/neo4j-server.ts';
import { readStudies } from '../../server/src/cli/studies.ts';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { createNeo4jEngine } from '../../server/src/engine/neo4j/neo4j-engine.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import type { LoadableDataset } from '../../server/src/load/loadable.ts';
import { generatedStudy } from '../support/generated-dataset.ts';
import { repository } from '../support/study-folders.ts';
import { NEO4J_VERSION, reporter } from './database.ts';
import { ARRAY_DELIMITER, type GraphFiles, writeGraphFiles } from './graph-files.ts';
import { median } from './measure.ts';
import { cpuOf } from './processes.ts';
import { SEED, type Size, studyOf } from './sizes.ts';

const WARM_UP = { nodes: 5_000, relations: 25_000 };
const WARM_UPS = 2;
const STUDY_LOADS = 5;

type Say = (line: string) => void;
type Took = { dataset: string; seconds: number; loaderCpu: number; databaseCpu: number };

export async function benchLoading(size: Size, cache: string, say: Say): Promise<void> {
  const home = join(cache, `loading-${NEO4J_VERSION}`);
  const files = join(cache, 'loading-files');
  await stopNeo4j(home);
  for (const folder of [home, files]) rmSync(folder, { recursive: true, force: true });
  const server = await startNeo4j({ version: NEO4J_VERSION, home, memory: size.memory, say });
  const engine = createNeo4jEngine(connectionTo(server));
  try {
    await engine.prepare();
    for (let index = 0; index < WARM_UPS; index += 1) {
      const study = generatedStudy({ ...WARM_UP, seed: SEED + index, study: `warm-up-${index}` });
      await timed(engine, server, study, say);
    }
    const took = await timed(engine, server, studyOf(size), say);
    const peak = process.resourceUsage().maxRSS / 2 ** 10;
    const study = await loadStudy(engine, server, say);
    say('reading the graph out of the database');
    const { uri, user, password } = server;
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    const graph = await writeGraphFiles(driver, took.dataset, files).finally(() => driver.close());
    await stopNeo4j(home);
    const importing = await importGraph(graph, files);
    print(size, { took, graph, importing, peak, study });
  } finally {
    await engine.close();
    await stopNeo4j(home);
    for (const folder of [home, files]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Loads, and says how long it took until readers were sent to it. */
async function timed(
  engine: GraphEngine,
  { pid }: Neo4jServer,
  study: LoadableDataset,
  say: Say,
): Promise<Took> {
  const report = reporter(say);
  const cpu = () => ({ loader: process.cpuUsage(), database: cpuOf(pid) ?? Number.NaN });
  const before = cpu();
  const start = performance.now();
  let readable: number | undefined;
  const { dataset } = await loadDataset(engine, study, {
    grace: 0,
    onProgress: (progress) => {
      // What went before is removed once readers are at the new one.
      if (progress.phase === 'removal') readable ??= performance.now();
      report(progress);
    },
  });
  const { user, system } = process.cpuUsage(before.loader);
  return {
    dataset,
    seconds: ((readable ?? performance.now()) - start) / 1_000,
    loaderCpu: (user + system) / 1_000,
    databaseCpu: cpu().database - before.database,
  };
}

/** Loads the study of the repository again and again, as if it had changed each time. */
async function loadStudy(engine: GraphEngine, server: Neo4jServer, say: Say): Promise<number[]> {
  const [found] = await readStudies([join(repository, 'data')]);
  const study = found!.dataset!;
  const seconds: number[] = [];
  for (let index = 0; index < STUDY_LOADS; index += 1) {
    const changed = { ...study, study: { ...study.study, version: `${index + 1}.0.0` } };
    seconds.push((await timed(engine, server, changed, say)).seconds);
  }
  return seconds;
}

type Importing = { wall: number; own: number };

/** Writes the files into a store of its own; gives seconds, of the process and as the tool says for itself. */
async function importGraph({ nodes, relationships }: GraphFiles, folder: string): Promise<Importing> {
  const { lib, jdk } = await installNeo4j(NEO4J_VERSION, () => {});
  const home = join(folder, 'home');
  mkdirSync(join(home, 'conf'), { recursive: true });
  const start = performance.now();
  const { stdout } = await promisify(execFile)(
    join(jdk.home, 'bin', 'java'),
    [
      ...['--add-opens', 'java.base/java.nio=ALL-UNNAMED', '-cp', join(lib, '*')],
      ...['org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'],
      ...['--id-type=integer', `--array-delimiter=${ARRAY_DELIMITER}`, '--overwrite-destination'],
      ...[
        ...nodes.map((path) => `--nodes=${path}`),
        ...relationships.map((path) => `--relationships=${path}`),
      ],
    ],
    { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }, maxBuffer: 2 ** 26 },
  );
  const wall = (performance.now() - start) / 1_000;
  const said = /IMPORT DONE in (?:(\d+)m )?(?:(\d+)s )?(?:(\d+)ms)?/.exec(stdout);
  if (!said) throw new Error(`the import did not say that it was done:\n${stdout.slice(-1_000)}`);
  const [minutes, seconds, milliseconds] = said.slice(1).map((part) => Number(part ?? 0));
  return { wall, own: minutes! * 60 + seconds! + milliseconds! / 1_000 };
}

type Figures = { took: Took; graph: GraphFiles; importing: Importing; peak: number; study: number[] };

function print(
  { nodes, relations }: Size,
  { took, graph: { counts }, importing, peak, study }: Figures,
): void {
  const things = counts.nodes + counts.relationships;
  const row = (who: string, seconds: number) =>
    `| ${who} | ${seconds.toFixed(1)} | ${Math.round(relations / seconds)} | ${Math.round(things / seconds)} | ${(importing.own / seconds).toFixed(2)} |`;
  console.log(
    `${nodes} entities, ${relations} relations: ${counts.nodes} nodes and ${counts.relationships} relationships, ${availableParallelism()} cores\n`,
  );
  console.log('| | seconds | relations/s | nodes and relationships/s | rate ÷ import |');
  console.log('|---|---|---|---|---|');
  console.log(row('the loader, warm', took.seconds));
  console.log(row('`neo4j-admin`, its own figure', importing.own));
  console.log(row('`neo4j-admin`, the process', importing.wall));
  const perRelation = (milliseconds: number) => Math.round((milliseconds * 1_000) / relations);
  console.log(
    `\nCPU for a relation: ${perRelation(took.loaderCpu)} µs of the loader, ${perRelation(took.databaseCpu)} of Neo4j. The loader held ${Math.round(peak)} MiB at most.`,
  );
  const warm = study.slice(2);
  console.log(
    `The study of the repository: ${median(warm).toFixed(2)} s (median of ${warm.length}; the first one took ${study[0]!.toFixed(2)} s).`,
  );
}
