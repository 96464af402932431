/** Parts of the graph against a search over the data itself, and how many statements they cost. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Claim } from '../../server/src/dataset/schema.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { forEachEngine } from '../support/engines.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import { type Api, countingEngine, startApi } from './api.ts';
import { type Filter, passingClaims } from './filter-oracle.ts';

const dataset = generatedDataset({ seed: 11, nodes: 80, relations: 260 });
const claims = [...dataset.claims];
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const degree = (id: string) => claims.filter(({ source, target }) => source === id || target === id).length;

type Part = {
  entities: { totalCount: number; edges: { node: { id: string } }[] };
  relations: {
    totalCount: number;
    edges: { node: { id: string; source: { id: string }; target: { id: string } } }[];
  };
  cut: { entities: number; relations: number } | null;
  unknownRoots: string[];
};

const QUERY = `query($roots: [ID!]!, $depth: Int, $filter: GraphFilter, $limit: Int, $order: NeighbourOrder) {
  neighbourhood(roots: $roots, depth: $depth, filter: $filter, limit: $limit, order: $order) {
    entities { totalCount edges { node { id kind label degree } } }
    relations {
      totalCount
      edges { node { id type sign statement source { id label } target { id label } evidence { start passage { id digest } } } }
    }
    cut { entities relations }
    unknownRoots
  }
}`;

type Question = {
  roots: string[];
  depth: number;
  filter: Filter;
  limit: number;
  order: 'MOST_CONNECTED' | 'LEAST_CONNECTED';
};

/** Breadth first; a distance that does not fit is cut, and nothing beyond it is looked at. */
function expected({ roots, depth, filter, limit, order }: Question) {
  const passing = passingClaims(dataset, claims, filter);
  const towards = order === 'MOST_CONNECTED' ? -1 : 1;
  const kept = [...roots];
  const cut = { entities: 0, relations: 0 };
  let frontier = roots;
  for (let distance = 1; distance <= depth && cut.entities === 0; distance += 1) {
    const leading = passing.flatMap((claim) => leadsFrom(claim, frontier, kept));
    const reached = [...new Set(leading)].sort((a, b) => towards * (degree(a) - degree(b)) || byText(a, b));
    const fitting = reached.slice(0, limit - kept.length);
    const left = reached.slice(fitting.length);
    cut.entities += left.length;
    cut.relations += leading.filter((end) => left.includes(end)).length;
    kept.push(...fitting);
    frontier = fitting;
  }
  const among = passing.filter(({ source, target }) => kept.includes(source) && kept.includes(target));
  return {
    entities: kept,
    relations: among.map(({ id }) => id).sort(byText),
    cut: cut.entities > 0 ? cut : null,
  };
}

function leadsFrom({ source, target }: Claim, frontier: string[], seen: string[]): string[] {
  if (frontier.includes(source) && !seen.includes(target)) return [target];
  if (frontier.includes(target) && !seen.includes(source)) return [source];
  return [];
}

const roots = dataset.entities.slice(0, 3).map(({ id }) => id);
const filters: Filter[] = [
  {},
  { kinds: ['POLE', 'ACTOR', 'POLE_GROUP'] },
  { signs: ['POSITIVE', 'UNSIGNED'] },
];
const questions: Question[] = [1, 2, 3].flatMap((depth) =>
  [999, 12].flatMap((limit) =>
    filters.flatMap((filter) => [
      { roots: roots.slice(0, 1), depth, filter, limit, order: 'MOST_CONNECTED' as const },
      { roots: roots.slice(1, 3), depth, filter, limit: limit + 1, order: 'LEAST_CONNECTED' as const },
    ]),
  ),
);
questions.push(
  { roots: roots.slice(0, 1), depth: 3, filter: {}, limit: 1, order: 'MOST_CONNECTED' },
  { roots: roots.slice(0, 1), depth: 2, filter: {}, limit: 40, order: 'LEAST_CONNECTED' },
  { roots: roots.slice(0, 1), depth: 2, filter: { relationTypes: [] }, limit: 10, order: 'MOST_CONNECTED' },
);

