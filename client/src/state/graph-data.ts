import type { GraphClaimFragment, GraphEntityFragment } from '../api/generated/graphql.ts';
import type { Language } from '../i18n/numbers.ts';
import { frenchTypography } from '../i18n/typography.ts';
import type { Claim, EntityNode, ScopeTarget } from '../model/types.ts';

/** Entities and claims known to the page, in both languages. */
export type GraphData = {
  readonly entities: ReadonlyMap<string, GraphEntityFragment>;
  readonly claims: ReadonlyMap<string, GraphClaimFragment>;
  /** Sets of ids whose relations among each other are all known; null: the whole study is. */
  readonly covered: readonly ReadonlySet<string>[] | null;
  /** Ids that the study does not have. */
  readonly unknown: ReadonlySet<string>;
};

export const NO_DATA: GraphData = { entities: new Map(), claims: new Map(), covered: [], unknown: new Set() };

/** Sets of covered ids that are kept: the newest. */
const COVERED_LIMIT = 20;

/** True if the entities, and every relation among them, are known. */
export function covers(data: GraphData, ids: readonly string[]): boolean {
  if (data.covered === null) return true;
  return ids.length === 0 || data.covered.some((set) => ids.every((id) => set.has(id)));
}

type Arrival = {
  entities: readonly GraphEntityFragment[];
  claims: readonly GraphClaimFragment[];
  /** The ids asked for; null for the whole study. */
  asked: readonly string[] | null;
  unknown: readonly string[];
};

/** Adds what arrived to what is known. */
export function merge(data: GraphData, arrival: Arrival): GraphData {
  const entities = new Map(data.entities);
  for (const entity of arrival.entities) entities.set(entity.id, entity);
  const claims = new Map(data.claims);
  for (const claim of arrival.claims) claims.set(claim.id, claim);
  const covered =
    arrival.asked === null || data.covered === null
      ? null
      : [...data.covered, new Set(arrival.asked)].slice(-COVERED_LIMIT);
  return { entities, claims, covered, unknown: new Set([...data.unknown, ...arrival.unknown]) };
}

const named = (thing: { fr: string; en: string }, language: Language): string =>
  language === 'fr' ? frenchTypography(thing.fr) : thing.en;

/** An entity in one language, as the model wants it. */
export function entityIn(entity: GraphEntityFragment, language: Language): EntityNode {
  const { id, kind, code, collective, degree } = entity;
  return { id, kind, code, collective, degree, label: named(entity, language) };
}

const BUT = { fr: 'sauf', en: 'except' };

/** Whom a claim is stated for; "everyone but these" names those left out, and says so. */
function scopeIn({ scope }: GraphClaimFragment, language: Language): ScopeTarget[] {
  if (!scope) return [];
  if (scope.of.length > 0)
    return scope.of.map((of) => ({ id: of.id, code: of.code, label: named(of, language) }));
  return scope.except.map((but) => {
    const label = named(but, language);
    return { id: but.id, code: `${BUT[language]} ${but.code ?? label}`, label: `${BUT[language]} ${label}` };
  });
}

/** A claim in one language, as the model wants it. */
export function claimIn(claim: GraphClaimFragment, language: Language): Claim {
  return {
    id: claim.id,
    type: claim.type,
    source: claim.source.id,
    target: claim.target.id,
    sign: claim.sign ?? null,
    strength: claim.strength ?? null,
    modality: claim.modality,
    negated: claim.negated,
    scope: scopeIn(claim, language),
    statement: language === 'fr' ? frenchTypography(claim.statementFr) : claim.statementEn,
  };
}
