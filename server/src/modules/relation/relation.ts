/** Relations, the study's claims, as read from the graph. */
import {
  type ClaimType,
  claimTypes,
  MODALITIES,
  type Modality,
  QUANTIFIERS,
  type Quantifier,
  SIGNS,
  type Sign,
  STRENGTHS,
  type Strength,
  UNITS,
  type Unit,
} from '../../dataset/vocabulary.ts';
import type { Connection, Edge } from '../graph/connection.ts';
import { datasetOf, idOf, keyOf } from '../graph/key.ts';
import { parsedOnce, TupleReader } from '../graph/tuple.ts';

export type RelationRow = {
  __typename: 'Relation';
  key: string;
  id: string;
  dataset: string;
  /** Keys of the ends. */
  source: string;
  target: string;
  type: ClaimType;
  sign: Sign | null;
  strength: Strength | null;
  modality: Modality;
  negated: boolean;
  /** Null where the claim is stated in general and without a quantifier. */
  scope: ScopeRow | null;
  /** Keys. */
  citedCases: string[];
  comparedTo: string | null;
  conditionFr: string | null;
  conditionEn: string | null;
  attributedTo: string | null;
  quantity: { value: number; unit: Unit; approximate: boolean } | null;
  when: string | null;
  statementFr: string;
  statementEn: string;
};

/** Keys of poles and groups. */
export type ScopeRow = { of: string[]; except: string[]; quantifier: Quantifier | null };

/** A span of a passage, whose key is `passage`. */
export type EvidenceRow = { passage: string; start: string; end: string | null };

/** Keys of claims that nuance or contradict one another. */
export type RelationLinks = { qualifies: string[]; qualifiedBy: string[]; contradicts: string[] };

export type RelationConnectionSource = Connection<RelationRow>;
export type RelationEdgeSource = Edge<RelationRow>;

/** Parses the column `relation` of the statements in `cypher/relation/`. Throws if a value is of another type. */
export const parseRelation = parsedOnce((column): RelationRow => {
  const tuple = new TupleReader('relation', column);
  const key = tuple.string();
  const dataset = datasetOf(key);
  const ends = { source: tuple.string(), target: tuple.string() };
  const type = tuple.word(claimTypes);
  const sign = tuple.wordOrNull(SIGNS);
  const strength = tuple.wordOrNull(STRENGTHS);
  const modality = tuple.word(MODALITIES);
  const negated = tuple.boolean();
  const scoped = tuple.boolean();
  const scope = {
    of: keysOf(dataset, tuple.strings()),
    except: keysOf(dataset, tuple.strings()),
    quantifier: tuple.wordOrNull(QUANTIFIERS),
  };
  return {
    __typename: 'Relation',
    key,
    id: idOf(key),
    dataset,
    ...ends,
    type,
    sign,
    strength,
    modality,
    negated,
    scope: scoped || scope.quantifier !== null ? scope : null,
    citedCases: keysOf(dataset, tuple.strings()),
    comparedTo: keyOrNull(dataset, tuple.stringOrNull()),
    conditionFr: tuple.stringOrNull(),
    conditionEn: tuple.stringOrNull(),
    attributedTo: keyOrNull(dataset, tuple.stringOrNull()),
    quantity: parseQuantity(tuple),
    when: tuple.stringOrNull(),
    statementFr: tuple.string(),
    statementEn: tuple.string(),
  };
});

function keysOf(dataset: string, ids: string[]): string[] {
  return ids.map((id) => keyOf(dataset, id));
}

function keyOrNull(dataset: string, id: string | null): string | null {
  return id === null ? null : keyOf(dataset, id);
}

function parseQuantity(tuple: TupleReader): RelationRow['quantity'] {
  const value = tuple.numberOrNull();
  const unit = tuple.wordOrNull(UNITS);
  const approximate = tuple.boolean();
  return value === null || unit === null ? null : { value, unit, approximate };
}
