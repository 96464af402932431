/** What is read from an engine is what stands in the study's files, for every way to select. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Context, createContext } from '../../server/src/context.ts';
import type { Dataset } from '../../server/src/dataset/dataset.ts';
import type { ExportGraph } from '../../server/src/export/export-graph.ts';
import { writeJson } from '../../server/src/export/json.ts';
import { openExport } from '../../server/src/export/open-export.ts';
import { parseSelection } from '../../server/src/export/selection.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { createCurrentDatasets } from '../../server/src/modules/study/current-datasets.ts';
import { type Api, datasetOf, startApi } from '../server/api.ts';
import { forEachEngine } from '../support/engines.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import { repository, smallStudy } from '../support/study-folders.ts';
import { asInApi, textOf } from './graph-of.ts';

type Written = Partial<Record<'ids' | 'around' | 'filter' | 'question' | 'way', string>>;

/** The entity at the end of most claims. */
function mostConnected(claims: Dataset['claims']): string {
  const counts = new Map<string, number>();
  for (const { source, target } of claims)
    for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

forEachEngine((engine) => {
  const datasets: Dataset[] = [];
  let api: Api;
  let context: Context;

  beforeAll(async () => {
    datasets.push(
      await datasetOf(smallStudy),
      await datasetOf(`${repository}/data/poles-competences`),
      generatedDataset({ seed: 21, nodes: 300, relations: 2_500 }),
    );
    for (const dataset of datasets) await loadDataset(engine(), dataset, { grace: 0 });
    api = await startApi(engine());
    context = createContext({
      graph: engine(),
      datasets: createCurrentDatasets(engine(), null),
      signal: new AbortController().signal,
      log: { warn() {}, error() {}, info() {} } as never,
      requestId: 'test',
    });
  }, 600_000);
  afterAll(() => api?.close());

  async function open(study: string, written: Written = {}): Promise<ExportGraph> {
    const selection = parseSelection({
      ids: written.ids?.split(',') ?? null,
      around: written.around?.split(',') ?? null,
      filter: written.filter ?? null,
      question: written.question ?? null,
      way: written.way?.split(',') ?? null,
    });
    return openExport(context, await context.dataset(study), selection, { address: null, view: null });
  }

  async function idsOf(graph: ExportGraph): Promise<{ entities: string[]; relations: string[] }> {
    const ids = { entities: [] as string[], relations: [] as string[] };
    for await (const { id } of graph.entities()) ids.entities.push(id);
    for await (const { id } of graph.relations()) ids.relations.push(id);
    expect(graph.counts).toEqual({ entities: ids.entities.length, relations: ids.relations.length });
    return ids;
  }

  /** The entities of an induced part: the given ones, and the ends of the relations. */
  const withEnds = (claims: Dataset['claims'], entities: string[] = []) => ({
    entities: [...new Set([...entities, ...claims.flatMap(({ source, target }) => [source, target])])].sort(),
    relations: claims.map(({ id }) => id).sort(),
  });

  test.each([0, 1, 2])('JSON of a whole study holds all that its files say (%i)', async (index) => {
    const { study, sections, passages, entities, claims, retired, stories } = datasets[index]!;
    const graph = await open(study.id);
    const { about, ...written } = JSON.parse(await textOf(writeJson(graph))) as Record<string, never>;
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    const wanted = {
      study,
      sections,
      entities: entities.toSorted(byId),
      relations: claims.map(asInApi).toSorted(byId),
      passages,
      retired: retired.toSorted(byId),
      stories: stories.toSorted((a, b) => a.order - b.order),
      findings: null,
    };
    expect(written).toEqual(JSON.parse(JSON.stringify(wanted)));
    expect(about).toEqual({
      dataset: `${study.id}@${study.version}`,
      whole: true,
      asked: '',
      graphql: { query: expect.any(String), variables: { study: study.id, filter: {} } },
      address: null,
      view: null,
      counts: { entities: entities.length, relations: claims.length },
    });
  });

  describe('a part', () => {
    test('that passes a filter', async () => {
      for (const { study, claims } of datasets) {
        const graph = await open(study.id, { filter: 'types=INFLUENCES&signs=NEGATIVE,NONE' });
        const wanted = claims.filter(
          ({ type, sign }) => type === 'INFLUENCES' && (sign === 'NEGATIVE' || sign === 'NONE'),
        );
        expect(await idsOf(graph)).toEqual(withEnds(wanted));
        expect(graph.about.asked).toBe('signs=NEGATIVE,NONE&types=INFLUENCES'.split('&').reverse().join('&'));
      }
    });

    test('of some entities is what links them, and what passes a filter', async () => {
      for (const { study, claims, entities } of datasets) {
        const some = entities.filter((_, index) => index % 3 !== 0).map(({ id }) => id);
        const among = claims.filter(({ source, target }) => some.includes(source) && some.includes(target));
        expect(await idsOf(await open(study.id, { ids: some.join(',') }))).toEqual(withEnds(among, some));
        const observed = among.filter(({ modality }) => modality === 'OBSERVED');
        const part = await open(study.id, { ids: some.join(','), filter: 'modalities=OBSERVED' });
        expect(await idsOf(part)).toEqual(withEnds(observed, some));
      }
    });

    test('of some claims brings their ends', async () => {
      for (const { study, claims } of datasets) {
        const some = claims.filter((_, index) => index % 7 === 0);
        const graph = await open(study.id, { ids: some.map(({ id }) => id).join(',') });
        expect(await idsOf(graph)).toEqual(withEnds(some));
      }
    });

    test('around some entities is all their relations that pass a filter', async () => {
      for (const { study, claims, entities } of datasets) {
        const hub = entities.map(({ id }) => id).sort()[0]!;
        const busiest = mostConnected(claims);
        const touching = (ids: string[]) =>
          claims.filter(({ source, target }) => ids.includes(source) || ids.includes(target));
        const graph = await open(study.id, { around: `${busiest},${hub}` });
        expect(await idsOf(graph)).toEqual(withEnds(touching([busiest, hub]), [busiest, hub]));
        const observed = touching([busiest]).filter(({ modality }) => modality === 'OBSERVED');
        const part = await open(study.id, { around: busiest, filter: 'modalities=OBSERVED' });
        expect(await idsOf(part)).toEqual(withEnds(observed, [busiest]));
        expect(part.about.asked).toBe(`around=${busiest}&modalities=OBSERVED`);
      }
    });

    test('holds the passages that it rests on, and no retired ids or stories', async () => {
      const { study, claims, passages } = datasets[1]!;
      const some = claims.slice(10, 14);
      const graph = await open(study.id, { ids: some.map(({ id }) => id).join(',') });
      const written = JSON.parse(await textOf(writeJson(graph)));
      const cited = new Set(some.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)));
      expect(written.passages).toEqual(
        JSON.parse(JSON.stringify(passages.filter(({ id }) => cited.has(id)))),
      );
      const { retired, stories, about } = written;
      expect({ retired, stories, whole: about.whole }).toEqual({ retired: [], stories: [], whole: false });
    });

    test('names what its relations name, exported or not', async () => {
      const { study, entities } = datasets[0]!;
      const graph = await open(study.id, { ids: 'claim/age-has-no-effect' });
      const { label } = entities.find(({ id }) => id === 'pole/lin-d-armor')!;
      expect([...(await graph.labels(['pole/lin-d-armor', 'none']))]).toEqual([['pole/lin-d-armor', label]]);
    });
  });

  describe('a written question', () => {
    const study = 'small-study';
    test.each<[string, string[], string[]]>([
      [
        'paths?between=factor/age-of-pole,outcome/training&hops=1',
        ['factor/age-of-pole', 'outcome/training'],
        ['claim/age-has-no-effect', 'claim/survey-expected-age-to-matter'],
      ],
      [
        'influence?of=factor/weaver-shortage&hops=2',
        ['factor/weaver-shortage', 'initiative/workshop-school', 'outcome/apprentices'],
        ['claim/schools-attract-apprentices', 'claim/shortage-opens-schools'],
      ],
      [
        'loops?through=outcome/apprentices',
        ['factor/weaver-shortage', 'initiative/workshop-school', 'outcome/apprentices'],
        [
          'claim/apprentices-reduce-shortage',
          'claim/schools-attract-apprentices',
          'claim/shortage-opens-schools',
        ],
      ],
      [
        'compare?ids=pole/lin-d-armor,pole/fil-du-rhin&types=MEMBER_OF',
        ['pole-group/linen-poles', 'pole/fil-du-rhin', 'pole/lin-d-armor'],
        ['claim/fil-du-rhin-is-a-linen-pole', 'claim/lin-d-armor-is-a-linen-pole'],
      ],
      [
        'compare?ids=pole/lin-d-armor,pole/fil-du-rhin&types=WORKS_WITH',
        ['pole/fil-du-rhin', 'pole/lin-d-armor'],
        ['claim/poles-meet'],
      ],
      [
        'matrix?rows=kinds:FACTOR&columns=kinds:INITIATIVE,OUTCOME&signs=NEGATIVE,NONE',
        ['factor/age-of-pole', 'factor/orders', 'outcome/training'],
        ['claim/age-has-no-effect', 'claim/orders-hold-back-training'],
      ],
    ])('%s', async (question, entities, relations) => {
      const graph = await open(study, { question });
      expect(await idsOf(graph)).toEqual({ entities, relations });
      expect(graph.about.asked).toBe(question);
    });

    test('finds the same as the API, all of it', async () => {
      const question =
        'paths?between=factor/strategic-rupture,outcome/engagement-on-skills&hops=4&shortest=all';
      const graph = await open('poles-competences', { question });
      const answer = await api.ask(
        `query($question: String!) { ask(study: "poles-competences", question: $question) { ... on Paths {
          completeness paths { totalCount edges { node { verdict entities { id } hops { relations { id } } } } } } } }`,
        { question },
      );
      const { paths, completeness } = (answer.data as Record<string, never>).ask as unknown as {
        completeness: string;
        paths: {
          totalCount: number;
          edges: {
            node: {
              verdict: string;
              entities: { id: string }[];
              hops: { relations: { id: string }[] }[];
            };
          }[];
        };
      };
      if (graph.findings?.ask !== 'paths') throw new Error('paths are expected');
      const { routes } = graph.findings;
      expect({ completeness: graph.findings.completeness, count: routes.length }).toEqual({
        completeness,
        count: paths.totalCount,
      });
      const shown = routes.slice(0, paths.edges.length).map(({ verdict, entities, hops }) => ({
        verdict,
        entities: entities.map((id) => ({ id })),
        hops: hops.map(({ relations }) => ({ relations: relations.map((id) => ({ id })) })),
      }));
      expect(shown).toEqual(paths.edges.map(({ node }) => node));
    });

    test('keeps the one way that is asked for', async () => {
      const question = 'paths?between=factor/strategic-rupture,outcome/engagement-on-skills&shortest=all';
      const all = (await open('poles-competences', { question })).findings;
      if (all?.ask !== 'paths') throw new Error('paths are expected');
      const route = all.routes.at(-1)!;
      const way = route.entities.join(',');
      const graph = await open('poles-competences', { question, way });
      expect(graph.findings).toEqual({ ...all, routes: [route] });
      expect(graph.about.asked).toBe(`${question} way=${way}`);
      expect((await idsOf(graph)).entities).toEqual([...route.entities].sort());
    });
  });

  describe('the operation that an export names gives the same from the API:', () => {
    type Listed = { edges: { node: { id: string } }[] };
    type Data = Record<string, { id: string; relations: Listed; __typename: string } & Listed>;

    async function again(written: Written): Promise<{ data: Data; relations: string[] }> {
      const graph = await open('small-study', written);
      const { query, variables } = graph.about.graphql;
      const { data, errors } = await api.ask(query, variables);
      expect(errors).toBeUndefined();
      return { data: data as unknown as Data, relations: (await idsOf(graph)).relations };
    }
    const idsIn = ({ edges }: Listed) => edges.map(({ node }) => node.id);

    test('what passes a filter', async () => {
      const { data, relations } = await again({ filter: 'signs=NEGATIVE' });
      expect(idsIn(data.relations!)).toEqual(relations);
    });

    test('entities and claims', async () => {
      const ids = 'pole/lin-d-armor,initiative/workshop-school,claim/age-has-no-effect';
      const { data, relations } = await again({ ids });
      expect([data.relation0!.id, ...idsIn(data.subgraph!.relations)].sort()).toEqual(relations);
    });

    test('entities with all their relations', async () => {
      const { data, relations } = await again({ around: 'pole/lin-d-armor' });
      expect(idsIn(data.entity0!.relations)).toEqual(relations);
    });

    test('a question', async () => {
      expect((await again({ question: 'loops?' })).data).toMatchObject({ ask: { __typename: 'Loops' } });
    });
  });

  test.each<[Written, string]>([
    [
      { ids: 'pole/nowhere,claim/none' },
      'Argument "ids" names pole/nowhere, claim/none, which the study does not have.',
    ],
    [{ ids: ' , ' }, 'Argument "ids" names nothing.'],
    [
      { filter: 'signs=MIXED&sections=s0' },
      'There is nothing to export: nothing of the study passes signs=MIXED&sections=s0.',
    ],
    [
      { question: 'paths?between=actor/smes,factor/orders&hops=1' },
      'There is nothing to export: there is no path between actor/smes and factor/orders: BEYOND_HOP_LIMIT.',
    ],
    [
      { question: 'influence?of=actor/smes' },
      'There is nothing to export: nothing is reached from actor/smes by influences.',
    ],
    [
      { question: 'loops?through=pole/none' },
      'The question cannot be asked: through names pole/none, which the study does not have.',
    ],
    [
      { question: 'walk?' },
      'Argument "question" cannot be read: "walk" is no question; allowed: paths, influence, loops, compare, matrix.',
    ],
    [
      { filter: 'signs=GOOD' },
      'Argument "filter" cannot be read: "GOOD" is not among POSITIVE, NEGATIVE, NONE, MIXED, UNSPECIFIED, UNSIGNED.',
    ],
    [{ question: 'loops?', ids: 'pole/lin-d-armor' }, 'Argument "question" does not go together with ids.'],
    [{ question: 'loops?', around: 'pole/a' }, 'Argument "question" does not go together with around.'],
    [{ around: 'pole/a', ids: 'pole/b' }, 'Argument "around" does not go together with ids.'],
    [{ around: 'pole/none' }, 'Argument "around" names pole/none, which the study does not have.'],
    [{ around: ' ' }, 'Argument "around" names nothing.'],
    [{ way: 'pole/a,pole/b' }, 'Argument "way" goes with a question that finds ways.'],
    [
      { question: 'compare?ids=pole/lin-d-armor,pole/fil-du-rhin', way: 'pole/a' },
      'Argument "way" goes with a question that finds ways, not with compare.',
    ],
    [
      { question: 'loops?', way: 'pole/lin-d-armor,pole/fil-du-rhin' },
      'There is nothing to export: the question finds no way through pole/lin-d-armor, pole/fil-du-rhin.',
    ],
  ])('nothing is not exported, and the reason is said: %j', async (written, message) => {
    await expect(open('small-study', written)).rejects.toThrow(message);
  });

  test('a dataset that is removed meanwhile is no half an export', async () => {
    const { study } = datasets[2]!;
    const graph = await open(study.id);
    const reading = graph.relations();
    await reading[Symbol.asyncIterator]().next();
    const other = generatedDataset({ seed: 22, nodes: 40, relations: 60, version: '2.0.0' });
    await loadDataset(engine(), other, { grace: 0 });
    const readAll = async () => {
      for await (const _ of graph.relations());
    };
    await expect(readAll()).rejects.toThrow(
      'The study was loaded anew while it was exported. Export it again.',
    );
  });
});
