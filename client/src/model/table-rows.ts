import type { SceneNode } from './scene.ts';
import type { ColumnId, EntityColumn, RelationColumn } from './table-columns.ts';
import {
  type Claim,
  type EntityKind,
  MODALITIES,
  type Modality,
  type RelationType,
  SIGN_FILTERS,
  type Sign,
  type Strength,
  SYMMETRIC_TYPES,
  signFilterOf,
} from './types.ts';

export type PoleReach = 'WORLD' | 'WORLD_VOCATION' | 'NATIONAL';

/** What a cell shows, and what it is sorted by; null where there is nothing, which comes last. */
export type Cell = { readonly text: string; readonly order: string | number | null };

/** A row of either table: its cells by column, and what it is of. */
export type TableRow = {
  readonly id: string;
  readonly cells: Readonly<Partial<Record<ColumnId, Cell>>>;
  /** The entity, or null for a relation. */
  readonly entity: { readonly kind: EntityKind; readonly collective: boolean } | null;
  /** The relation, or null for an entity. */
  readonly claim: Claim | null;
};

/** What the study says of an entity beyond its drawing. */
export type EntityFacts = {
  /** Regions it is located in, named. */
  readonly regions: readonly string[];
  readonly reach: PoleReach | null;
};

/** The words of the tables, given by the page. */
export type TableWords = {
  kind(kind: EntityKind, collective: boolean): string;
  reach(reach: PoleReach): string;
  number(value: number): string;
  /** What the relation says, denied or not: couvre, ne mène pas. */
  type(type: RelationType, negated: boolean): string;
  sign(sign: Sign): string;
  strength(strength: Strength): string;
  modality(modality: Modality): string;
  /** Named poles, or "in general". */
  scope(names: readonly string[]): string;
  passage(id: string): string;
};

const NOTHING: Cell = { text: '', order: null };
const STRENGTHS: readonly Strength[] = ['WEAK', 'STRONG', 'STRONGEST'];

function cell(text: string, order: string | number = text): Cell {
  return text === '' ? NOTHING : { text, order };
}

/** What is counted of an entity over the relations in view. */
type Counts = { in: number; out: number; for: number; against: number; passages: Set<string> | null };

/** Relations that read the same from both ends count for either direction. */
function countEnds(claims: readonly Claim[], passages: ReadonlyMap<string, readonly string[]> | null) {
  const counts = new Map<string, Counts>();
  const of = (id: string): Counts => {
    const known = counts.get(id);
    if (known) return known;
    const fresh: Counts = { in: 0, out: 0, for: 0, against: 0, passages: passages ? new Set() : null };
    counts.set(id, fresh);
    return fresh;
  };
  for (const claim of claims) {
    const both = SYMMETRIC_TYPES.has(claim.type);
    of(claim.source).out += 1;
    of(claim.target).in += 1;
    if (both && claim.source !== claim.target) {
      of(claim.source).in += 1;
      of(claim.target).out += 1;
    }
    for (const end of new Set([claim.source, claim.target])) {
      const count = of(end);
      if (claim.sign === 'POSITIVE' && !claim.negated) count.for += 1;
      if (claim.sign === 'NEGATIVE' && !claim.negated) count.against += 1;
      for (const passage of passages?.get(claim.id) ?? []) count.passages?.add(passage);
    }
  }
  return counts;
}

type Entities = {
  nodes: readonly Pick<SceneNode, 'id' | 'kind' | 'label' | 'collective' | 'degree'>[];
  /** Relations in view. */
  claims: readonly Claim[];
  /** Relations in the whole study, by entity. */
  inStudy: ReadonlyMap<string, number>;
  /** By entity; null until they are known. */
  facts: ReadonlyMap<string, EntityFacts> | null;
  /** Passages by claim; null until they are known. */
  passages: ReadonlyMap<string, readonly string[]> | null;
};

/** A row for each entity in view, in the order of the drawing. */
export function entityRows(of: Entities, words: TableWords): TableRow[] {
  const counts = countEnds(of.claims, of.passages);
  const number = (value: number): Cell => cell(words.number(value), value);
  return of.nodes.map((node) => {
    const count = counts.get(node.id);
    const facts = of.facts?.get(node.id);
    const cells: Record<EntityColumn, Cell> = {
      name: cell(node.label),
      kind: cell(words.kind(node.kind, node.collective)),
      regions: cell((facts?.regions ?? []).join(', ')),
      reach: facts?.reach ? cell(words.reach(facts.reach)) : NOTHING,
      inView: number(node.degree),
      inStudy: number(Math.max(of.inStudy.get(node.id) ?? 0, node.degree)),
      in: number(count?.in ?? 0),
      out: number(count?.out ?? 0),
      for: number(count?.for ?? 0),
      against: number(count?.against ?? 0),
      passages: of.passages ? number(count?.passages?.size ?? 0) : NOTHING,
    };
    return {
      id: node.id,
      cells,
      entity: { kind: node.kind, collective: node.collective },
      claim: null,
    };
  });
}

type Relations = {
  claims: readonly Claim[];
  labels: ReadonlyMap<string, string>;
  passages: ReadonlyMap<string, readonly string[]> | null;
};

/** A row for each relation in view, in the order of its id. */
export function relationRows({ claims, labels, passages }: Relations, words: TableWords): TableRow[] {
  return claims.map((claim) => {
    const rests = passages?.get(claim.id) ?? [];
    const cells: Record<RelationColumn, Cell> = {
      source: cell(labels.get(claim.source) ?? claim.source),
      type: cell(words.type(claim.type, claim.negated)),
      sign: claim.sign
        ? { text: words.sign(claim.sign), order: SIGN_FILTERS.indexOf(signFilterOf(claim)) }
        : NOTHING,
      target: cell(labels.get(claim.target) ?? claim.target),
      strength: claim.strength
        ? { text: words.strength(claim.strength), order: STRENGTHS.indexOf(claim.strength) }
        : NOTHING,
      modality: { text: words.modality(claim.modality), order: MODALITIES.indexOf(claim.modality) },
      scope: cell(words.scope(claim.scope.map(({ code, label }) => code ?? label))),
      passages: cell(rests.map(words.passage).join(' ; '), rests.join(' ')),
      statement: cell(claim.statement),
    };
    return { id: claim.id, cells, entity: null, claim };
  });
}
