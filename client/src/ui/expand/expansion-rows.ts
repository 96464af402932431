import type { ExpansionPreviewQuery, ExpansionRelationsQuery } from '../../api/generated/graphql.ts';
import type { EntityKind, RelationType, Sign } from '../../model/types.ts';

type Group = NonNullable<ExpansionPreviewQuery['expansion']>['groups'][number];
type Relation = NonNullable<ExpansionRelationsQuery['entity']>['relations']['edges'][number]['node'];

/** A row of the preview: relations of one type, sign and direction, with the kinds at their other ends. */
export type ExpansionRow = {
  key: string;
  relationType: RelationType;
  sign: Sign | null;
  direction: 'OUT' | 'IN' | 'BOTH';
  /** Entities not shown yet, by kind, most first. */
  kinds: { kind: EntityKind; hidden: number }[];
  /** Their sum: an entity of two groups counts in both. */
  hidden: number;
};

export type Order = 'MOST_CONNECTED' | 'LEAST_CONNECTED';

const keyOf = (type: string, sign: string | null | undefined, direction: string) =>
  `${type} ${sign ?? ''} ${direction}`;

/** Groups as rows: those with something to add, most first. */
export function expansionRows(groups: readonly Group[]): ExpansionRow[] {
  const rows = new Map<string, ExpansionRow>();
  for (const { relationType, sign, direction, kind, hiddenEntities } of groups) {
    if (hiddenEntities === 0) continue;
    const key = keyOf(relationType, sign, direction);
    const row = rows.get(key) ?? { key, relationType, sign: sign ?? null, direction, kinds: [], hidden: 0 };
    row.kinds.push({ kind, hidden: hiddenEntities });
    row.hidden += hiddenEntities;
    rows.set(key, row);
  }
  for (const row of rows.values()) row.kinds.sort((a, b) => b.hidden - a.hidden);
  return [...rows.values()].sort((a, b) => b.hidden - a.hidden || (a.key < b.key ? -1 : 1));
}

/** An entity that may be added. */
export type Candidate = { id: string; degree: number; rows: ReadonlySet<string> };

/** Neighbours that are not shown yet, each with the rows that lead to it. */
export function candidatesOf(
  id: string,
  relations: readonly Relation[],
  shown: ReadonlySet<string>,
  rows: readonly ExpansionRow[],
): Candidate[] {
  const known = new Set(rows.map(({ key }) => key));
  const found = new Map<string, { id: string; degree: number; rows: Set<string> }>();
  for (const { type, sign, source, target } of relations) {
    const out = source.id === id;
    const other = out ? target : source;
    if (shown.has(other.id) || other.id === id) continue;
    const key = [out ? 'OUT' : 'IN', 'BOTH']
      .map((way) => keyOf(type, sign, way))
      .find((each) => known.has(each));
    if (!key) continue;
    const candidate = found.get(other.id) ?? { id: other.id, degree: other.degree, rows: new Set<string>() };
    candidate.rows.add(key);
    found.set(other.id, candidate);
  }
  return [...found.values()];
}

/** The entities that adding would bring: those a ticked row leads to, in order, up to the limit. */
export function chooseCandidates(
  candidates: readonly Candidate[],
  ticked: ReadonlySet<string>,
  order: Order,
  limit: number,
): string[] {
  const way = order === 'MOST_CONNECTED' ? -1 : 1;
  return candidates
    .filter(({ rows }) => [...rows].some((key) => ticked.has(key)))
    .sort((a, b) => way * (a.degree - b.degree) || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id);
}
