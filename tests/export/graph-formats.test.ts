/** GEXF and GraphML, read back whole by graphology, and by NetworkX where there is one. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, test } from 'vitest';
import type { ExportGraph, Layout } from '../../server/src/export/export-graph.ts';
import { writeGexf } from '../../server/src/export/gexf.ts';
import { writeGraphml } from '../../server/src/export/graphml.ts';
import { datasetOf } from '../server/api.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import { reportMissing } from '../support/missing.ts';
import { smallStudy } from '../support/study-folders.ts';
import { edgeAttributes, nodeAttributes } from './expected-attributes.ts';
import { graphOf, madeTricky, textOf } from './graph-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const small = await datasetOf(smallStudy);
const GRAPHS: Record<string, ExportGraph> = {
  'a small study': graphOf(small, { asked: 'signs=NEGATIVE', address: 'http://localhost/export?a&b' }),
  'texts that break what is carelessly written': graphOf(madeTricky(small)),
  'parallel relations and loops of one': graphOf(generatedDataset({ seed: 5, nodes: 60, relations: 400 })),
};
const layout: Layout = new Map([
  ['pole/lin-d-armor', { x: 10.5, y: -20, colour: '#1a9E0f', size: 3 }],
  ['pole/fil-du-rhin', { x: 0, y: 0 }],
]);
const plain = { lang: 'fr', layout: new Map() } as const;

type Read = { nodes: Record<string, unknown>; edges: Record<string, unknown> };

/** Every node and edge that the graph must have; edges by their ids. */
async function expected(
  { entities, relations }: ExportGraph,
  more: (label: string, type?: string) => object,
) {
  const read: Read = { nodes: {}, edges: {} };
  for await (const entity of entities()) {
    read.nodes[entity.id] = { ...nodeAttributes(entity), ...more(entity.label.fr) };
  }
  for await (const relation of relations()) {
    const attributes = { ...edgeAttributes(relation), ...more(relation.statement.fr, relation.type) };
    read.edges[relation.id] = { source: relation.source, target: relation.target, attributes };
  }
  return read;
}

function byGraphology(graph: MultiDirectedGraph): Read {
  const read: Read = { nodes: {}, edges: {} };
  graph.forEachNode((id, attributes) => {
    read.nodes[id] = attributes;
  });
  graph.forEachEdge((id, attributes, source, target) => {
    read.edges[id] = { source, target, attributes };
  });
  return read;
}

/** Throws if it is not well-formed XML with declared namespaces. */
function requireXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}

describe.each(Object.entries(GRAPHS))('%s', (_, graph) => {
  test('GEXF', async () => {
    const text = await textOf(writeGexf(graph, plain));
    requireXml(text);
    const found = gexf.parse(MultiDirectedGraph, text, { respectInputGraphType: true });
    expect(byGraphology(found)).toEqual(
      await expected(graph, (label, type) => ({ label, ...(type && { kind: type }) })),
    );
  });

  test('GraphML', async () => {
    const text = await textOf(writeGraphml(graph, plain));
    requireXml(text);
    const found = graphml.parse(MultiDirectedGraph, text);
    expect(byGraphology(found)).toEqual(
      await expected(graph, (label, type) => ({ label, ...(type && { interaction: type }) })),
    );
  });
});

test('places, colours and sizes are kept where they are given', async () => {
  const graph = graphOf(small);
  const text = await textOf(writeGexf(graph, { lang: 'en', layout }));
  requireXml(text);
  const read = gexf.parse(MultiDirectedGraph, text, { respectInputGraphType: true });
  const drawn = (id: string) => {
    const { x, y, z, size, color, label } = read.getNodeAttributes(id);
    return { x, y, z, size, color, label };
  };
  expect(drawn('pole/lin-d-armor')).toEqual({
    x: 10.5,
    y: 20,
    z: 0,
    size: 3,
    color: 'rgb(26,158,15)',
    label: 'Lin d’Armor',
  });
  expect(drawn('pole/fil-du-rhin')).toEqual({ x: 0, y: 0, z: 0, label: 'Fil du Rhin' });
  expect(drawn('actor/bretagne')).toEqual({ label: 'Brittany' });

  const other = graphml.parse(MultiDirectedGraph, await textOf(writeGraphml(graph, { lang: 'en', layout })));
  const { x, y, colour, size } = other.getNodeAttributes('pole/lin-d-armor');
  expect({ x, y, colour, size }).toEqual({ x: 10.5, y: -20, colour: '#1a9E0f', size: 3 });
});

const NETWORKX = `
import json, sys, networkx
path = sys.argv[1]
graph = networkx.read_gexf(path) if path.endswith('.gexf') else networkx.read_graphml(path, force_multigraph=True)
edges = {}
for source, target, key, data in networkx.MultiDiGraph(graph).edges(keys=True, data=True):
    data = dict(data)
    edges[data.pop('id', key)] = {'source': source, 'target': target, 'attributes': data}
print(json.dumps({'directed': graph.is_directed(), 'nodes': dict(graph.nodes(data=True)), 'edges': edges}))
`;

function whyNoNetworkx(): string | null {
  try {
    execFileSync('python3', ['-c', 'import networkx'], { stdio: 'pipe' });
    return null;
  } catch {
    return 'python3 with networkx 3.6 is not there: exports were not read by NetworkX';
  }
}
const missing = whyNoNetworkx();
if (missing !== null) reportMissing('networkx', missing);

describe.runIf(missing === null).each(Object.entries(GRAPHS))('NetworkX reads %s', (name, graph) => {
  const byNetworkx = (ending: string, text: string) => {
    const path = join(folder, `${name.replace(/\W/g, '-')}.${ending}`);
    writeFileSync(path, text);
    const output = execFileSync('python3', ['-c', NETWORKX, path], { maxBuffer: 1e8 });
    return JSON.parse(output.toString()) as unknown;
  };

  test('GEXF', async () => {
    const read = byNetworkx('gexf', await textOf(writeGexf(graph, plain)));
    expect(read).toEqual({ directed: true, ...(await expected(graph, (label) => ({ label }))) });
  });

  test('GraphML', async () => {
    const read = byNetworkx('graphml', await textOf(writeGraphml(graph, plain)));
    const wanted = await expected(graph, (label, type) => ({ label, ...(type && { interaction: type }) }));
    expect(read).toEqual({ directed: true, ...wanted });
  });
});