forEachEngine((engine) => {
  let api: Api;
  let ran: string[];
  beforeAll(async () => {
    await loadDataset(engine(), dataset, { grace: 0 });
    const counting = countingEngine(engine());
    ran = counting.ran;
    api = await startApi(counting.graph);
  });
  afterAll(() => api?.close());

  async function part(
    field: 'neighbourhood' | 'subgraph',
    query: string,
    variables: Record<string, unknown>,
  ) {
    const { data, errors } = await api.ask(query, variables);
    expect(errors).toBeUndefined();
    const found = data![field] as unknown as Part;
    return {
      entities: found.entities.edges.map(({ node }) => node.id),
      relations: found.relations.edges.map(({ node }) => node.id),
      cut: found.cut,
    };
  }

  test('neighbourhoods of every depth, limit, filter and order', async () => {
    for (const question of questions) {
      expect(await part('neighbourhood', QUERY, question), JSON.stringify(question)).toEqual(
        expected(question),
      );
    }
  });

  test('a subgraph keeps the order given and the relations among', async () => {
    const ids = dataset.entities
      .slice(0, 40)
      .map(({ id }) => id)
      .reverse();
    const filter: Filter = { modalities: ['OBSERVED', 'EXPECTED'] };
    const query = `query($ids: [ID!]!, $filter: GraphFilter) {
      subgraph(ids: $ids, filter: $filter) {
        entities { totalCount edges { node { id } } }
        relations { totalCount edges { node { id } } }
        cut { entities relations }
        unknownRoots
      }
    }`;
    const among = passingClaims(dataset, claims, filter).filter(
      ({ source, target }) => ids.includes(source) && ids.includes(target),
    );
    const { data } = await api.ask(query, { ids: [...ids, 'pole/nowhere', ids[0], 'x'], filter });
    const relations = among.map(({ id }) => id).sort(byText);
    expect(data).toEqual({
      subgraph: {
        entities: { totalCount: 40, edges: ids.map((id) => ({ node: { id } })) },
        relations: { totalCount: relations.length, edges: relations.map((id) => ({ node: { id } })) },
        cut: null,
        unknownRoots: ['pole/nowhere', 'x'],
      },
    });
  });

  test('unknown roots are named, and alone give an empty part', async () => {
    const { data } = await api.ask(QUERY, { roots: ['pole/nowhere'] });
    expect(data).toEqual({
      neighbourhood: {
        entities: { totalCount: 0, edges: [] },
        relations: { totalCount: 0, edges: [] },
        cut: null,
        unknownRoots: ['pole/nowhere'],
      },
    });
  });

  test('an expansion’s groups and totals', async () => {
    const shown = dataset.entities.slice(5, 30).map(({ id }) => id);
    const filter: Filter = { modalities: ['OBSERVED', 'EXPLAINED', 'HYPOTHESIS'] };
    const query = `query($id: ID!, $shown: [ID!], $filter: GraphFilter) {
      expansion(id: $id, shown: $shown, filter: $filter) {
        groups { relations entities hiddenEntities }
        hiddenEntities
        hiddenRelations
      }
    }`;
    for (const id of [...roots, ...dataset.entities.slice(60).map((entity) => entity.id)]) {
      const { data } = await api.ask(query, { id, shown, filter });
      const { groups, ...totals } = data!.expansion as unknown as {
        groups: { relations: number }[];
        hiddenEntities: number;
        hiddenRelations: number;
      };
      const around = passingClaims(dataset, claims, filter).filter(({ source, target }) =>
        [source, target].includes(id),
      );
      const ends = around.map(({ source, target }) => (source === id ? target : source));
      const hidden = ends.filter((end) => end !== id && !shown.includes(end));
      expect(totals).toEqual({ hiddenEntities: new Set(hidden).size, hiddenRelations: hidden.length });
      expect(groups.reduce((sum, { relations }) => sum + relations, 0)).toBe(around.length);
    }
  });

  test('roots that are not there take no room from others', async () => {
    const ask = async (asked: string[], depth: number, limit: number) =>
      (await api.ask(QUERY, { roots: asked, depth, limit })).data!.neighbourhood as unknown as object;
    const nowhere = ['pole/nowhere', 'factor/none'];
    for (const depth of [1, 2]) {
      for (const limit of [1, 2, 5, 12, 1000]) {
        expect(await ask([nowhere[0]!, roots[0]!, nowhere[1]!], depth, limit)).toEqual({
          ...(await ask(roots.slice(0, 1), depth, limit)),
          unknownRoots: nowhere,
        });
        expect(await ask(nowhere, depth, limit)).toMatchObject({
          entities: { totalCount: 0 },
          relations: { totalCount: 0 },
          cut: null,
          unknownRoots: nowhere,
        });
      }
    }
  });

  /** Statements that a question costs. */
  async function cost(query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
    ran.length = 0;
    const { errors } = await api.ask(query, variables);
    expect(errors).toBeUndefined();
    return [...ran].sort();
  }

  test.each([1, 2, 3])('a neighbourhood of depth %i costs the same whatever its size', async (depth) => {
    const statements = [
      'entity/by-keys',
      // A level brings its entities along, the last one the relations as well.
      ...Array.from({ length: depth - 1 }, () => 'neighbourhood/level'),
      'neighbourhood/last-level',
      // Evidence comes with its passages; the ends of relations are the entities that were read.
      'relation/evidence',
    ].sort();
    expect(await cost(QUERY, { roots: roots.slice(0, 1), depth, limit: 1000 })).toEqual(statements);
    expect(await cost(QUERY, { roots, depth, limit: 60 })).toEqual(statements);
  });

  test('the other parts, and whatever hangs on their rows, cost a constant number', async () => {
    const ids = dataset.entities.map(({ id }) => id);
    const part =
      '{ entities { edges { node { id } } } relations { edges { node { id source { id } evidence { passage { section { title } } } } } } }';
    const subgraph = `query($ids: [ID!]!) { subgraph(ids: $ids) ${part} }`;
    const ofSubgraph = ['entity/by-keys', 'neighbourhood/among', 'passage/sections', 'relation/evidence'];
    expect(await cost(subgraph, { ids: ids.slice(0, 10) })).toEqual(ofSubgraph);
    expect(await cost(subgraph, { ids })).toEqual(ofSubgraph);

    const expansion =
      'query($id: ID!) { expansion(id: $id) { entity { label } groups { relations } hiddenEntities } }';
    expect(await cost(expansion, { id: ids[0] })).toEqual([
      'entity/by-keys',
      'neighbourhood/expansion',
      'neighbourhood/hidden',
    ]);

    const facets =
      '{ facets { entities kinds { count } relations signs { count } relationTypes { count } sections { section { id } count } } }';
    expect(await cost(facets)).toEqual([
      'neighbourhood/facet-kinds',
      'neighbourhood/facet-relations',
      'neighbourhood/facet-sections',
      'passage/sections',
    ]);
    expect(await cost('{ facets { relations modalities { count } } }')).toEqual([
      'neighbourhood/facet-relations',
    ]);

    const audit = `{ audit {
      coverage { section { id } passages } signsBySection { section { id } count }
      passagesWithoutClaims { totalCount edges { node { id } } }
      restingOnOnePassage { edges { node { source { id } } } }
      unassignedFigures { id unassignedFigures { evidence { passage { digest } } } }
    } }`;
    expect(await cost(audit)).toEqual([
      'entity/by-keys',
      'entity/unassigned-figures',
      'neighbourhood/facet-sections',
      'passage/by-keys',
      'passage/count',
      'passage/page',
      'passage/sections',
      'relation/page-on-one-passage',
      'study/coverage',
    ]);

    const nested = `query($first: Int) { entities(first: $first, order: DEGREE) { edges { node {
      relations(first: 5) { totalCount edges { node {
        source { label } target { label } scope { of { label } } citedCases { id }
        qualifies { id } qualifiedBy { id } contradicts { id } evidence { passage { relations(first: 2) { edges { node { id } } } } }
      } } }
      ... on Pole { figures { members { label } value } }
    } } } }`;
    const few = await cost(nested, { first: 30 });
    expect(await cost(nested, { first: 60 })).toEqual(few);
    expect(few.length).toBeLessThanOrEqual(12);
  });

  test('counting costs a statement only where it is asked for', async () => {
    expect(await cost('{ entities { edges { node { id } } } }')).toEqual(['entity/page-by-label']);
    expect(await cost('{ entities { totalCount edges { node { id } } } }')).toEqual([
      'entity/count',
      'entity/page-by-label',
    ]);
  });
});
