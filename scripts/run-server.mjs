// Runs `maillage serve` as a child and passes signals and its exit code on.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
export const serveArguments = ['--import', 'tsx', join(root, 'server/src/cli/main.ts'), 'serve'];

/** Starts the server with further arguments for `serve`; resolves with its exit code. */
export function runServer(further, { before = [], env = process.env } = {}) {
  const child = spawn(process.execPath, [...before, ...serveArguments, ...further], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  // The child hears Ctrl-C itself, being in the same group; a signal to this process alone is passed on.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 1));
    child.on('error', (error) => {
      console.error(`The server could not be started: ${error.message}`);
      resolve(1);
    });
  });
}
