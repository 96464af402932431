// Develops Maillage: the server, started again when its sources change, and Vite's page with hot reload.
import { join } from 'node:path';
import { createServer } from 'vite';
import { runServer } from './run-server.mjs';

const client = join(import.meta.dirname, '..', 'client');
const port = process.env.PORT ?? '4000';
process.env.MAILLAGE_API = `http://127.0.0.1:${port}`;

const vite = await createServer({ root: client, configFile: join(client, 'vite.config.ts') });
try {
  await vite.listen();
} catch (error) {
  console.error(`The page's server could not be started: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
console.error('Page, reloaded as you write:');
vite.printUrls();

process.exitCode = await runServer(['--port', port, ...process.argv.slice(2)], { before: ['--watch'] });
await vite.close();
