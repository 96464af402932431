/**
 * What a dataset covers of its study and what it does not: the audit. The same figures as the API's
 * `audit`, which counts them in the graph.
 */
import type { Dataset } from './dataset.ts';
import type { Claim } from './schema.ts';
import { sectionIndex } from './section-index.ts';
import {
  type ClaimType,
  claimTypes,
  ENTITY_LABELS,
  type EntityKind,
  entityLabels,
  type NoClaimReason,
  type PassageKind,
  SIGNS,
  type Sign,
} from './vocabulary.ts';

export type AuditReport = {
  study: string;
  version: string;
  counts: { sections: number; passages: number; entities: number; claims: number };
  /** Kinds of entity that there are, in the vocabulary's order. */
  kinds: { kind: EntityKind; count: number }[];
  /** Types of claim that there are, in the vocabulary's order. */
  relationTypes: { type: ClaimType; count: number }[];
  /** By section, in the study's order: its own passages. */
  coverage: {
    section: string;
    passages: number;
    passagesWithClaims: number;
    reviewedForCompleteness: number;
    reviewedForEvidence: number;
  }[];
  /** Claims with evidence in the section or one below it, by sign: null for those that carry none. */
  signsBySection: { section: string; sign: Sign | null; count: number }[];
  /** Passages that no claim rests on; without a reason where only unassigned figures do. */
  passagesWithoutClaims: {
    passage: string;
    kind: PassageKind;
    reason: NoClaimReason | null;
    of: string | null;
    note: string | null;
  }[];
  /** Claims whose evidence lies in one passage alone. */
  claimsOnOnePassage: { claim: string; type: ClaimType; passage: string }[];
  unassignedFigures: { entity: string; values: number[]; columns: string[] }[];
};

/** The sign that a claim carries: a condition counts as a positive influence. */
function signOf({ type, sign }: Claim): Sign | null {
  return type === 'CONDITION_OF' ? 'POSITIVE' : (sign ?? null);
}

/** The audit of a study, from its data. */
export function auditReport(dataset: Dataset): AuditReport {
  const { study, sections, passages, entities, claims } = dataset;
  return {
    study: study.id,
    version: study.version,
    counts: {
      sections: sections.length,
      passages: passages.length,
      entities: entities.length,
      claims: claims.length,
    },
    kinds: entityLabels
      .map((label) => ({
        kind: ENTITY_LABELS[label].kind,
        count: entities.filter(({ entityLabel }) => entityLabel === label).length,
      }))
      .filter(({ count }) => count > 0),
    relationTypes: claimTypes
      .map((type) => ({ type, count: claims.filter((claim) => claim.type === type).length }))
      .filter(({ count }) => count > 0),
    ...passageCoverage(dataset),
    signsBySection: signsBySection(dataset),
    claimsOnOnePassage: claims.flatMap(({ id, type, evidence }) => {
      const [passage, ...others] = new Set(evidence.map((span) => span.passage));
      return passage === undefined || others.length > 0 ? [] : [{ claim: id, type, passage }];
    }),
    unassignedFigures: entities.flatMap(({ id, unassignedFigures }) =>
      unassignedFigures
        ? [{ entity: id, values: unassignedFigures.values, columns: unassignedFigures.columns }]
        : [],
    ),
  };
}

function passageCoverage({
  sections,
  passages,
  claims,
}: Dataset): Pick<AuditReport, 'coverage' | 'passagesWithoutClaims'> {
  const restedOn = new Set(claims.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)));
  return {
    coverage: sections.map(({ id }) => {
      const own = passages.filter(({ section }) => section === id);
      return {
        section: id,
        passages: own.length,
        passagesWithClaims: own.filter((passage) => restedOn.has(passage.id)).length,
        reviewedForCompleteness: own.filter(({ reviewed }) => reviewed.includes('completeness')).length,
        reviewedForEvidence: own.filter(({ reviewed }) => reviewed.includes('evidence')).length,
      };
    }),
    passagesWithoutClaims: passages
      .filter(({ id }) => !restedOn.has(id))
      .map(({ id, kind, noClaims }) => ({
        passage: id,
        kind,
        reason: noClaims?.reason ?? null,
        of: noClaims?.of ?? null,
        note: noClaims?.note?.en ?? null,
      })),
  };
}

function signsBySection(dataset: Dataset): AuditReport['signsBySection'] {
  const { sectionOf, withParents } = sectionIndex(dataset);
  const counts = new Map<string, number>();
  for (const claim of dataset.claims) {
    const own = claim.evidence.map(({ passage }) => sectionOf.get(passage) ?? '');
    for (const section of new Set(own.flatMap((id) => withParents.get(id) ?? []))) {
      const key = `${section} ${signOf(claim)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return dataset.sections.flatMap(({ id }) =>
    [...SIGNS, null].flatMap((sign) => {
      const count = counts.get(`${id} ${sign}`);
      return count === undefined ? [] : [{ section: id, sign, count }];
    }),
  );
}
