/** Finds the Java that a version of Neo4j needs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

export type Jdk = { home: string; major: number };

/** Folders that hold one JDK each, on Debian, Fedora, macOS, Windows, by SDKMAN and by hand. */
const PARENTS = [
  '/usr/lib/jvm',
  '/usr/java',
  '/opt',
  '/opt/java',
  '/Library/Java/JavaVirtualMachines',
  join(homedir(), '.sdkman/candidates/java'),
  join(homedir(), '.jdks'),
  'C:\\Program Files\\Eclipse Adoptium',
  'C:\\Program Files\\Java',
];

/** The least Java that the version of Neo4j runs on. */
export function leastJava(neo4jVersion: string): number {
  return neo4jVersion.startsWith('5.') ? 17 : 21;
}

/**
 * The oldest installed Java that is new enough for the version (Neo4j is tested on the oldest first), looked for
 * in `JAVA_HOME`, beside `java` on the path, and where JDKs are usually installed. Undefined if there is none.
 */
export function findJava(neo4jVersion: string): Jdk | undefined {
  return installedJdks()
    .filter(({ major }) => major >= leastJava(neo4jVersion))
    .sort((a, b) => a.major - b.major)[0];
}

function installedJdks(): Jdk[] {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => dirname(folder));
  const inParents = PARENTS.filter((parent) => existsSync(parent)).flatMap((parent) =>
    readdirSync(parent).flatMap((name) => [join(parent, name), join(parent, name, 'Contents/Home')]),
  );
  const homes = [process.env.JAVA_HOME ?? '', ...onPath, ...inParents];
  return [...new Set(homes)].flatMap((home) => {
    const major = majorOf(home);
    return home !== '' && major !== undefined ? [{ home, major }] : [];
  });
}

/** A JDK says its version in its `release` file: `JAVA_VERSION="17.0.15"`. */
function majorOf(home: string): number | undefined {
  if (!existsSync(join(home, 'bin', process.platform === 'win32' ? 'java.exe' : 'java'))) return undefined;
  const release = join(home, 'release');
  const version =
    existsSync(release) && /JAVA_VERSION="(?:1\.)?(\d+)/.exec(readFileSync(release, 'utf8'))?.[1];
  return version ? Number(version) : undefined;
}
