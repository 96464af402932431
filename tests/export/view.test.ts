/** What the page takes away of a view is what the view shows: asked as the page asks, read back by parsers that are not ours. */
import { parse } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildScene } from '../../client/src/model/build-scene.ts';
import {
  type Counted,
  type ExportOptions,
  exportRequest,
  selectionOfChosen,
  selectionOfView,
} from '../../client/src/model/export-selection.ts';
import { NO_FILTER, toApiFilter, type ViewFilter } from '../../client/src/model/filter.ts';
import { plainWords } from '../../client/src/model/scene-fixture.ts';
import type { Scene, SceneInput } from '../../client/src/model/scene-types.ts';
import type { Dataset } from '../../server/src/dataset/dataset.ts';
import { ENTITY_LABELS } from '../../server/src/dataset/vocabulary.ts';
import type { GraphEngine } from '../../server/src/engine/engine.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { type Api, datasetOf, startApi } from '../server/api.ts';
import { openEmptyEngine } from '../support/engines.ts';
import { repository } from '../support/study-folders.ts';
import { asInApi } from './graph-of.ts';

let engine: GraphEngine;
let api: Api;
const study: Dataset = await datasetOf(`${repository}/data/poles-competences`);

beforeAll(async () => {
  engine = await openEmptyEngine({ connection: null });
  await loadDataset(engine, study, { grace: 0 });
  api = await startApi(engine);
}, 120_000);
afterAll(async () => {
  await api?.close();
  await engine?.close();
});

/** The whole study as the page knows it. */
const CONTENTS: Pick<SceneInput, 'entities' | 'claims' | 'words'> = {
  entities: study.entities.map(({ id, entityLabel, label, collective }) => {
    return { id, kind: ENTITY_LABELS[entityLabel].kind, label: label.fr, collective, degree: 0 };
  }),
  claims: study.claims.map(asInApi).map((claim) => ({
    id: claim.id,
    type: claim.type,
    source: claim.source,
    target: claim.target,
    sign: claim.sign ?? null,
    strength: claim.strength ?? null,
    modality: claim.modality,
    negated: claim.negated,
    scope: [...(claim.scope?.of ?? []), ...(claim.scope?.except ?? [])].map((id) => ({ id, label: id })),
    statement: claim.statement.fr,
  })),
  words: plainWords,
};

const claimsOf = (scene: Scene) => scene.edges.flatMap(({ claims }) => claims).toSorted();
const idsOf = (scene: Scene) => scene.nodes.map(({ id }) => id).toSorted();

