/**
 * The dataset format: what the YAML files of `data/<study>/` may contain. Single definition of the
 * format; `docs/dataset-format.md` explains it to whoever writes a study.
 */
import { z } from 'zod';
import {
  type ClaimType,
  claimTypes,
  type EntityLabel,
  entityLabels,
  MODALITIES,
  NO_CLAIM_REASONS,
  PASSAGE_KINDS,
  QUANTIFIERS,
  REACHES,
  READINGS,
  SIGNS,
  STORY_MODES,
  STRENGTHS,
  UNITS,
} from './vocabulary.ts';

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const entityIdPattern = new RegExp(
  `^(?:pole|pole-group|actor|sector|job-family|skill|factor|initiative|outcome|recommendation|publication)/${slug}$`,
);
const entityId = z.string().regex(entityIdPattern, 'an entity id such as "pole/minalogic"');
const claimId = z
  .string()
  .regex(new RegExp(`^claim/${slug}$`), 'a claim id such as "claim/strategy-clarity-condition"');
const sectionId = z.string().regex(/^[a-z]\d*(?:\.\d+)?$/, 'a section id such as "s1" or "s2.1"');
const passageId = z
  .string()
  .regex(/^[a-z]\d*(?:\.\d+)?\.[pn]\d+$/, 'a passage id such as "s1.p7" or "s1.n8"');

const text = z.string().trim().min(1, 'a text that is not empty');
/** The same text in French and in English. */
const bilingual = z.strictObject({ fr: text, en: text });

const spanWords = (value: string) => value.trim().split(/\s+/u).length;
const spanEdge = text.refine((value) => spanWords(value) <= 6, 'at most six words');
const span = z
  .strictObject({ start: spanEdge, end: spanEdge.optional() })
  .refine(
    ({ start, end }) => spanWords(start) + (end === undefined ? 0 : spanWords(end)) <= 10,
    'start and end with at most ten words together',
  );

const evidence = z
  .strictObject({ passage: passageId, start: spanEdge, end: spanEdge.optional() })
  .refine(
    ({ start, end }) => spanWords(start) + (end === undefined ? 0 : spanWords(end)) <= 10,
    'start and end with at most ten words together',
  );

const passage = z.strictObject({
  id: passageId,
  kind: z.enum(PASSAGE_KINDS),
  /** Run-in heading of the paragraph, if it has one. */
  heading: bilingual.optional(),
  /** First and last words of the passage in the note. */
  locator: span,
  digest: bilingual,
  noClaims: z
    .strictObject({ reason: z.enum(NO_CLAIM_REASONS), of: passageId.optional(), note: bilingual.optional() })
    .optional(),
  reviewed: z.array(z.enum(READINGS)).default([]),
});

/** `passages/<section>.yml` */
export const passagesFile = z.strictObject({
  section: z.strictObject({
    id: sectionId,
    order: z.int().min(0),
    parent: sectionId.optional(),
    title: bilingual,
  }),
  passages: z.array(passage),
});

const figureColumns = ['LARGE_FIRM', 'SME', 'RESEARCH_CENTRE', 'TRAINING_CENTRE', 'PARTNER'] as const;

const entity = z.strictObject({
  id: entityId,
  label: bilingual,
  /** Short name for tight places, such as a chip on a relation: "IAR". */
  code: z.string().trim().min(1).max(12).optional(),
  aliases: z.array(text).default([]),
  description: bilingual.optional(),
  /** A class of entities rather than one: "large firms". */
  collective: z.boolean().default(false),
  /** Poles only. */
  reach: z.enum(REACHES).optional(),
  /** Poles only: figures of a table row that has fewer figures than columns. */
  unassignedFigures: z
    .strictObject({
      values: z.array(z.int().min(0)).min(1),
      columns: z.array(z.enum(figureColumns)),
      evidence: z.array(evidence).min(1),
    })
    .optional(),
  /** Regions only: outside France. */
  abroad: z.boolean().default(false),
  /** Recommendations only: the note does not say whom it addresses. */
  addresseeNotStated: z.boolean().default(false),
  /** Publications only. */
  year: z.int().optional(),
});

/** `entities/<name>.yml`: entities of one label. */
export const entitiesFile = z.strictObject({
  label: z.enum(entityLabels as [EntityLabel, ...EntityLabel[]]),
  entities: z.array(entity),
});

const scope = z.strictObject({
  of: z.array(entityId).default([]),
  except: z.array(entityId).default([]),
  quantifier: z.enum(QUANTIFIERS).optional(),
});

