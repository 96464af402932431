// Holds the direction of imports on both sides of the repository.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * What each folder may import besides itself, longest path first. A folder that is not listed is not looked
 * at; `packages` are packages that it may not name.
 */
const RULES = [
  { folder: 'client/src/api', allowed: [] },
  {
    folder: 'client/src/model',
    allowed: [],
    packages: ['react', 'react-dom', 'react-aria-components', 'zustand', 'cytoscape'],
  },
  {
    folder: 'client/src/graph',
    allowed: ['client/src/model'],
    packages: ['react', 'react-dom', 'react-aria-components', 'zustand'],
  },
  {
    folder: 'client/src/i18n',
    allowed: ['client/src/model', 'client/src/api'],
    packages: ['react', 'react-dom'],
  },
  {
    folder: 'client/src/state',
    allowed: [
      'client/src/api',
      'client/src/model',
      'client/src/i18n',
      // Pure: finds passages in a reader's copy, in the browser as on the server.
      'server/src/dataset/copy-parts.ts',
      'server/src/dataset/locate.ts',
    ],
    packages: ['react', 'react-dom'],
  },
  {
    folder: 'client/src/ui',
    // Pure: names passages, in the page as in a report.
    allowed: ['client/src', 'server/src/dataset/passage-reference.ts'],
    packages: ['cytoscape'],
  },
  { folder: 'server/src/engine', allowed: ['server/src/config.ts', 'server/src/dataset/vocabulary.ts'] },
  { folder: 'server/src/dataset', allowed: [] },
  { folder: 'server/src/load', allowed: ['server/src/dataset', 'server/src/engine'] },
  {
    folder: 'server/src/modules',
    allowed: [
      'server/src/context.ts',
      'server/src/loaders.ts',
      'server/src/in-thread.ts',
      'server/src/engine',
      'server/src/dataset',
      'server/src/load',
    ],
    packages: ['neo4j-driver', '@grafeo-db/js'],
  },
  { folder: 'server/src/http', allowed: ['server/src'], packages: ['neo4j-driver', '@grafeo-db/js'] },
  { folder: 'server/src/cli', allowed: ['server/src'], packages: ['neo4j-driver', '@grafeo-db/js'] },
];

/** What an import or export names, written on one line or several. */
const SPECIFIER =
  /(?:^|[^.\w])(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/gm;

async function filesUnder(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const nested = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesUnder(path);
      return /\.(ts|tsx|mjs)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
    }),
  );
  return nested.flat();
}

/** What a source text imports, type imports included. */
export function importsOf(text) {
  return [...text.matchAll(SPECIFIER)].map((match) => match[1] ?? match[2]);
}

/** Why a rule forbids an import, or null. `target` is a path from the root, or a package's name. */
export function refusal(rule, target, isFile) {
  if (!isFile) {
    const named = rule.packages?.find((each) => target === each || target.startsWith(`${each}/`));
    return named ? `must not import the package ${named}` : null;
  }
  const within = (folder) => target === folder || target.startsWith(`${folder}/`);
  return within(rule.folder) || rule.allowed.some(within) ? null : `must not import ${target}`;
}

/** Every import against the direction, as `file: why`. */
export async function findWrongImports(root) {
  const found = [];
  for (const rule of RULES) {
    for (const file of await filesUnder(join(root, rule.folder))) {
      for (const specifier of importsOf(await readFile(file, 'utf8'))) {
        const isFile = specifier.startsWith('.');
        const target = isFile ? relative(root, resolve(dirname(file), specifier)) : specifier;
        const why = refusal(rule, target, isFile);
        if (why) found.push(`${relative(root, file)}: ${rule.folder} ${why}`);
      }
    }
  }
  return found;
}
