import { basename, relative, resolve } from 'node:path';
import { findStudies, readStudy, type StudyReading } from '../dataset/read.ts';
import { UsageError } from './exit.ts';

/** A study as read, and the folder it was read from as a person at the working directory would name it. */
export type StudyInFolder = StudyReading & { folder: string };

/** Reads and checks every study in the folders. Throws `UsageError` where there is none. */
export async function readStudies(folders: readonly string[]): Promise<StudyInFolder[]> {
  const found = new Set<string>();
  for (const folder of folders) {
    const studies = await findStudies(folder).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(
        error.code === 'ENOENT'
          ? `there is no folder ${folder}`
          : `${folder} cannot be read: ${error.message}`,
      );
    });
    if (studies.length === 0)
      throw new UsageError(`${folder} holds no study: no folder in it has a study.yml`);
    for (const study of studies) found.add(resolve(study));
  }
  return Promise.all(
    [...found].map(async (folder) => ({ ...(await readStudy(folder)), folder: shortest(folder) })),
  );
}

/** The study's id, or its folder's name where the manifest cannot be read. */
export function studyId({ draft, folder }: StudyInFolder): string {
  return draft.study?.value.id ?? basename(folder);
}

export function hasErrors({ problems }: Pick<StudyReading, 'problems'>): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function shortest(folder: string): string {
  const fromHere = relative(process.cwd(), folder);
  return fromHere === '' ? '.' : fromHere.startsWith('..') ? folder : fromHere;
}
