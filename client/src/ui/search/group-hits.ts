import type { SearchQuery } from '../../api/generated/graphql.ts';
import { FAMILY_OF_KIND, KIND_FAMILIES, type KindFamily } from '../../model/types.ts';

type Edge = SearchQuery['search']['edges'][number];
export type Hit = Edge['node'];
export type EntityHit = Exclude<Hit, { __typename: 'Relation' | 'Passage' }>;
export type RelationHit = Extract<Hit, { __typename: 'Relation' }>;
export type PassageHit = Extract<Hit, { __typename: 'Passage' }>;

/** Results of one sort: entities of a family, relations or passages. `total` counts what is not listed too. */
export type HitGroup = {
  key: KindFamily | 'relations' | 'passages';
  total: number;
  hits: { hit: Hit; matchedText: string }[];
};

export function isRelationHit(hit: Hit): hit is RelationHit {
  return hit.__typename === 'Relation';
}

export function isPassageHit(hit: Hit): hit is PassageHit {
  return hit.__typename === 'Passage';
}

function groupOf(hit: Hit): HitGroup['key'] {
  if (isRelationHit(hit)) return 'relations';
  if (isPassageHit(hit)) return 'passages';
  return FAMILY_OF_KIND[(hit as EntityHit).kind];
}

function totalOf(search: SearchQuery['search'], key: HitGroup['key']): number {
  return search.counts
    .filter(({ type, kind }) => {
      if (key === 'relations') return type === 'RELATION';
      if (key === 'passages') return type === 'PASSAGE';
      return kind != null && FAMILY_OF_KIND[kind] === key;
    })
    .reduce((sum, { count }) => sum + count, 0);
}

/** Groups hits by sort, the sort of the best hit first, relations and passages last. */
export function groupHits(search: SearchQuery['search']): HitGroup[] {
  const groups = new Map<HitGroup['key'], HitGroup>();
  for (const { node: hit, matchedText } of search.edges) {
    const key = groupOf(hit);
    const group = groups.get(key) ?? { key, total: totalOf(search, key), hits: [] };
    group.hits.push({ hit, matchedText });
    groups.set(key, group);
  }
  const families = [...groups.values()].filter(({ key }) => (KIND_FAMILIES as string[]).includes(key));
  const others = (['relations', 'passages'] as const).flatMap((key) => groups.get(key) ?? []);
  return [...families, ...others];
}
