import { stat } from 'node:fs/promises';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { CopyError, readCopy } from '../dataset/read-copy.ts';
import type { GraphEngine } from '../engine/engine.ts';
import type { CurrentDatasets } from '../modules/study/current-datasets.ts';
import { createServedCopy, type ServedCopy } from './served-copy.ts';

/** Largest file that is read, in bytes, and longest text that is searched, in UTF-16 code units. */
const MOST_BYTES = 50 * 1024 * 1024;
const MOST_LETTERS = 2_000_000;

type Parts = { graph: GraphEngine; datasets: CurrentDatasets; log: Logger };

/** Opens the copy that the configuration names. One that cannot be used is no reason not to start: the log says why. */
export async function openCopy(
  { copy: path }: Pick<Config, 'copy'>,
  parts: Parts,
): Promise<ServedCopy | null> {
  if (path === null) return null;
  try {
    return createServedCopy({ text: await readText(path), ...parts });
  } catch (error) {
    parts.log.error(
      { reason: reasonOf(error as Error, path) },
      'the copy that MAILLAGE_COPY names cannot be used: the server goes on without it',
    );
    return null;
  }
}

async function readText(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > MOST_BYTES) throw new CopyError(`${path} is larger than ${MOST_BYTES / 1024 / 1024} MB`);
  const text = await readCopy(path);
  if (text.length > MOST_LETTERS) throw new CopyError(`${path} has more than ${MOST_LETTERS} letters`);
  return text;
}

function reasonOf(error: NodeJS.ErrnoException, path: string): string {
  if (error.code === 'ENOENT') return `there is no file ${path}`;
  if (error.code === 'EISDIR') return `${path} is a folder`;
  return error.message;
}
