/** Search finds the same, in the same order, on every engine. */
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { forEachEngine } from '../support/engines.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import { smallStudy } from '../support/study-folders.ts';
import { type Api, countingEngine, datasetOf, startApi } from './api.ts';

type Found = {
  totalCount: number;
  atLeast: boolean;
  matchedWords: string[];
  counts: { type: string; kind: string | null; count: number }[];
  edges: { cursor: string; match: string; matchedText: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

const QUERY = `query($query: String!, $types: [SearchType!], $kinds: [KindFilter!], $first: Int, $after: String) {
  search(query: $query, types: $types, kinds: $kinds, first: $first, after: $after) {
    totalCount atLeast matchedWords
    counts { type kind count }
    edges { cursor match matchedText node { ... on Node { id } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

forEachEngine((engine) => {
  let api: Api;
  let ran: string[];
  beforeAll(async () => {
    await loadDataset(engine(), await datasetOf(smallStudy), { grace: 0 });
    const counting = countingEngine(engine());
    ran = counting.ran;
    api = await startApi(counting.graph);
  });
  afterAll(() => api?.close());

  async function search(query: string, variables: Record<string, unknown> = {}): Promise<Found> {
    const { data, errors } = await api.ask(QUERY, { query, ...variables });
    expect(errors).toBeUndefined();
    return data!.search as unknown as Found;
  }

  const entities = async (query: string) => {
    const { edges } = await search(query, { types: ['ENTITY'] });
    return edges.map(({ match, node }) => `${match} ${node.id}`);
  };

  test.each([
    ['Bretagne', ['EXACT actor/bretagne']],
    ['brittany', ['EXACT actor/bretagne']],
    ['BRETAGNE', ['EXACT actor/bretagne']],
    ['lda', ['EXACT pole/lin-d-armor']],
    ['pole/lin-d-armor', ['EXACT pole/lin-d-armor']],
    ['lin d’armor', ['EXACT pole/lin-d-armor']],
    ["lin d'armor", ['EXACT pole/lin-d-armor']],
    ['lin armor', ['EXACT pole/lin-d-armor']],
    ['école', ['NAME initiative/workshop-school']],
    ['l’ecole', ['NAME initiative/workshop-school']],
    ['penurie', ['EXACT factor/weaver-shortage']],
    ['petites entreprises', ['ALIAS actor/smes']],
    ['tisser', ['PREFIX job-family/master-weavers', 'PREFIX factor/weaver-shortage']],
    ['bretagen', ['FUZZY actor/bretagne']],
    ['britany', ['FUZZY actor/bretagne']],
    ['tissant', ['TEXT initiative/workshop-school']],
    ['zzzzzz', []],
    ['’’ , !', []],
  ])('entities for "%s"', async (query, expected) => {
    expect((await entities(query)).sort()).toEqual([...expected].sort());
  });

  test('exact before name before prefix', async () => {
    expect(await entities('pôle')).toEqual([
      'NAME factor/age-of-pole',
      'ALIAS pole/lin-d-armor',
      'PREFIX pole-group/linen-poles',
      'PREFIX pole-group/recent-poles',
      'PREFIX pole-group/old-poles',
    ]);
  });

  test('relations and passages by their words, with counts by type and kind', async () => {
    const found = await search('tisserands');
    expect(found.edges.map(({ match, matchedText, node }) => [match, node.id, matchedText])).toEqual(
      expect.arrayContaining([
        ['NAME', 'factor/weaver-shortage', 'Rareté des tisserands'],
        [
          'TEXT',
          'claim/apprentices-reduce-shortage',
          'L’arrivée d’apprentis réduit le manque de tisserands.',
        ],
        ['TEXT', 's1.p1', expect.stringContaining('tisserands')],
      ]),
    );
    const total = found.counts.reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(found.totalCount);
    expect(found.atLeast).toBe(false);
    expect(found.counts).toEqual(expect.arrayContaining([{ type: 'ENTITY', kind: 'FACTOR', count: 1 }]));
  });

  test('words that were found nowhere are not among the matched ones', async () => {
    expect((await search('École zzzzzz Bretagne')).matchedWords).toEqual(['École', 'Bretagne']);
  });

  test('types and kinds narrow the search', async () => {
    const onlyRelations = await search('école', { types: ['RELATION'] });
    expect(onlyRelations.edges.every(({ node }) => node.id.startsWith('claim/'))).toBe(true);
    const ofKind = await search('pôle', { types: ['ENTITY'], kinds: ['POLE_GROUP'] });
    expect(ofKind.counts).toEqual([{ type: 'ENTITY', kind: 'POLE_GROUP', count: 3 }]);
    expect((await search('pôle', { types: [] })).totalCount).toBe(0);
  });

  test('pages follow one another without a gap, and cost one statement for each type', async () => {
    const whole = await search('pôles', { first: 100 });
    expect(whole.edges).toHaveLength(whole.totalCount);
    ran.length = 0;
    const pages: Found[] = [];
    for (let after: string | null = null; ; ) {
      const page = await search('pôles', { first: 4, after });
      pages.push(page);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(pages.flatMap(({ edges }) => edges)).toEqual(whole.edges);
    const searches = ['search/entities', 'search/passages', 'search/relations'];
    // What the whole list found was read then.
    expect(ran.sort()).toEqual(searches.flatMap((name) => pages.map(() => name)));
  });

  test('counts no more than 500, and says so', async () => {
    for (const [nodes, atLeast] of [
      [500, false],
      [501, true],
    ] as const) {
      // Each has the word in its English label.
      const study = generatedDataset({ seed: 31, nodes, relations: 5, study: `of-${nodes}` });
      await loadDataset(engine(), study, { grace: 0 });
      // A server looks for new studies once a second.
      await setTimeout(1_100);
      const asked = `{ search(query: "number", types: [ENTITY], first: 1, study: "of-${nodes}") {
        totalCount atLeast pageInfo { hasNextPage } } }`;
      const { data, errors } = await api.ask(asked);
      expect(errors).toBeUndefined();
      expect(data!.search).toEqual({ totalCount: 500, atLeast, pageInfo: { hasNextPage: true } });
    }
  });

  test('a cursor of another query is refused', async () => {
    const { edges } = await search('pôles', { first: 1 });
    const { errors } = await api.ask(QUERY, { query: 'école', after: edges[0]!.cursor });
    expect(errors?.[0]?.message).toBe('Argument "after" is not a cursor of this list in this order.');
  });

  test.each(['', '   ', 'x'.repeat(201)])('a query of a wrong length is refused', async (query) => {
    const { errors } = await api.ask(QUERY, { query });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'query' });
  });
});
