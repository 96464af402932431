/**
 * The closed vocabulary of the graph: kinds of entity, types of claim with their allowed ends, and
 * the values a claim's fields may take. This is the one place where a kind or a type is added.
 */

/** Node labels, one per entity besides `:Entity`, with the id prefix that goes with each. */
export const ENTITY_LABELS = {
  Pole: { kind: 'POLE', prefix: 'pole', family: 'pole' },
  PoleGroup: { kind: 'POLE_GROUP', prefix: 'pole-group', family: 'group' },
  Firm: { kind: 'FIRM', prefix: 'actor', family: 'actor' },
  University: { kind: 'UNIVERSITY', prefix: 'actor', family: 'actor' },
  Opca: { kind: 'OPCA', prefix: 'actor', family: 'actor' },
  Region: { kind: 'REGION', prefix: 'actor', family: 'actor' },
  PublicBody: { kind: 'PUBLIC_BODY', prefix: 'actor', family: 'actor' },
  ProfessionalBody: { kind: 'PROFESSIONAL_BODY', prefix: 'actor', family: 'actor' },
  TrainingProvider: { kind: 'TRAINING_PROVIDER', prefix: 'actor', family: 'actor' },
  ResearchBody: { kind: 'RESEARCH_BODY', prefix: 'actor', family: 'actor' },
  Person: { kind: 'PERSON', prefix: 'actor', family: 'actor' },
  Sector: { kind: 'SECTOR', prefix: 'sector', family: 'sector' },
  JobFamily: { kind: 'JOB_FAMILY', prefix: 'job-family', family: 'job' },
  Skill: { kind: 'SKILL', prefix: 'skill', family: 'skill' },
  Factor: { kind: 'FACTOR', prefix: 'factor', family: 'factor' },
  Initiative: { kind: 'INITIATIVE', prefix: 'initiative', family: 'initiative' },
  Outcome: { kind: 'OUTCOME', prefix: 'outcome', family: 'outcome' },
  Recommendation: { kind: 'RECOMMENDATION', prefix: 'recommendation', family: 'recommendation' },
  Publication: { kind: 'PUBLICATION', prefix: 'publication', family: 'publication' },
} as const;

export type EntityLabel = keyof typeof ENTITY_LABELS;
export type EntityKind = (typeof ENTITY_LABELS)[EntityLabel]['kind'];
export type EntityFamily = (typeof ENTITY_LABELS)[EntityLabel]['family'];

export const entityLabels = Object.keys(ENTITY_LABELS) as EntityLabel[];
export const entityKinds = entityLabels.map((label) => ENTITY_LABELS[label].kind);

/** Label of a kind: `POLE_GROUP` → `PoleGroup`. */
export const labelOfKind = Object.fromEntries(
  entityLabels.map((label) => [ENTITY_LABELS[label].kind, label]),
) as Record<EntityKind, EntityLabel>;

/** The labels that also carry `:Actor`. */
export const actorLabels = entityLabels.filter((label) => ENTITY_LABELS[label].family === 'actor');

export const REACHES = ['WORLD', 'WORLD_VOCATION', 'NATIONAL'] as const;
export const SIGNS = ['POSITIVE', 'NEGATIVE', 'NONE', 'MIXED', 'UNSPECIFIED'] as const;
export const STRENGTHS = ['WEAK', 'STRONG', 'STRONGEST'] as const;
export const MODALITIES = ['OBSERVED', 'EXPLAINED', 'HYPOTHESIS', 'EXPECTED', 'RECOMMENDED'] as const;
export const QUANTIFIERS = ['ALL', 'MOST', 'SOME', 'RARE', 'ONE'] as const;
export const NO_CLAIM_REASONS = ['TRANSITION', 'DEFINITION', 'REPETITION', 'METHOD', 'REFERENCE'] as const;
export const READINGS = ['completeness', 'evidence'] as const;
/** Views that a step of a story may open. */
export const STORY_MODES = ['GRAPH', 'TEXT'] as const;
export const PASSAGE_KINDS = [
  'TITLE',
  'ABSTRACT',
  'PARAGRAPH',
  'LIST_ITEM',
  'FOOTNOTE',
  'BOX',
  'TABLE_ROW',
  'SIGNATURE',
] as const;

/** What a `quantity` counts. */
export const UNITS = [
  'EURO',
  'POLE',
  'FIRM',
  'LARGE_FIRM',
  'SME',
  'RESEARCH_CENTRE',
  'TRAINING_CENTRE',
  'PARTNER',
  'UNIVERSITY',
  'JOB',
  'JOB_FAMILY',
  'ACTIVITY',
  'YEAR',
  'COUNTRY',
] as const;

