/** Every list, paged to its end, is the whole list in its order, under every filter, as worked out from the data. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Claim } from '../../server/src/dataset/schema.ts';
import { ENTITY_LABELS } from '../../server/src/dataset/vocabulary.ts';
import { foldedWords } from '../../server/src/engine/text.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { forEachEngine } from '../support/engines.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import { type Api, startApi } from './api.ts';
import { type Filter, passingClaims, passingEntities } from './filter-oracle.ts';

const dataset = generatedDataset({ seed: 7, nodes: 60, relations: 240 });
const claims = [...dataset.claims];
const ids = (list: { id: string }[]) => list.map(({ id }) => id);
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const folded = (text: string) => foldedWords(text).join(' ');
const claimIds = (list: Claim[]) => ids(list).sort(byText);

const degrees = new Map<string, number>();
for (const { source, target } of claims) {
  for (const end of new Set([source, target])) degrees.set(end, (degrees.get(end) ?? 0) + 1);
}

const filters: [string, Filter][] = [
  ['no filter', {}],
  ['one kind', { kinds: ['POLE'] }],
  ['actors', { kinds: ['ACTOR', 'POLE_GROUP'] }],
  ['no kind', { kinds: [] }],
  ['types', { relationTypes: ['INFLUENCES', 'CONCERNS'] }],
  ['signs', { signs: ['NEGATIVE', 'UNSIGNED'] }],
  ['signs of kinds', { kinds: ['ACTOR', 'FACTOR', 'OUTCOME'], signs: ['POSITIVE'] }],
  ['modalities', { modalities: ['HYPOTHESIS'] }],
  ['general', { scope: { generality: ['GENERAL'] } }],
  ['scope', { scope: { generality: ['SCOPED'], of: dataset.entities.slice(0, 2).map(({ id }) => id) } }],
  ['a section with its sub-section', { sections: ['s0'] }],
  ['a sub-section', { sections: ['s0.1', 's2.1'] }],
  [
    'everything at once',
    {
      kinds: ['ACTOR', 'POLE'],
      relationTypes: ['WORKS_WITH', 'MEMBER_OF'],
      modalities: ['OBSERVED', 'EXPLAINED'],
      sections: ['s0', 's2', 's4'],
    },
  ],
  ['nothing', { relationTypes: [] }],
];

forEachEngine((engine) => {
  let api: Api;
  beforeAll(async () => {
    await loadDataset(engine(), dataset, { grace: 0 });
    api = await startApi(engine());
  });
  afterAll(() => api?.close());

  /** Follows a list's cursors to the end: the ids, with the totalCount that each page gave. */
  async function wholeList(
    field: string,
    args: string,
    size: number,
    variables: Record<string, unknown> = {},
  ) {
    const query = `query($after: String, $first: Int${'filter' in variables ? ', $filter: GraphFilter' : ''}) {
      list: ${field}(first: $first, after: $after, ${args}) {
        totalCount
        edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    const found: string[] = [];
    const totals = new Set<number>();
    for (let after: string | null = null; ; ) {
      const answer = await api.ask(query, { ...variables, first: size, after });
      expect(answer.errors).toBeUndefined();
      const list = answer.data!.list as unknown as {
        totalCount: number;
        edges: { cursor: string; node: { id: string } }[];
        pageInfo: {
          hasNextPage: boolean;
          hasPreviousPage: boolean;
          startCursor: string | null;
          endCursor: string | null;
        };
      };
      expect(list.pageInfo).toEqual({
        hasNextPage: list.pageInfo.hasNextPage,
        hasPreviousPage: after !== null,
        startCursor: list.edges[0]?.cursor ?? null,
        endCursor: list.edges.at(-1)?.cursor ?? null,
      });
      found.push(...list.edges.map(({ node }) => node.id));
      totals.add(list.totalCount);
      if (!list.pageInfo.hasNextPage) break;
      after = list.pageInfo.endCursor;
    }
    return { found, totals: [...totals] };
  }

  const whole = (list: string[]) => ({ found: list, totals: [list.length] });

  test.each(filters)('entities and relations: %s', async (_, filter) => {
    const entities = passingEntities(dataset, claims, filter);
    const usesFilter = 'filter: $filter';
    const byId = ids(entities).sort(byText);
    expect(await wholeList('entities', `${usesFilter}, order: ID`, 7, { filter })).toEqual(whole(byId));

    const labelled = [...entities].sort(
      (a, b) => byText(folded(a.label.en), folded(b.label.en)) || byText(a.id, b.id),
    );
    expect(await wholeList('entities', `${usesFilter}, lang: EN`, 9, { filter })).toEqual(
      whole(ids(labelled)),
    );

    const connected = [...entities].sort(
      (a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0) || byText(a.id, b.id),
    );
    expect(await wholeList('entities', `${usesFilter}, order: DEGREE`, 11, { filter })).toEqual(
      whole(ids(connected)),
    );

    const relations = claimIds(passingClaims(dataset, claims, filter));
    expect(await wholeList('relations', usesFilter, 50, { filter })).toEqual(whole(relations));
  });

  test('the relations of a hub, in either direction and in each', async () => {
    const [hub] = [...degrees].sort((a, b) => b[1] - a[1])[0]!;
    const query = `query($id: ID!, $direction: Direction, $after: String) {
      entity(id: $id) {
        degree
        relations(direction: $direction, first: 10, after: $after) {
          totalCount edges { node { id } } pageInfo { hasNextPage endCursor }
        }
      }
    }`;
    const symmetric = (claim: Claim) => claim.type === 'WORKS_WITH';
    const ofHub = claims.filter(({ source, target }) => source === hub || target === hub);
    for (const [direction, expected] of [
      ['BOTH', ofHub],
      ['OUT', ofHub.filter((claim) => symmetric(claim) || claim.source === hub)],
      ['IN', ofHub.filter((claim) => symmetric(claim) || claim.target === hub)],
    ] as const) {
      const found: string[] = [];
      for (let after: string | null = null; ; ) {
        const { data } = await api.ask(query, { id: hub, direction, after });
        const { degree, relations } = data!.entity as unknown as {
          degree: number;
          relations: {
            totalCount: number;
            edges: { node: { id: string } }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        };
        expect([degree, relations.totalCount]).toEqual([ofHub.length, expected.length]);
        found.push(...relations.edges.map(({ node }) => node.id));
        if (!relations.pageInfo.hasNextPage) break;
        after = relations.pageInfo.endCursor;
      }
      expect(found).toEqual(claimIds([...expected]));
    }
  });

  test('passages, of some sections too, and sections', async () => {
    const inOrder = ids(dataset.passages);
    expect(await wholeList('passages', '', 10)).toEqual(whole(inOrder));
    const ofSections = dataset.passages.filter(({ section }) => ['s0', 's0.1', 's4.1'].includes(section));
    expect(await wholeList('passages', 'sections: ["s0", "s4.1"]', 10)).toEqual(whole(ids(ofSections)));
    expect(await wholeList('passages', 'sections: []', 10)).toEqual(whole([]));
    expect(await wholeList('sections', '', 4)).toEqual(whole(ids(dataset.sections)));
  });

  test('what rests on each passage, and on one passage alone', async () => {
    const query =
      '{ passages(first: 100) { edges { node { id relations(first: 200) { totalCount edges { node { id } } } } } } }';
    const { data } = await api.ask(query);
    const { edges } = data!.passages as unknown as {
      edges: { node: { id: string; relations: { totalCount: number; edges: { node: { id: string } }[] } } }[];
    };
    const found = edges.map(({ node }) => [
      node.id,
      node.relations.totalCount,
      node.relations.edges.map((edge) => edge.node.id),
    ]);
    expect(found).toEqual(
      dataset.passages.map(({ id }) => {
        const resting = claims.filter(({ evidence }) => evidence.some(({ passage }) => passage === id));
        return [id, resting.length, claimIds(resting)];
      }),
    );
    const audit = await api.ask(
      '{ audit { restingOnOnePassage(first: 200) { totalCount edges { node { id } } } } }',
    );
    const single = claims.filter(
      ({ evidence }) => new Set(evidence.map(({ passage }) => passage)).size === 1,
    );
    expect(audit.data).toEqual({
      audit: {
        restingOnOnePassage: {
          totalCount: single.length,
          edges: claimIds(single)
            .slice(0, 200)
            .map((id) => ({ node: { id } })),
        },
      },
    });
  });

  test('facets are the counts of the lists', async () => {
    for (const [, filter] of filters) {
      const query = `query($filter: GraphFilter) {
        facets(filter: $filter) { entities relations kinds { kind count } signs { sign count } generalities { generality count } }
      }`;
      const { data } = await api.ask(query, { filter });
      const entities = passingEntities(dataset, claims, filter);
      const relations = passingClaims(dataset, claims, filter);
      const { facets } = data as unknown as {
        facets: {
          entities: number;
          relations: number;
          kinds: object[];
          signs: object[];
          generalities: object[];
        };
      };
      expect([facets.entities, facets.relations]).toEqual([entities.length, relations.length]);
      expect(counts(facets.kinds, 'kind')).toEqual(
        countBy(entities.map(({ entityLabel }) => ENTITY_LABELS[entityLabel].kind)),
      );
      expect(counts(facets.signs, 'sign')).toEqual(
        countBy(relations.map(({ type, sign }) => (type === 'CONDITION_OF' ? 'POSITIVE' : sign) ?? 'null')),
      );
      expect(counts(facets.generalities, 'generality')).toEqual(
        countBy(relations.map(({ scope }) => (scope === undefined ? 'GENERAL' : 'SCOPED'))),
      );
    }
  });
});

function countBy(values: string[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const value of values) result[value] = (result[value] ?? 0) + 1;
  return result;
}

function counts(facets: object[], name: string): Record<string, number> {
  return Object.fromEntries(
    facets.map((facet) => {
      const { count, ...rest } = facet as Record<string, unknown>;
      return [String(rest[name]), Number(count)];
    }),
  );
}
