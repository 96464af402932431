/**
 * The domain as the page sees it: entities and claims with their labels resolved to one language.
 * The unions are those of the API's enums, so that its rows can be passed as they come.
 */

export type EntityKind =
  | 'POLE'
  | 'POLE_GROUP'
  | 'FIRM'
  | 'UNIVERSITY'
  | 'OPCA'
  | 'REGION'
  | 'PUBLIC_BODY'
  | 'PROFESSIONAL_BODY'
  | 'TRAINING_PROVIDER'
  | 'RESEARCH_BODY'
  | 'PERSON'
  | 'SECTOR'
  | 'JOB_FAMILY'
  | 'SKILL'
  | 'FACTOR'
  | 'OUTCOME'
  | 'INITIATIVE'
  | 'RECOMMENDATION'
  | 'PUBLICATION';

export type RelationType =
  | 'LOCATED_IN'
  | 'COVERS'
  | 'PART_OF'
  | 'MEMBER_OF'
  | 'HAS_MEMBERS'
  | 'NEEDS'
  | 'PROVIDES'
  | 'RUNS'
  | 'SUPPORTS'
  | 'COMMISSIONED'
  | 'CONCERNS'
  | 'WORKS_WITH'
  | 'EXHIBITS'
  | 'INFLUENCES'
  | 'CONDITION_OF'
  | 'RECOMMENDS'
  | 'ADDRESSES'
  | 'WROTE'
  | 'CITES';

export type Sign = 'POSITIVE' | 'NEGATIVE' | 'NONE' | 'MIXED' | 'UNSPECIFIED';
/** A sign to filter by: `UNSIGNED` stands for relations that are no influence. */
export type SignFilter = Sign | 'UNSIGNED';
export type Strength = 'WEAK' | 'STRONG' | 'STRONGEST';
export type Modality = 'OBSERVED' | 'EXPLAINED' | 'HYPOTHESIS' | 'EXPECTED' | 'RECOMMENDED';
export type Generality = 'GENERAL' | 'SCOPED';

/** What a node's shape says: one per kind, all actors sharing one. */
export type KindFamily =
  | 'pole'
  | 'group'
  | 'actor'
  | 'sector'
  | 'job'
  | 'skill'
  | 'factor'
  | 'outcome'
  | 'initiative'
  | 'recommendation'
  | 'publication';

/** An entity of the study, its label in the language of the page. */
export type EntityNode = {
  id: string;
  kind: EntityKind;
  label: string;
  /** Short name for tight places: `IAR`. */
  code?: string | null;
  /** A class ("large firms") rather than one thing. */
  collective: boolean;
  /** Relations it is an end of in the whole study. */
  degree: number;
};

/** A pole or group that a claim holds for; `code` falls back to the label where it is shown. */
export type ScopeTarget = { id: string; label: string; code?: string | null };

/** A claim of the study: one relation, its statement in the language of the page. */
export type Claim = {
  id: string;
  type: RelationType;
  /** Entity ids. */
  source: string;
  target: string;
  sign: Sign | null;
  strength: Strength | null;
  modality: Modality;
  /** The study says that it is not so. */
  negated: boolean;
  /** Poles and groups it is stated for; empty: stated in general. */
  scope: readonly ScopeTarget[];
  statement: string;
};

/** Every kind with its family, in the order of the legend. */
export const FAMILY_OF_KIND: Readonly<Record<EntityKind, KindFamily>> = {
  POLE: 'pole',
  POLE_GROUP: 'group',
  FIRM: 'actor',
  UNIVERSITY: 'actor',
  OPCA: 'actor',
  REGION: 'actor',
  PUBLIC_BODY: 'actor',
  PROFESSIONAL_BODY: 'actor',
  TRAINING_PROVIDER: 'actor',
  RESEARCH_BODY: 'actor',
  PERSON: 'actor',
  SECTOR: 'sector',
  JOB_FAMILY: 'job',
  SKILL: 'skill',
  FACTOR: 'factor',
  OUTCOME: 'outcome',
  INITIATIVE: 'initiative',
  RECOMMENDATION: 'recommendation',
  PUBLICATION: 'publication',
};

export const ENTITY_KINDS = Object.keys(FAMILY_OF_KIND) as EntityKind[];
export const KIND_FAMILIES = [...new Set(Object.values(FAMILY_OF_KIND))];

export const RELATION_TYPES: readonly RelationType[] = [
  'INFLUENCES',
  'CONDITION_OF',
  'EXHIBITS',
  'COVERS',
  'LOCATED_IN',
  'PART_OF',
  'MEMBER_OF',
  'HAS_MEMBERS',
  'NEEDS',
  'PROVIDES',
  'RUNS',
  'SUPPORTS',
  'COMMISSIONED',
  'CONCERNS',
  'WORKS_WITH',
  'RECOMMENDS',
  'ADDRESSES',
  'WROTE',
  'CITES',
];

export const SIGN_FILTERS: readonly SignFilter[] = [
  'POSITIVE',
  'NEGATIVE',
  'NONE',
  'MIXED',
  'UNSPECIFIED',
  'UNSIGNED',
];
export const MODALITIES: readonly Modality[] = [
  'OBSERVED',
  'EXPLAINED',
  'HYPOTHESIS',
  'EXPECTED',
  'RECOMMENDED',
];
export const GENERALITIES: readonly Generality[] = ['GENERAL', 'SCOPED'];

/** Relations that read the same from both ends, drawn without a head. */
export const SYMMETRIC_TYPES: ReadonlySet<RelationType> = new Set<RelationType>(['WORKS_WITH']);

/** Kinds of a family: `actor` has nine, every other one. */
export function kindsOfFamily(family: KindFamily): EntityKind[] {
  return ENTITY_KINDS.filter((kind) => FAMILY_OF_KIND[kind] === family);
}

/** True for what the study saw or explains; false for what it supposes, expects or advises. */
export function isObserved(modality: Modality): boolean {
  return modality === 'OBSERVED' || modality === 'EXPLAINED';
}

/** The sign as the filter names it. */
export function signFilterOf(claim: Pick<Claim, 'sign'>): SignFilter {
  return claim.sign ?? 'UNSIGNED';
}

export function generalityOf(claim: Pick<Claim, 'scope'>): Generality {
  return claim.scope.length === 0 ? 'GENERAL' : 'SCOPED';
}
