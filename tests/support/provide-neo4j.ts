/**
 * Global setup: starts a Neo4j of each supported line, once for the run, in a home folder of its own. With
 * `MAILLAGE_TEST_NEO4J_URI` (and `_USER`, `_PASSWORD`) it uses that one instead: its content is deleted.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { CACHE, Neo4jMissing } from '../../scripts/neo4j/install.ts';
import { connectionTo, startNeo4j, stopNeo4j } from '../../scripts/neo4j/neo4j-server.ts';
import { isRunning } from '../../scripts/neo4j/process.ts';
import type { Neo4jConfig } from '../../server/src/config.ts';
import { reportMissing } from './missing.ts';

export const NEO4J_VERSIONS = ['2026.09.0', '5.26.30'];

/** A Neo4j that tests may fill and empty. */
export type ProvidedNeo4j = {
  name: string;
  connection: Neo4jConfig;
  /** Where it runs, for tests that stop and start it; left out for one that was given. */
  server?: { version: string; home: string };
};

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: ProvidedNeo4j[];
  }
}

const RUNS = join(CACHE, 'test-runs');

// Projects of one run share what the first of them started.
const shared = globalThis as { maillageNeo4j?: Promise<ProvidedNeo4j[]> };

export async function setup(project: TestProject): Promise<void> {
  shared.maillageNeo4j ??= provideAll();
  project.provide('neo4j', await shared.maillageNeo4j);
}

export async function teardown(): Promise<void> {
  await shared.maillageNeo4j?.catch(() => {});
  delete shared.maillageNeo4j;
  await removeRun(`${process.pid}`);
}

async function provideAll(): Promise<ProvidedNeo4j[]> {
  const given = process.env.MAILLAGE_TEST_NEO4J_URI;
  if (given) return [{ name: `Neo4j at ${given}`, connection: givenConnection(given) }];
  await removeDeadRuns();
  // Each to its end, so that the teardown finds all that was started.
  const outcomes = await Promise.allSettled(NEO4J_VERSIONS.map(provide));
  return outcomes.flatMap((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}

/** The server of that version, or none where the machine cannot run it. */
async function provide(version: string): Promise<ProvidedNeo4j[]> {
  const home = join(RUNS, `${process.pid}`, version);
  try {
    const server = await startNeo4j({ version, home, shortLived: true, say: (line) => console.log(line) });
    return [{ name: `Neo4j ${version}`, connection: connectionTo(server), server: { version, home } }];
  } catch (error) {
    if (!(error instanceof Neo4jMissing)) throw error;
    reportMissing('neo4j', error.message);
    return [];
  }
}

function givenConnection(uri: string): Neo4jConfig {
  const { MAILLAGE_TEST_NEO4J_USER: user = 'neo4j', MAILLAGE_TEST_NEO4J_PASSWORD: password } = process.env;
  return { uri, auth: password === undefined ? null : { user, password }, database: null };
}

/** Stops what runs that were killed left behind. */
async function removeDeadRuns(): Promise<void> {
  const runs = existsSync(RUNS) ? readdirSync(RUNS) : [];
  for (const run of runs) if (!isRunning(Number(run))) await removeRun(run);
}

/** Stops and removes all servers of a run, named by its process. */
async function removeRun(run: string): Promise<void> {
  const folder = join(RUNS, run);
  const versions = existsSync(folder) ? readdirSync(folder) : [];
  for (const version of versions) await stopNeo4j(join(folder, version));
  rmSync(folder, { recursive: true, force: true });
}
