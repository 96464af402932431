import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** A made-up study that uses all the format allows, and its full text. */
export const smallStudy = join(repository, 'tests/support/small-study');
export const smallStudyCopy = join(repository, 'tests/support/small-study.txt');

/** A change to a file of a study: the first text, which must stand there, becomes the second. */
export type Edit = { file: string; replace: string; by: string };

/**
 * A copy of the small study with some of its files changed, in a folder of its own.
 * Call `remove()` when done.
 */
export function editedStudy(edits: readonly Edit[]): { folder: string; parent: string; remove(): void } {
  const parent = mkdtempSync(join(tmpdir(), 'maillage-study-'));
  const folder = join(parent, 'small-study');
  cpSync(smallStudy, folder, { recursive: true });
  for (const { file, replace, by } of edits) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(replace)) throw new Error(`${file} does not hold ${JSON.stringify(replace)}`);
    writeFileSync(
      path,
      text.replace(replace, () => by),
    );
  }
  return { folder, parent, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
