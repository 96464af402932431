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
import type { Named } from './numbers.ts';

/** Singular and plural. */
export type Noun = readonly [one: string, many: string];
/** Read from the source, from the target, and denied; then read from a source in the plural, and denied. */
export type Verb = readonly [
  out: string,
  into: string,
  negated: string,
  outMany: string,
  negatedMany: string,
];

/** What is said of that entity, its number heeded: "favorise", "favorisent", "ne favorisent pas". */
export function verbAfter(
  source: Named,
  { sign, type, negated }: { sign?: Sign | null; type: RelationType; negated: boolean },
  words: Pick<VocabularyWords, 'signs' | 'relations' | 'isPlural'>,
): string {
  const verb = sign ? words.signs[sign] : words.relations[type];
  if (words.isPlural(source)) return verb[negated ? 4 : 3];
  return verb[negated ? 2 : 0];
}

/** The word on an edge from that entity, its number heeded: "favorise", "présentent", "ne mène pas", "sans effet". */
export function edgeWord(
  source: Named,
  claim: { sign?: Sign | null; type: RelationType; negated: boolean },
  words: Pick<VocabularyWords, 'signs' | 'relations' | 'isPlural' | 'signWords' | 'signWordsMany'>,
): string {
  if (!claim.sign || claim.negated) return verbAfter(source, claim, words);
  return (words.isPlural(source) ? words.signWordsMany : words.signWords)[claim.sign];
}

/** Words of one language for every kind, relation, sign, modality… of the study's data. */
export type VocabularyWords = {
  kinds: Record<EntityKind, Noun>;
  families: Record<KindFamily, Noun>;
  /** True if verbs after an entity's name are in the plural, as far as the name shows it. */
  isPlural(named: Named): boolean;
  relations: Record<RelationType, Verb>;
  /** What an influence of that sign does. */
  signs: Record<Sign, Verb>;
  /** The short word on an edge, and on one from a source in the plural. */
  signWords: Record<Sign, string>;
  signWordsMany: Record<Sign, string>;
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