export type Reach = (typeof REACHES)[number];
export type Sign = (typeof SIGNS)[number];
export type Strength = (typeof STRENGTHS)[number];
export type Modality = (typeof MODALITIES)[number];
export type Quantifier = (typeof QUANTIFIERS)[number];
export type NoClaimReason = (typeof NO_CLAIM_REASONS)[number];
export type Reading = (typeof READINGS)[number];
export type StoryMode = (typeof STORY_MODES)[number];
export type PassageKind = (typeof PASSAGE_KINDS)[number];
export type Unit = (typeof UNITS)[number];

type Ends = readonly (EntityFamily | EntityLabel)[];
/** `symmetric`: the claim reads the same from both ends, `source` and `target` are only an order. */
type ClaimTypeRule = { definition: string; source: Ends; target: Ends; symmetric?: true };

const agents = ['pole', 'group', 'actor'] as const;
const varying = [
  'pole',
  'group',
  'actor',
  'sector',
  'job',
  'skill',
  'factor',
  'initiative',
  'outcome',
] as const;
const anything = [...varying, 'recommendation', 'publication'] as const;

/** Claim types: what each says, and which families (or single labels) may stand at its ends. */
export const CLAIM_TYPES = {
  LOCATED_IN: {
    definition: 'The source lies, or acts, in the region.',
    source: [...agents, 'initiative', 'sector'],
    target: ['Region'],
  },
  COVERS: {
    definition: 'The pole or body works in the sector.',
    source: agents,
    target: ['sector'],
  },
  PART_OF: {
    definition: 'The source is a component, a sub-class or a particular form of the target.',
    source: anything,
    target: anything,
  },
  MEMBER_OF: {
    definition: 'The source belongs to the pole, group or body.',
    source: agents,
    target: agents,
  },
  HAS_MEMBERS: {
    definition: 'The pole or group counts this class of actors among its members, in the quantity given.',
    source: ['pole', 'group'],
    target: ['actor'],
  },
  NEEDS: {
    definition: 'The source needs, or expresses a need for, the jobs, skills or means.',
    source: [...agents, 'sector', 'initiative', 'outcome', 'factor'],
    target: ['job', 'skill', 'outcome', 'initiative', 'actor', 'factor'],
  },
  PROVIDES: {
    definition: 'The source offers, trains for or produces the target.',
    source: [...agents, 'initiative', 'sector'],
    target: ['job', 'skill', 'initiative', 'outcome', 'sector', 'factor'],
  },
  RUNS: {
    definition: 'The source carries out the initiative.',
    source: agents,
    target: ['initiative'],
  },
  SUPPORTS: {
    definition: 'The source helps the target with means, money or a decision.',
    source: [...agents, 'initiative'],
    target: [...agents, 'initiative', 'outcome'],
  },
  COMMISSIONED: {
    definition: 'The source ordered or launched the work.',
    source: agents,
    target: ['initiative', 'publication'],
  },
  CONCERNS: {
    definition: 'The source is about the target.',
    source: ['initiative', 'recommendation', 'publication', 'outcome', 'factor', 'pole', 'group', 'actor'],
    target: anything,
  },
  WORKS_WITH: {
    definition: 'The two cooperate, meet or exchange.',
    source: agents,
    target: agents,
    symmetric: true,
  },
  EXHIBITS: {
    definition: 'The source shows the factor, behaviour, effect or limit.',
    source: [...agents, 'sector', 'initiative', 'job', 'skill'],
    target: ['factor', 'outcome'],
  },
  INFLUENCES: {
    definition: 'The source changes the target, with the sign the study gives.',
    source: varying,
    target: varying,
  },
  CONDITION_OF: {
    definition: 'Without the source the target does not come about; counts as a positive influence.',
    source: varying,
    target: varying,
  },
  RECOMMENDS: {
    definition: 'The work or its authors advise it.',
    source: ['publication', 'actor'],
    target: ['recommendation'],
  },
  ADDRESSES: {
    definition: 'The recommendation asks the target to act.',
    source: ['recommendation'],
    target: agents,
  },
  WROTE: {
    definition: 'The source is an author of the work.',
    source: ['actor'],
    target: ['publication'],
  },
  CITES: {
    definition: 'The work refers to the other.',
    source: ['publication'],
    target: ['publication', 'initiative'],
  },
} as const satisfies Record<string, ClaimTypeRule>;

export type ClaimType = keyof typeof CLAIM_TYPES;
export const claimTypes = Object.keys(CLAIM_TYPES) as ClaimType[];

/** True if an entity with this label may stand at that end of a claim of this type. */
export function allowedEnd(type: ClaimType, end: 'source' | 'target', label: EntityLabel): boolean {
  const ends: Ends = CLAIM_TYPES[type][end];
  return ends.includes(label) || ends.includes(ENTITY_LABELS[label].family);
}
