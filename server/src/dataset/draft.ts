/**
 * A study as its files say it, before the rules have been checked: each record with the place it
 * stands at, so that a rule can name file and line.
 */
import type { Dataset } from './dataset.ts';
import type { FieldPath } from './problem.ts';
import type { SourceFile } from './source-file.ts';

/** A record and where it was read. */
export type Located<T> = { value: T; source: SourceFile; path: FieldPath };

type PassageRecord = Dataset['passages'][number];
export type EntityEntry = Dataset['entities'][number];
type RetiredEntry = Dataset['retired'][number];

export type Draft = {
  /** Name of the study's folder. */
  folderName: string;
  study: Located<Dataset['study']> | null;
  sections: Located<Dataset['sections'][number]>[];
  passages: Located<PassageRecord>[];
  entities: Located<EntityEntry>[];
  claims: Located<Dataset['claims'][number]>[];
  stories: Located<Dataset['stories'][number]>[];
  retired: Located<RetiredEntry>[];
  /** Ids of records that do not follow the schema: they exist, but nothing more is known of them. */
  unreadable: Set<string>;
  /** True if every record of every file was read: only then can a rule say that something is missing. */
  complete: boolean;
};
