import type { PoleReach, Quantifier, Unit } from '../api/generated/graphql.ts';
import type {
  EntityKind,
  Generality,
  KindFamily,
  Modality,
  RelationType,
  Sign,
  SignFilter,
  Strength,
} from '../model/types.ts';

/** Singular and plural. */
export type Noun = readonly [one: string, many: string];
/** Read from the source, from the target, and denied. */
export type Verb = readonly [out: string, into: string, negated: string];

/** Words of one language for every kind, relation, sign, modality… of the study's data. */
export type VocabularyWords = {
  kinds: Record<EntityKind, Noun>;
  families: Record<KindFamily, Noun>;
  relations: Record<RelationType, Verb>;
  /** What an influence of that sign does. */
  signs: Record<Sign, Verb>;
  /** The short word on an edge. */
  signWords: Record<Sign, string>;
  signNames: Record<SignFilter, string>;
  signMeanings: Record<Sign, string>;
  strengths: Record<Strength, string>;
  strengthWords: Record<Strength, string>;
  modalities: Record<Modality, string>;
  modalityMeanings: Record<Modality, string>;
  /** Null for what the study saw or explains: nothing is written then. */
  modalityWords: Record<Modality, string | null>;
  generalities: Record<Generality, string>;
  quantifiers: Record<Quantifier, string>;
  reaches: Record<PoleReach, string>;
  units: Record<Unit, Noun>;
};
