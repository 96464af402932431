/** Fetches Neo4j Community from Maven Central, with Maven, into `.cache/neo4j/<version>/lib`. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findJava, type Jdk, leastJava } from './java.ts';

export const CACHE = fileURLToPath(new URL('../../.cache/neo4j', import.meta.url));

/** Something that Neo4j needs is not on this machine; the message says what. */
export class Neo4jMissing extends Error {
  override readonly name = 'Neo4jMissing';
}

export type Neo4jInstall = { version: string; lib: string; jdk: Jdk };

/** Makes sure that the version is there; downloads about 150 MB the first time. Throws `Neo4jMissing`. */
export async function installNeo4j(version: string, say: (line: string) => void): Promise<Neo4jInstall> {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Neo4jMissing(`"${version}" is no version such as 2026.09.0`);
  const jdk = findJava(version);
  if (!jdk) {
    const least = leastJava(version);
    throw new Neo4jMissing(
      `Neo4j ${version} needs Java ${least} or newer; none in JAVA_HOME or the usual folders`,
    );
  }
  const lib = join(CACHE, version, 'lib');
  if (!existsSync(lib)) {
    say(`Fetching Neo4j ${version} from Maven Central …`);
    await download(version, lib, jdk);
  }
  return { version, lib, jdk };
}

async function download(version: string, lib: string, jdk: Jdk): Promise<void> {
  mkdirSync(join(CACHE, version), { recursive: true });
  // Into a folder of its own, then renamed: an interrupted download is never taken for a whole one.
  const folder = mkdtempSync(join(CACHE, version, 'download-'));
  try {
    writeFileSync(join(folder, 'pom.xml'), pom(version));
    const args = ['--batch-mode', '--quiet', 'dependency:copy-dependencies', '-DoutputDirectory=lib'];
    await promisify(execFile)('mvn', args, {
      cwd: folder,
      env: { ...process.env, JAVA_HOME: jdk.home },
      shell: process.platform === 'win32',
    });
    if (!existsSync(lib)) renameSync(join(folder, 'lib'), lib);
  } catch (error) {
    throw new Neo4jMissing(`Neo4j ${version} could not be fetched: ${reason(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reason(error: unknown): string {
  const { code, stdout, message } = error as { code?: unknown; stdout?: string; message: string };
  if (code === 'ENOENT') return 'Maven (mvn) is not installed';
  return (stdout ?? '').split('\n').find((line) => line.startsWith('[ERROR]')) ?? message;
}

function pom(version: string): string {
  const dependency = (group: string, artifact: string) =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>maillage</groupId><artifactId>neo4j</artifactId><version>1</version>
  <dependencies>
    ${dependency('org.neo4j', 'neo4j')}
    ${dependency('org.neo4j.app', 'neo4j-server')}
  </dependencies>
</project>
`;
}
