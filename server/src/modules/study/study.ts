/** Studies as read from the graph, and what is said of how the data covers them. */
import type { Sign } from '../../dataset/vocabulary.ts';
import type { Connection, Edge } from '../graph/connection.ts';
import { datasetOf } from '../graph/key.ts';
import { TupleReader } from '../graph/tuple.ts';
import type { SectionRow } from '../passage/passage.ts';

export type StudyRow = {
  key: string;
  id: string;
  dataset: string;
  version: string;
  titleFr: string;
  titleEn: string;
  descriptionFr: string;
  descriptionEn: string;
  authors: string[];
  publisher: string;
  date: string | null;
  licence: string;
  history: StudyVersionRow[];
  counts: { entities: number; relations: number; passages: number; sections: number };
};

export type StudyVersionRow = { version: string; date: string; changeFr: string; changeEn: string };

/** The dataset that an audit is about. */
export type AuditSource = { dataset: string };

/** Counts of a section's own passages. */
export type CoverageCounts = {
  passages: number;
  passagesWithClaims: number;
  reviewedForCompleteness: number;
  reviewedForEvidence: number;
};
export type SectionCoverageSource = CoverageCounts & { section: SectionRow };
export type SectionSignSource = { section: SectionRow; sign: Sign | null; count: number };

export type StudyConnectionSource = Connection<StudyRow>;
export type StudyEdgeSource = Edge<StudyRow>;

/** Parses the column `study` of `cypher/study/by-keys.cypher`. Throws if a value is of another type. */
export function parseStudy(column: unknown): StudyRow {
  const tuple = new TupleReader('study', column);
  const key = tuple.string();
  return {
    key,
    dataset: datasetOf(key),
    id: tuple.string(),
    version: tuple.string(),
    titleFr: tuple.string(),
    titleEn: tuple.string(),
    descriptionFr: tuple.string(),
    descriptionEn: tuple.string(),
    authors: tuple.strings(),
    publisher: tuple.string(),
    date: tuple.stringOrNull(),
    licence: tuple.string(),
    history: parseHistory(tuple),
    counts: {
      entities: tuple.number(),
      relations: tuple.number(),
      passages: tuple.number(),
      sections: tuple.number(),
    },
  };
}

function parseHistory(tuple: TupleReader): StudyVersionRow[] {
  const versions = tuple.strings();
  const dates = tuple.strings();
  const changesFr = tuple.strings();
  const changesEn = tuple.strings();
  return versions.map((version, index) => ({
    version,
    date: dates[index] ?? '',
    changeFr: changesFr[index] ?? '',
    changeEn: changesEn[index] ?? '',
  }));
}
