/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Whether an answer is whole. */
export type Completeness =
  /** Everything that answers the question is here. */
  | 'COMPLETE'
  /** The question costs too much to be answered whole. */
  | 'CUT_BY_BUDGET'
  /** Cut at the number asked for; there may be more. */
  | 'CUT_BY_LIMIT';

/** Which way a relation runs, seen from an entity. */
export type Direction =
  /** Either way. Relations that read the same from both ends (`WORKS_WITH`) pass whichever way is asked for. */
  | 'BOTH'
  /** To the entity. */
  | 'IN'
  /** From the entity. */
  | 'OUT';

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

/** Whether a claim is stated in general or for named poles or groups. */
export type Generality =
  | 'GENERAL'
  | 'SCOPED';

/**
 * Which part of the graph to look at; the same everywhere. A list that is left out keeps everything, an
 * empty list keeps nothing. A relation passes when it passes every list given and both its ends pass
 * `kinds`. An entity passes when its kind is listed and, if a list about relations is given, at least one
 * of its relations passes.
 */
export type GraphFilter = {
  /** Kinds of entity; `ACTOR` stands for every kind of actor. */
  kinds?: Array<KindFilter> | null | undefined;
  modalities?: Array<Modality> | null | undefined;
  relationTypes?: Array<RelationType> | null | undefined;
  scope?: ScopeFilter | null | undefined;
  /** Sections that the evidence lies in, sub-sections included: `s2` keeps `s2.1` too. At most 200. */
  sections?: Array<string | number> | null | undefined;
  signs?: Array<SignFilter> | null | undefined;
};

export type IdState =
  /** Something in the study has it. */
  | 'CURRENT'
  /** No longer used, and never used again. */
  | 'RETIRED'
  /** Never used in this study, or mistyped. */
  | 'UNKNOWN';

export type InfluenceDirection =
  /** What it influences. */
  | 'DOWNSTREAM'
  /** What influences it. */
  | 'UPSTREAM';

export type JoinKind =
  | 'OTHER_MODALITY'
  | 'OTHER_PASSAGE'
  | 'OTHER_SCOPE';

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

/** Why a passage gives no claim. */
export type NoClaimReason =
  | 'DEFINITION'
  | 'METHOD'
  | 'REFERENCE'
  | 'REPETITION'
  | 'TRANSITION';

export type PassageKind =
  | 'ABSTRACT'
  | 'BOX'
  | 'FOOTNOTE'
  | 'LIST_ITEM'
  | 'PARAGRAPH'
  | 'SIGNATURE'
  | 'TABLE_ROW'
  | 'TITLE';

export type Polarity =
  /** An odd number of negative links: a change is damped. */
  | 'BALANCING'
  /** An even number of negative links: a change is amplified. */
  | 'REINFORCING'
  /** A link has no definite sign. */
  | 'UNDETERMINED';

/** How far the pole reaches, by its label. */
export type PoleReach =
  | 'NATIONAL'
  | 'WORLD'
  | 'WORLD_VOCATION';

/** Of how many of the scope the study says it. */
export type Quantifier =
  | 'ALL'
  | 'MOST'
  | 'ONE'
  | 'RARE'
  | 'SOME';

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

/** Which scopes to keep. Both conditions must hold when both are given. */
export type ScopeFilter = {
  /** Keep claims stated in general, for named poles or groups, or both (default). */
  generality?: Array<Generality> | null | undefined;
  /** Keep claims whose scope names one of these poles or groups as what it holds for. At most 200. */
  of?: Array<string | number> | null | undefined;
};

export type SearchType =
  | 'ENTITY'
  | 'PASSAGE'
  | 'RELATION';

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

/** A sign to keep, or relations that carry none. */
export type SignFilter =
  | 'MIXED'
  | 'NEGATIVE'
  | 'NONE'
  | 'POSITIVE'
  /** Relations that are no influence and so carry no sign. */
  | 'UNSIGNED'
  | 'UNSPECIFIED';

export type Standing =
  /** Several have it, with other signs, or one is said not to. */
  | 'CONTRADICTING'
  /** Several have it alike. */
  | 'SHARED'
  /** One has it; of the others the study says nothing. */
  | 'UNIQUE';

export type StoryMode =
  | 'GRAPH'
  /** The reading view. */
  | 'TEXT';

/** How strong the study says an influence is. Left out where it does not say. */
export type Strength =
  | 'STRONG'
  | 'STRONGEST'
  | 'WEAK';

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

export type Walked =
  /** Every relation of the hop runs the other way. */
  | 'AGAINST'
  | 'ALONG';

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

