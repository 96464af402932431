// Finds generated files that no longer say what schema and operations say.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { generate, loadCodegenConfig } from '@graphql-codegen/cli';

/** Generated files that differ from what would be generated now, as `file: why`. Writes nothing. */
export async function findDrift(root) {
  const { config } = await loadCodegenConfig({ configFilePath: join(root, 'codegen.yml') });
  const files = await generate({ ...config, cwd: root, silent: true, errorsOnly: true }, false);
  const drift = await Promise.all(
    files.map(async ({ filename, content }) => {
      const present = await readFile(join(root, filename), 'utf8').catch(() => null);
      return present === content
        ? []
        : [`${relative(root, join(root, filename))}: out of date, run pnpm codegen`];
    }),
  );
  return drift.flat();
}
