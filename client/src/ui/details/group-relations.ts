import type { ListedRelationFragment } from '../../api/generated/graphql.ts';
import {
  RELATION_TYPES,
  type RelationType,
  SIGN_FILTERS,
  type Sign,
  type Strength,
} from '../../model/types.ts';

/** Relations of an entity of one type, sign and direction. */
export type RelationGroup = {
  key: string;
  type: RelationType;
  sign: Sign | null;
  negated: boolean;
  direction: 'OUT' | 'IN';
  relations: ListedRelationFragment[];
};

const STRENGTH_ORDER: readonly (Strength | null)[] = ['STRONGEST', 'STRONG', null, 'WEAK'];

function rank(group: RelationGroup): number[] {
  const sign = SIGN_FILTERS.indexOf(group.sign ?? 'UNSIGNED');
  return [RELATION_TYPES.indexOf(group.type), group.direction === 'IN' ? 0 : 1, sign, group.negated ? 1 : 0];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/** The other end of a relation, seen from one. */
export function otherEnd(relation: ListedRelationFragment, id: string) {
  return relation.source.id === id ? relation.target : relation.source;
}

/**
 * Groups an entity's relations by type, direction and sign: influences first, what comes in before what goes
 * out; inside a group the strongest first, then by the name of the other end.
 */
export function groupRelations(
  id: string,
  relations: readonly ListedRelationFragment[],
  collator: Intl.Collator,
): RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  for (const relation of relations) {
    const { type, negated, source } = relation;
    const sign = relation.sign ?? null;
    const direction = source.id === id ? 'OUT' : 'IN';
    const key = [type, sign, direction, negated].join(' ');
    const group = groups.get(key) ?? { key, type, sign, negated, direction, relations: [] };
    group.relations.push(relation);
    groups.set(key, group);
  }
  for (const group of groups.values()) {
    group.relations.sort(
      (a, b) =>
        STRENGTH_ORDER.indexOf(a.strength ?? null) - STRENGTH_ORDER.indexOf(b.strength ?? null) ||
        collator.compare(otherEnd(a, id).label, otherEnd(b, id).label),
    );
  }
  return [...groups.values()].sort((a, b) => compareRanks(rank(a), rank(b)));
}
