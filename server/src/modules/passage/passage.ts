/** Passages and sections as read from the graph. */
import {
  NO_CLAIM_REASONS,
  type NoClaimReason,
  PASSAGE_KINDS,
  type PassageKind,
} from '../../dataset/vocabulary.ts';
import type { Connection, Edge } from '../graph/connection.ts';
import { datasetOf, idOf, keyOf } from '../graph/key.ts';
import { TupleReader } from '../graph/tuple.ts';

export type PassageRow = {
  __typename: 'Passage';
  key: string;
  id: string;
  dataset: string;
  /** Place in the whole study. */
  order: number;
  /** Id of its section. */
  section: string;
  kind: PassageKind;
  headingFr: string | null;
  headingEn: string | null;
  start: string;
  end: string | null;
  digestFr: string;
  digestEn: string;
  noClaims: NoClaimsRow | null;
  reviewedForCompleteness: boolean;
  reviewedForEvidence: boolean;
};

export type NoClaimsRow = {
  reason: NoClaimReason;
  /** Key of the passage it repeats. */
  of: string | null;
  noteFr: string | null;
  noteEn: string | null;
};

export type SectionRow = {
  __typename: 'Section';
  key: string;
  id: string;
  dataset: string;
  order: number;
  /** Id of the section it is part of. */
  parent: string | null;
  titleFr: string;
  titleEn: string;
};

export type PassageConnectionSource = Connection<PassageRow>;
export type PassageEdgeSource = Edge<PassageRow>;
export type SectionConnectionSource = Connection<SectionRow>;
export type SectionEdgeSource = Edge<SectionRow>;

/** Parses the column `passage` of the statements in `cypher/passage/`. Throws if a value is of another type. */
export function parsePassage(column: unknown): PassageRow {
  const tuple = new TupleReader('passage', column);
  const key = tuple.string();
  const dataset = datasetOf(key);
  const row = {
    __typename: 'Passage' as const,
    key,
    id: idOf(key),
    dataset,
    order: tuple.number(),
    section: tuple.string(),
    kind: tuple.word(PASSAGE_KINDS),
    headingFr: tuple.stringOrNull(),
    headingEn: tuple.stringOrNull(),
    start: tuple.string(),
    end: tuple.stringOrNull(),
    digestFr: tuple.string(),
    digestEn: tuple.string(),
    noClaims: parseNoClaims(tuple, dataset),
  };
  const reviewed = tuple.strings();
  return {
    ...row,
    reviewedForCompleteness: reviewed.includes('completeness'),
    reviewedForEvidence: reviewed.includes('evidence'),
  };
}

/** Parses the column `section` of `cypher/passage/sections.cypher`. Throws if a value is of another type. */
export function parseSection(column: unknown): SectionRow {
  const tuple = new TupleReader('section', column);
  const key = tuple.string();
  return {
    __typename: 'Section',
    key,
    id: idOf(key),
    dataset: datasetOf(key),
    order: tuple.number(),
    parent: tuple.stringOrNull(),
    titleFr: tuple.string(),
    titleEn: tuple.string(),
  };
}

function parseNoClaims(tuple: TupleReader, dataset: string): NoClaimsRow | null {
  const reason = tuple.wordOrNull(NO_CLAIM_REASONS);
  const of = tuple.stringOrNull();
  const noteFr = tuple.stringOrNull();
  const noteEn = tuple.stringOrNull();
  return reason && { reason, of: of === null ? null : keyOf(dataset, of), noteFr, noteEn };
}
