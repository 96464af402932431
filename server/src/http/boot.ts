/** What must be in place before the server listens: an engine, and in the embedded one the studies. */
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { formatProblem } from '../dataset/problem.ts';
import { findStudies, readStudy } from '../dataset/read.ts';
import type { GraphEngine } from '../engine/engine.ts';
import { openEngine } from '../engine/open-engine.ts';
import { loadDataset } from '../load/load-dataset.ts';

/** The server cannot start; the message says why, for a person. */
export class BootError extends Error {
  override readonly name = 'BootError';
}

/**
 * Opens the engine. The embedded one is filled with every study of the data folder: throws `BootError` with all
 * problems if one cannot be used. Neo4j is served as it is, even while it is away.
 */
export async function openGraph(config: Config, log: Logger): Promise<GraphEngine> {
  const graph = openEngine(config.neo4j);
  if (config.neo4j) return graph;
  try {
    await graph.prepare();
    await loadStudies(graph, config.data, log);
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

async function loadStudies(graph: GraphEngine, data: string, log: Logger): Promise<void> {
  const folders = await findStudies(data).catch((error: Error) => {
    throw new BootError(`The folder of studies ${data} cannot be read: ${error.message}`);
  });
  if (folders.length === 0) {
    throw new BootError(
      `There is no study in ${data}: a study is a folder with a study.yml. MAILLAGE_DATA names another folder.`,
    );
  }
  const readings = await Promise.all(
    folders.map(async (folder) => ({ folder, ...(await readStudy(folder)) })),
  );
  const wrong = readings.filter(({ dataset }) => dataset === null);
  if (wrong.length > 0) {
    const lines = wrong.flatMap(({ folder, problems }) =>
      problems
        .filter(({ severity }) => severity === 'error')
        .map((problem) => `  ${formatProblem(problem, folder)}`),
    );
    throw new BootError(`The data cannot be used:\n${lines.join('\n')}`);
  }
  for (const { dataset } of readings) {
    const loaded = await loadDataset(graph, dataset!);
    log.info({ dataset: loaded.dataset, claims: dataset!.claims.length }, 'study loaded');
  }
}

/** Says in the log what an operator must do before the database can be served. */
export async function reportGraph(graph: GraphEngine, log: Logger): Promise<void> {
  try {
    await graph.ready();
    log.info({ engine: await graph.version() }, 'graph engine answers');
  } catch (error) {
    log.warn(
      { reason: (error as Error).message },
      'the graph engine does not answer yet; the server waits for it',
    );
  }
}