const claim = z.strictObject({
  id: claimId,
  type: z.enum(claimTypes as [(typeof claimTypes)[number], ...(typeof claimTypes)[number][]]),
  source: entityId,
  target: entityId,
  statement: bilingual,
  evidence: z.array(evidence).min(1),
  sign: z.enum(SIGNS).optional(),
  strength: z.enum(STRENGTHS).optional(),
  modality: z.enum(MODALITIES),
  negated: z.boolean().default(false),
  scope: scope.optional(),
  citedCases: z.array(entityId).default([]),
  comparedTo: entityId.optional(),
  condition: bilingual.optional(),
  attributedTo: entityId.optional(),
  quantity: z
    .strictObject({ value: z.number(), unit: z.enum(UNITS), approximate: z.boolean().default(false) })
    .optional(),
  when: text.optional(),
  qualifies: z.array(claimId).default([]),
  contradicts: z.array(claimId).default([]),
});

/** `claims/<section>.yml` */
export const claimsFile = z.strictObject({ claims: z.array(claim) });

/** A question that a step of a story asks beside its graph. */
const storyQuestion = z.discriminatedUnion('ask', [
  z.strictObject({
    ask: z.literal('paths'),
    between: z.array(entityId).min(1),
    directed: z.boolean().default(false),
    hops: z.int().min(1).max(8).optional(),
    /** The path that is chosen: its entities in order. */
    way: z.array(entityId).default([]),
  }),
  z.strictObject({
    ask: z.literal('influence'),
    of: entityId,
    direction: z.enum(['DOWNSTREAM', 'UPSTREAM']).default('DOWNSTREAM'),
    hops: z.int().min(1).max(6).optional(),
  }),
]);

/** What a step of a story shows. */
const storyView = z.strictObject({
  /** `TEXT`: the reading view, at the first passage that the step rests on. */
  mode: z.enum(STORY_MODES).default('GRAPH'),
  /** Drawn beside the ends of the claims that the step cites. */
  entities: z.array(entityId).default([]),
  /** What is kept of the relations among them; a list that is left out keeps everything. */
  only: z
    .strictObject({
      types: z.array(z.enum(claimTypes as [ClaimType, ...ClaimType[]])).optional(),
      signs: z.array(z.enum([...SIGNS, 'UNSIGNED'])).optional(),
    })
    .optional(),
  /** Ids of entities, claims or passages that are marked. */
  focus: z.array(text).default([]),
  /** The text is narrowed to the passages about this entity. */
  about: entityId.optional(),
  question: storyQuestion.optional(),
});

const storyStep = z.strictObject({
  /** Unique in its story; part of a step's address, so it stays. */
  id: z.string().regex(new RegExp(`^${slug}$`), 'a word such as "strategy-first"'),
  title: bilingual,
  /** Says what the claims cited say, in our own words. */
  text: bilingual,
  claims: z.array(claimId).min(1),
  /** Passages to read besides those that the claims rest on. */
  passages: z.array(passageId).default([]),
  view: storyView.default({ mode: 'GRAPH', entities: [], focus: [] }),
});

/** `stories/<name>.yml`: one story. */
export const storyFile = z.strictObject({
  id: z.string().regex(new RegExp(`^story/${slug}$`), 'a story id such as "story/who-reacts"'),
  order: z.int().min(0),
  title: bilingual,
  summary: bilingual,
  steps: z.array(storyStep).min(1),
});

/** `study.yml`: the manifest. */
export const studyFile = z.strictObject({
  id: z.string().regex(new RegExp(`^${slug}$`), 'a study id such as "poles-competences"'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as "1.0.0"'),
  title: bilingual,
  description: bilingual,
  authors: z.array(text).min(1),
  publisher: text,
  /** Year or date as the copy states it; left out where it does not. */
  date: text.optional(),
  languages: z.array(z.enum(['fr', 'en'])).min(1),
  licence: text,
  /** What changed, newest version first. */
  history: z.array(z.strictObject({ version: text, date: text, change: bilingual })).default([]),
});

/** `retired.yml`: ids no longer used, with what replaced them. Never used again. */
export const retiredFile = z.strictObject({
  retired: z.array(z.strictObject({ id: text, successor: text.optional() })),
});

export type Bilingual = z.infer<typeof bilingual>;
export type Evidence = z.infer<typeof evidence>;
export type Span = z.infer<typeof span>;
export type Passage = z.infer<typeof passage>;
export type Section = z.infer<typeof passagesFile>['section'];
export type EntityRecord = z.infer<typeof entity>;
export type Claim = z.infer<typeof claim>;
export type Story = z.infer<typeof storyFile>;
export type Study = z.infer<typeof studyFile>;
