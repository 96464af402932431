/** Which code answers: the same on every server that runs the same files. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What answers depend on: the server's code and statements, and its packages. */
const FOLDERS = ['server/src', 'cypher'];
const FILES = ['server/package.json', 'pnpm-lock.yaml'];

let version: string | undefined;

/** A digest of the files that answers depend on, computed once. */
export function codeVersion(): string {
  version ??= digestOf(filePaths());
  return version;
}

function filePaths(): string[] {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  );
  return [...inFolders, ...FILES.map((file) => `${ROOT}${file}`).filter((path) => existsSync(path))].sort();
}

function digestOf(paths: string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path)).update('\0');
  return hash.digest('base64url');
}
