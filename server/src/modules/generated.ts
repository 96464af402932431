import type { GraphQLResolveInfo } from 'graphql';
import type { EntityRow, EntityConnectionSource, EntityEdgeSource, NameMatchSource, NameMatchConnectionSource, NameMatchEdgeSource, PoleFigureSource, UnassignedFiguresSource } from './entity/entity.ts';
import type { RelationRow, RelationConnectionSource, RelationEdgeSource, ScopeRow, EvidenceRow } from './relation/relation.ts';
import type { PassageRow, PassageConnectionSource, PassageEdgeSource, NoClaimsRow, SectionRow, SectionConnectionSource, SectionEdgeSource } from './passage/passage.ts';
import type { IdentityRow } from './graph/identity.ts';
import type { StoryRow, StoryStepRow, StoryConnectionSource, StoryEdgeSource } from './story/story.ts';
import type { StudyRow, StudyVersionRow, StudyConnectionSource, StudyEdgeSource, AuditSource, SectionCoverageSource, SectionSignSource } from './study/study.ts';
import type { SubgraphSource, ExpansionSource, SectionFacetSource } from './neighbourhood/neighbourhood.ts';
import type { FacetsSource } from './neighbourhood/facets.ts';
import type { SearchConnectionSource, SearchEdgeSource } from './search/search.ts';
import type { PathsRow, PathConnectionSource, PathEdgeSource, PairAbsence } from './trace/ask-paths.ts';
import type { Path as PathRow } from './trace/paths.ts';
import type { Hop as HopRow } from './trace/sign.ts';
import type { Absence as AbsenceCauseRow } from './trace/absence.ts';
import type { InfluenceRow, ReachedConnectionSource, ReachedEdgeSource, LoopsRow, LoopConnectionSource, LoopEdgeSource } from './trace/ask-influence.ts';
import type { Reached as ReachedRow } from './trace/influence.ts';
import type { Loop as LoopRow } from './trace/loops.ts';
import type { Refusal } from './trace/refusal.ts';
import type { ComparisonRow, AspectConnectionSource, AspectEdgeSource, MatrixRow, MatrixCellConnectionSource, MatrixCellEdgeSource, MatrixCellRow } from './compare/ask-compare.ts';
import type { Aspect as AspectRow, Cell as AspectCellRow } from './compare/compare.ts';
import type { MeasuresRow, MeasuredGraphSource, MeasuredEntity, MeasuredConnectionSource, MeasuredEdgeSource, CommunityConnectionSource, CommunityEdgeSource, Community as CommunityRow } from './measures/measures.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** Why there is no path between two entities. */
export type Absence = {
  /** Most telling first, never empty. */
  causes: Array<AbsenceCause>;
  from: Entity;
  to: Entity;
};

export type AbsenceCause = {
  /** True if there are more than `paths`. */
  atLeast?: Maybe<Scalars['Boolean']['output']>;
  /** The criterion of the filter that hides paths, for `HIDDEN_BY_FILTER`; null if only several together do. */
  criterion?: Maybe<Scalars['String']['output']>;
  /** Hops of the shortest path, for `BEYOND_HOP_LIMIT`. */
  hops?: Maybe<Scalars['Int']['output']>;
  /** Paths that would appear. */
  paths?: Maybe<Scalars['Int']['output']>;
  reason: AbsenceReason;
  /** Claims that state no effect, for `NO_EFFECT_STATED`. */
  relations: Array<Relation>;
};

export type AbsenceReason =
  /** Paths appear if relations may be walked either way. */
  | 'AGAINST_DIRECTION'
  /** The shortest path is longer than `maxHops`. */
  | 'BEYOND_HOP_LIMIT'
  /** Paths do not pass through `via`, or enter `avoid`. */
  | 'EXCLUDED'
  /** The study says it; the filter hides it. */
  | 'HIDDEN_BY_FILTER'
  /** The study says that the one has no effect on the other, or that it is not so. */
  | 'NO_EFFECT_STATED'
  /** The study links the two nowhere, within 8 hops. */
  | 'SILENT'
  /** It costs too much to say. */
  | 'UNDECIDED';

/** Who acts: a firm, a university, an OPCA, a region, a public or professional body, a person…; `kind` says which. */
export type Actor = Entity & Node & {
  /** Regions only: outside France. */
  abroad: Scalars['Boolean']['output'];
  aliases: Array<Scalars['String']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  collective: Scalars['Boolean']['output'];
  degree: Scalars['Int']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  label: Scalars['String']['output'];
  relations: RelationConnection;
};


/** Who acts: a firm, a university, an OPCA, a region, a public or professional body, a person…; `kind` says which. */
export type ActorDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** Who acts: a firm, a university, an OPCA, a region, a public or professional body, a person…; `kind` says which. */
export type ActorLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** Who acts: a firm, a university, an OPCA, a region, a public or professional body, a person…; `kind` says which. */
export type ActorRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The answer to a written question, of the type of its question. */
export type Answer = Comparison | Influence | Loops | Matrix | Paths | QuestionRefused;

/**
 * What entities are compared on: a type of relation, its direction, and the entity at its other end, which is none
 * of the compared.
 */
export type Aspect = {
  /** One for each compared entity, in the order asked. */
  cells: Array<AspectCell>;
  /** Seen from the compared entities. */
  direction: Direction;
  other: Entity;
  relationType: RelationType;
  standing: Standing;
};

export type AspectCell = {
  entity: Entity;
  /** True if every relation says that it is not so. */
  negated: Scalars['Boolean']['output'];
  /** Empty where the study is silent. */
  relations: Array<Relation>;
  /** Null if no relation carries a sign; `MIXED` where they differ. */
  sign?: Maybe<Sign>;
};

