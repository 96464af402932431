// Builds the page with Vite, and knows whether it has to be built again.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const client = join(import.meta.dirname, '..', 'client');
const built = join(client, 'dist', 'index.html');
/** What the page is made of. */
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'third-party.ts', 'package.json'];

/** When the newest file under a path was changed, in ms. */
async function newest(path) {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = await Promise.all((await readdir(path)).map((name) => newest(join(path, name))));
  return Math.max(found.mtimeMs, ...inside);
}

/** True if the built page is at least as new as its sources. */
export async function pageIsCurrent() {
  try {
    const [page, ...sources] = await Promise.all([
      stat(built).then(({ mtimeMs }) => mtimeMs),
      ...SOURCES.map((name) => newest(join(client, name))),
    ]);
    return sources.every((changed) => changed <= page);
  } catch {
    return false;
  }
}

/** Builds it into `client/dist`, as it is shipped whoever asks: a test runner's NODE_ENV would bring React for developers. Throws what Vite throws. */
export async function buildPage() {
  const { NODE_ENV: before } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await build({ root: client, configFile: join(client, 'vite.config.ts'), logLevel: 'warn' });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
