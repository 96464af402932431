/**
 * GraphML (graphml.graphdrawing.org), for NetworkX, igraph, Cytoscape Desktop, yEd, Gephi. Attributes are typed;
 * nodes carry `label`, edges `label` and `interaction`, which Cytoscape and Gephi show.
 */
import {
  type Attribute,
  ENTITY_ATTRIBUTES,
  EVIDENCE_ATTRIBUTE,
  RELATION_ATTRIBUTES,
  textOf,
} from './attributes.ts';
import type { ExportEntity, ExportGraph, ExportRelation, Language, Layout } from './export-graph.ts';
import { xmlAttributes, xmlText } from './xml.ts';

/** The names that all readers know; igraph has no `integer`, NetworkX none but these. */
const TYPES = {
  string: 'string',
  list: 'string',
  boolean: 'boolean',
  integer: 'int',
  double: 'double',
} as const;

export async function* writeGraphml(
  graph: ExportGraph,
  { lang, layout }: { lang: Language; layout: Layout },
): AsyncGenerator<string> {
  const nodeAttributes = attributesOfNodes(lang, layout);
  const edgeAttributes = attributesOfEdges(lang);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  for (const [name, value] of aboutGraph(graph, lang)) if (value) yield key('graph', name, 'string');
  for (const { name, type } of nodeAttributes) yield key('node', name, TYPES[type]);
  for (const { name, type } of edgeAttributes) yield key('edge', name, TYPES[type]);
  yield `<graph${xmlAttributes({ id: graph.study.id, edgedefault: 'directed' })}>\n`;
  for (const [name, value] of aboutGraph(graph, lang)) if (value) yield `${datum('graph', name, value)}\n`;
  for await (const entity of graph.entities()) {
    yield `<node${xmlAttributes({ id: entity.id })}>${data('node', nodeAttributes, entity)}</node>\n`;
  }
  for await (const relation of graph.relations()) {
    const { id, source, target } = relation;
    yield `<edge${xmlAttributes({ id, source, target })}>${data('edge', edgeAttributes, relation)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function aboutGraph({ about, study }: ExportGraph, lang: Language): [name: string, value: string | null][] {
  return [
    ['title', study.title[lang]],
    ['dataset', about.dataset],
    ['asked', about.asked],
    ['licence', study.licence],
    ['link', about.view ?? about.address],
  ];
}

function attributesOfNodes(lang: Language, layout: Layout): Attribute<ExportEntity>[] {
  const label: Attribute<ExportEntity> = {
    name: 'label',
    type: 'string',
    of: (entity) => entity.label[lang],
  };
  const places: Attribute<ExportEntity>[] = [
    { name: 'x', type: 'double', of: ({ id }) => layout.get(id)?.x },
    { name: 'y', type: 'double', of: ({ id }) => layout.get(id)?.y },
    { name: 'colour', type: 'string', of: ({ id }) => layout.get(id)?.colour },
    { name: 'size', type: 'double', of: ({ id }) => layout.get(id)?.size },
  ];
  return [label, ...ENTITY_ATTRIBUTES, ...(layout.size > 0 ? places : [])];
}

function attributesOfEdges(lang: Language): Attribute<ExportRelation>[] {
  return [
    { name: 'label', type: 'string', of: ({ statement }) => statement[lang] },
    { name: 'interaction', type: 'string', of: ({ type }) => type },
    ...RELATION_ATTRIBUTES,
    EVIDENCE_ATTRIBUTE,
  ];
}

function key(of: 'graph' | 'node' | 'edge', name: string, type: string): string {
  return `<key${xmlAttributes({ id: `${of}_${name}`, for: of, 'attr.name': name, 'attr.type': type })}/>\n`;
}

function data<Record>(of: 'node' | 'edge', attributes: readonly Attribute<Record>[], record: Record): string {
  return attributes
    .map((attribute) => {
      const value = textOf(attribute.of(record));
      return value === null ? '' : datum(of, attribute.name, value);
    })
    .join('');
}

function datum(of: string, name: string, value: string): string {
  return `<data key="${of}_${name}">${xmlText(value)}</data>`;
}