export type AspectConnection = {
  edges: Array<AspectEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AspectEdge = {
  cursor: Scalars['String']['output'];
  node: Aspect;
};

/** How the data accounts for the study. */
export type Audit = {
  /** By section, its own passages without those of sub-sections: how many, those with claims, readings done. */
  coverage: Array<SectionCoverage>;
  facets: Facets;
  /** Passages that give no claim, each with its reason. */
  passagesWithoutClaims: PassageConnection;
  /** Claims that rest on one passage alone. */
  restingOnOnePassage: RelationConnection;
  /** Claims by section of their evidence, sub-sections included, and sign; null stands for no sign. */
  signsBySection: Array<SectionSign>;
  study: Study;
  /** Poles with figures that no column could be given. */
  unassignedFigures: Array<Pole>;
};


/** How the data accounts for the study. */
export type AuditPassagesWithoutClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the data accounts for the study. */
export type AuditRestingOnOnePassageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Entities more linked among themselves than by chance (Louvain). */
export type Community = {
  /** The best linked, at most 10. */
  entities: Array<Entity>;
  number: Scalars['Int']['output'];
  size: Scalars['Int']['output'];
};

export type CommunityConnection = {
  edges: Array<CommunityEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CommunityEdge = {
  cursor: Scalars['String']['output'];
  node: Community;
};

export type Comparison = {
  /** Contradicting first, then shared by most, then unique. */
  aspects: AspectConnection;
  /**
   * Relations that the compared have among themselves, pair by pair in the order asked. They belong to no aspect:
   * what one does to another of them sets it apart from none of the others.
   */
  between: RelationConnection;
  /** In the order asked. */
  entities: Array<Entity>;
  /** This question in its one short, stable form. */
  question: Scalars['String']['output'];
  /** How many aspects stand how, on every page. */
  standings: Array<StandingCount>;
};


export type ComparisonBetweenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A comparison, or what is wrong with the question. */
export type ComparisonAnswer = Comparison | QuestionRefused;

/** Whether an answer is whole. */
export type Completeness =
  /** Everything that answers the question is here. */
  | 'COMPLETE'
  /** The question costs too much to be answered whole. */
  | 'CUT_BY_BUDGET'
  /** Cut at the number asked for; there may be more. */
  | 'CUT_BY_LIMIT';

/**
 * What a limit left out. Where the entities of a distance do not all fit, those that do not are cut and nothing
 * beyond that distance is looked at. Relations among kept entities are never left out, except over 5000.
 */
export type Cut = {
  /** Entities at the distance that did not fit; what lies beyond them is not counted. */
  entities: Scalars['Int']['output'];
  /** Relations that lead to those entities, and those over 5000. */
  relations: Scalars['Int']['output'];
};

/** Which way a relation runs, seen from an entity. */
export type Direction =
  /** Either way. Relations that read the same from both ends (`WORKS_WITH`) pass whichever way is asked for. */
  | 'BOTH'
  /** To the entity. */
  | 'IN'
  /** From the entity. */
  | 'OUT';

/**
 * A thing the study names: a pole, an actor, a skill, a factor… Its relations are the claims of the study
 * that it is an end of.
 */
export type Entity = {
  /** Other names it goes by. */
  aliases: Array<Scalars['String']['output']>;
  /** Short name for tight places: `IAR`. */
  code?: Maybe<Scalars['String']['output']>;
  /** True for a class ("large firms") rather than one thing. */
  collective: Scalars['Boolean']['output'];
  /** How many relations it is an end of, in the whole study. */
  degree: Scalars['Int']['output'];
  /** Null where the label says it all. */
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  label: Scalars['String']['output'];
  /** Its relations, in either direction. At most 200 a page. */
  relations: RelationConnection;
};


/**
 * A thing the study names: a pole, an actor, a skill, a factor… Its relations are the claims of the study
 * that it is an end of.
 */
export type EntityDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A thing the study names: a pole, an actor, a skill, a factor… Its relations are the claims of the study
 * that it is an end of.
 */
export type EntityLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A thing the study names: a pole, an actor, a skill, a factor… Its relations are the claims of the study
 * that it is an end of.
 */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type EntityConnection = {
  edges: Array<EntityEdge>;
  pageInfo: PageInfo;
  /** All that match, on every page. */
  totalCount: Scalars['Int']['output'];
};

export type EntityEdge = {
  cursor: Scalars['String']['output'];
  node: Entity;
};

/** What an entity is. */
export type EntityKind =
  /** What may lead a pole to care about skills, with effect or without. */
  | 'FACTOR'
  | 'FIRM'
  /** Something done. */
  | 'INITIATIVE'
  /** Jobs, families of jobs, qualification levels. */
  | 'JOB_FAMILY'
  /** A joint body that collects firms' training contributions. */
  | 'OPCA'
  /** An effect, behaviour or limit that the study describes. */
  | 'OUTCOME'
  | 'PERSON'
  /** One of the competitiveness clusters studied. */
  | 'POLE'
  /** A group of poles that the study speaks of. */
  | 'POLE_GROUP'
  | 'PROFESSIONAL_BODY'
  /** A work written, or cited. */
  | 'PUBLICATION'
  | 'PUBLIC_BODY'
  | 'RECOMMENDATION'
  | 'REGION'
  | 'RESEARCH_BODY'
  /** A field or line of activity. */
  | 'SECTOR'
  /** Skills and kinds of knowledge. */
  | 'SKILL'
  | 'TRAINING_PROVIDER'
  | 'UNIVERSITY';

export type EntityMeasures = {
  /** Share of the shortest paths between two others that run through it, 0 to 1; relations read either way. */
  betweenness: Scalars['Float']['output'];
  /** Number of its community, from 0. */
  community: Scalars['Int']['output'];
  /** Relations that pass the filter. */
  degree: Scalars['Int']['output'];
  /** Relations without a sign stand under null. */
  degreeBySign: Array<SignFacet>;
  degreeByType: Array<RelationTypeFacet>;
  entity: Entity;
  /** Chance that a walk along relations stands on it; all sum to 1. */
  pageRank: Scalars['Float']['output'];
};

export type EntityMeasuresConnection = {
  edges: Array<EntityMeasuresEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EntityMeasuresEdge = {
  cursor: Scalars['String']['output'];
  node: EntityMeasures;
};

export type EntityOrder =
  /** Most relations first. */
  | 'DEGREE'
  | 'ID'
  /** Alphabetical, accents aside. */
  | 'LABEL';

/**
 * Where in the study a claim is said: a passage, and the first and last few words of the span, enough to
 * find it in any copy. `end` is null where the span is one short run of words.
 */
export type Evidence = {
  end?: Maybe<Scalars['String']['output']>;
  passage: Passage;
  start: Scalars['String']['output'];
};

/** Relations of one type, sign and direction to entities of one kind. */
export type ExpansionGroup = {
  /** Seen from the expanded entity; `BOTH` for types that read the same from both ends. */
  direction: Direction;
  entities: Scalars['Int']['output'];
  /** Entities of the group that are not yet shown. */
  hiddenEntities: Scalars['Int']['output'];
  /** Kind of the other end. */
  kind: EntityKind;
  relationType: RelationType;
  relations: Scalars['Int']['output'];
  sign?: Maybe<Sign>;
};

export type ExpansionPreview = {
  entity: Entity;
  groups: Array<ExpansionGroup>;
  /** Distinct neighbours that pass the filter and are not yet shown. */
  hiddenEntities: Scalars['Int']['output'];
  /** Relations to neighbours that are not yet shown. */
  hiddenRelations: Scalars['Int']['output'];
};

/** Counts of what passes a filter, most first; what has none is left out. */
export type Facets = {
  entities: Scalars['Int']['output'];
  generalities: Array<GeneralityFacet>;
  kinds: Array<KindFacet>;
  modalities: Array<ModalityFacet>;
  relationTypes: Array<RelationTypeFacet>;
  relations: Scalars['Int']['output'];
  /** Relations with evidence in the section or one of its sub-sections. */
  sections: Array<SectionFacet>;
  /** Relations without a sign stand under null. */
  signs: Array<SignFacet>;
};

/** What may lead a pole to care about skills, with effect or without. */
export type Factor = Entity & Node & {
  aliases: Array<Scalars['String']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  collective: Scalars['Boolean']['output'];
  degree: Scalars['Int']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  label: Scalars['String']['output'];
  relations: RelationConnection;
};


/** What may lead a pole to care about skills, with effect or without. */
export type FactorDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** What may lead a pole to care about skills, with effect or without. */
export type FactorLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What may lead a pole to care about skills, with effect or without. */
export type FactorRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a claim is stated in general or for named poles or groups. */
export type Generality =
  | 'GENERAL'
  | 'SCOPED';

export type GeneralityFacet = {
  count: Scalars['Int']['output'];
  generality: Generality;
};

/**
 * Which part of the graph to look at; the same everywhere. A list that is left out keeps everything, an
 * empty list keeps nothing. A relation passes when it passes every list given and both its ends pass
 * `kinds`. An entity passes when its kind is listed and, if a list about relations is given, at least one
 * of its relations passes.
 */
export type GraphFilter = {
  /** Kinds of entity; `ACTOR` stands for every kind of actor. */
  kinds?: InputMaybe<Array<KindFilter>>;
  modalities?: InputMaybe<Array<Modality>>;
  relationTypes?: InputMaybe<Array<RelationType>>;
  scope?: InputMaybe<ScopeFilter>;
  /** Sections that the evidence lies in, sub-sections included: `s2` keeps `s2.1` too. At most 200. */
  sections?: InputMaybe<Array<Scalars['ID']['input']>>;
  signs?: InputMaybe<Array<SignFilter>>;
};

/** One step of a path, with every relation that links its ends and passes the filter. */
export type Hop = {
  /** Those the hop is read by: influences along it, else relations along it, else all. */
  carrying: Array<Relation>;
  from: Entity;
  relations: Array<Relation>;
  /** From the influences in walking direction; null if there is none. */
  sign?: Maybe<Sign>;
  to: Entity;
  walked: Walked;
};

export type IdState =
  /** Something in the study has it. */
  | 'CURRENT'
  /** No longer used, and never used again. */
  | 'RETIRED'
  /** Never used in this study, or mistyped. */
  | 'UNKNOWN';

export type Identity = {
  id: Scalars['ID']['output'];
  state: IdState;
  /** Of a retired id: the one that took its place, if one did. */
  successor?: Maybe<Scalars['ID']['output']>;
};

export type Influence = {
  /** `COMPLETE` or `CUT_BY_BUDGET`. */
  completeness: Completeness;
  direction: InfluenceDirection;
  entity: Entity;
  /** This question in its one short, stable form. */
  question: Scalars['String']['output'];
  /** Nearest first. */
  reached: ReachedConnection;
};

/** Routes of influence, or what is wrong with the question. */
export type InfluenceAnswer = Influence | QuestionRefused;

export type InfluenceDirection =
  /** What it influences. */
  | 'DOWNSTREAM'
  /** What influences it. */
  | 'UPSTREAM';

/** Something done: a study, a survey, a commission, a programme. */
export type Initiative = Entity & Node & {
  aliases: Array<Scalars['String']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  collective: Scalars['Boolean']['output'];
  degree: Scalars['Int']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  label: Scalars['String']['output'];
  relations: RelationConnection;
};


/** Something done: a study, a survey, a commission, a programme. */
export type InitiativeDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** Something done: a study, a survey, a commission, a programme. */
export type InitiativeLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** Something done: a study, a survey, a commission, a programme. */
export type InitiativeRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Jobs, families of jobs, qualification levels. */
export type JobFamily = Entity & Node & {
  aliases: Array<Scalars['String']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  collective: Scalars['Boolean']['output'];
  degree: Scalars['Int']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  label: Scalars['String']['output'];
  relations: RelationConnection;
};


/** Jobs, families of jobs, qualification levels. */
export type JobFamilyDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** Jobs, families of jobs, qualification levels. */
export type JobFamilyLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** Jobs, families of jobs, qualification levels. */
export type JobFamilyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A seam between two hops. */
export type Join = {
  /** Index of the hop before it, from 0. */
  after: Scalars['Int']['output'];
  kinds: Array<JoinKind>;
};

export type JoinKind =
  | 'OTHER_MODALITY'
  | 'OTHER_PASSAGE'
  | 'OTHER_SCOPE';

export type KindFacet = {
  count: Scalars['Int']['output'];
  kind: EntityKind;
};

/** A kind to keep; `ACTOR` stands for every kind of actor. */
export type KindFilter =
  | 'ACTOR'
  | 'FACTOR'
  | 'FIRM'
  | 'INITIATIVE'
  | 'JOB_FAMILY'
  | 'OPCA'
  | 'OUTCOME'
  | 'PERSON'
  | 'POLE'
  | 'POLE_GROUP'
  | 'PROFESSIONAL_BODY'
  | 'PUBLICATION'
  | 'PUBLIC_BODY'
  | 'RECOMMENDATION'
  | 'REGION'
  | 'RESEARCH_BODY'
  | 'SECTOR'
  | 'SKILL'
  | 'TRAINING_PROVIDER'
  | 'UNIVERSITY';

/** Language of a text. Every text of the study's data exists in both. */
export type Lang =
  | 'EN'
  | 'FR';

/** A circuit of influences. The last hop leads back to the first entity. */
export type Loop = {
  /** From the one with the smallest id on, each once. */
  entities: Array<Entity>;
  hops: Array<Hop>;
  polarity: Polarity;
};

export type LoopConnection = {
  edges: Array<LoopEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LoopEdge = {
  cursor: Scalars['String']['output'];
  node: Loop;
};

export type Loops = {
  /** `COMPLETE` or `CUT_BY_BUDGET`. */
  completeness: Completeness;
  loops: LoopConnection;
  /** How many loops by polarity, on every page. */
  polarities: Array<PolarityCount>;
  /** This question in its one short, stable form. */
  question: Scalars['String']['output'];
};

/** Loops, or what is wrong with the question. */
export type LoopsAnswer = Loops | QuestionRefused;

export type Matrix = {
  /** Cells with relations, in the order of rows, then of columns. An empty cell: silent, or hidden by the filter. */
  cells: MatrixCellConnection;
  /** This question in its one short, stable form. */
  question: Scalars['String']['output'];
};

/** A matrix, or what is wrong with the question. */
export type MatrixAnswer = Matrix | QuestionRefused;

/** Kinds, or entities: exactly one of the two. */
export type MatrixAxisInput = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<KindFilter>>;
};

/** Relations from a row to a column; those that read the same from both ends count both ways. */
export type MatrixCell = {
  /** Id of an entity, or a kind. */
  column: Scalars['ID']['output'];
  count: Scalars['Int']['output'];
  /** Of the count, those neither observed nor explained. */
  notObserved: Scalars['Int']['output'];
  relations: RelationConnection;
  /** Id of an entity, or a kind. */
  row: Scalars['ID']['output'];
  signs: Array<SignFacet>;
};


/** Relations from a row to a column; those that read the same from both ends count both ways. */
export type MatrixCellRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MatrixCellConnection = {
  edges: Array<MatrixCellEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MatrixCellEdge = {
  cursor: Scalars['String']['output'];
  node: MatrixCell;
};

export type Measure =
  | 'BETWEENNESS'
  | 'COMMUNITY'
  | 'DEGREE'
  | 'PAGE_RANK';

export type MeasureExplanation = {
  measure: Measure;
  text: Scalars['String']['output'];
};

export type MeasureOrder =
  | 'BETWEENNESS'
  | 'DEGREE'
  | 'PAGE_RANK';

export type MeasuredGraph = {
  entities: Scalars['Int']['output'];
  relations: Scalars['Int']['output'];
  study: Study;
};

export type Measures = {
  /** Largest first. */
  communities: CommunityConnection;
  /** What they were computed on. */
  computedOn: MeasuredGraph;
  entities: EntityMeasuresConnection;
  /** Each measure in a sentence. */
  explanations: Array<MeasureExplanation>;
  /** Newman modularity of the communities: 0 as by chance, above 0.3 clear groups. */
  modularity: Scalars['Float']['output'];
};


export type MeasuresCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type MeasuresEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<MeasureOrder>;
};


export type MeasuresExplanationsArgs = {
  lang?: InputMaybe<Lang>;
};

/** On what footing the study says it. */
export type Modality =
  /** Expected to come. */
  | 'EXPECTED'
  /** The authors' reading of what was seen. */
  | 'EXPLAINED'
  /** Supposed. */
  | 'HYPOTHESIS'
  /** Seen in the field. */
  | 'OBSERVED'
  /** Advised. */
  | 'RECOMMENDED';

export type ModalityFacet = {
  count: Scalars['Int']['output'];
  modality: Modality;
};

/** A name asked for, and the entities that bear it. */
export type NameMatch = {
  /** Best first, at most 5; empty if nothing bears the name. */
  entities: Array<Entity>;
  name: Scalars['String']['output'];
};

export type NameMatchConnection = {
  edges: Array<NameMatchEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NameMatchEdge = {
  cursor: Scalars['String']['output'];
  node: NameMatch;
};

/** Which neighbours come first under a limit. */
export type NeighbourOrder =
  | 'LEAST_CONNECTED'
  | 'MOST_CONNECTED';

/** Why a passage gives no claim. */
export type NoClaimReason =
  | 'DEFINITION'
  | 'METHOD'
  | 'REFERENCE'
  | 'REPETITION'
  | 'TRANSITION';

export type NoClaims = {
  note?: Maybe<Scalars['String']['output']>;
  /** The passage it repeats. */
  of?: Maybe<Passage>;
  reason: NoClaimReason;
};


export type NoClaimsNoteArgs = {
  lang?: InputMaybe<Lang>;
};

/** Anything that has an id, unique in its study. */
export type Node = {
  id: Scalars['ID']['output'];
};

/** An effect, behaviour or limit that the study describes. */
export type Outcome = Entity & Node & {
  aliases: Array<Scalars['String']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  collective: Scalars['Boolean']['output'];
  degree: Scalars['Int']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  label: Scalars['String']['output'];
  relations: RelationConnection;
};


/** An effect, behaviour or limit that the study describes. */
export type OutcomeDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** An effect, behaviour or limit that the study describes. */
export type OutcomeLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** An effect, behaviour or limit that the study describes. */
export type OutcomeRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a page of a list begins and ends (Relay cursor connections). */
export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * A paragraph, footnote, box or table row of the study, in our own words. The text itself is not part of the data: a
 * server that was given a copy of the study shows it from there.
 */
export type Passage = Node & {
  /** What it says, in our own words. */
  digest: Scalars['String']['output'];
  /** Last words, to find it in a copy. */
  end?: Maybe<Scalars['String']['output']>;
  /** The passage as a copy of the study has it; null where this server was given none, or it lacks the passage. */
  fullText?: Maybe<PassageText>;
  /** Run-in heading, if it has one. */
  heading?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: PassageKind;
  /** Null if it gives claims. */
  noClaims?: Maybe<NoClaims>;
  /** Claims that rest on it. At most 200 a page. */
  relations: RelationConnection;
  /** True once read again for what it leaves out. */
  reviewedForCompleteness: Scalars['Boolean']['output'];
  /** True once each of its claims was checked against its span alone. */
  reviewedForEvidence: Scalars['Boolean']['output'];
  section: Section;
  /** First words, to find it in a copy. */
  start: Scalars['String']['output'];
};


/**
 * A paragraph, footnote, box or table row of the study, in our own words. The text itself is not part of the data: a
 * server that was given a copy of the study shows it from there.
 */
export type PassageDigestArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A paragraph, footnote, box or table row of the study, in our own words. The text itself is not part of the data: a
 * server that was given a copy of the study shows it from there.
 */
export type PassageHeadingArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A paragraph, footnote, box or table row of the study, in our own words. The text itself is not part of the data: a
 * server that was given a copy of the study shows it from there.
 */
export type PassageRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PassageConnection = {
  edges: Array<PassageEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PassageEdge = {
  cursor: Scalars['String']['output'];
  node: Passage;
};

export type PassageKind =
  | 'ABSTRACT'
  | 'BOX'
  | 'FOOTNOTE'
  | 'LIST_ITEM'
  | 'PARAGRAPH'
  | 'SIGNATURE'
  | 'TABLE_ROW'
  | 'TITLE';

/** A passage in a copy of the study. Not to be kept: answers that hold it are sent with `Cache-Control: no-store`. */
export type PassageText = {
  /** What its claims rest on, in the order of the text. */
  spans: Array<TextSpan>;
  /** Line ends part its pieces where others interrupt it, such as the footnotes of a page. */
  text: Scalars['String']['output'];
};

export type Path = {
  /** From one end to the other. */
  entities: Array<Entity>;
  hops: Array<Hop>;
  /** Where neighbouring hops share no passage, scope or modality: the joint is the tool's, not the study's. */
  joins: Array<Join>;
  /** The evidence of every hop, in the order to read it. */
  readingList: Array<Evidence>;
  signedPart: SignedPart;
  verdict: Verdict;
  weakestHop: WeakestHop;
};

export type PathConnection = {
  edges: Array<PathEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PathEdge = {
  cursor: Scalars['String']['output'];
  node: Path;
};

export type Paths = {
  /** Why there is none; empty where there is a path. One per pair without a path. */
  absences: Array<Absence>;
  completeness: Completeness;
  paths: PathConnection;
  /** This question in its one short, stable form. */
  question: Scalars['String']['output'];
  /** How many paths by verdict, on every page. */
  verdicts: Array<VerdictCount>;
};

/** Paths, or what is wrong with the question. */
export type PathsAnswer = Paths | QuestionRefused;

export type Polarity =
  /** An odd number of negative links: a change is damped. */
  | 'BALANCING'
  /** An even number of negative links: a change is amplified. */
  | 'REINFORCING'
  /** A link has no definite sign. */
  | 'UNDETERMINED';

export type PolarityCount = {
  count: Scalars['Int']['output'];
  polarity: Polarity;
};

/** One of the poles studied. */
export type Pole = Entity & Node & {
  aliases: Array<Scalars['String']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  collective: Scalars['Boolean']['output'];
  degree: Scalars['Int']['output'];
  description?: Maybe<Scalars['String']['output']>;
  /** Members by class, where the study says which class a figure counts, ordered by the relations' ids. */
  figures: Array<PoleFigure>;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  label: Scalars['String']['output'];
  reach?: Maybe<PoleReach>;
  relations: RelationConnection;
  /** Figures of a table row that has fewer figures than columns: no column is given one. Null if there are none. */
  unassignedFigures?: Maybe<UnassignedFigures>;
};


/** One of the poles studied. */
export type PoleDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** One of the poles studied. */
export type PoleLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** One of the poles studied. */
export type PoleRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A count of members, from a claim of type `HAS_MEMBERS`. */
export type PoleFigure = {
  approximate: Scalars['Boolean']['output'];
  /** The class counted: `actor/smes`. */
  members: Entity;
  /** The claim it comes from, with its evidence. */
  relation: Relation;
  unit: Unit;
  value: Scalars['Float']['output'];
};

/** A group of poles: claims about poles in general are about such a group, never about each pole. */
export type PoleGroup = Entity & Node & {
  aliases: Array<Scalars['String']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  collective: Scalars['Boolean']['output'];
  degree: Scalars['Int']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  label: Scalars['String']['output'];
  relations: RelationConnection;
};


/** A group of poles: claims about poles in general are about such a group, never about each pole. */
export type PoleGroupDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** A group of poles: claims about poles in general are about such a group, never about each pole. */
export type PoleGroupLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A group of poles: claims about poles in general are about such a group, never about each pole. */
export type PoleGroupRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How far the pole reaches, by its label. */
export type PoleReach =
  | 'NATIONAL'
  | 'WORLD'
  | 'WORLD_VOCATION';

/** A work written, or cited. */
export type Publication = Entity & Node & {
  aliases: Array<Scalars['String']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  collective: Scalars['Boolean']['output'];
  degree: Scalars['Int']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  label: Scalars['String']['output'];
  relations: RelationConnection;
  year?: Maybe<Scalars['Int']['output']>;
};


/** A work written, or cited. */
export type PublicationDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** A work written, or cited. */
export type PublicationLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A work written, or cited. */
export type PublicationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Of how many of the scope the study says it. */
export type Quantifier =
  | 'ALL'
  | 'MOST'
  | 'ONE'
  | 'RARE'
  | 'SOME';

export type Quantity = {
  approximate: Scalars['Boolean']['output'];
  unit: Unit;
  value: Scalars['Float']['output'];
};

/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type Query = {
  /**
   * Asks a question written in its one short form, such as `paths?between=actor/medef,pole/imaginove&hops=5`:
   * what `question` of any answer gives. Its lists come as a first page.
   */
  ask: Answer;
  /** What the data of a study covers and what it does not. */
  audit: Audit;
  /** Entities side by side: what they share, what only one has, where they contradict. 2 to 10 entities. */
  compare: ComparisonAnswer;
  /** Entities of the study. At most 200 a page. */
  entities: EntityConnection;
  /**
   * Entities for a list of names, such as one pasted from a document: each name with the entities whose
   * label, alias, code or id it is (case, accents and a leading article aside), best first. At most 100 names of
   * at most 200 characters.
   */
  entitiesByName: NameMatchConnection;
  /** One entity by its id. Null if the study has no such entity. */
  entity?: Maybe<Entity>;
  /**
   * What expanding an entity would add, before anything is drawn: relations by type, sign, direction and
   * kind of the other end. Null if the study has no such entity.
   */
  expansion?: Maybe<ExpansionPreview>;
  /** How many entities and relations there are, by each thing that can be filtered, under a filter. */
  facets: Facets;
  /**
   * What became of ids, in the order asked: those of a link, say, that was made with another version of the data.
   * At most 500.
   */
  identities: Array<Identity>;
  /**
   * What an entity influences, or what influences it, along influences that pass the filter. Routes for and
   * against stand side by side; they are never summed. Cost: as `paths`.
   */
  influence: InfluenceAnswer;
  /**
   * Feedback loops: circuits of influences, each entity once. Through one entity, or anywhere in the graph
   * that passes the filter. Shorter first, then by ids. Cost: as `paths`.
   */
  loops: LoopsAnswer;
  /**
   * Who stands in relation to whom, row to column, counted by sign. Rows and columns are kinds of entity, or
   * up to 100 entities each.
   */
  matrix: MatrixAnswer;
  /**
   * Measures of the graph that passes a filter: degree, betweenness, PageRank, communities. They say how
   * entities stand in the study's network, not how much they matter. At most 5,000 entities and 20,000
   * relations, else `LIMIT_EXCEEDED`; a few seconds at that size.
   */
  measures: Measures;
  /**
   * The entities within `depth` relations of the roots, and the relations among all of them, nearest
   * first. The roots are always part of it; only relations that pass the filter are followed. At most 20
   * roots, depth 1 to 3, limit 1 to 1000 entities. Roots that the study does not have are named in
   * `unknownRoots`.
   */
  neighbourhood: Subgraph;
  /** Anything that has an id: an entity, a relation, a passage, a section or a story. Null if the study has no such id. */
  node?: Maybe<Node>;
  /** One passage by its id (`s1.p7`). Null if the study has no such passage. */
  passage?: Maybe<Passage>;
  /** Passages in the study's order. At most 200 a page. */
  passages: PassageConnection;
  /**
   * Paths between entities: sequences of distinct entities, each linked to the next by relations that pass
   * the filter. For more than two entities, the paths between each pair, in the order given. Ordered by
   * length, then unsigned hops, then ids; every path of a length is compared before the list is cut, so the
   * same question always has the same answer. Relations that the study denies are never walked.
   * Cost: up to 200,000 relations read and 2,000,000 steps a pair.
   */
  paths: PathsAnswer;
  /** One relation by its claim's id. Null if the study has no such claim. */
  relation?: Maybe<Relation>;
  /** Relations of the study, ordered by id. At most 200 a page. */
  relations: RelationConnection;
  /**
   * Entities, relations and passages by words: accents and case aside, typos allowed, the last word also
   * as a prefix, both languages at once. Ranked exact > name > alias > prefix > fuzzy > text. At most 100
   * a page. `query` holds 1 to 200 characters. Articles and prepositions need not match; where nothing holds
   * all other words, what holds most of them is found.
   */
  search: SearchConnection;
  /** Sections in the study's order. */
  sections: SectionConnection;
  /** The stories of a study in their own order: guided readings, each a few steps. */
  stories: StoryConnection;
  /** One story by its id (`story/…`). Null if the study has no such story. */
  story?: Maybe<Story>;
  /** The studies loaded, by id. */
  studies: StudyConnection;
  /** One study, by default the server's default study. Null if it is not loaded. */
  study?: Maybe<Study>;
  /**
   * The given entities, such as those already on screen, in the order given, and the relations among them
   * that pass the filter. At most 1000 ids.
   */
  subgraph: Subgraph;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryAskArgs = {
  question: Scalars['String']['input'];
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryAuditArgs = {
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryCompareArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids: Array<Scalars['ID']['input']>;
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<Lang>;
  order?: InputMaybe<EntityOrder>;
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryEntitiesByNameArgs = {
  names: Array<Scalars['String']['input']>;
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryExpansionArgs = {
  filter?: InputMaybe<GraphFilter>;
  id: Scalars['ID']['input'];
  shown?: InputMaybe<Array<Scalars['ID']['input']>>;
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryFacetsArgs = {
  filter?: InputMaybe<GraphFilter>;
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryIdentitiesArgs = {
  ids: Array<Scalars['ID']['input']>;
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryInfluenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<InfluenceDirection>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryLoopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  study?: InputMaybe<Scalars['ID']['input']>;
  through?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryMatrixArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  columns: MatrixAxisInput;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rows: MatrixAxisInput;
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryMeasuresArgs = {
  filter?: InputMaybe<GraphFilter>;
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<GraphFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<NeighbourOrder>;
  roots: Array<Scalars['ID']['input']>;
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryPassageArgs = {
  id: Scalars['ID']['input'];
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sections?: InputMaybe<Array<Scalars['ID']['input']>>;
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryPathsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  between: Array<Scalars['ID']['input']>;
  directed?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  shortest?: InputMaybe<Scalars['Int']['input']>;
  study?: InputMaybe<Scalars['ID']['input']>;
  via?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryRelationArgs = {
  id: Scalars['ID']['input'];
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<KindFilter>>;
  query: Scalars['String']['input'];
  study?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<Array<SearchType>>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QuerySectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryStoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryStoryArgs = {
  id: Scalars['ID']['input'];
  study?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QueryStudyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Maillage: what a study says about who acts on whom. Entities are joined by relations; each relation
 * is a claim of the study, with its sign, modality, scope and the passages it rests on.
 *
 * Ids are readable and unique in a study (`pole/minalogic`, `claim/…`, `s1.p7`). Every root field but
 * `study` and `studies` takes an optional `study`; left out, it is the server's default study. Unknown ids
 * give null; bad arguments give an error whose `extensions.code` is `BAD_USER_INPUT`.
 */
export type QuerySubgraphArgs = {
  filter?: InputMaybe<GraphFilter>;
  ids: Array<Scalars['ID']['input']>;
  study?: InputMaybe<Scalars['ID']['input']>;
};

/** A question that cannot be asked: which argument, why, and what is allowed. */
export type QuestionRefused = {
  /** The argument: `maxHops`, `between`, `via`… */
  argument: Scalars['String']['output'];
  /** Ids that the reason is about. */
  ids: Array<Scalars['ID']['output']>;
  /** Greatest value or number of values allowed. */
  max?: Maybe<Scalars['Int']['output']>;
  /** In words, for whoever asked. */
  message: Scalars['String']['output'];
  /** Smallest value or number of values allowed. */
  min?: Maybe<Scalars['Int']['output']>;
  reason: RefusalReason;
};

/** An entity reached, and the routes there, kept apart by verdict. */
export type Reached = {
  /** Hops of the shortest route. */
  distance: Scalars['Int']['output'];
  entity: Entity;
  /** Verdicts without routes are left out. */
  routes: Array<Routes>;
};

export type ReachedConnection = {
  edges: Array<ReachedEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ReachedEdge = {
  cursor: Scalars['String']['output'];
  node: Reached;
};

/** Something the study advises. Whom it addresses is a relation of type `ADDRESSES`. */
export type Recommendation = Entity & Node & {
  /** True if the study does not say whom it addresses. */
  addresseeNotStated: Scalars['Boolean']['output'];
  aliases: Array<Scalars['String']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  collective: Scalars['Boolean']['output'];
  degree: Scalars['Int']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  label: Scalars['String']['output'];
  relations: RelationConnection;
};


/** Something the study advises. Whom it addresses is a relation of type `ADDRESSES`. */
export type RecommendationDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** Something the study advises. Whom it addresses is a relation of type `ADDRESSES`. */
export type RecommendationLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** Something the study advises. Whom it addresses is a relation of type `ADDRESSES`. */
export type RecommendationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RefusalReason =
  /** An entity is to be passed through, or is an end, and is to be avoided. */
  | 'CONTRADICTORY'
  /** A number, or the number of values, is out of range. */
  | 'OUT_OF_RANGE'
  /** The same entity at both ends. */
  | 'SAME_ENDS'
  /** The study has no such entity. */
  | 'UNKNOWN_ID'
  /** The text of a written question cannot be read. */
  | 'UNREADABLE';

/** A claim of the study: it says something of two entities, on the evidence of one or more passages. */
export type Relation = Node & {
  /** Who says it, when it is not the study. */
  attributedTo?: Maybe<Entity>;
  /** Poles named as examples of a general claim. */
  citedCases: Array<Entity>;
  /** The other term, if the claim compares. */
  comparedTo?: Maybe<Entity>;
  /** Where or when it holds. */
  condition?: Maybe<Scalars['String']['output']>;
  /** Claims that this one goes against, or that go against it. */
  contradicts: Array<Relation>;
  /** What it rests on, in the study's order. */
  evidence: Array<Evidence>;
  /** Id of the claim: `claim/…`. */
  id: Scalars['ID']['output'];
  modality: Modality;
  /** True if the study says that it is not so. */
  negated: Scalars['Boolean']['output'];
  /** Claims that nuance this one. */
  qualifiedBy: Array<Relation>;
  /** Claims that this one nuances. */
  qualifies: Array<Relation>;
  quantity?: Maybe<Quantity>;
  /** Null if the claim is stated in general and without a quantifier. */
  scope?: Maybe<Scope>;
  /** Of influences; a `CONDITION_OF` counts as positive. Null for relations that carry no sign. */
  sign?: Maybe<Sign>;
  source: Entity;
  /** The claim in our own words. */
  statement: Scalars['String']['output'];
  /** Null where the study does not say. */
  strength?: Maybe<Strength>;
  target: Entity;
  type: RelationType;
  /** Year or period, where stated. */
  when?: Maybe<Scalars['String']['output']>;
};


/** A claim of the study: it says something of two entities, on the evidence of one or more passages. */
export type RelationConditionArgs = {
  lang?: InputMaybe<Lang>;
};


/** A claim of the study: it says something of two entities, on the evidence of one or more passages. */
export type RelationStatementArgs = {
  lang?: InputMaybe<Lang>;
};

export type RelationConnection = {
  edges: Array<RelationEdge>;
  pageInfo: PageInfo;
  /** All that match, on every page. */
  totalCount: Scalars['Int']['output'];
};

export type RelationEdge = {
  cursor: Scalars['String']['output'];
  node: Relation;
};

/** What a relation says. The definitions are those of the dataset's vocabulary. */
export type RelationType =
  /** The recommendation asks the target to act. */
  | 'ADDRESSES'
  /** The work refers to the other. */
  | 'CITES'
  /** The source ordered or launched the work. */
  | 'COMMISSIONED'
  /** The source is about the target. */
  | 'CONCERNS'
  /** Without the source the target does not come about; counts as a positive influence. */
  | 'CONDITION_OF'
  /** The pole or body works in the sector. */
  | 'COVERS'
  /** The source shows the factor, behaviour, effect or limit. */
  | 'EXHIBITS'
  /** The pole or group counts this class of actors among its members, in the quantity given. */
  | 'HAS_MEMBERS'
  /** The source changes the target, with the sign the study gives. */
  | 'INFLUENCES'
  /** The source lies, or acts, in the region. */
  | 'LOCATED_IN'
  /** The source belongs to the pole, group or body. */
  | 'MEMBER_OF'
  /** The source needs, or expresses a need for, the jobs, skills or means. */
  | 'NEEDS'
  /** The source is a component, a sub-class or a particular form of the target. */
  | 'PART_OF'
  /** The source offers, trains for or produces the target. */
  | 'PROVIDES'
  /** The work or its authors advise it. */
  | 'RECOMMENDS'
  /** The source carries out the initiative. */
  | 'RUNS'
  /** The source helps the target with means, money or a decision. */
  | 'SUPPORTS'
  /** The two cooperate, meet or exchange. */
  | 'WORKS_WITH'
  /** The source is an author of the work. */
  | 'WROTE';

export type RelationTypeFacet = {
  count: Scalars['Int']['output'];
  relationType: RelationType;
};

export type Routes = {
  count: Scalars['Int']['output'];
  /** The first 10, shortest first. */
  shortest: Array<Path>;
  verdict: Verdict;
};

/** Poles and groups that a claim holds for. */
export type Scope = {
  except: Array<Entity>;
  of: Array<Entity>;
  quantifier?: Maybe<Quantifier>;
};

/** Which scopes to keep. Both conditions must hold when both are given. */
export type ScopeFilter = {
  /** Keep claims stated in general, for named poles or groups, or both (default). */
  generality?: InputMaybe<Array<Generality>>;
  /** Keep claims whose scope names one of these poles or groups as what it holds for. At most 200. */
  of?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type SearchConnection = {
  /**
   * True if more may match than `totalCount` and `counts` say: of each type 500 candidates are looked at, the best
   * for the engine's text search.
   */
  atLeast: Scalars['Boolean']['output'];
  /** How many of them by type and, for entities, kind. */
  counts: Array<SearchCount>;
  edges: Array<SearchEdge>;
  /** Words of the query that were matched; the others were found nowhere. */
  matchedWords: Array<Scalars['String']['output']>;
  pageInfo: PageInfo;
  /** All that match, up to the 500 best. */
  totalCount: Scalars['Int']['output'];
};

export type SearchCount = {
  count: Scalars['Int']['output'];
  /** Null for relations and passages. */
  kind?: Maybe<EntityKind>;
  type: SearchType;
};

export type SearchEdge = {
  cursor: Scalars['String']['output'];
  match: SearchMatch;
  /** The text that matched: label, alias, statement or digest. */
  matchedText: Scalars['String']['output'];
  node: SearchHit;
};

export type SearchHit = Actor | Factor | Initiative | JobFamily | Outcome | Passage | Pole | PoleGroup | Publication | Recommendation | Relation | Sector | Skill;

/** How a result was found, best first. */
export type SearchMatch =
  /** All words stand in one of its aliases. */
  | 'ALIAS'
  /** The query is its label, alias or id. */
  | 'EXACT'
  /** All words are close to words of its label or alias. */
  | 'FUZZY'
  /** All words stand in its label. */
  | 'NAME'
  /** All words begin words of its label or alias. */
  | 'PREFIX'
  /** Found in its text: a description, a statement, a digest. */
  | 'TEXT';

export type SearchType =
  | 'ENTITY'
  | 'PASSAGE'
  | 'RELATION';

/** A section of the study. */
export type Section = Node & {
  id: Scalars['ID']['output'];
  /** The section it is part of. */
  parent?: Maybe<Section>;
  passages: PassageConnection;
  title: Scalars['String']['output'];
};


/** A section of the study. */
export type SectionPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A section of the study. */
export type SectionTitleArgs = {
  lang?: InputMaybe<Lang>;
};

export type SectionConnection = {
  edges: Array<SectionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SectionCoverage = {
  passages: Scalars['Int']['output'];
  passagesWithClaims: Scalars['Int']['output'];
  reviewedForCompleteness: Scalars['Int']['output'];
  reviewedForEvidence: Scalars['Int']['output'];
  section: Section;
};

export type SectionEdge = {
  cursor: Scalars['String']['output'];
  node: Section;
};

export type SectionFacet = {
  count: Scalars['Int']['output'];
  section: Section;
};

export type SectionSign = {
  count: Scalars['Int']['output'];
  section: Section;
  sign?: Maybe<Sign>;
};

/** A field of table 1, or a line of activity. */
export type Sector = Entity & Node & {
  aliases: Array<Scalars['String']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  collective: Scalars['Boolean']['output'];
  degree: Scalars['Int']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  label: Scalars['String']['output'];
  relations: RelationConnection;
};


/** A field of table 1, or a line of activity. */
export type SectorDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** A field of table 1, or a line of activity. */
export type SectorLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A field of table 1, or a line of activity. */
export type SectorRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A copy of the study from which this server shows passages in full. */
export type ServedCopy = {
  ofPassages: Scalars['Int']['output'];
  ofSpans: Scalars['Int']['output'];
  passages: Scalars['Int']['output'];
  /** Spans of evidence. */
  spans: Scalars['Int']['output'];
};

/** Sign of an influence. */
export type Sign =
  /** The study states effects of both signs. */
  | 'MIXED'
  /** The more of the source, the less of the target. */
  | 'NEGATIVE'
  /** The study looked for an effect and found none. */
  | 'NONE'
  /** The more of the source, the more of the target. */
  | 'POSITIVE'
  /** The study states an effect without saying its sign. */
  | 'UNSPECIFIED';

export type SignFacet = {
  count: Scalars['Int']['output'];
  sign?: Maybe<Sign>;
};

/** A sign to keep, or relations that carry none. */
export type SignFilter =
  | 'MIXED'
  | 'NEGATIVE'
  | 'NONE'
  | 'POSITIVE'
  /** Relations that are no influence and so carry no sign. */
  | 'UNSIGNED'
  | 'UNSPECIFIED';

/** The hops that carry a sign, and what they say by themselves. */
export type SignedPart = {
  hops: Scalars['Int']['output'];
  /** Null if no hop carries a sign. */
  verdict?: Maybe<Verdict>;
};

/** A skill or a kind of knowledge. */
export type Skill = Entity & Node & {
  aliases: Array<Scalars['String']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  collective: Scalars['Boolean']['output'];
  degree: Scalars['Int']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: EntityKind;
  label: Scalars['String']['output'];
  relations: RelationConnection;
};


/** A skill or a kind of knowledge. */
export type SkillDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** A skill or a kind of knowledge. */
export type SkillLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A skill or a kind of knowledge. */
export type SkillRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<GraphFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Standing =
  /** Several have it, with other signs, or one is said not to. */
  | 'CONTRADICTING'
  /** Several have it alike. */
  | 'SHARED'
  /** One has it; of the others the study says nothing. */
  | 'UNIQUE';

export type StandingCount = {
  count: Scalars['Int']['output'];
  standing: Standing;
};

/** A reading of the study in steps, in our own words; each step cites the claims it tells. */
export type Story = Node & {
  id: Scalars['ID']['output'];
  steps: Array<StoryStep>;
  /** What it is about. */
  summary: Scalars['String']['output'];
  title: Scalars['String']['output'];
};


/** A reading of the study in steps, in our own words; each step cites the claims it tells. */
export type StorySummaryArgs = {
  lang?: InputMaybe<Lang>;
};


/** A reading of the study in steps, in our own words; each step cites the claims it tells. */
export type StoryTitleArgs = {
  lang?: InputMaybe<Lang>;
};

export type StoryConnection = {
  edges: Array<StoryEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StoryEdge = {
  cursor: Scalars['String']['output'];
  node: Story;
};

export type StoryMode =
  | 'GRAPH'
  /** The reading view. */
  | 'TEXT';

export type StoryStep = {
  /** Unique in its story. */
  id: Scalars['ID']['output'];
  /** Passages to read: those that the claims rest on first, in the study's order, then those named besides. */
  passages: Array<Passage>;
  /** The claims that the text tells. */
  relations: Array<Relation>;
  text: Scalars['String']['output'];
  title: Scalars['String']['output'];
  view: StoryView;
};


export type StoryStepTextArgs = {
  lang?: InputMaybe<Lang>;
};


export type StoryStepTitleArgs = {
  lang?: InputMaybe<Lang>;
};

/** What a step shows. */
export type StoryView = {
  /** The entity that the text is narrowed to. */
  about?: Maybe<Scalars['ID']['output']>;
  /** Entities drawn: the ends of the relations told, then those named besides. */
  entities: Array<Scalars['ID']['output']>;
  /** Entities, relations and passages that are marked. */
  focus: Array<Scalars['ID']['output']>;
  mode: StoryMode;
  /** A question asked beside it, in its written form: what `ask` takes. */
  question?: Maybe<Scalars['String']['output']>;
  /** Types of relation that are kept; null keeps all. */
  relationTypes?: Maybe<Array<RelationType>>;
  /** Signs that are kept; null keeps all. */
  signs?: Maybe<Array<SignFilter>>;
  /** Of the question's paths the one that is chosen: its entities in order. */
  way?: Maybe<Array<Scalars['ID']['output']>>;
};

/** How strong the study says an influence is. Left out where it does not say. */
export type Strength =
  | 'STRONG'
  | 'STRONGEST'
  | 'WEAK';

export type Study = {
  authors: Array<Scalars['String']['output']>;
  /** How much of the study was found in the copy that this server was given; null where it has none. */
  copy?: Maybe<ServedCopy>;
  counts: StudyCounts;
  /** Null where the copy of the study does not state one. */
  date?: Maybe<Scalars['String']['output']>;
  description: Scalars['String']['output'];
  /** What changed in the data, newest first. */
  history: Array<StudyVersion>;
  id: Scalars['ID']['output'];
  /** Licence of the data. */
  licence: Scalars['String']['output'];
  publisher: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** Version of the data: `1.0.0`. */
  version: Scalars['String']['output'];
};


export type StudyDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


export type StudyTitleArgs = {
  lang?: InputMaybe<Lang>;
};

export type StudyConnection = {
  edges: Array<StudyEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StudyCounts = {
  entities: Scalars['Int']['output'];
  passages: Scalars['Int']['output'];
  relations: Scalars['Int']['output'];
  sections: Scalars['Int']['output'];
};

export type StudyEdge = {
  cursor: Scalars['String']['output'];
  node: Study;
};

export type StudyVersion = {
  change: Scalars['String']['output'];
  date: Scalars['String']['output'];
  version: Scalars['String']['output'];
};


export type StudyVersionChangeArgs = {
  lang?: InputMaybe<Lang>;
};

/** A part of the graph, and what was cut from it. */
export type Subgraph = {
  /** Null if nothing was cut. */
  cut?: Maybe<Cut>;
  /** Nearest first, then in the order asked for, then by id. */
  entities: EntityConnection;
  /** Ordered by id. */
  relations: RelationConnection;
  /** Ids asked for that the study does not have. */
  unknownRoots: Array<Scalars['ID']['output']>;
};

/** A stretch of a text in UTF-16 code units; `end` is the first one after it. */
export type TextSpan = {
  /** Id of the claim that rests on it. */
  claim: Scalars['ID']['output'];
  end: Scalars['Int']['output'];
  start: Scalars['Int']['output'];
};

/** Figures that the study prints without saying which column each belongs to. */
export type UnassignedFigures = {
  /** The columns they might belong to. */
  columns: Array<Unit>;
  evidence: Array<Evidence>;
  /** In the order printed. */
  values: Array<Scalars['Int']['output']>;
};

/** What a quantity counts. */
export type Unit =
  | 'ACTIVITY'
  | 'COUNTRY'
  | 'EURO'
  | 'FIRM'
  | 'JOB'
  | 'JOB_FAMILY'
  | 'LARGE_FIRM'
  | 'PARTNER'
  | 'POLE'
  | 'RESEARCH_CENTRE'
  | 'SME'
  | 'TRAINING_CENTRE'
  | 'UNIVERSITY'
  | 'YEAR';

/** What a path or route says as a whole. */
export type Verdict =
  /** A hop has influences of differing signs. */
  | 'MIXED'
  | 'NEGATIVE'
  /** A hop is stated to have no effect. */
  | 'NONE'
  | 'POSITIVE'
  /** A hop carries no sign, or one that the study does not specify. */
  | 'UNDETERMINED';

export type VerdictCount = {
  count: Scalars['Int']['output'];
  verdict: Verdict;
};

export type Walked =
  /** Every relation of the hop runs the other way. */
  | 'AGAINST'
  | 'ALONG';

export type WeakestHop = {
  /** From 0. */
  index: Scalars['Int']['output'];
  weakness: Weakness;
};

/** Why a hop is the weakest, worst first. */
export type Weakness =
  /** Influences, but only the other way. */
  | 'AGAINST_DIRECTION'
  | 'EXPECTED_OR_RECOMMENDED'
  | 'EXPLAINED'
  /** Observed, on several passages. */
  | 'FIRM'
  | 'HYPOTHESIS'
  /** Observed, on one passage. */
  | 'ONE_PASSAGE'
  /** No influence either way. */
  | 'UNSIGNED'
  | 'UNSPECIFIED';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Answer:
    | ( ComparisonRow )
    | ( InfluenceRow )
    | ( LoopsRow )
    | ( MatrixRow )
    | ( PathsRow )
    | ( Refusal )
  ;
  ComparisonAnswer:
    | ( ComparisonRow )
    | ( Refusal )
  ;
  InfluenceAnswer:
    | ( InfluenceRow )
    | ( Refusal )
  ;
  LoopsAnswer:
    | ( LoopsRow )
    | ( Refusal )
  ;
  MatrixAnswer:
    | ( MatrixRow )
    | ( Refusal )
  ;
  PathsAnswer:
    | ( PathsRow )
    | ( Refusal )
  ;
  SearchHit:
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( PassageRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( RelationRow )
    | ( EntityRow )
    | ( EntityRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
  ;
  Node:
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( PassageRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( RelationRow )
    | ( SectionRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( StoryRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Absence: ResolverTypeWrapper<PairAbsence>;
  AbsenceCause: ResolverTypeWrapper<AbsenceCauseRow>;
  AbsenceReason: AbsenceReason;
  Actor: ResolverTypeWrapper<EntityRow>;
  Answer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Answer']>;
  Aspect: ResolverTypeWrapper<AspectRow>;
  AspectCell: ResolverTypeWrapper<AspectCellRow>;
  AspectConnection: ResolverTypeWrapper<AspectConnectionSource>;
  AspectEdge: ResolverTypeWrapper<AspectEdgeSource>;
  Audit: ResolverTypeWrapper<AuditSource>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Community: ResolverTypeWrapper<CommunityRow>;
  CommunityConnection: ResolverTypeWrapper<CommunityConnectionSource>;
  CommunityEdge: ResolverTypeWrapper<CommunityEdgeSource>;
  Comparison: ResolverTypeWrapper<ComparisonRow>;
  ComparisonAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ComparisonAnswer']>;
  Completeness: Completeness;
  Cut: ResolverTypeWrapper<Cut>;
  Direction: Direction;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<EntityConnectionSource>;
  EntityEdge: ResolverTypeWrapper<EntityEdgeSource>;
  EntityKind: EntityKind;
  EntityMeasures: ResolverTypeWrapper<MeasuredEntity>;
  EntityMeasuresConnection: ResolverTypeWrapper<MeasuredConnectionSource>;
  EntityMeasuresEdge: ResolverTypeWrapper<MeasuredEdgeSource>;
  EntityOrder: EntityOrder;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  ExpansionGroup: ResolverTypeWrapper<ExpansionGroup>;
  ExpansionPreview: ResolverTypeWrapper<ExpansionSource>;
  Facets: ResolverTypeWrapper<FacetsSource>;
  Factor: ResolverTypeWrapper<EntityRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Generality: Generality;
  GeneralityFacet: ResolverTypeWrapper<GeneralityFacet>;
  GraphFilter: GraphFilter;
  Hop: ResolverTypeWrapper<HopRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdState: IdState;
  Identity: ResolverTypeWrapper<IdentityRow>;
  Influence: ResolverTypeWrapper<InfluenceRow>;
  InfluenceAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InfluenceAnswer']>;
  InfluenceDirection: InfluenceDirection;
  Initiative: ResolverTypeWrapper<EntityRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JobFamily: ResolverTypeWrapper<EntityRow>;
  Join: ResolverTypeWrapper<Join>;
  JoinKind: JoinKind;
  KindFacet: ResolverTypeWrapper<KindFacet>;
  KindFilter: KindFilter;
  Lang: Lang;
  Loop: ResolverTypeWrapper<LoopRow>;
  LoopConnection: ResolverTypeWrapper<LoopConnectionSource>;
  LoopEdge: ResolverTypeWrapper<LoopEdgeSource>;
  Loops: ResolverTypeWrapper<LoopsRow>;
  LoopsAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoopsAnswer']>;
  Matrix: ResolverTypeWrapper<MatrixRow>;
  MatrixAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatrixAnswer']>;
  MatrixAxisInput: MatrixAxisInput;
  MatrixCell: ResolverTypeWrapper<MatrixCellRow>;
  MatrixCellConnection: ResolverTypeWrapper<MatrixCellConnectionSource>;
  MatrixCellEdge: ResolverTypeWrapper<MatrixCellEdgeSource>;
  Measure: Measure;
  MeasureExplanation: ResolverTypeWrapper<MeasureExplanation>;
  MeasureOrder: MeasureOrder;
  MeasuredGraph: ResolverTypeWrapper<MeasuredGraphSource>;
  Measures: ResolverTypeWrapper<MeasuresRow>;
  Modality: Modality;
  ModalityFacet: ResolverTypeWrapper<ModalityFacet>;
  NameMatch: ResolverTypeWrapper<NameMatchSource>;
  NameMatchConnection: ResolverTypeWrapper<NameMatchConnectionSource>;
  NameMatchEdge: ResolverTypeWrapper<NameMatchEdgeSource>;
  NeighbourOrder: NeighbourOrder;
  NoClaimReason: NoClaimReason;
  NoClaims: ResolverTypeWrapper<NoClaimsRow>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Outcome: ResolverTypeWrapper<EntityRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passage: ResolverTypeWrapper<PassageRow>;
  PassageConnection: ResolverTypeWrapper<PassageConnectionSource>;
  PassageEdge: ResolverTypeWrapper<PassageEdgeSource>;
  PassageKind: PassageKind;
  PassageText: ResolverTypeWrapper<PassageText>;
  Path: ResolverTypeWrapper<PathRow>;
  PathConnection: ResolverTypeWrapper<PathConnectionSource>;
  PathEdge: ResolverTypeWrapper<PathEdgeSource>;
  Paths: ResolverTypeWrapper<PathsRow>;
  PathsAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PathsAnswer']>;
  Polarity: Polarity;
  PolarityCount: ResolverTypeWrapper<PolarityCount>;
  Pole: ResolverTypeWrapper<EntityRow>;
  PoleFigure: ResolverTypeWrapper<PoleFigureSource>;
  PoleGroup: ResolverTypeWrapper<EntityRow>;
  PoleReach: PoleReach;
  Publication: ResolverTypeWrapper<EntityRow>;
  Quantifier: Quantifier;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionRefused: ResolverTypeWrapper<Refusal>;
  Reached: ResolverTypeWrapper<ReachedRow>;
  ReachedConnection: ResolverTypeWrapper<ReachedConnectionSource>;
  ReachedEdge: ResolverTypeWrapper<ReachedEdgeSource>;
  Recommendation: ResolverTypeWrapper<EntityRow>;
  RefusalReason: RefusalReason;
  Relation: ResolverTypeWrapper<RelationRow>;
  RelationConnection: ResolverTypeWrapper<RelationConnectionSource>;
  RelationEdge: ResolverTypeWrapper<RelationEdgeSource>;
  RelationType: RelationType;
  RelationTypeFacet: ResolverTypeWrapper<RelationTypeFacet>;
  Routes: ResolverTypeWrapper<Omit<Routes, 'shortest'> & { shortest: Array<ResolversTypes['Path']> }>;
  Scope: ResolverTypeWrapper<ScopeRow>;
  ScopeFilter: ScopeFilter;
  SearchConnection: ResolverTypeWrapper<SearchConnectionSource>;
  SearchCount: ResolverTypeWrapper<SearchCount>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeSource>;
  SearchHit: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchHit']>;
  SearchMatch: SearchMatch;
  SearchType: SearchType;
  Section: ResolverTypeWrapper<SectionRow>;
  SectionConnection: ResolverTypeWrapper<SectionConnectionSource>;
  SectionCoverage: ResolverTypeWrapper<SectionCoverageSource>;
  SectionEdge: ResolverTypeWrapper<SectionEdgeSource>;
  SectionFacet: ResolverTypeWrapper<SectionFacetSource>;
  SectionSign: ResolverTypeWrapper<SectionSignSource>;
  Sector: ResolverTypeWrapper<EntityRow>;
  ServedCopy: ResolverTypeWrapper<ServedCopy>;
  Sign: Sign;
  SignFacet: ResolverTypeWrapper<SignFacet>;
  SignFilter: SignFilter;
  SignedPart: ResolverTypeWrapper<SignedPart>;
  Skill: ResolverTypeWrapper<EntityRow>;
  Standing: Standing;
  StandingCount: ResolverTypeWrapper<StandingCount>;
  Story: ResolverTypeWrapper<StoryRow>;
  StoryConnection: ResolverTypeWrapper<StoryConnectionSource>;
  StoryEdge: ResolverTypeWrapper<StoryEdgeSource>;
  StoryMode: StoryMode;
  StoryStep: ResolverTypeWrapper<StoryStepRow>;
  StoryView: ResolverTypeWrapper<StoryStepRow>;
  Strength: Strength;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Study: ResolverTypeWrapper<StudyRow>;
  StudyConnection: ResolverTypeWrapper<StudyConnectionSource>;
  StudyCounts: ResolverTypeWrapper<StudyCounts>;
  StudyEdge: ResolverTypeWrapper<StudyEdgeSource>;
  StudyVersion: ResolverTypeWrapper<StudyVersionRow>;
  Subgraph: ResolverTypeWrapper<SubgraphSource>;
  TextSpan: ResolverTypeWrapper<TextSpan>;
  UnassignedFigures: ResolverTypeWrapper<UnassignedFiguresSource>;
  Unit: Unit;
  Verdict: Verdict;
  VerdictCount: ResolverTypeWrapper<VerdictCount>;
  Walked: Walked;
  WeakestHop: ResolverTypeWrapper<WeakestHop>;
  Weakness: Weakness;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Absence: PairAbsence;
  AbsenceCause: AbsenceCauseRow;
  Actor: EntityRow;
  Answer: ResolversUnionTypes<ResolversParentTypes>['Answer'];
  Aspect: AspectRow;
  AspectCell: AspectCellRow;
  AspectConnection: AspectConnectionSource;
  AspectEdge: AspectEdgeSource;
  Audit: AuditSource;
  Boolean: Scalars['Boolean']['output'];
  Community: CommunityRow;
  CommunityConnection: CommunityConnectionSource;
  CommunityEdge: CommunityEdgeSource;
  Comparison: ComparisonRow;
  ComparisonAnswer: ResolversUnionTypes<ResolversParentTypes>['ComparisonAnswer'];
  Cut: Cut;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityConnection: EntityConnectionSource;
  EntityEdge: EntityEdgeSource;
  EntityMeasures: MeasuredEntity;
  EntityMeasuresConnection: MeasuredConnectionSource;
  EntityMeasuresEdge: MeasuredEdgeSource;
  Evidence: EvidenceRow;
  ExpansionGroup: ExpansionGroup;
  ExpansionPreview: ExpansionSource;
  Facets: FacetsSource;
  Factor: EntityRow;
  Float: Scalars['Float']['output'];
  GeneralityFacet: GeneralityFacet;
  GraphFilter: GraphFilter;
  Hop: HopRow;
  ID: Scalars['ID']['output'];
  Identity: IdentityRow;
  Influence: InfluenceRow;
  InfluenceAnswer: ResolversUnionTypes<ResolversParentTypes>['InfluenceAnswer'];
  Initiative: EntityRow;
  Int: Scalars['Int']['output'];
  JobFamily: EntityRow;
  Join: Join;
  KindFacet: KindFacet;
  Loop: LoopRow;
  LoopConnection: LoopConnectionSource;
  LoopEdge: LoopEdgeSource;
  Loops: LoopsRow;
  LoopsAnswer: ResolversUnionTypes<ResolversParentTypes>['LoopsAnswer'];
  Matrix: MatrixRow;
  MatrixAnswer: ResolversUnionTypes<ResolversParentTypes>['MatrixAnswer'];
  MatrixAxisInput: MatrixAxisInput;
  MatrixCell: MatrixCellRow;
  MatrixCellConnection: MatrixCellConnectionSource;
  MatrixCellEdge: MatrixCellEdgeSource;
  MeasureExplanation: MeasureExplanation;
  MeasuredGraph: MeasuredGraphSource;
  Measures: MeasuresRow;
  ModalityFacet: ModalityFacet;
  NameMatch: NameMatchSource;
  NameMatchConnection: NameMatchConnectionSource;
  NameMatchEdge: NameMatchEdgeSource;
  NoClaims: NoClaimsRow;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Outcome: EntityRow;
  PageInfo: PageInfo;
  Passage: PassageRow;
  PassageConnection: PassageConnectionSource;
  PassageEdge: PassageEdgeSource;
  PassageText: PassageText;
  Path: PathRow;
  PathConnection: PathConnectionSource;
  PathEdge: PathEdgeSource;
  Paths: PathsRow;
  PathsAnswer: ResolversUnionTypes<ResolversParentTypes>['PathsAnswer'];
  PolarityCount: PolarityCount;
  Pole: EntityRow;
  PoleFigure: PoleFigureSource;
  PoleGroup: EntityRow;
  Publication: EntityRow;
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  QuestionRefused: Refusal;
  Reached: ReachedRow;
  ReachedConnection: ReachedConnectionSource;
  ReachedEdge: ReachedEdgeSource;
  Recommendation: EntityRow;
  Relation: RelationRow;
  RelationConnection: RelationConnectionSource;
  RelationEdge: RelationEdgeSource;
  RelationTypeFacet: RelationTypeFacet;
  Routes: Omit<Routes, 'shortest'> & { shortest: Array<ResolversParentTypes['Path']> };
  Scope: ScopeRow;
  ScopeFilter: ScopeFilter;
  SearchConnection: SearchConnectionSource;
  SearchCount: SearchCount;
  SearchEdge: SearchEdgeSource;
  SearchHit: ResolversUnionTypes<ResolversParentTypes>['SearchHit'];
  Section: SectionRow;
  SectionConnection: SectionConnectionSource;
  SectionCoverage: SectionCoverageSource;
  SectionEdge: SectionEdgeSource;
  SectionFacet: SectionFacetSource;
  SectionSign: SectionSignSource;
  Sector: EntityRow;
  ServedCopy: ServedCopy;
  SignFacet: SignFacet;
  SignedPart: SignedPart;
  Skill: EntityRow;
  StandingCount: StandingCount;
  Story: StoryRow;
  StoryConnection: StoryConnectionSource;
  StoryEdge: StoryEdgeSource;
  StoryStep: StoryStepRow;
  StoryView: StoryStepRow;
  String: Scalars['String']['output'];
  Study: StudyRow;
  StudyConnection: StudyConnectionSource;
  StudyCounts: StudyCounts;
  StudyEdge: StudyEdgeSource;
  StudyVersion: StudyVersionRow;
  Subgraph: SubgraphSource;
  TextSpan: TextSpan;
  UnassignedFigures: UnassignedFiguresSource;
  VerdictCount: VerdictCount;
  WeakestHop: WeakestHop;
};

export type AbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  causes?: Resolver<Array<ResolversTypes['AbsenceCause']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type AbsenceCauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsenceCause'] = ResolversParentTypes['AbsenceCause']> = {
  atLeast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  criterion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hops?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AbsenceReason'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  abroad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ActorDescriptionArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActorLabelArgs, 'lang'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ActorRelationsArgs, 'direction' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  __resolveType: TypeResolveFn<'Comparison' | 'Influence' | 'Loops' | 'Matrix' | 'Paths' | 'QuestionRefused', ParentType, ContextType>;
};

export type AspectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Aspect'] = ResolversParentTypes['Aspect']> = {
  cells?: Resolver<Array<ResolversTypes['AspectCell']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationType?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type AspectCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AspectCell'] = ResolversParentTypes['AspectCell']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  sign?: Resolver<Maybe<ResolversTypes['Sign']>, ParentType, ContextType>;
};

export type AspectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AspectConnection'] = ResolversParentTypes['AspectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AspectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AspectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AspectEdge'] = ResolversParentTypes['AspectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Aspect'], ParentType, ContextType>;
};

export type AuditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Audit'] = ResolversParentTypes['Audit']> = {
  coverage?: Resolver<Array<ResolversTypes['SectionCoverage']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  passagesWithoutClaims?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<AuditPassagesWithoutClaimsArgs, 'first'>>;
  restingOnOnePassage?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AuditRestingOnOnePassageArgs, 'first'>>;
  signsBySection?: Resolver<Array<ResolversTypes['SectionSign']>, ParentType, ContextType>;
  study?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
  unassignedFigures?: Resolver<Array<ResolversTypes['Pole']>, ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityEdge'] = ResolversParentTypes['CommunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  aspects?: Resolver<ResolversTypes['AspectConnection'], ParentType, ContextType>;
  between?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ComparisonBetweenArgs, 'first'>>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standings?: Resolver<Array<ResolversTypes['StandingCount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparisonAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonAnswer'] = ResolversParentTypes['ComparisonAnswer']> = {
  __resolveType: TypeResolveFn<'Comparison' | 'QuestionRefused', ParentType, ContextType>;
};

export type CutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cut'] = ResolversParentTypes['Cut']> = {
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Factor' | 'Initiative' | 'JobFamily' | 'Outcome' | 'Pole' | 'PoleGroup' | 'Publication' | 'Recommendation' | 'Sector' | 'Skill', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityMeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityMeasures'] = ResolversParentTypes['EntityMeasures']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degreeBySign?: Resolver<Array<ResolversTypes['SignFacet']>, ParentType, ContextType>;
  degreeByType?: Resolver<Array<ResolversTypes['RelationTypeFacet']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EntityMeasuresConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityMeasuresConnection'] = ResolversParentTypes['EntityMeasuresConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityMeasuresEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityMeasuresEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityMeasuresEdge'] = ResolversParentTypes['EntityMeasuresEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EntityMeasures'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  end?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExpansionGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpansionGroup'] = ResolversParentTypes['ExpansionGroup']> = {
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenEntities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  relationType?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sign?: Resolver<Maybe<ResolversTypes['Sign']>, ParentType, ContextType>;
};

export type ExpansionPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpansionPreview'] = ResolversParentTypes['ExpansionPreview']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ExpansionGroup']>, ParentType, ContextType>;
  hiddenEntities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenRelations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  generalities?: Resolver<Array<ResolversTypes['GeneralityFacet']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['KindFacet']>, ParentType, ContextType>;
  modalities?: Resolver<Array<ResolversTypes['ModalityFacet']>, ParentType, ContextType>;
  relationTypes?: Resolver<Array<ResolversTypes['RelationTypeFacet']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['SectionFacet']>, ParentType, ContextType>;
  signs?: Resolver<Array<ResolversTypes['SignFacet']>, ParentType, ContextType>;
};

export type FactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Factor'] = ResolversParentTypes['Factor']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FactorDescriptionArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FactorLabelArgs, 'lang'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FactorRelationsArgs, 'direction' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeneralityFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeneralityFacet'] = ResolversParentTypes['GeneralityFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  generality?: Resolver<ResolversTypes['Generality'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  carrying?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  sign?: Resolver<Maybe<ResolversTypes['Sign']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  walked?: Resolver<ResolversTypes['Walked'], ParentType, ContextType>;
};

export type IdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identity'] = ResolversParentTypes['Identity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IdState'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type InfluenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Influence'] = ResolversParentTypes['Influence']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['InfluenceDirection'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['ReachedConnection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfluenceAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InfluenceAnswer'] = ResolversParentTypes['InfluenceAnswer']> = {
  __resolveType: TypeResolveFn<'Influence' | 'QuestionRefused', ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InitiativeDescriptionArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InitiativeLabelArgs, 'lang'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<InitiativeRelationsArgs, 'direction' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobFamilyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobFamily'] = ResolversParentTypes['JobFamily']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<JobFamilyDescriptionArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<JobFamilyLabelArgs, 'lang'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<JobFamilyRelationsArgs, 'direction' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Join'] = ResolversParentTypes['Join']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['JoinKind']>, ParentType, ContextType>;
};

export type KindFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindFacet'] = ResolversParentTypes['KindFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type LoopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Loop'] = ResolversParentTypes['Loop']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
};

export type LoopConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoopConnection'] = ResolversParentTypes['LoopConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LoopEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoopEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoopEdge'] = ResolversParentTypes['LoopEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Loop'], ParentType, ContextType>;
};

export type LoopsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Loops'] = ResolversParentTypes['Loops']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  loops?: Resolver<ResolversTypes['LoopConnection'], ParentType, ContextType>;
  polarities?: Resolver<Array<ResolversTypes['PolarityCount']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoopsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoopsAnswer'] = ResolversParentTypes['LoopsAnswer']> = {
  __resolveType: TypeResolveFn<'Loops' | 'QuestionRefused', ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  cells?: Resolver<ResolversTypes['MatrixCellConnection'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatrixAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixAnswer'] = ResolversParentTypes['MatrixAnswer']> = {
  __resolveType: TypeResolveFn<'Matrix' | 'QuestionRefused', ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  column?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notObserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MatrixCellRelationsArgs, 'first'>>;
  row?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signs?: Resolver<Array<ResolversTypes['SignFacet']>, ParentType, ContextType>;
};

export type MatrixCellConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCellConnection'] = ResolversParentTypes['MatrixCellConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MatrixCellEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixCellEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCellEdge'] = ResolversParentTypes['MatrixCellEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MatrixCell'], ParentType, ContextType>;
};

export type MeasureExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureExplanation'] = ResolversParentTypes['MeasureExplanation']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasuredGraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasuredGraph'] = ResolversParentTypes['MeasuredGraph']> = {
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  study?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
};

export type MeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measures'] = ResolversParentTypes['Measures']> = {
  communities?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, RequireFields<MeasuresCommunitiesArgs, 'first'>>;
  computedOn?: Resolver<ResolversTypes['MeasuredGraph'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityMeasuresConnection'], ParentType, ContextType, RequireFields<MeasuresEntitiesArgs, 'first' | 'order'>>;
  explanations?: Resolver<Array<ResolversTypes['MeasureExplanation']>, ParentType, ContextType, RequireFields<MeasuresExplanationsArgs, 'lang'>>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ModalityFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModalityFacet'] = ResolversParentTypes['ModalityFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
};

export type NameMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameMatch'] = ResolversParentTypes['NameMatch']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NameMatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameMatchConnection'] = ResolversParentTypes['NameMatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NameMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NameMatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameMatchEdge'] = ResolversParentTypes['NameMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NameMatch'], ParentType, ContextType>;
};

export type NoClaimsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoClaims'] = ResolversParentTypes['NoClaims']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<NoClaimsNoteArgs, 'lang'>>;
  of?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NoClaimReason'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Factor' | 'Initiative' | 'JobFamily' | 'Outcome' | 'Passage' | 'Pole' | 'PoleGroup' | 'Publication' | 'Recommendation' | 'Relation' | 'Section' | 'Sector' | 'Skill' | 'Story', ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OutcomeDescriptionArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OutcomeLabelArgs, 'lang'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OutcomeRelationsArgs, 'direction' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PassageDigestArgs, 'lang'>>;
  end?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullText?: Resolver<Maybe<ResolversTypes['PassageText']>, ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PassageHeadingArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PassageKind'], ParentType, ContextType>;
  noClaims?: Resolver<Maybe<ResolversTypes['NoClaims']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PassageRelationsArgs, 'first'>>;
  reviewedForCompleteness?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewedForEvidence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PassageTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassageText'] = ResolversParentTypes['PassageText']> = {
  spans?: Resolver<Array<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  joins?: Resolver<Array<ResolversTypes['Join']>, ParentType, ContextType>;
  readingList?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  signedPart?: Resolver<ResolversTypes['SignedPart'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  weakestHop?: Resolver<ResolversTypes['WeakestHop'], ParentType, ContextType>;
};

export type PathConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  absences?: Resolver<Array<ResolversTypes['Absence']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['PathConnection'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathsAnswer'] = ResolversParentTypes['PathsAnswer']> = {
  __resolveType: TypeResolveFn<'Paths' | 'QuestionRefused', ParentType, ContextType>;
};

export type PolarityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolarityCount'] = ResolversParentTypes['PolarityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
};

export type PoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pole'] = ResolversParentTypes['Pole']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PoleDescriptionArgs, 'lang'>>;
  figures?: Resolver<Array<ResolversTypes['PoleFigure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PoleLabelArgs, 'lang'>>;
  reach?: Resolver<Maybe<ResolversTypes['PoleReach']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PoleRelationsArgs, 'direction' | 'first'>>;
  unassignedFigures?: Resolver<Maybe<ResolversTypes['UnassignedFigures']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoleFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoleFigure'] = ResolversParentTypes['PoleFigure']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PoleGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoleGroup'] = ResolversParentTypes['PoleGroup']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PoleGroupDescriptionArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PoleGroupLabelArgs, 'lang'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PoleGroupRelationsArgs, 'direction' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublicationDescriptionArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PublicationLabelArgs, 'lang'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PublicationRelationsArgs, 'direction' | 'first'>>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  audit?: Resolver<ResolversTypes['Audit'], ParentType, ContextType, Partial<QueryAuditArgs>>;
  compare?: Resolver<ResolversTypes['ComparisonAnswer'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'first' | 'ids'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'lang' | 'order'>>;
  entitiesByName?: Resolver<ResolversTypes['NameMatchConnection'], ParentType, ContextType, RequireFields<QueryEntitiesByNameArgs, 'names'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  expansion?: Resolver<Maybe<ResolversTypes['ExpansionPreview']>, ParentType, ContextType, RequireFields<QueryExpansionArgs, 'id'>>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType, Partial<QueryFacetsArgs>>;
  identities?: Resolver<Array<ResolversTypes['Identity']>, ParentType, ContextType, RequireFields<QueryIdentitiesArgs, 'ids'>>;
  influence?: Resolver<ResolversTypes['InfluenceAnswer'], ParentType, ContextType, RequireFields<QueryInfluenceArgs, 'direction' | 'first' | 'maxHops' | 'of'>>;
  loops?: Resolver<ResolversTypes['LoopsAnswer'], ParentType, ContextType, RequireFields<QueryLoopsArgs, 'first' | 'maxHops'>>;
  matrix?: Resolver<ResolversTypes['MatrixAnswer'], ParentType, ContextType, RequireFields<QueryMatrixArgs, 'columns' | 'first' | 'rows'>>;
  measures?: Resolver<ResolversTypes['Measures'], ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'limit' | 'order' | 'roots'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType, RequireFields<QueryPassageArgs, 'id'>>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<QueryPassagesArgs, 'first'>>;
  paths?: Resolver<ResolversTypes['PathsAnswer'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'between' | 'directed' | 'first' | 'maxHops' | 'shortest'>>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationArgs, 'id'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<QueryRelationsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  sections?: Resolver<ResolversTypes['SectionConnection'], ParentType, ContextType, RequireFields<QuerySectionsArgs, 'first'>>;
  stories?: Resolver<ResolversTypes['StoryConnection'], ParentType, ContextType, RequireFields<QueryStoriesArgs, 'first'>>;
  story?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType, RequireFields<QueryStoryArgs, 'id'>>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, RequireFields<QueryStudiesArgs, 'first'>>;
  study?: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType, Partial<QueryStudyArgs>>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'ids'>>;
};

export type QuestionRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionRefused'] = ResolversParentTypes['QuestionRefused']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RefusalReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reached'] = ResolversParentTypes['Reached']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  routes?: Resolver<Array<ResolversTypes['Routes']>, ParentType, ContextType>;
};

export type ReachedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachedConnection'] = ResolversParentTypes['ReachedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReachedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachedEdge'] = ResolversParentTypes['ReachedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reached'], ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  addresseeNotStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RecommendationDescriptionArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RecommendationLabelArgs, 'lang'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RecommendationRelationsArgs, 'direction' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  attributedTo?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  citedCases?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  comparedTo?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RelationConditionArgs, 'lang'>>;
  contradicts?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  qualifiedBy?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  qualifies?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  sign?: Resolver<Maybe<ResolversTypes['Sign']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationStatementArgs, 'lang'>>;
  strength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RelationTypeFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationTypeFacet'] = ResolversParentTypes['RelationTypeFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationType?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RoutesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Routes'] = ResolversParentTypes['Routes']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortest?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scope'] = ResolversParentTypes['Scope']> = {
  except?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  of?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  quantifier?: Resolver<Maybe<ResolversTypes['Quantifier']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['SearchCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  matchedWords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchCount'] = ResolversParentTypes['SearchCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  matchedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Factor' | 'Initiative' | 'JobFamily' | 'Outcome' | 'Passage' | 'Pole' | 'PoleGroup' | 'Publication' | 'Recommendation' | 'Relation' | 'Sector' | 'Skill', ParentType, ContextType>;
};

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<SectionPassagesArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SectionTitleArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionConnection'] = ResolversParentTypes['SectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionCoverage'] = ResolversParentTypes['SectionCoverage']> = {
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passagesWithClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewedForCompleteness?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewedForEvidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
};

export type SectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionEdge'] = ResolversParentTypes['SectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
};

export type SectionFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionFacet'] = ResolversParentTypes['SectionFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
};

export type SectionSignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionSign'] = ResolversParentTypes['SectionSign']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
  sign?: Resolver<Maybe<ResolversTypes['Sign']>, ParentType, ContextType>;
};

export type SectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SectorDescriptionArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SectorLabelArgs, 'lang'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SectorRelationsArgs, 'direction' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServedCopyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServedCopy'] = ResolversParentTypes['ServedCopy']> = {
  ofPassages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ofSpans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignFacet'] = ResolversParentTypes['SignFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sign?: Resolver<Maybe<ResolversTypes['Sign']>, ParentType, ContextType>;
};

export type SignedPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedPart'] = ResolversParentTypes['SignedPart']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SkillDescriptionArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SkillLabelArgs, 'lang'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SkillRelationsArgs, 'direction' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingCount'] = ResolversParentTypes['StandingCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type StoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Story'] = ResolversParentTypes['Story']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['StoryStep']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StorySummaryArgs, 'lang'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StoryTitleArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryConnection'] = ResolversParentTypes['StoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryEdge'] = ResolversParentTypes['StoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
};

export type StoryStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryStep'] = ResolversParentTypes['StoryStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StoryStepTextArgs, 'lang'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StoryStepTitleArgs, 'lang'>>;
  view?: Resolver<ResolversTypes['StoryView'], ParentType, ContextType>;
};

export type StoryViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryView'] = ResolversParentTypes['StoryView']> = {
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  focus?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['StoryMode'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationTypes?: Resolver<Maybe<Array<ResolversTypes['RelationType']>>, ParentType, ContextType>;
  signs?: Resolver<Maybe<Array<ResolversTypes['SignFilter']>>, ParentType, ContextType>;
  way?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type StudyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Study'] = ResolversParentTypes['Study']> = {
  authors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  copy?: Resolver<Maybe<ResolversTypes['ServedCopy']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['StudyCounts'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StudyDescriptionArgs, 'lang'>>;
  history?: Resolver<Array<ResolversTypes['StudyVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StudyTitleArgs, 'lang'>>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StudyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyConnection'] = ResolversParentTypes['StudyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StudyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StudyCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyCounts'] = ResolversParentTypes['StudyCounts']> = {
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StudyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyEdge'] = ResolversParentTypes['StudyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
};

export type StudyVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyVersion'] = ResolversParentTypes['StudyVersion']> = {
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StudyVersionChangeArgs, 'lang'>>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  cut?: Resolver<Maybe<ResolversTypes['Cut']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType>;
  unknownRoots?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TextSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan']> = {
  claim?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnassignedFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnassignedFigures'] = ResolversParentTypes['UnassignedFigures']> = {
  columns?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VerdictCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictCount'] = ResolversParentTypes['VerdictCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type WeakestHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeakestHop'] = ResolversParentTypes['WeakestHop']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weakness?: Resolver<ResolversTypes['Weakness'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Absence?: AbsenceResolvers<ContextType>;
  AbsenceCause?: AbsenceCauseResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  Aspect?: AspectResolvers<ContextType>;
  AspectCell?: AspectCellResolvers<ContextType>;
  AspectConnection?: AspectConnectionResolvers<ContextType>;
  AspectEdge?: AspectEdgeResolvers<ContextType>;
  Audit?: AuditResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonAnswer?: ComparisonAnswerResolvers<ContextType>;
  Cut?: CutResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityMeasures?: EntityMeasuresResolvers<ContextType>;
  EntityMeasuresConnection?: EntityMeasuresConnectionResolvers<ContextType>;
  EntityMeasuresEdge?: EntityMeasuresEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExpansionGroup?: ExpansionGroupResolvers<ContextType>;
  ExpansionPreview?: ExpansionPreviewResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  Factor?: FactorResolvers<ContextType>;
  GeneralityFacet?: GeneralityFacetResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Identity?: IdentityResolvers<ContextType>;
  Influence?: InfluenceResolvers<ContextType>;
  InfluenceAnswer?: InfluenceAnswerResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  JobFamily?: JobFamilyResolvers<ContextType>;
  Join?: JoinResolvers<ContextType>;
  KindFacet?: KindFacetResolvers<ContextType>;
  Loop?: LoopResolvers<ContextType>;
  LoopConnection?: LoopConnectionResolvers<ContextType>;
  LoopEdge?: LoopEdgeResolvers<ContextType>;
  Loops?: LoopsResolvers<ContextType>;
  LoopsAnswer?: LoopsAnswerResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  MatrixAnswer?: MatrixAnswerResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  MatrixCellConnection?: MatrixCellConnectionResolvers<ContextType>;
  MatrixCellEdge?: MatrixCellEdgeResolvers<ContextType>;
  MeasureExplanation?: MeasureExplanationResolvers<ContextType>;
  MeasuredGraph?: MeasuredGraphResolvers<ContextType>;
  Measures?: MeasuresResolvers<ContextType>;
  ModalityFacet?: ModalityFacetResolvers<ContextType>;
  NameMatch?: NameMatchResolvers<ContextType>;
  NameMatchConnection?: NameMatchConnectionResolvers<ContextType>;
  NameMatchEdge?: NameMatchEdgeResolvers<ContextType>;
  NoClaims?: NoClaimsResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  PassageText?: PassageTextResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  PathsAnswer?: PathsAnswerResolvers<ContextType>;
  PolarityCount?: PolarityCountResolvers<ContextType>;
  Pole?: PoleResolvers<ContextType>;
  PoleFigure?: PoleFigureResolvers<ContextType>;
  PoleGroup?: PoleGroupResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionRefused?: QuestionRefusedResolvers<ContextType>;
  Reached?: ReachedResolvers<ContextType>;
  ReachedConnection?: ReachedConnectionResolvers<ContextType>;
  ReachedEdge?: ReachedEdgeResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationTypeFacet?: RelationTypeFacetResolvers<ContextType>;
  Routes?: RoutesResolvers<ContextType>;
  Scope?: ScopeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchCount?: SearchCountResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  SectionConnection?: SectionConnectionResolvers<ContextType>;
  SectionCoverage?: SectionCoverageResolvers<ContextType>;
  SectionEdge?: SectionEdgeResolvers<ContextType>;
  SectionFacet?: SectionFacetResolvers<ContextType>;
  SectionSign?: SectionSignResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  ServedCopy?: ServedCopyResolvers<ContextType>;
  SignFacet?: SignFacetResolvers<ContextType>;
  SignedPart?: SignedPartResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  StandingCount?: StandingCountResolvers<ContextType>;
  Story?: StoryResolvers<ContextType>;
  StoryConnection?: StoryConnectionResolvers<ContextType>;
  StoryEdge?: StoryEdgeResolvers<ContextType>;
  StoryStep?: StoryStepResolvers<ContextType>;
  StoryView?: StoryViewResolvers<ContextType>;
  Study?: StudyResolvers<ContextType>;
  StudyConnection?: StudyConnectionResolvers<ContextType>;
  StudyCounts?: StudyCountsResolvers<ContextType>;
  StudyEdge?: StudyEdgeResolvers<ContextType>;
  StudyVersion?: StudyVersionResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  UnassignedFigures?: UnassignedFiguresResolvers<ContextType>;
  VerdictCount?: VerdictCountResolvers<ContextType>;
  WeakestHop?: WeakestHopResolvers<ContextType>;
};

