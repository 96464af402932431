// Runs every test and ends with one line of counts, from the runner's own report.
// Plain JavaScript with nothing of ours imported, so that an old Node gets words and not a stack.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = [20, 19];
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.cache/tests`;

function nodeIsOld(version) {
  const [major, minor] = version.split('.').map(Number);
  return major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1]);
}

/** Runs Vitest; the exit code, or 1 if it was ended from outside. */
function runVitest(args, report) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`${root}node_modules/vitest/vitest.mjs`, 'run', ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, MAILLAGE_TEST_JSON: report },
    });
    // Ctrl-C reaches the child as well, which then ends its databases: wait for it.
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** The report's counts; a file that fails as a whole, such as one that cannot be imported, counts as one failure. */
function countsOf(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failedAsWhole = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((assertion) => assertion.status !== 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + failedAsWhole.length,
    skipped: numPendingTests + numTodoTests,
  };
}

if (nodeIsOld(process.versions.node)) {
  console.error(
    `Maillage needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org`,
  );
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
const report = `${folder}/report-${process.pid}.json`;
const code = await runVitest(process.argv.slice(2), report);
const counts = countsOf(report);
rmSync(report, { force: true });
const { passed, skipped } = counts;
// What fails outside of any test, such as a database that does not start, shows in the exit code alone.
const failed = code === 0 ? counts.failed : Math.max(counts.failed, 1);
process.exitCode = failed === 0 ? 0 : code || 1;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
