/** A Neo4j with a generated study, in a home of its own that the next run finds again. */
import { fileURLToPath } from 'node:url';
import { connectionTo, type Neo4jServer, startNeo4j } from '../../scripts/neo4j/neo4j-server.ts';
import { createNeo4jEngine } from '../../server/src/engine/neo4j/neo4j-engine.ts';
import { type LoadProgress, loadDataset } from '../../server/src/load/load-dataset.ts';
import { type Size, studyOf } from './sizes.ts';

export const NEO4J_VERSION = '2026.09.0';
/** Where databases of the bench are. */
export const CACHE = fileURLToPath(new URL('../../.cache/bench', import.meta.url));

export type LoadReport = {
  dataset: string;
  seconds: number;
  changed: boolean;
  relationsPerSecond: number | null;
};

export type BenchDatabase = { server: Neo4jServer; load: LoadReport };

export function homeOf({ name }: Size): string {
  return `${CACHE}/${name}-${NEO4J_VERSION}`;
}

/** Starts it and loads the study with the product's loader, unless it is there already. */
export async function openDatabase(size: Size, say: (line: string) => void): Promise<BenchDatabase> {
  const { memory } = size;
  const server = await startNeo4j({ version: NEO4J_VERSION, home: homeOf(size), memory, say });
  return { server, load: await loadInto(server, size, say) };
}

async function loadInto(server: Neo4jServer, size: Size, say: (line: string) => void): Promise<LoadReport> {
  const engine = createNeo4jEngine(connectionTo(server));
  try {
    await engine.prepare();
    const start = performance.now();
    const { dataset, changed } = await loadDataset(engine, studyOf(size), {
      grace: 0,
      onProgress: reporter(say),
    });
    const seconds = (performance.now() - start) / 1_000;
    return { dataset, changed, seconds, relationsPerSecond: changed ? size.relations / seconds : null };
  } finally {
    await engine.close();
  }
}

/** Says how a load gets on, at most every five seconds. */
export function reporter(say: (line: string) => void): (progress: LoadProgress) => void {
  let until = 0;
  return ({ phase, done, total, pace }) => {
    if (performance.now() < until || pace === null) return;
    until = performance.now() + 5_000;
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
    say(
      `${phase}: ${done} of ${total}, ${pace.perSecond} a second, ${pace.secondsLeft} s left, ${memory} MiB resident`,
    );
  };
}
