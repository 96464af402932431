import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Where parts of a run say what could not run: workers and global setups have the file from here.
const folder = fileURLToPath(new URL('.cache/tests', import.meta.url));
mkdirSync(folder, { recursive: true });
process.env.MAILLAGE_MISSING_FILE ??= `${folder}/missing-${process.pid}.txt`;
rmSync(process.env.MAILLAGE_MISSING_FILE, { force: true });

const json = process.env.MAILLAGE_TEST_JSON;

/** Files that share one Neo4j run one after the other. */
const shared = {
  environment: 'node',
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
} as const;

/**
 * One copy of graphql: Vite would take its ES modules for our own files, while packages that Node loads take the
 * CommonJS ones, and graphql refuses to mix the two.
 */
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

const reporters: (string | [string, Record<string, unknown>])[] = [
  'default',
  './tests/support/missing-reporter.ts',
];
if (json) reporters.push(['json', { outputFile: json }]);

export default defineConfig({
  test: {
    reporters,
    projects: [
      {
        resolve: oneGraphql,
        test: {
          name: 'unit',
          include: [
            'server/src/**/*.test.ts',
            'client/src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'tests/dataset/**/*.test.ts',
          ],
          environment: 'node',
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve: oneGraphql,
        test: {
          ...shared,
          name: 'cypher',
          include: ['tests/cypher/**/*.test.ts'],
          globalSetup: ['tests/support/provide-neo4j.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve: oneGraphql,
        test: {
          ...shared,
          name: 'server',
          include: ['server', 'export', 'faults', 'abuse'].map((folder) => `tests/${folder}/**/*.test.ts`),
          globalSetup: ['tests/support/provide-neo4j.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        resolve: oneGraphql,
        test: {
          ...shared,
          // Each file has a browser of its own, and all of them one server, which they only read from.
          fileParallelism: true,
          maxWorkers: 2,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/provide-page.ts'],
          testTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