type GraphEntity_Actor_Fragment = { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type GraphEntity_Factor_Fragment = { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type GraphEntity_Initiative_Fragment = { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type GraphEntity_JobFamily_Fragment = { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type GraphEntity_Outcome_Fragment = { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type GraphEntity_Pole_Fragment = { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type GraphEntity_PoleGroup_Fragment = { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type GraphEntity_Publication_Fragment = { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type GraphEntity_Recommendation_Fragment = { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type GraphEntity_Sector_Fragment = { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type GraphEntity_Skill_Fragment = { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

export type GraphEntityFragment =
  | GraphEntity_Actor_Fragment
  | GraphEntity_Factor_Fragment
  | GraphEntity_Initiative_Fragment
  | GraphEntity_JobFamily_Fragment
  | GraphEntity_Outcome_Fragment
  | GraphEntity_Pole_Fragment
  | GraphEntity_PoleGroup_Fragment
  | GraphEntity_Publication_Fragment
  | GraphEntity_Recommendation_Fragment
  | GraphEntity_Sector_Fragment
  | GraphEntity_Skill_Fragment
;

export type GraphClaimFragment = { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statementFr: string, statementEn: string, source:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , target:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , scope: { of: Array<
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
    >, except: Array<
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
      | { id: string, code: string | null, fr: string, en: string }
    > } | null };

export type SubgraphQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type SubgraphQuery = { subgraph: { unknownRoots: Array<string>, entities: { edges: Array<{ node:
          | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
         }> }, relations: { edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statementFr: string, statementEn: string, source:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , target:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , scope: { of: Array<
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
            >, except: Array<
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
              | { id: string, code: string | null, fr: string, en: string }
            > } | null } }> } } };

export type AllEntitiesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AllEntitiesQuery = { entities: { edges: Array<{ node:
        | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AllRelationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AllRelationsQuery = { relations: { edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statementFr: string, statementEn: string, source:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , target:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , scope: { of: Array<
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
          >, except: Array<
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
          > } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NeighboursQueryVariables = Exact<{
  roots: Array<string | number> | string | number;
  depth: number;
  filter?: GraphFilter | null | undefined;
  limit: number;
}>;


export type NeighboursQuery = { neighbourhood: { unknownRoots: Array<string>, entities: { edges: Array<{ node:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> } } };

export type EntitiesOfKindsQueryVariables = Exact<{
  kinds: Array<KindFilter> | KindFilter;
  after?: string | null | undefined;
}>;


export type EntitiesOfKindsQuery = { entities: { edges: Array<{ node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StudySizeQueryVariables = Exact<{ [key: string]: never; }>;


export type StudySizeQuery = { study: { counts: { entities: number, relations: number } } | null };

export type MostConnectedQueryVariables = Exact<{
  first: number;
}>;


export type MostConnectedQuery = { entities: { edges: Array<{ node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type StudyCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type StudyCountsQuery = { study: { id: string, version: string, titleFr: string, titleEn: string, counts: { entities: number, relations: number } } | null, facets: { kinds: Array<{ kind: EntityKind, count: number }>, relationTypes: Array<{ relationType: RelationType, count: number }>, signs: Array<{ sign: Sign | null, count: number }>, modalities: Array<{ modality: Modality, count: number }>, generalities: Array<{ generality: Generality, count: number }> } };

export type PassageEndsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PassageEndsQuery = { passage: { relations: { edges: Array<{ node: { source:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , target:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type StudyVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type StudyVersionQuery = { study: { id: string, version: string } | null };

export type LinkIdsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type LinkIdsQuery = { study: { id: string, version: string } | null, identities: Array<{ id: string, state: IdState, successor: string | null }> };

export type ReadingSectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadingSectionsQuery = { study: { id: string } | null, sections: { edges: Array<{ node: { id: string, fr: string, en: string } }> } };

export type ReadingPassagesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReadingPassagesQuery = { passages: { edges: Array<{ node: { id: string, kind: PassageKind, start: string, end: string | null, headingFr: string | null, headingEn: string | null, digestFr: string, digestEn: string, section: { id: string }, noClaims: { reason: NoClaimReason, noteFr: string | null, noteEn: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReadingRelationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReadingRelationsQuery = { relations: { edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statementFr: string, statementEn: string, evidence: Array<{ start: string, end: string | null, passage: { id: string } }>, source:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , target:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , scope: { of: Array<
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
          >, except: Array<
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
          > } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ServedCopyQueryVariables = Exact<{ [key: string]: never; }>;


export type ServedCopyQuery = { study: { id: string, copy: { passages: number, ofPassages: number, spans: number, ofSpans: number } | null } | null };

export type ServedTextsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ServedTextsQuery = { passages: { edges: Array<{ node: { id: string, fullText: { text: string, spans: Array<{ claim: string, start: number, end: number }> } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type StoriesQuery = { stories: { edges: Array<{ node: { id: string, fr: string, en: string, summaryFr: string, summaryEn: string, steps: Array<{ id: string }> } }> } };

export type StoryQueryVariables = Exact<{
  id: string | number;
}>;


export type StoryQuery = { study: { id: string, version: string, authors: Array<string>, publisher: string, fr: string, en: string } | null, story: { id: string, fr: string, en: string, steps: Array<{ id: string, fr: string, en: string, textFr: string, textEn: string, relations: Array<{ id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, source:
          | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
          | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
          | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
          | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
          | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
          | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
          | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
          | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
          | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
          | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
          | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
        , target:
          | { id: string, fr: string, en: string }
          | { id: string, fr: string, en: string }
          | { id: string, fr: string, en: string }
          | { id: string, fr: string, en: string }
          | { id: string, fr: string, en: string }
          | { id: string, fr: string, en: string }
          | { id: string, fr: string, en: string }
          | { id: string, fr: string, en: string }
          | { id: string, fr: string, en: string }
          | { id: string, fr: string, en: string }
          | { id: string, fr: string, en: string }
        , evidence: Array<{ passage: { id: string } }> }>, passages: Array<{ id: string }>, view: { mode: StoryMode, entities: Array<string>, relationTypes: Array<RelationType> | null, signs: Array<SignFilter> | null, focus: Array<string>, about: string | null, question: string | null, way: Array<string> | null } }> } | null };

export type StoryRelationFragment = { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, source:
    | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
    | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
    | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
    | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
    | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
    | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
    | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
    | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
    | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
    | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
    | { id: string, kind: EntityKind, collective: boolean, fr: string, en: string }
  , target:
    | { id: string, fr: string, en: string }
    | { id: string, fr: string, en: string }
    | { id: string, fr: string, en: string }
    | { id: string, fr: string, en: string }
    | { id: string, fr: string, en: string }
    | { id: string, fr: string, en: string }
    | { id: string, fr: string, en: string }
    | { id: string, fr: string, en: string }
    | { id: string, fr: string, en: string }
    | { id: string, fr: string, en: string }
    | { id: string, fr: string, en: string }
  , evidence: Array<{ passage: { id: string } }> };

export type TableEntitiesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type TableEntitiesQuery = { subgraph: { entities: { edges: Array<{ node:
          | { id: string, relations: { edges: Array<{ node: { negated: boolean, target:
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                   } }> } }
          | { id: string, relations: { edges: Array<{ node: { negated: boolean, target:
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                   } }> } }
          | { id: string, relations: { edges: Array<{ node: { negated: boolean, target:
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                   } }> } }
          | { id: string, relations: { edges: Array<{ node: { negated: boolean, target:
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                   } }> } }
          | { id: string, relations: { edges: Array<{ node: { negated: boolean, target:
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                   } }> } }
          | { reach: PoleReach | null, id: string, relations: { edges: Array<{ node: { negated: boolean, target:
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                   } }> } }
          | { id: string, relations: { edges: Array<{ node: { negated: boolean, target:
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                   } }> } }
          | { id: string, relations: { edges: Array<{ node: { negated: boolean, target:
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                   } }> } }
          | { id: string, relations: { edges: Array<{ node: { negated: boolean, target:
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                   } }> } }
          | { id: string, relations: { edges: Array<{ node: { negated: boolean, target:
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                   } }> } }
          | { id: string, relations: { edges: Array<{ node: { negated: boolean, target:
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                    | { id: string, fr: string, en: string }
                   } }> } }
         }> } } };

export type TableEvidenceFragment = { edges: Array<{ node: { id: string, evidence: Array<{ passage: { id: string } }> } }> };

export type EvidenceAmongQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type EvidenceAmongQuery = { subgraph: { relations: { edges: Array<{ node: { id: string, evidence: Array<{ passage: { id: string } }> } }> } } };

export type AllEvidenceQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AllEvidenceQuery = { relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, evidence: Array<{ passage: { id: string } }> } }> } };

export type AuditQueryVariables = Exact<{
  lang: Lang;
}>;


export type AuditQuery = { audit: { study: { id: string, version: string, title: string, authors: Array<string>, publisher: string, date: string | null, licence: string, counts: { entities: number, relations: number, passages: number, sections: number }, history: Array<{ version: string, date: string, change: string }> }, coverage: Array<{ passages: number, passagesWithClaims: number, reviewedForCompleteness: number, reviewedForEvidence: number, section: { id: string, title: string } }>, passagesWithoutClaims: { totalCount: number, edges: Array<{ node: { id: string, heading: string | null, digest: string, noClaims: { reason: NoClaimReason, note: string | null } | null } }> }, unassignedFigures: Array<{ id: string, label: string, unassignedFigures: { values: Array<number>, columns: Array<Unit> } | null }>, signsBySection: Array<{ sign: Sign | null, count: number, section: { id: string, title: string } }> } };

export type AuditRelationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AuditRelationsQuery = { relations: { edges: Array<{ node: { id: string, sign: Sign | null, modality: Modality } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditOnePassageQueryVariables = Exact<{
  after?: string | null | undefined;
  lang: Lang;
}>;


export type AuditOnePassageQuery = { audit: { restingOnOnePassage: { totalCount: number, edges: Array<{ node: { id: string, sign: Sign | null, type: RelationType, modality: Modality, strength: Strength | null, statement: string, evidence: Array<{ passage: { id: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type ComparedClaimFragment = { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, evidence: Array<{ passage: { id: string } }>, source:
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
  , target:
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
   };

export type ComparedAspectFragment = { relationType: RelationType, direction: Direction, standing: Standing, other:
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
  , cells: Array<{ sign: Sign | null, negated: boolean, entity:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , relations: Array<{ id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, evidence: Array<{ passage: { id: string } }>, source:
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
      , target:
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
       }> }> };

export type ComparisonQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  filter?: GraphFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type ComparisonQuery = { compare:
    | { __typename: 'Comparison', question: string, entities: Array<
        | { __typename: 'Actor', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Factor', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Initiative', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'JobFamily', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Outcome', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Pole', reach: PoleReach | null, id: string, kind: EntityKind, collective: boolean, label: string, figures: Array<{ value: number, unit: Unit, approximate: boolean, members:
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
              | { id: string, label: string }
             }>, unassignedFigures: { values: Array<number>, columns: Array<Unit> } | null }
        | { __typename: 'PoleGroup', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Publication', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Recommendation', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Sector', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Skill', id: string, kind: EntityKind, collective: boolean, label: string }
      >, aspects: { totalCount: number, edges: Array<{ node: { relationType: RelationType, direction: Direction, standing: Standing, other:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , cells: Array<{ sign: Sign | null, negated: boolean, entity:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , relations: Array<{ id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, evidence: Array<{ passage: { id: string } }>, source:
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                , target:
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                 }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, between: { totalCount: number, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, evidence: Array<{ passage: { id: string } }>, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { __typename: 'QuestionRefused', argument: string, reason: RefusalReason, ids: Array<string>, min: number | null, max: number | null }
   };

export type ComparedNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  lang: Lang;
}>;


export type ComparedNamesQuery = { subgraph: { unknownRoots: Array<string>, entities: { edges: Array<{ node:
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
         }> } } };

type ListedEntity_Actor_Fragment = { id: string, kind: EntityKind, collective: boolean, label: string };

type ListedEntity_Factor_Fragment = { id: string, kind: EntityKind, collective: boolean, label: string };

type ListedEntity_Initiative_Fragment = { id: string, kind: EntityKind, collective: boolean, label: string };

type ListedEntity_JobFamily_Fragment = { id: string, kind: EntityKind, collective: boolean, label: string };

type ListedEntity_Outcome_Fragment = { id: string, kind: EntityKind, collective: boolean, label: string };

type ListedEntity_Pole_Fragment = { id: string, kind: EntityKind, collective: boolean, label: string };

type ListedEntity_PoleGroup_Fragment = { id: string, kind: EntityKind, collective: boolean, label: string };

type ListedEntity_Publication_Fragment = { id: string, kind: EntityKind, collective: boolean, label: string };

type ListedEntity_Recommendation_Fragment = { id: string, kind: EntityKind, collective: boolean, label: string };

type ListedEntity_Sector_Fragment = { id: string, kind: EntityKind, collective: boolean, label: string };

type ListedEntity_Skill_Fragment = { id: string, kind: EntityKind, collective: boolean, label: string };

export type ListedEntityFragment =
  | ListedEntity_Actor_Fragment
  | ListedEntity_Factor_Fragment
  | ListedEntity_Initiative_Fragment
  | ListedEntity_JobFamily_Fragment
  | ListedEntity_Outcome_Fragment
  | ListedEntity_Pole_Fragment
  | ListedEntity_PoleGroup_Fragment
  | ListedEntity_Publication_Fragment
  | ListedEntity_Recommendation_Fragment
  | ListedEntity_Sector_Fragment
  | ListedEntity_Skill_Fragment
;

export type ListedRelationFragment = { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
  , target:
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
   };

export type EntityDetailsQueryVariables = Exact<{
  id: string | number;
  lang: Lang;
}>;


export type EntityDetailsQuery = { entity:
    | { __typename: 'Actor', abroad: boolean, id: string, kind: EntityKind, label: string, code: string | null, aliases: Array<string>, description: string | null, collective: boolean, degree: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { __typename: 'Factor', id: string, kind: EntityKind, label: string, code: string | null, aliases: Array<string>, description: string | null, collective: boolean, degree: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { __typename: 'Initiative', id: string, kind: EntityKind, label: string, code: string | null, aliases: Array<string>, description: string | null, collective: boolean, degree: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { __typename: 'JobFamily', id: string, kind: EntityKind, label: string, code: string | null, aliases: Array<string>, description: string | null, collective: boolean, degree: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { __typename: 'Outcome', id: string, kind: EntityKind, label: string, code: string | null, aliases: Array<string>, description: string | null, collective: boolean, degree: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { __typename: 'Pole', reach: PoleReach | null, id: string, kind: EntityKind, label: string, code: string | null, aliases: Array<string>, description: string | null, collective: boolean, degree: number, figures: Array<{ value: number, unit: Unit, approximate: boolean, members:
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
          | { id: string, label: string }
         }>, unassignedFigures: { values: Array<number>, columns: Array<Unit> } | null, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { __typename: 'PoleGroup', id: string, kind: EntityKind, label: string, code: string | null, aliases: Array<string>, description: string | null, collective: boolean, degree: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { __typename: 'Publication', year: number | null, id: string, kind: EntityKind, label: string, code: string | null, aliases: Array<string>, description: string | null, collective: boolean, degree: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { __typename: 'Recommendation', id: string, kind: EntityKind, label: string, code: string | null, aliases: Array<string>, description: string | null, collective: boolean, degree: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { __typename: 'Sector', id: string, kind: EntityKind, label: string, code: string | null, aliases: Array<string>, description: string | null, collective: boolean, degree: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { __typename: 'Skill', id: string, kind: EntityKind, label: string, code: string | null, aliases: Array<string>, description: string | null, collective: boolean, degree: number, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
   | null };

export type MoreRelationsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type MoreRelationsQuery = { entity:
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , target:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
             } }> } }
   | null };

export type PassageDetailsQueryVariables = Exact<{
  id: string | number;
  lang: Lang;
}>;


export type PassageDetailsQuery = { passage: { id: string, kind: PassageKind, heading: string | null, digest: string, start: string, end: string | null, section: { id: string, title: string }, noClaims: { reason: NoClaimReason, note: string | null } | null, relations: { totalCount: number, edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
          , target:
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
            | { id: string, kind: EntityKind, collective: boolean, label: string }
           } }> } } | null };

export type RelationDetailsQueryVariables = Exact<{
  id: string | number;
  lang: Lang;
}>;


export type RelationDetailsQuery = { relation: { condition: string | null, when: string | null, id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, scope: { quantifier: Quantifier | null, of: Array<
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
      >, except: Array<
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
        | { id: string, label: string }
      > } | null, citedCases: Array<
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
    >, comparedTo:
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
     | null, attributedTo:
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
      | { id: string, label: string }
     | null, quantity: { value: number, unit: Unit, approximate: boolean } | null, evidence: Array<{ start: string, end: string | null, passage: { id: string, heading: string | null, digest: string, section: { id: string, title: string } } }>, qualifies: Array<{ id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
      , target:
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
       }>, qualifiedBy: Array<{ id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
      , target:
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
       }>, contradicts: Array<{ id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statement: string, source:
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
      , target:
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
        | { id: string, kind: EntityKind, collective: boolean, label: string }
       }>, source:
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
    , target:
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
      | { id: string, kind: EntityKind, collective: boolean, label: string }
     } | null };

export type ExpansionPreviewQueryVariables = Exact<{
  id: string | number;
  filter?: GraphFilter | null | undefined;
  shown: Array<string | number> | string | number;
}>;


export type ExpansionPreviewQuery = { expansion: { hiddenEntities: number, hiddenRelations: number, groups: Array<{ relationType: RelationType, sign: Sign | null, direction: Direction, kind: EntityKind, relations: number, entities: number, hiddenEntities: number }> } | null };

export type ExpansionRelationsQueryVariables = Exact<{
  id: string | number;
  filter?: GraphFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ExpansionRelationsQuery = { entity:
    | { relations: { edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, source:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
            , target:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { relations: { edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, source:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
            , target:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { relations: { edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, source:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
            , target:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { relations: { edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, source:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
            , target:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { relations: { edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, source:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
            , target:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { relations: { edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, source:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
            , target:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { relations: { edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, source:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
            , target:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { relations: { edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, source:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
            , target:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { relations: { edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, source:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
            , target:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { relations: { edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, source:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
            , target:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { relations: { edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, source:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
            , target:
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
              | { id: string, kind: EntityKind, degree: number }
             } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type EntitiesByNameQueryVariables = Exact<{
  names: Array<string> | string;
  lang: Lang;
}>;


export type EntitiesByNameQuery = { entitiesByName: { edges: Array<{ node: { name: string, entities: Array<
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
        > } }> } };

export type EntitiesNearQueryVariables = Exact<{
  query: string;
  lang: Lang;
}>;


export type EntitiesNearQuery = { search: { edges: Array<{ node:
        | { __typename: 'Actor', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Factor', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Initiative', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'JobFamily', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Outcome', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Passage' }
        | { __typename: 'Pole', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'PoleGroup', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Publication', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Recommendation', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Relation' }
        | { __typename: 'Sector', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Skill', id: string, kind: EntityKind, collective: boolean, label: string }
       }> } };

type MapEntity_Actor_Fragment = { __typename: 'Actor', abroad: boolean, id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type MapEntity_Factor_Fragment = { __typename: 'Factor', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type MapEntity_Initiative_Fragment = { __typename: 'Initiative', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type MapEntity_JobFamily_Fragment = { __typename: 'JobFamily', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type MapEntity_Outcome_Fragment = { __typename: 'Outcome', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type MapEntity_Pole_Fragment = { __typename: 'Pole', reach: PoleReach | null, id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type MapEntity_PoleGroup_Fragment = { __typename: 'PoleGroup', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type MapEntity_Publication_Fragment = { __typename: 'Publication', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type MapEntity_Recommendation_Fragment = { __typename: 'Recommendation', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type MapEntity_Sector_Fragment = { __typename: 'Sector', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

type MapEntity_Skill_Fragment = { __typename: 'Skill', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string };

export type MapEntityFragment =
  | MapEntity_Actor_Fragment
  | MapEntity_Factor_Fragment
  | MapEntity_Initiative_Fragment
  | MapEntity_JobFamily_Fragment
  | MapEntity_Outcome_Fragment
  | MapEntity_Pole_Fragment
  | MapEntity_PoleGroup_Fragment
  | MapEntity_Publication_Fragment
  | MapEntity_Recommendation_Fragment
  | MapEntity_Sector_Fragment
  | MapEntity_Skill_Fragment
;

export type MapStudyQueryVariables = Exact<{ [key: string]: never; }>;


export type MapStudyQuery = { study: { id: string } | null };

export type MapRegionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MapRegionsQuery = { entities: { edges: Array<{ node:
        | { __typename: 'Actor', abroad: boolean, id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { __typename: 'Factor', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { __typename: 'Initiative', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { __typename: 'JobFamily', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { __typename: 'Outcome', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { __typename: 'Pole', reach: PoleReach | null, id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { __typename: 'PoleGroup', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { __typename: 'Publication', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { __typename: 'Recommendation', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { __typename: 'Sector', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        | { __typename: 'Skill', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MapLocationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MapLocationsQuery = { relations: { edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, negated: boolean, statementFr: string, statementEn: string, source:
          | { __typename: 'Actor', id: string, abroad: boolean, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'Factor', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'Initiative', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'JobFamily', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'Outcome', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'Pole', id: string, reach: PoleReach | null, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'PoleGroup', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'Publication', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'Recommendation', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'Sector', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'Skill', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        , target:
          | { __typename: 'Actor', id: string, abroad: boolean, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'Factor', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'Initiative', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'JobFamily', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'Outcome', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'Pole', id: string, reach: PoleReach | null, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'PoleGroup', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'Publication', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'Recommendation', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'Sector', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
          | { __typename: 'Skill', id: string, kind: EntityKind, code: string | null, collective: boolean, degree: number, fr: string, en: string }
        , scope: { of: Array<
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
          >, except: Array<
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
            | { id: string, code: string | null, fr: string, en: string }
          > } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CellClaimsQueryVariables = Exact<{
  rows: Array<string | number> | string | number;
  columns: Array<string | number> | string | number;
  filter?: GraphFilter | null | undefined;
}>;


export type CellClaimsQuery = { matrix:
    | { __typename: 'Matrix', question: string, cells: { edges: Array<{ node: { row: string, column: string, count: number, relations: { edges: Array<{ node: { id: string, evidence: Array<{ passage: { id: string } }> } }> } } }> } }
    | { __typename: 'QuestionRefused', argument: string, reason: RefusalReason, ids: Array<string>, min: number | null, max: number | null }
   };

type ShownEntity_Actor_Fragment = { id: string, kind: EntityKind, label: string };

type ShownEntity_Factor_Fragment = { id: string, kind: EntityKind, label: string };

type ShownEntity_Initiative_Fragment = { id: string, kind: EntityKind, label: string };

type ShownEntity_JobFamily_Fragment = { id: string, kind: EntityKind, label: string };

type ShownEntity_Outcome_Fragment = { id: string, kind: EntityKind, label: string };

type ShownEntity_Pole_Fragment = { id: string, kind: EntityKind, label: string };

type ShownEntity_PoleGroup_Fragment = { id: string, kind: EntityKind, label: string };

type ShownEntity_Publication_Fragment = { id: string, kind: EntityKind, label: string };

type ShownEntity_Recommendation_Fragment = { id: string, kind: EntityKind, label: string };

type ShownEntity_Sector_Fragment = { id: string, kind: EntityKind, label: string };

type ShownEntity_Skill_Fragment = { id: string, kind: EntityKind, label: string };

export type ShownEntityFragment =
  | ShownEntity_Actor_Fragment
  | ShownEntity_Factor_Fragment
  | ShownEntity_Initiative_Fragment
  | ShownEntity_JobFamily_Fragment
  | ShownEntity_Outcome_Fragment
  | ShownEntity_Pole_Fragment
  | ShownEntity_PoleGroup_Fragment
  | ShownEntity_Publication_Fragment
  | ShownEntity_Recommendation_Fragment
  | ShownEntity_Sector_Fragment
  | ShownEntity_Skill_Fragment
;

export type ShownRelationFragment = { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, statement: string, source:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , target:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , evidence: Array<{ start: string, end: string | null, passage: { id: string } }> };

export type ViewShownQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  filter?: GraphFilter | null | undefined;
  lang: Lang;
}>;


export type ViewShownQuery = { subgraph: { entities: { edges: Array<{ node:
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
          | { id: string, kind: EntityKind, label: string }
         }> }, relations: { edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, statement: string, source:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , target:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: Array<{ start: string, end: string | null, passage: { id: string } }> } }> } } };

export type StudyShownQueryVariables = Exact<{
  filter?: GraphFilter | null | undefined;
  lang: Lang;
  entitiesAfter?: string | null | undefined;
  relationsAfter?: string | null | undefined;
}>;


export type StudyShownQuery = { entities: { edges: Array<{ node:
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
        | { id: string, kind: EntityKind, label: string }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, relations: { edges: Array<{ node: { id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, statement: string, source:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , target:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , evidence: Array<{ start: string, end: string | null, passage: { id: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SearchQueryVariables = Exact<{
  query: string;
  first: number;
  lang: Lang;
}>;


export type SearchQuery = { search: { totalCount: number, atLeast: boolean, matchedWords: Array<string>, counts: Array<{ type: SearchType, kind: EntityKind | null, count: number }>, edges: Array<{ matchedText: string, node:
        | { __typename: 'Actor', id: string, kind: EntityKind, collective: boolean, degree: number, label: string }
        | { __typename: 'Factor', id: string, kind: EntityKind, collective: boolean, degree: number, label: string }
        | { __typename: 'Initiative', id: string, kind: EntityKind, collective: boolean, degree: number, label: string }
        | { __typename: 'JobFamily', id: string, kind: EntityKind, collective: boolean, degree: number, label: string }
        | { __typename: 'Outcome', id: string, kind: EntityKind, collective: boolean, degree: number, label: string }
        | { __typename: 'Passage', id: string, heading: string | null, digest: string }
        | { __typename: 'Pole', id: string, kind: EntityKind, collective: boolean, degree: number, label: string }
        | { __typename: 'PoleGroup', id: string, kind: EntityKind, collective: boolean, degree: number, label: string }
        | { __typename: 'Publication', id: string, kind: EntityKind, collective: boolean, degree: number, label: string }
        | { __typename: 'Recommendation', id: string, kind: EntityKind, collective: boolean, degree: number, label: string }
        | { __typename: 'Relation', id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, statement: string, source:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , target:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , evidence: Array<{ passage: { id: string } }> }
        | { __typename: 'Sector', id: string, kind: EntityKind, collective: boolean, degree: number, label: string }
        | { __typename: 'Skill', id: string, kind: EntityKind, collective: boolean, degree: number, label: string }
       }> } };

export type StartQuestionsQueryVariables = Exact<{
  why: string | number;
  pole: string | number;
}>;


export type StartQuestionsQuery = { study: { id: string, titleFr: string, titleEn: string, descriptionFr: string, descriptionEn: string } | null, connected: { edges: Array<{ node:
        | { id: string, kind: EntityKind, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, collective: boolean, degree: number, fr: string, en: string }
        | { id: string, kind: EntityKind, collective: boolean, degree: number, fr: string, en: string }
       }> }, why:
    | { relations: { edges: Array<{ node: { sign: Sign | null, type: RelationType, source:
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
             } }> } }
    | { relations: { edges: Array<{ node: { sign: Sign | null, type: RelationType, source:
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
             } }> } }
    | { relations: { edges: Array<{ node: { sign: Sign | null, type: RelationType, source:
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
             } }> } }
    | { relations: { edges: Array<{ node: { sign: Sign | null, type: RelationType, source:
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
             } }> } }
    | { relations: { edges: Array<{ node: { sign: Sign | null, type: RelationType, source:
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
             } }> } }
    | { relations: { edges: Array<{ node: { sign: Sign | null, type: RelationType, source:
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
             } }> } }
    | { relations: { edges: Array<{ node: { sign: Sign | null, type: RelationType, source:
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
             } }> } }
    | { relations: { edges: Array<{ node: { sign: Sign | null, type: RelationType, source:
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
             } }> } }
    | { relations: { edges: Array<{ node: { sign: Sign | null, type: RelationType, source:
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
             } }> } }
    | { relations: { edges: Array<{ node: { sign: Sign | null, type: RelationType, source:
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
             } }> } }
    | { relations: { edges: Array<{ node: { sign: Sign | null, type: RelationType, source:
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
              | { id: string, kind: EntityKind }
             } }> } }
   | null, pole:
    | { id: string, degree: number }
    | { id: string, degree: number }
    | { id: string, degree: number }
    | { id: string, degree: number }
    | { id: string, degree: number }
    | { id: string, degree: number }
    | { id: string, degree: number }
    | { id: string, degree: number }
    | { id: string, degree: number }
    | { id: string, degree: number }
    | { id: string, degree: number }
   | null };

export type TakeAwayStudyQueryVariables = Exact<{
  lang: Lang;
}>;


export type TakeAwayStudyQuery = { study: { id: string, version: string, title: string, authors: Array<string>, publisher: string, date: string | null, licence: string, counts: { entities: number, relations: number } } | null };

export type TraceHopFragment = { walked: Walked, sign: Sign | null, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , carrying: Array<{ id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, source:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

export type TracePathFragment = { verdict: Verdict, entities: Array<
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
  >, hops: Array<{ walked: Walked, sign: Sign | null, from:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , carrying: Array<{ id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, source:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> }>, signedPart: { hops: number, verdict: Verdict | null }, weakestHop: { index: number, weakness: Weakness }, joins: Array<{ after: number, kinds: Array<JoinKind> }> };

export type TraceLoopFragment = { polarity: Polarity, entities: Array<
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
    | { id: string, kind: EntityKind, collective: boolean, label: string }
  >, hops: Array<{ walked: Walked, sign: Sign | null, from:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , carrying: Array<{ id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, source:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> }> };

export type RefusedFragment = { argument: string, reason: RefusalReason, ids: Array<string>, min: number | null, max: number | null };

export type TracePathsQueryVariables = Exact<{
  between: Array<string | number> | string | number;
  via: Array<string | number> | string | number;
  avoid: Array<string | number> | string | number;
  filter?: GraphFilter | null | undefined;
  directed: boolean;
  maxHops: number;
  shortest?: number | null | undefined;
  first: number;
  lang: Lang;
}>;


export type TracePathsQuery = { paths:
    | { __typename: 'Paths', completeness: Completeness, verdicts: Array<{ verdict: Verdict, count: number }>, paths: { totalCount: number, edges: Array<{ node: { verdict: Verdict, entities: Array<
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            >, hops: Array<{ walked: Walked, sign: Sign | null, from:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , carrying: Array<{ id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, source:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                 }> }>, signedPart: { hops: number, verdict: Verdict | null }, weakestHop: { index: number, weakness: Weakness }, joins: Array<{ after: number, kinds: Array<JoinKind> }> } }> }, absences: Array<{ from:
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
        , to:
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
          | { id: string, kind: EntityKind, collective: boolean, label: string }
        , causes: Array<{ reason: AbsenceReason, criterion: string | null, paths: number | null, atLeast: boolean | null, hops: number | null, relations: Array<{ id: string, statement: string, source:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , target:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }> }> }
    | { __typename: 'QuestionRefused', argument: string, reason: RefusalReason, ids: Array<string>, min: number | null, max: number | null }
   };

export type TraceInfluenceQueryVariables = Exact<{
  of: string | number;
  direction: InfluenceDirection;
  maxHops: number;
  filter?: GraphFilter | null | undefined;
  first: number;
  lang: Lang;
}>;


export type TraceInfluenceQuery = { influence:
    | { __typename: 'Influence', completeness: Completeness, reached: { totalCount: number, edges: Array<{ node: { distance: number, entity:
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            , routes: Array<{ verdict: Verdict, count: number, shortest: Array<{ verdict: Verdict, entities: Array<
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                  | { id: string, kind: EntityKind, collective: boolean, label: string }
                >, hops: Array<{ walked: Walked, sign: Sign | null, from:
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                  , to:
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                  , carrying: Array<{ id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, source:
                      | { id: string }
                      | { id: string }
                      | { id: string }
                      | { id: string }
                      | { id: string }
                      | { id: string }
                      | { id: string }
                      | { id: string }
                      | { id: string }
                      | { id: string }
                      | { id: string }
                     }> }>, signedPart: { hops: number, verdict: Verdict | null }, weakestHop: { index: number, weakness: Weakness }, joins: Array<{ after: number, kinds: Array<JoinKind> }> }> }> } }> } }
    | { __typename: 'QuestionRefused', argument: string, reason: RefusalReason, ids: Array<string>, min: number | null, max: number | null }
   };

export type TraceLoopsQueryVariables = Exact<{
  through?: string | number | null | undefined;
  maxHops: number;
  filter?: GraphFilter | null | undefined;
  first: number;
  lang: Lang;
}>;


export type TraceLoopsQuery = { loops:
    | { __typename: 'Loops', completeness: Completeness, polarities: Array<{ polarity: Polarity, count: number }>, loops: { totalCount: number, edges: Array<{ node: { polarity: Polarity, entities: Array<
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
              | { id: string, kind: EntityKind, collective: boolean, label: string }
            >, hops: Array<{ walked: Walked, sign: Sign | null, from:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , to:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , carrying: Array<{ id: string, type: RelationType, sign: Sign | null, strength: Strength | null, modality: Modality, source:
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                 }> }> } }> } }
    | { __typename: 'QuestionRefused', argument: string, reason: RefusalReason, ids: Array<string>, min: number | null, max: number | null }
   };

export type TraceStepQueryVariables = Exact<{
  id: string | number;
  lang: Lang;
}>;


export type TraceStepQuery = { relation: { id: string, statement: string, modality: Modality, scope: { of: Array<
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
      >, except: Array<
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
        | { id: string, code: string | null, label: string }
      > } | null, evidence: Array<{ start: string, end: string | null, passage: { id: string } }> } | null };

export type TraceNamesQueryVariables = Exact<{
  query: string;
  lang: Lang;
}>;


export type TraceNamesQuery = { search: { edges: Array<{ node:
        | { __typename: 'Actor', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Factor', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Initiative', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'JobFamily', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Outcome', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Passage' }
        | { __typename: 'Pole', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'PoleGroup', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Publication', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Recommendation', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Relation' }
        | { __typename: 'Sector', id: string, kind: EntityKind, collective: boolean, label: string }
        | { __typename: 'Skill', id: string, kind: EntityKind, collective: boolean, label: string }
       }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const GraphClaimFragmentDoc = new TypedDocumentString(`
    fragment GraphClaim on Relation {
  id
  type
  source {
    id
  }
  target {
    id
  }
  sign
  strength
  modality
  negated
  scope {
    of {
      id
      code
      fr: label(lang: FR)
      en: label(lang: EN)
    }
    except {
      id
      code
      fr: label(lang: FR)
      en: label(lang: EN)
    }
  }
  statementFr: statement(lang: FR)
  statementEn: statement(lang: EN)
}
    `, {"fragmentName":"GraphClaim"}) as unknown as TypedDocumentString<GraphClaimFragment, unknown>;
export const StoryRelationFragmentDoc = new TypedDocumentString(`
    fragment StoryRelation on Relation {
  id
  type
  sign
  strength
  modality
  negated
  source {
    id
    kind
    collective
    fr: label(lang: FR)
    en: label(lang: EN)
  }
  target {
    id
    fr: label(lang: FR)
    en: label(lang: EN)
  }
  evidence {
    passage {
      id
    }
  }
}
    `, {"fragmentName":"StoryRelation"}) as unknown as TypedDocumentString<StoryRelationFragment, unknown>;
export const TableEvidenceFragmentDoc = new TypedDocumentString(`
    fragment TableEvidence on RelationConnection {
  edges {
    node {
      id
      evidence {
        passage {
          id
        }
      }
    }
  }
}
    `, {"fragmentName":"TableEvidence"}) as unknown as TypedDocumentString<TableEvidenceFragment, unknown>;
export const ListedEntityFragmentDoc = new TypedDocumentString(`
    fragment ListedEntity on Entity {
  id
  kind
  collective
  label(lang: $lang)
}
    `, {"fragmentName":"ListedEntity"}) as unknown as TypedDocumentString<ListedEntityFragment, unknown>;
export const ListedRelationFragmentDoc = new TypedDocumentString(`
    fragment ListedRelation on Relation {
  id
  type
  sign
  strength
  modality
  negated
  statement(lang: $lang)
  source {
    ...ListedEntity
  }
  target {
    ...ListedEntity
  }
}
    fragment ListedEntity on Entity {
  id
  kind
  collective
  label(lang: $lang)
}`, {"fragmentName":"ListedRelation"}) as unknown as TypedDocumentString<ListedRelationFragment, unknown>;
export const ComparedClaimFragmentDoc = new TypedDocumentString(`
    fragment ComparedClaim on Relation {
  ...ListedRelation
  evidence {
    passage {
      id
    }
  }
}
    fragment ListedEntity on Entity {
  id
  kind
  collective
  label(lang: $lang)
}
fragment ListedRelation on Relation {
  id
  type
  sign
  strength
  modality
  negated
  statement(lang: $lang)
  source {
    ...ListedEntity
  }
  target {
    ...ListedEntity
  }
}`, {"fragmentName":"ComparedClaim"}) as unknown as TypedDocumentString<ComparedClaimFragment, unknown>;
export const ComparedAspectFragmentDoc = new TypedDocumentString(`
    fragment ComparedAspect on Aspect {
  relationType
  direction
  standing
  other {
    ...ListedEntity
  }
  cells {
    entity {
      id
    }
    sign
    negated
    relations {
      ...ComparedClaim
    }
  }
}
    fragment ComparedClaim on Relation {
  ...ListedRelation
  evidence {
    passage {
      id
    }
  }
}
fragment ListedEntity on Entity {
  id
  kind
  collective
  label(lang: $lang)
}
fragment ListedRelation on Relation {
  id
  type
  sign
  strength
  modality
  negated
  statement(lang: $lang)
  source {
    ...ListedEntity
  }
  target {
    ...ListedEntity
  }
}`, {"fragmentName":"ComparedAspect"}) as unknown as TypedDocumentString<ComparedAspectFragment, unknown>;
export const GraphEntityFragmentDoc = new TypedDocumentString(`
    fragment GraphEntity on Entity {
  id
  kind
  code
  collective
  degree
  fr: label(lang: FR)
  en: label(lang: EN)
}
    `, {"fragmentName":"GraphEntity"}) as unknown as TypedDocumentString<GraphEntityFragment, unknown>;
export const MapEntityFragmentDoc = new TypedDocumentString(`
    fragment MapEntity on Entity {
  __typename
  ...GraphEntity
  ... on Pole {
    reach
  }
  ... on Actor {
    abroad
  }
}
    fragment GraphEntity on Entity {
  id
  kind
  code
  collective
  degree
  fr: label(lang: FR)
  en: label(lang: EN)
}`, {"fragmentName":"MapEntity"}) as unknown as TypedDocumentString<MapEntityFragment, unknown>;
export const ShownEntityFragmentDoc = new TypedDocumentString(`
    fragment ShownEntity on Entity {
  id
  kind
  label(lang: $lang)
}
    `, {"fragmentName":"ShownEntity"}) as unknown as TypedDocumentString<ShownEntityFragment, unknown>;
export const ShownRelationFragmentDoc = new TypedDocumentString(`
    fragment ShownRelation on Relation {
  id
  type
  source {
    id
  }
  target {
    id
  }
  sign
  strength
  modality
  statement(lang: $lang)
  evidence {
    passage {
      id
    }
    start
    end
  }
}
    `, {"fragmentName":"ShownRelation"}) as unknown as TypedDocumentString<ShownRelationFragment, unknown>;
export const TraceHopFragmentDoc = new TypedDocumentString(`
    fragment TraceHop on Hop {
  from {
    id
  }
  to {
    id
  }
  walked
  sign
  carrying {
    id
    type
    sign
    strength
    modality
    source {
      id
    }
  }
}
    `, {"fragmentName":"TraceHop"}) as unknown as TypedDocumentString<TraceHopFragment, unknown>;
export const TracePathFragmentDoc = new TypedDocumentString(`
    fragment TracePath on Path {
  entities {
    ...ListedEntity
  }
  hops {
    ...TraceHop
  }
  verdict
  signedPart {
    hops
    verdict
  }
  weakestHop {
    index
    weakness
  }
  joins {
    after
    kinds
  }
}
    fragment ListedEntity on Entity {
  id
  kind
  collective
  label(lang: $lang)
}
fragment TraceHop on Hop {
  from {
    id
  }
  to {
    id
  }
  walked
  sign
  carrying {
    id
    type
    sign
    strength
    modality
    source {
      id
    }
  }
}`, {"fragmentName":"TracePath"}) as unknown as TypedDocumentString<TracePathFragment, unknown>;
export const TraceLoopFragmentDoc = new TypedDocumentString(`
    fragment TraceLoop on Loop {
  entities {
    ...ListedEntity
  }
  hops {
    ...TraceHop
  }
  polarity
}
    fragment ListedEntity on Entity {
  id
  kind
  collective
  label(lang: $lang)
}
fragment TraceHop on Hop {
  from {
    id
  }
  to {
    id
  }
  walked
  sign
  carrying {
    id
    type
    sign
    strength
    modality
    source {
      id
    }
  }
}`, {"fragmentName":"TraceLoop"}) as unknown as TypedDocumentString<TraceLoopFragment, unknown>;
export const RefusedFragmentDoc = new TypedDocumentString(`
    fragment Refused on QuestionRefused {
  argument
  reason
  ids
  min
  max
}
    `, {"fragmentName":"Refused"}) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const SubgraphDocument = new TypedDocumentString(`
    query Subgraph($ids: [ID!]!) {
  subgraph(ids: $ids) {
    entities {
      edges {
        node {
          ...GraphEntity
        }
      }
    }
    relations {
      edges {
        node {
          ...GraphClaim
        }
      }
    }
    unknownRoots
  }
}
    fragment GraphEntity on Entity {
  id
  kind
  code
  collective
  degree
  fr: label(lang: FR)
  en: label(lang: EN)
}
fragment GraphClaim on Relation {
  id
  type
  source {
    id
  }
  target {
    id
  }
  sign
  strength
  modality
  negated
  scope {
    of {
      id
      code
      fr: label(lang: FR)
      en: label(lang: EN)
    }
    except {
      id
      code
      fr: label(lang: FR)
      en: label(lang: EN)
    }
  }
  statementFr: statement(lang: FR)
  statementEn: statement(lang: EN)
}`) as unknown as TypedDocumentString<SubgraphQuery, SubgraphQueryVariables>;
export const AllEntitiesDocument = new TypedDocumentString(`
    query AllEntities($after: String) {
  entities(first: 200, after: $after) {
    edges {
      node {
        ...GraphEntity
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment GraphEntity on Entity {
  id
  kind
  code
  collective
  degree
  fr: label(lang: FR)
  en: label(lang: EN)
}`) as unknown as TypedDocumentString<AllEntitiesQuery, AllEntitiesQueryVariables>;
export const AllRelationsDocument = new TypedDocumentString(`
    query AllRelations($after: String) {
  relations(first: 200, after: $after) {
    edges {
      node {
        ...GraphClaim
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment GraphClaim on Relation {
  id
  type
  source {
    id
  }
  target {
    id
  }
  sign
  strength
  modality
  negated
  scope {
    of {
      id
      code
      fr: label(lang: FR)
      en: label(lang: EN)
    }
    except {
      id
      code
      fr: label(lang: FR)
      en: label(lang: EN)
    }
  }
  statementFr: statement(lang: FR)
  statementEn: statement(lang: EN)
}`) as unknown as TypedDocumentString<AllRelationsQuery, AllRelationsQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($roots: [ID!]!, $depth: Int!, $filter: GraphFilter, $limit: Int!) {
  neighbourhood(roots: $roots, depth: $depth, filter: $filter, limit: $limit) {
    entities {
      edges {
        node {
          id
        }
      }
    }
    unknownRoots
  }
}
    `) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const EntitiesOfKindsDocument = new TypedDocumentString(`
    query EntitiesOfKinds($kinds: [KindFilter!]!, $after: String) {
  entities(filter: {kinds: $kinds}, first: 200, after: $after) {
    edges {
      node {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<EntitiesOfKindsQuery, EntitiesOfKindsQueryVariables>;
export const StudySizeDocument = new TypedDocumentString(`
    query StudySize {
  study {
    counts {
      entities
      relations
    }
  }
}
    `) as unknown as TypedDocumentString<StudySizeQuery, StudySizeQueryVariables>;
export const MostConnectedDocument = new TypedDocumentString(`
    query MostConnected($first: Int!) {
  entities(order: DEGREE, first: $first) {
    edges {
      node {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MostConnectedQuery, MostConnectedQueryVariables>;
export const StudyCountsDocument = new TypedDocumentString(`
    query StudyCounts {
  study {
    id
    version
    titleFr: title(lang: FR)
    titleEn: title(lang: EN)
    counts {
      entities
      relations
    }
  }
  facets {
    kinds {
      kind
      count
    }
    relationTypes {
      relationType
      count
    }
    signs {
      sign
      count
    }
    modalities {
      modality
      count
    }
    generalities {
      generality
      count
    }
  }
}
    `) as unknown as TypedDocumentString<StudyCountsQuery, StudyCountsQueryVariables>;
export const PassageEndsDocument = new TypedDocumentString(`
    query PassageEnds($id: ID!, $after: String) {
  passage(id: $id) {
    relations(first: 200, after: $after) {
      edges {
        node {
          source {
            id
          }
          target {
            id
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PassageEndsQuery, PassageEndsQueryVariables>;
export const StudyVersionDocument = new TypedDocumentString(`
    query StudyVersion {
  study {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<StudyVersionQuery, StudyVersionQueryVariables>;
export const LinkIdsDocument = new TypedDocumentString(`
    query LinkIds($ids: [ID!]!) {
  study {
    id
    version
  }
  identities(ids: $ids) {
    id
    state
    successor
  }
}
    `) as unknown as TypedDocumentString<LinkIdsQuery, LinkIdsQueryVariables>;
export const ReadingSectionsDocument = new TypedDocumentString(`
    query ReadingSections {
  study {
    id
  }
  sections(first: 200) {
    edges {
      node {
        id
        fr: title(lang: FR)
        en: title(lang: EN)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadingSectionsQuery, ReadingSectionsQueryVariables>;
export const ReadingPassagesDocument = new TypedDocumentString(`
    query ReadingPassages($after: String) {
  passages(first: 200, after: $after) {
    edges {
      node {
        id
        kind
        section {
          id
        }
        headingFr: heading(lang: FR)
        headingEn: heading(lang: EN)
        digestFr: digest(lang: FR)
        digestEn: digest(lang: EN)
        start
        end
        noClaims {
          reason
          noteFr: note(lang: FR)
          noteEn: note(lang: EN)
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReadingPassagesQuery, ReadingPassagesQueryVariables>;
export const ReadingRelationsDocument = new TypedDocumentString(`
    query ReadingRelations($after: String) {
  relations(first: 200, after: $after) {
    edges {
      node {
        ...GraphClaim
        evidence {
          start
          end
          passage {
            id
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment GraphClaim on Relation {
  id
  type
  source {
    id
  }
  target {
    id
  }
  sign
  strength
  modality
  negated
  scope {
    of {
      id
      code
      fr: label(lang: FR)
      en: label(lang: EN)
    }
    except {
      id
      code
      fr: label(lang: FR)
      en: label(lang: EN)
    }
  }
  statementFr: statement(lang: FR)
  statementEn: statement(lang: EN)
}`) as unknown as TypedDocumentString<ReadingRelationsQuery, ReadingRelationsQueryVariables>;
export const ServedCopyDocument = new TypedDocumentString(`
    query ServedCopy {
  study {
    id
    copy {
      passages
      ofPassages
      spans
      ofSpans
    }
  }
}
    `) as unknown as TypedDocumentString<ServedCopyQuery, ServedCopyQueryVariables>;
export const ServedTextsDocument = new TypedDocumentString(`
    query ServedTexts($after: String) {
  passages(first: 200, after: $after) {
    edges {
      node {
        id
        fullText {
          text
          spans {
            claim
            start
            end
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ServedTextsQuery, ServedTextsQueryVariables>;
export const StoriesDocument = new TypedDocumentString(`
    query Stories {
  stories(first: 50) {
    edges {
      node {
        id
        fr: title(lang: FR)
        en: title(lang: EN)
        summaryFr: summary(lang: FR)
        summaryEn: summary(lang: EN)
        steps {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StoriesQuery, StoriesQueryVariables>;
export const StoryDocument = new TypedDocumentString(`
    query Story($id: ID!) {
  study {
    id
    version
    fr: title(lang: FR)
    en: title(lang: EN)
    authors
    publisher
  }
  story(id: $id) {
    id
    fr: title(lang: FR)
    en: title(lang: EN)
    steps {
      id
      fr: title(lang: FR)
      en: title(lang: EN)
      textFr: text(lang: FR)
      textEn: text(lang: EN)
      relations {
        ...StoryRelation
      }
      passages {
        id
      }
      view {
        mode
        entities
        relationTypes
        signs
        focus
        about
        question
        way
      }
    }
  }
}
    fragment StoryRelation on Relation {
  id
  type
  sign
  strength
  modality
  negated
  source {
    id
    kind
    collective
    fr: label(lang: FR)
    en: label(lang: EN)
  }
  target {
    id
    fr: label(lang: FR)
    en: label(lang: EN)
  }
  evidence {
    passage {
      id
    }
  }
}`) as unknown as TypedDocumentString<StoryQuery, StoryQueryVariables>;
export const TableEntitiesDocument = new TypedDocumentString(`
    query TableEntities($ids: [ID!]!) {
  subgraph(ids: $ids) {
    entities {
      edges {
        node {
          id
          ... on Pole {
            reach
          }
          relations(filter: {relationTypes: [LOCATED_IN]}, direction: OUT, first: 20) {
            edges {
              node {
                negated
                target {
                  id
                  fr: label(lang: FR)
                  en: label(lang: EN)
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TableEntitiesQuery, TableEntitiesQueryVariables>;
export const EvidenceAmongDocument = new TypedDocumentString(`
    query EvidenceAmong($ids: [ID!]!) {
  subgraph(ids: $ids) {
    relations {
      ...TableEvidence
    }
  }
}
    fragment TableEvidence on RelationConnection {
  edges {
    node {
      id
      evidence {
        passage {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<EvidenceAmongQuery, EvidenceAmongQueryVariables>;
export const AllEvidenceDocument = new TypedDocumentString(`
    query AllEvidence($after: String) {
  relations(first: 200, after: $after) {
    ...TableEvidence
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TableEvidence on RelationConnection {
  edges {
    node {
      id
      evidence {
        passage {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<AllEvidenceQuery, AllEvidenceQueryVariables>;
export const AuditDocument = new TypedDocumentString(`
    query Audit($lang: Lang!) {
  audit {
    study {
      id
      version
      title(lang: $lang)
      authors
      publisher
      date
      licence
      counts {
        entities
        relations
        passages
        sections
      }
      history {
        version
        date
        change(lang: $lang)
      }
    }
    coverage {
      section {
        id
        title(lang: $lang)
      }
      passages
      passagesWithClaims
      reviewedForCompleteness
      reviewedForEvidence
    }
    passagesWithoutClaims(first: 200) {
      totalCount
      edges {
        node {
          id
          heading(lang: $lang)
          digest(lang: $lang)
          noClaims {
            reason
            note(lang: $lang)
          }
        }
      }
    }
    unassignedFigures {
      id
      label(lang: $lang)
      unassignedFigures {
        values
        columns
      }
    }
    signsBySection {
      section {
        id
        title(lang: $lang)
      }
      sign
      count
    }
  }
}
    `) as unknown as TypedDocumentString<AuditQuery, AuditQueryVariables>;
export const AuditRelationsDocument = new TypedDocumentString(`
    query AuditRelations($after: String) {
  relations(first: 200, after: $after) {
    edges {
      node {
        id
        sign
        modality
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AuditRelationsQuery, AuditRelationsQueryVariables>;
export const AuditOnePassageDocument = new TypedDocumentString(`
    query AuditOnePassage($after: String, $lang: Lang!) {
  audit {
    restingOnOnePassage(first: 50, after: $after) {
      totalCount
      edges {
        node {
          id
          sign
          type
          modality
          strength
          statement(lang: $lang)
          evidence {
            passage {
              id
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditOnePassageQuery, AuditOnePassageQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($ids: [ID!]!, $filter: GraphFilter, $first: Int!, $after: String, $lang: Lang!) {
  compare(ids: $ids, filter: $filter, first: $first, after: $after) {
    __typename
    ... on Comparison {
      question
      entities {
        __typename
        ...ListedEntity
        ... on Pole {
          reach
          figures {
            members {
              id
              label(lang: $lang)
            }
            value
            unit
            approximate
          }
          unassignedFigures {
            values
            columns
          }
        }
      }
      aspects {
        totalCount
        edges {
          node {
            ...ComparedAspect
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      between(first: 50) {
        totalCount
        edges {
          node {
            ...ComparedClaim
          }
        }
      }
    }
    ... on QuestionRefused {
      ...Refused
    }
  }
}
    fragment ComparedClaim on Relation {
  ...ListedRelation
  evidence {
    passage {
      id
    }
  }
}
fragment ComparedAspect on Aspect {
  relationType
  direction
  standing
  other {
    ...ListedEntity
  }
  cells {
    entity {
      id
    }
    sign
    negated
    relations {
      ...ComparedClaim
    }
  }
}
fragment ListedEntity on Entity {
  id
  kind
  collective
  label(lang: $lang)
}
fragment ListedRelation on Relation {
  id
  type
  sign
  strength
  modality
  negated
  statement(lang: $lang)
  source {
    ...ListedEntity
  }
  target {
    ...ListedEntity
  }
}
fragment Refused on QuestionRefused {
  argument
  reason
  ids
  min
  max
}`) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const ComparedNamesDocument = new TypedDocumentString(`
    query ComparedNames($ids: [ID!]!, $lang: Lang!) {
  subgraph(ids: $ids) {
    entities {
      edges {
        node {
          ...ListedEntity
        }
      }
    }
    unknownRoots
  }
}
    fragment ListedEntity on Entity {
  id
  kind
  collective
  label(lang: $lang)
}`) as unknown as TypedDocumentString<ComparedNamesQuery, ComparedNamesQueryVariables>;
export const EntityDetailsDocument = new TypedDocumentString(`
    query EntityDetails($id: ID!, $lang: Lang!) {
  entity(id: $id) {
    __typename
    id
    kind
    label(lang: $lang)
    code
    aliases
    description(lang: $lang)
    collective
    degree
    ... on Pole {
      reach
      figures {
        members {
          id
          label(lang: $lang)
        }
        value
        unit
        approximate
      }
      unassignedFigures {
        values
        columns
      }
    }
    ... on Actor {
      abroad
    }
    ... on Publication {
      year
    }
    relations(first: 200) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ListedRelation
        }
      }
    }
  }
}
    fragment ListedEntity on Entity {
  id
  kind
  collective
  label(lang: $lang)
}
fragment ListedRelation on Relation {
  id
  type
  sign
  strength
  modality
  negated
  statement(lang: $lang)
  source {
    ...ListedEntity
  }
  target {
    ...ListedEntity
  }
}`) as unknown as TypedDocumentString<EntityDetailsQuery, EntityDetailsQueryVariables>;
export const MoreRelationsDocument = new TypedDocumentString(`
    query MoreRelations($id: ID!, $after: String, $lang: Lang!) {
  entity(id: $id) {
    id
    relations(first: 200, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ListedRelation
        }
      }
    }
  }
}
    fragment ListedEntity on Entity {
  id
  kind
  collective
  label(lang: $lang)
}
fragment ListedRelation on Relation {
  id
  type
  sign
  strength
  modality
  negated
  statement(lang: $lang)
  source {
    ...ListedEntity
  }
  target {
    ...ListedEntity
  }
}`) as unknown as TypedDocumentString<MoreRelationsQuery, MoreRelationsQueryVariables>;
export const PassageDetailsDocument = new TypedDocumentString(`
    query PassageDetails($id: ID!, $lang: Lang!) {
  passage(id: $id) {
    id
    kind
    heading(lang: $lang)
    digest(lang: $lang)
    start
    end
    section {
      id
      title(lang: $lang)
    }
    noClaims {
      reason
      note(lang: $lang)
    }
    relations(first: 100) {
      totalCount
      edges {
        node {
          ...ListedRelation
        }
      }
    }
  }
}
    fragment ListedEntity on Entity {
  id
  kind
  collective
  label(lang: $lang)
}
fragment ListedRelation on Relation {
  id
  type
  sign
  strength
  modality
  negated
  statement(lang: $lang)
  source {
    ...ListedEntity
  }
  target {
    ...ListedEntity
  }
}`) as unknown as TypedDocumentString<PassageDetailsQuery, PassageDetailsQueryVariables>;
export const RelationDetailsDocument = new TypedDocumentString(`
    query RelationDetails($id: ID!, $lang: Lang!) {
  relation(id: $id) {
    ...ListedRelation
    scope {
      of {
        id
        label(lang: $lang)
      }
      except {
        id
        label(lang: $lang)
      }
      quantifier
    }
    citedCases {
      id
      label(lang: $lang)
    }
    comparedTo {
      id
      label(lang: $lang)
    }
    condition(lang: $lang)
    attributedTo {
      id
      label(lang: $lang)
    }
    quantity {
      value
      unit
      approximate
    }
    when
    evidence {
      start
      end
      passage {
        id
        heading(lang: $lang)
        digest(lang: $lang)
        section {
          id
          title(lang: $lang)
        }
      }
    }
    qualifies {
      ...ListedRelation
    }
    qualifiedBy {
      ...ListedRelation
    }
    contradicts {
      ...ListedRelation
    }
  }
}
    fragment ListedEntity on Entity {
  id
  kind
  collective
  label(lang: $lang)
}
fragment ListedRelation on Relation {
  id
  type
  sign
  strength
  modality
  negated
  statement(lang: $lang)
  source {
    ...ListedEntity
  }
  target {
    ...ListedEntity
  }
}`) as unknown as TypedDocumentString<RelationDetailsQuery, RelationDetailsQueryVariables>;
export const ExpansionPreviewDocument = new TypedDocumentString(`
    query ExpansionPreview($id: ID!, $filter: GraphFilter, $shown: [ID!]!) {
  expansion(id: $id, filter: $filter, shown: $shown) {
    hiddenEntities
    hiddenRelations
    groups {
      relationType
      sign
      direction
      kind
      relations
      entities
      hiddenEntities
    }
  }
}
    `) as unknown as TypedDocumentString<ExpansionPreviewQuery, ExpansionPreviewQueryVariables>;
export const ExpansionRelationsDocument = new TypedDocumentString(`
    query ExpansionRelations($id: ID!, $filter: GraphFilter, $after: String) {
  entity(id: $id) {
    relations(filter: $filter, first: 200, after: $after) {
      edges {
        node {
          id
          type
          sign
          source {
            id
            kind
            degree
          }
          target {
            id
            kind
            degree
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExpansionRelationsQuery, ExpansionRelationsQueryVariables>;
export const EntitiesByNameDocument = new TypedDocumentString(`
    query EntitiesByName($names: [String!]!, $lang: Lang!) {
  entitiesByName(names: $names) {
    edges {
      node {
        name
        entities {
          id
          kind
          collective
          label(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntitiesByNameQuery, EntitiesByNameQueryVariables>;
export const EntitiesNearDocument = new TypedDocumentString(`
    query EntitiesNear($query: String!, $lang: Lang!) {
  search(query: $query, first: 12) {
    edges {
      node {
        __typename
        ... on Entity {
          id
          kind
          collective
          label(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntitiesNearQuery, EntitiesNearQueryVariables>;
export const MapStudyDocument = new TypedDocumentString(`
    query MapStudy {
  study {
    id
  }
}
    `) as unknown as TypedDocumentString<MapStudyQuery, MapStudyQueryVariables>;
export const MapRegionsDocument = new TypedDocumentString(`
    query MapRegions($after: String) {
  entities(filter: {kinds: [REGION]}, first: 200, after: $after) {
    edges {
      node {
        ...MapEntity
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment GraphEntity on Entity {
  id
  kind
  code
  collective
  degree
  fr: label(lang: FR)
  en: label(lang: EN)
}
fragment MapEntity on Entity {
  __typename
  ...GraphEntity
  ... on Pole {
    reach
  }
  ... on Actor {
    abroad
  }
}`) as unknown as TypedDocumentString<MapRegionsQuery, MapRegionsQueryVariables>;
export const MapLocationsDocument = new TypedDocumentString(`
    query MapLocations($after: String) {
  relations(filter: {relationTypes: [LOCATED_IN]}, first: 200, after: $after) {
    edges {
      node {
        ...GraphClaim
        source {
          ...MapEntity
        }
        target {
          ...MapEntity
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment GraphEntity on Entity {
  id
  kind
  code
  collective
  degree
  fr: label(lang: FR)
  en: label(lang: EN)
}
fragment GraphClaim on Relation {
  id
  type
  source {
    id
  }
  target {
    id
  }
  sign
  strength
  modality
  negated
  scope {
    of {
      id
      code
      fr: label(lang: FR)
      en: label(lang: EN)
    }
    except {
      id
      code
      fr: label(lang: FR)
      en: label(lang: EN)
    }
  }
  statementFr: statement(lang: FR)
  statementEn: statement(lang: EN)
}
fragment MapEntity on Entity {
  __typename
  ...GraphEntity
  ... on Pole {
    reach
  }
  ... on Actor {
    abroad
  }
}`) as unknown as TypedDocumentString<MapLocationsQuery, MapLocationsQueryVariables>;
export const CellClaimsDocument = new TypedDocumentString(`
    query CellClaims($rows: [ID!]!, $columns: [ID!]!, $filter: GraphFilter) {
  matrix(
    rows: {ids: $rows}
    columns: {ids: $columns}
    filter: $filter
    first: 200
  ) {
    __typename
    ... on Matrix {
      question
      cells {
        edges {
          node {
            row
            column
            count
            relations(first: 20) {
              edges {
                node {
                  id
                  evidence {
                    passage {
                      id
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    ... on QuestionRefused {
      ...Refused
    }
  }
}
    fragment Refused on QuestionRefused {
  argument
  reason
  ids
  min
  max
}`) as unknown as TypedDocumentString<CellClaimsQuery, CellClaimsQueryVariables>;
export const ViewShownDocument = new TypedDocumentString(`
    query ViewShown($ids: [ID!]!, $filter: GraphFilter, $lang: Lang!) {
  subgraph(ids: $ids, filter: $filter) {
    entities {
      edges {
        node {
          ...ShownEntity
        }
      }
    }
    relations {
      edges {
        node {
          ...ShownRelation
        }
      }
    }
  }
}
    fragment ShownEntity on Entity {
  id
  kind
  label(lang: $lang)
}
fragment ShownRelation on Relation {
  id
  type
  source {
    id
  }
  target {
    id
  }
  sign
  strength
  modality
  statement(lang: $lang)
  evidence {
    passage {
      id
    }
    start
    end
  }
}`) as unknown as TypedDocumentString<ViewShownQuery, ViewShownQueryVariables>;
export const StudyShownDocument = new TypedDocumentString(`
    query StudyShown($filter: GraphFilter, $lang: Lang!, $entitiesAfter: String, $relationsAfter: String) {
  entities(filter: $filter, first: 200, after: $entitiesAfter) {
    edges {
      node {
        ...ShownEntity
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  relations(filter: $filter, first: 200, after: $relationsAfter) {
    edges {
      node {
        ...ShownRelation
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ShownEntity on Entity {
  id
  kind
  label(lang: $lang)
}
fragment ShownRelation on Relation {
  id
  type
  source {
    id
  }
  target {
    id
  }
  sign
  strength
  modality
  statement(lang: $lang)
  evidence {
    passage {
      id
    }
    start
    end
  }
}`) as unknown as TypedDocumentString<StudyShownQuery, StudyShownQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $first: Int!, $lang: Lang!) {
  search(query: $query, first: $first) {
    totalCount
    atLeast
    counts {
      type
      kind
      count
    }
    matchedWords
    edges {
      matchedText
      node {
        __typename
        ... on Entity {
          id
          kind
          collective
          degree
          label(lang: $lang)
        }
        ... on Relation {
          id
          type
          sign
          strength
          modality
          statement(lang: $lang)
          source {
            id
          }
          target {
            id
          }
          evidence {
            passage {
              id
            }
          }
        }
        ... on Passage {
          id
          heading(lang: $lang)
          digest(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StartQuestionsDocument = new TypedDocumentString(`
    query StartQuestions($why: ID!, $pole: ID!) {
  study {
    id
    titleFr: title(lang: FR)
    titleEn: title(lang: EN)
    descriptionFr: description(lang: FR)
    descriptionEn: description(lang: EN)
  }
  connected: entities(order: DEGREE, first: 4) {
    edges {
      node {
        id
        kind
        collective
        degree
        fr: label(lang: FR)
        en: label(lang: EN)
      }
    }
  }
  why: entity(id: $why) {
    relations(
      direction: IN
      filter: {kinds: [FACTOR, OUTCOME], relationTypes: [INFLUENCES, CONDITION_OF]}
      first: 200
    ) {
      edges {
        node {
          sign
          type
          source {
            id
            kind
          }
        }
      }
    }
  }
  pole: entity(id: $pole) {
    id
    degree
  }
}
    `) as unknown as TypedDocumentString<StartQuestionsQuery, StartQuestionsQueryVariables>;
export const TakeAwayStudyDocument = new TypedDocumentString(`
    query TakeAwayStudy($lang: Lang!) {
  study {
    id
    version
    title(lang: $lang)
    authors
    publisher
    date
    licence
    counts {
      entities
      relations
    }
  }
}
    `) as unknown as TypedDocumentString<TakeAwayStudyQuery, TakeAwayStudyQueryVariables>;
export const TracePathsDocument = new TypedDocumentString(`
    query TracePaths($between: [ID!]!, $via: [ID!]!, $avoid: [ID!]!, $filter: GraphFilter, $directed: Boolean!, $maxHops: Int!, $shortest: Int, $first: Int!, $lang: Lang!) {
  paths(
    between: $between
    via: $via
    avoid: $avoid
    filter: $filter
    directed: $directed
    maxHops: $maxHops
    shortest: $shortest
    first: $first
  ) {
    __typename
    ... on Paths {
      completeness
      verdicts {
        verdict
        count
      }
      paths {
        totalCount
        edges {
          node {
            ...TracePath
          }
        }
      }
      absences {
        from {
          ...ListedEntity
        }
        to {
          ...ListedEntity
        }
        causes {
          reason
          relations {
            id
            statement(lang: $lang)
            source {
              id
            }
            target {
              id
            }
          }
          criterion
          paths
          atLeast
          hops
        }
      }
    }
    ... on QuestionRefused {
      ...Refused
    }
  }
}
    fragment ListedEntity on Entity {
  id
  kind
  collective
  label(lang: $lang)
}
fragment TraceHop on Hop {
  from {
    id
  }
  to {
    id
  }
  walked
  sign
  carrying {
    id
    type
    sign
    strength
    modality
    source {
      id
    }
  }
}
fragment TracePath on Path {
  entities {
    ...ListedEntity
  }
  hops {
    ...TraceHop
  }
  verdict
  signedPart {
    hops
    verdict
  }
  weakestHop {
    index
    weakness
  }
  joins {
    after
    kinds
  }
}
fragment Refused on QuestionRefused {
  argument
  reason
  ids
  min
  max
}`) as unknown as TypedDocumentString<TracePathsQuery, TracePathsQueryVariables>;
export const TraceInfluenceDocument = new TypedDocumentString(`
    query TraceInfluence($of: ID!, $direction: InfluenceDirection!, $maxHops: Int!, $filter: GraphFilter, $first: Int!, $lang: Lang!) {
  influence(
    of: $of
    direction: $direction
    maxHops: $maxHops
    filter: $filter
    first: $first
  ) {
    __typename
    ... on Influence {
      completeness
      reached {
        totalCount
        edges {
          node {
            entity {
              ...ListedEntity
            }
            distance
            routes {
              verdict
              count
              shortest {
                ...TracePath
              }
            }
          }
        }
      }
    }
    ... on QuestionRefused {
      ...Refused
    }
  }
}
    fragment ListedEntity on Entity {
  id
  kind
  collective
  label(lang: $lang)
}
fragment TraceHop on Hop {
  from {
    id
  }
  to {
    id
  }
  walked
  sign
  carrying {
    id
    type
    sign
    strength
    modality
    source {
      id
    }
  }
}
fragment TracePath on Path {
  entities {
    ...ListedEntity
  }
  hops {
    ...TraceHop
  }
  verdict
  signedPart {
    hops
    verdict
  }
  weakestHop {
    index
    weakness
  }
  joins {
    after
    kinds
  }
}
fragment Refused on QuestionRefused {
  argument
  reason
  ids
  min
  max
}`) as unknown as TypedDocumentString<TraceInfluenceQuery, TraceInfluenceQueryVariables>;
export const TraceLoopsDocument = new TypedDocumentString(`
    query TraceLoops($through: ID, $maxHops: Int!, $filter: GraphFilter, $first: Int!, $lang: Lang!) {
  loops(through: $through, maxHops: $maxHops, filter: $filter, first: $first) {
    __typename
    ... on Loops {
      completeness
      polarities {
        polarity
        count
      }
      loops {
        totalCount
        edges {
          node {
            ...TraceLoop
          }
        }
      }
    }
    ... on QuestionRefused {
      ...Refused
    }
  }
}
    fragment ListedEntity on Entity {
  id
  kind
  collective
  label(lang: $lang)
}
fragment TraceHop on Hop {
  from {
    id
  }
  to {
    id
  }
  walked
  sign
  carrying {
    id
    type
    sign
    strength
    modality
    source {
      id
    }
  }
}
fragment TraceLoop on Loop {
  entities {
    ...ListedEntity
  }
  hops {
    ...TraceHop
  }
  polarity
}
fragment Refused on QuestionRefused {
  argument
  reason
  ids
  min
  max
}`) as unknown as TypedDocumentString<TraceLoopsQuery, TraceLoopsQueryVariables>;
export const TraceStepDocument = new TypedDocumentString(`
    query TraceStep($id: ID!, $lang: Lang!) {
  relation(id: $id) {
    id
    statement(lang: $lang)
    modality
    scope {
      of {
        id
        code
        label(lang: $lang)
      }
      except {
        id
        code
        label(lang: $lang)
      }
    }
    evidence {
      start
      end
      passage {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TraceStepQuery, TraceStepQueryVariables>;
export const TraceNamesDocument = new TypedDocumentString(`
    query TraceNames($query: String!, $lang: Lang!) {
  search(query: $query, types: [ENTITY], first: 12) {
    edges {
      node {
        __typename
        ... on Entity {
          ...ListedEntity
        }
      }
    }
  }
}
    fragment ListedEntity on Entity {
  id
  kind
  collective
  label(lang: $lang)
}`) as unknown as TypedDocumentString<TraceNamesQuery, TraceNamesQueryVariables>;