import { statement } from '../../engine/statements.ts';
import { keyOf } from '../graph/key.ts';
import type { Read } from '../graph/read.ts';
import { type CoverageCounts, parseStudy, type StudyRow } from './study.ts';

const statements = {
  studies: statement('study/studies'),
  byKeys: statement('study/by-keys'),
  coverage: statement('study/coverage'),
};

/** A study that is loaded, and the dataset that readers are to use. */
export type LoadedStudy = { study: string; dataset: string; version: string };

export type StudyRepository = ReturnType<typeof createStudyRepository>;

/** Statements about studies. */
export function createStudyRepository(read: Read) {
  return {
    /** The studies that are loaded, in the order of their ids. */
    async loaded(): Promise<LoadedStudy[]> {
      const rows = await read(statements.studies, {});
      return rows.map((row) => ({
        study: String(row.study),
        dataset: String(row.dataset),
        version: String(row.version),
      }));
    },

    /** The manifests of datasets, in the order of their keys. */
    async manifests(datasets: string[]): Promise<StudyRow[]> {
      const rows = await read(statements.byKeys, {
        keys: datasets.map((dataset) => keyOf(dataset, 'study')),
      });
      return rows.map((row) => parseStudy(row.study));
    },

    /** By the id of a section, counts of its own passages; a section without any is missing in the map. */
    async coverage(dataset: string): Promise<Map<string, CoverageCounts>> {
      const rows = await read(statements.coverage, { dataset });
      return new Map(
        rows.map((row) => [
          String(row.section),
          {
            passages: Number(row.passages),
            passagesWithClaims: Number(row.withClaims),
            reviewedForCompleteness: Number(row.reviewedForCompleteness),
            reviewedForEvidence: Number(row.reviewedForEvidence),
          },
        ]),
      );
    },
  };
}
