// Checks everything that needs no run: types, lint and format, import directions, generated code, unused code.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findDrift } from './check-codegen.mjs';
import { findWrongImports } from './check-imports.mjs';

const root = join(import.meta.dirname, '..');

/** Runs a tool of the workspace and gives its output; ok if it exits with 0. */
function run(tool, args) {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules/.bin', tool), args, { cwd: root });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('exit', (code) => resolve({ ok: code === 0, output }));
  });
}

/** A check of ours: ok if it finds nothing. */
async function find(what) {
  const found = await what(root);
  return { ok: found.length === 0, output: found.join('\n') };
}

const CHECKS = [
  ['types of the server, scripts and tests', () => run('tsc', ['-p', 'tsconfig.json'])],
  ['types of the page', () => run('tsc', ['-p', 'client/tsconfig.json'])],
  ['lint and format', () => run('biome', ['ci', '--error-on-warnings'])],
  ['import directions', () => find(findWrongImports)],
  ['generated code', () => find(findDrift)],
  ['unused code', () => run('knip', [])],
];

let failed = 0;
for (const [name, check] of CHECKS) {
  const { ok, output } = await check();
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
  if (!ok) {
    failed++;
    console.log(output.trimEnd().replace(/^/gm, '     '));
  }
}
console.log(failed === 0 ? 'All checks passed.' : `${failed} of ${CHECKS.length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
