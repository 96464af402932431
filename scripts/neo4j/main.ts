/** `pnpm neo4j start | stop | status`: a real Neo4j for development, in `.cache/neo4j`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CACHE } from './install.ts';
import { type Neo4jServer, runningNeo4j, startNeo4j, stopNeo4j } from './neo4j-server.ts';

const USAGE = `Usage: pnpm neo4j <command> [--version 2026.09.0] [--port 7687]

  start    fetch Neo4j Community (first time only), start it on loopback, print how to reach it
  stop     stop it; its data stays
  status   print how to reach it, or that it does not run

--version  2026.09.0 (default; needs Java 21 or newer), 5.26.30 (Java 17 or newer) or another release
--port     Bolt's port (default 7687, a free one if that is taken)`;

const homeOf = (version: string) => join(CACHE, version, 'home');

function connectionLines({ uri, user, password }: Neo4jServer): string {
  return `NEO4J_URI=${uri}\nNEO4J_USER=${user}\nNEO4J_PASSWORD=${password}`;
}

async function start(version: string, port: number): Promise<number> {
  const server = await startNeo4j({
    version,
    home: homeOf(version),
    port,
    say: (line) => console.error(line),
  });
  console.error(`Neo4j ${version} runs (process ${server.pid}, logs in ${join(server.home, 'logs')}).`);
  console.log(connectionLines(server));
  return 0;
}

async function stop(version: string): Promise<number> {
  const stopped = await stopNeo4j(homeOf(version));
  console.error(stopped ? `Neo4j ${version} is stopped.` : `Neo4j ${version} does not run.`);
  return 0;
}

function status(): number {
  const versions = existsSync(CACHE) ? readdirSync(CACHE) : [];
  const running = versions.flatMap((version) => runningNeo4j(homeOf(version)) ?? []);
  for (const server of running) {
    console.error(`Neo4j ${server.version} runs (process ${server.pid}).`);
    console.log(connectionLines(server));
  }
  if (running.length === 0) console.error('No Neo4j runs.');
  return running.length === 0 ? 1 : 0;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      version: { type: 'string', default: '2026.09.0' },
      port: { type: 'string', default: '7687' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--port ${values.port} is no port`);
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (positionals.join() === 'start') return start(values.version, port);
  if (positionals.join() === 'stop') return stop(values.version);
  if (positionals.join() === 'status') return status();
  console.error(USAGE);
  return 2;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
