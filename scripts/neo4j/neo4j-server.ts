/** A real Neo4j on this machine, without Docker: one home folder, one process, loopback only. */
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Neo4jConfig } from '../../server/src/config.ts';
import { createNeo4jEngine } from '../../server/src/engine/neo4j/neo4j-engine.ts';
import { installNeo4j, type Neo4jInstall } from './install.ts';
import { endProcess, freePort, runsWith } from './process.ts';

/** A server that runs; written to `server.json` of its home folder. */
export type Neo4jServer = {
  version: string;
  home: string;
  pid: number;
  uri: string;
  user: string;
  password: string;
};

export type StartOptions = {
  version: string;
  /** Where the database, its settings and its logs are. */
  home: string;
  /** Bolt's port; a free one if left out, or if it is taken. */
  port?: number;
  /** Of the server, as Java writes it; enough for a study and for tests if left out. */
  memory?: { heap: string; pageCache: string };
  /** For a server that lives some minutes, such as one for tests: starts quicker, and is slower later. */
  shortLived?: boolean;
  say?: (line: string) => void;
};

const READY_WITHIN = 90_000;
const MEMORY = { heap: '768m', pageCache: '256m' };
const JAVA_OPTIONS = ['-Xms256m', '-XX:-OmitStackTraceInFastThrow'];
/** Compiles once and quickly: most of what a short life costs is compiling. */
const SHORT_LIFE = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const LONG_LIFE = ['-XX:+UseG1GC'];
const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];

/**
 * Starts Neo4j in a home folder and waits until it answers; a server that runs there already is returned
 * as it is. Throws `Neo4jMissing` if Java or Maven is missing, an `Error` with the end of the log if it does not come up.
 */
export async function startNeo4j(options: StartOptions): Promise<Neo4jServer> {
  const { version, home, port, memory = MEMORY, shortLived = false, say = () => {} } = options;
  const running = runningNeo4j(home);
  if (running) return running;
  const install = await installNeo4j(version, say);
  mkdirSync(join(home, 'conf'), { recursive: true });
  mkdirSync(join(home, 'logs'), { recursive: true });
  const boltPort = await freePort(port);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), settings(boltPort, memory.pageCache));
  const password = await passwordOf(home, install);
  const pid = launch(home, install, [`-Xmx${memory.heap}`, ...(shortLived ? SHORT_LIFE : LONG_LIFE)]);
  const server = { version, home, pid, uri: `bolt://127.0.0.1:${boltPort}`, user: 'neo4j', password };
  writeFileSync(join(home, 'server.json'), JSON.stringify(server), { mode: 0o600 });
  await untilReady(server);
  return server;
}

/** The server that runs in a home folder, if one does. */
export function runningNeo4j(home: string): Neo4jServer | undefined {
  const file = join(home, 'server.json');
  if (!existsSync(file)) return undefined;
  const server = JSON.parse(readFileSync(file, 'utf8')) as Neo4jServer;
  return runsWith(server.pid, home) ? server : undefined;
}

/** Stops the server of a home folder and waits for its end. False if none runs. */
export async function stopNeo4j(home: string): Promise<boolean> {
  const server = runningNeo4j(home);
  if (server) await endProcess(server.pid, 30_000);
  rmSync(join(home, 'server.json'), { force: true });
  return server !== undefined;
}

/** How the product connects to the server. */
export function connectionTo({ uri, user, password }: Neo4jServer): Neo4jConfig {
  return { uri, auth: { user, password }, database: null };
}

function settings(port: number, pageCache: string): string {
  return `${Object.entries({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'server.memory.pagecache.size': pageCache,
    'db.tx_log.rotation.retention_policy': 'keep_none',
    'dbms.usage_report.enabled': false,
  })
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')}\n`;
}

/** The password of the home's database, made up when the database is. */
async function passwordOf(home: string, install: Neo4jInstall): Promise<string> {
  const file = join(home, 'password');
  if (!existsSync(file)) {
    const password = randomBytes(12).toString('base64url').replace(/^-/, 'x');
    const args = [
      '-cp',
      join(install.lib, '*'),
      'org.neo4j.cli.AdminTool',
      'dbms',
      'set-initial-password',
      password,
    ];
    const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
    await promisify(execFile)(join(install.jdk.home, 'bin', 'java'), args, { env });
    writeFileSync(file, password, { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}

function launch(home: string, { version, lib, jdk }: Neo4jInstall, javaOptions: string[]): number {
  const main = version.startsWith('5.') ? 'CommunityEntryPoint' : 'Neo4jCommunity';
  const log = openSync(join(home, 'logs', 'console.log'), 'w');
  const child = spawn(
    join(jdk.home, 'bin', 'java'),
    [
      ...[...JAVA_OPTIONS, ...javaOptions],
      ...OPENED.flatMap((packageName) => ['--add-opens', `${packageName}=ALL-UNNAMED`]),
      ...['-cp', join(lib, '*'), `org.neo4j.server.${main}`],
      ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    ],
    { detached: true, stdio: ['ignore', log, log] },
  );
  child.unref();
  if (child.pid === undefined) throw new Error(`${jdk.home}/bin/java could not be run`);
  return child.pid;
}

async function untilReady(server: Neo4jServer): Promise<void> {
  const engine = createNeo4jEngine(connectionTo(server));
  const until = Date.now() + READY_WITHIN;
  try {
    for (;;) {
      try {
        return await engine.ready();
      } catch (error) {
        const ended = !runsWith(server.pid, server.home);
        if (!ended && Date.now() < until) {
          await setTimeout(200);
          continue;
        }
        await stopNeo4j(server.home);
        const what = ended ? 'ended' : `did not answer within ${READY_WITHIN / 1000} s`;
        throw new Error(`Neo4j ${server.version} ${what}:\n${lastLines(server.home)}`, { cause: error });
      }
    }
  } finally {
    await engine.close();
  }
}

function lastLines(home: string): string {
  return readFileSync(join(home, 'logs', 'console.log'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(-8)
    .join('\n');
}