async function exported(
  { selection }: Counted,
  options: Omit<ExportOptions, 'lang' | 'view'>,
): Promise<string> {
  const { path, body } = exportRequest(study.study.id, selection, { lang: 'fr', view: 'n=~a', ...options });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${api.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(response.status).toBe(200);
  // `text()` would swallow the byte order mark.
  return Buffer.from(await response.arrayBuffer()).toString('utf8');
}

const near = (id: string) => {
  const around = CONTENTS.claims.filter(({ source, target }) => source === id || target === id);
  return new Set([id, ...around.flatMap(({ source, target }) => [source, target])]);
};
const IMAGINOVE = near('pole/imaginove');

const VIEWS: Record<string, Pick<SceneInput, 'filter'> & Partial<SceneInput>> = {
  'the whole study': { filter: NO_FILTER },
  'without unsigned relations': { filter: { ...NO_FILTER, signs: ['UNSIGNED'] } },
  'kinds, modalities and scopes hidden': {
    filter: {
      ...NO_FILTER,
      kinds: ['SECTOR', 'REGION'],
      modalities: ['HYPOTHESIS', 'RECOMMENDED'],
      generalities: ['GENERAL'],
    } satisfies ViewFilter,
  },
  'around a pole, some of it hidden one by one': {
    filter: { ...NO_FILTER, relationTypes: ['COVERS'] },
    entities: CONTENTS.entities.filter(({ id }) => IMAGINOVE.has(id)),
    roots: new Set(['pole/imaginove']),
    hidden: new Set([...IMAGINOVE].slice(2, 6)),
  },
};

describe.each(Object.entries(VIEWS))('%s', (_, view) => {
  const scene = buildScene({ ...CONTENTS, ...view });
  const taken = selectionOfView(scene, toApiFilter(view.filter));
  const layout = Object.fromEntries(
    scene.nodes.map(({ id, radius }, index) => [
      id,
      { x: index * 10 - 100, y: 7 - index, colour: '#1d6656', size: radius },
    ]),
  );

  test('is counted as it is shown', () => {
    expect([taken.entities, taken.relations]).toEqual([idsOf(scene).length, claimsOf(scene).length]);
  });

  test('GEXF, with places, colours and sizes', async () => {
    const graph = gexf.parse(MultiDirectedGraph, await exported(taken, { format: 'gexf', layout }));
    expect(graph.nodes().toSorted()).toEqual(idsOf(scene));
    expect(graph.edges().toSorted()).toEqual(claimsOf(scene));
    const drawn = graph.mapNodes((id, { x, y, size, color }) => [id, { x, y: -y, colour: color, size }]);
    const rgb = { ...layout };
    for (const id of Object.keys(rgb)) rgb[id] = { ...rgb[id]!, colour: 'rgb(29,102,86)' };
    // Zero has no sign in a file.
    expect(JSON.parse(JSON.stringify(Object.fromEntries(drawn)))).toEqual(rgb);
  });

  test('GraphML, with places', async () => {
    const graph = graphml.parse(MultiDirectedGraph, await exported(taken, { format: 'graphml', layout }));
    expect(graph.nodes().toSorted()).toEqual(idsOf(scene));
    expect(graph.edges().toSorted()).toEqual(claimsOf(scene));
    const [first] = scene.nodes;
    expect(graph.getNodeAttributes(first!.id)).toMatchObject(layout[first!.id]!);
  });

  test('CSV that a spreadsheet reads with its accents', async () => {
    const rowsOf = async (table: 'entities' | 'relations' | 'evidence') => {
      const text = await exported(taken, { format: 'csv', table });
      expect(text.startsWith('\u{feff}')).toBe(true);
      return parse(text, { columns: true, bom: true }) as Record<string, string>[];
    };
    const labels = new Map(scene.nodes.map(({ id, label }) => [id, label]));
    const entities = await rowsOf('entities');
    expect(new Map(entities.map(({ id, label_fr }) => [id, label_fr]))).toEqual(labels);
    expect((await rowsOf('relations')).map(({ id }) => id).toSorted()).toEqual(claimsOf(scene));
    const resting = new Set((await rowsOf('evidence')).map(({ relation }) => relation));
    expect([...resting].toSorted()).toEqual(claimsOf(scene));
  });
});

test('what is chosen is what is taken, ends and all', async () => {
  const filter = { ...NO_FILTER, signs: ['NONE'] } satisfies ViewFilter;
  const chosen = new Set(['pole/imaginove', ...[...IMAGINOVE].slice(1, 5), CONTENTS.claims[40]!.id]);
  const scene = buildScene({ ...CONTENTS, filter, chosen });
  const taken = selectionOfChosen(scene, toApiFilter(filter));
  const { entities, relations } = JSON.parse(await exported(taken, { format: 'json' })) as Record<
    'entities' | 'relations',
    { id: string; source: string; target: string }[]
  >;
  expect([entities.length, relations.length]).toEqual([taken.entities, taken.relations]);
  const nodes = new Set(scene.nodes.filter((node) => node.chosen).map(({ id }) => id));
  const wanted = scene.edges.filter(
    (edge) => edge.chosen || (nodes.has(edge.source) && nodes.has(edge.target)),
  );
  expect(relations.map(({ id }) => id)).toEqual(wanted.flatMap(({ claims }) => claims).toSorted());
  const ends = relations.flatMap(({ source, target }) => [source, target]);
  expect(entities.map(({ id }) => id)).toEqual([...new Set([...nodes, ...ends])].toSorted());
});
