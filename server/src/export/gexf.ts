/**
 * GEXF 1.3 (gexf.net), for Gephi, Gephi Lite, NetworkX, graphology. Parallel edges keep their ids; `kind` is the
 * relation's type, by which Gephi tells them apart. Every edge is directed, as NetworkX reads no mixed graph.
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

const EDGE_ATTRIBUTES: readonly Attribute<ExportRelation>[] = [...RELATION_ATTRIBUTES, EVIDENCE_ATTRIBUTE];

export async function* writeGexf(
  graph: ExportGraph,
  { lang, layout }: { lang: Language; layout: Layout },
): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n`;
  yield metadata(graph, lang);
  yield '<graph defaultedgetype="directed" idtype="string" mode="static">\n';
  yield declared('node', ENTITY_ATTRIBUTES);
  yield declared('edge', EDGE_ATTRIBUTES);
  yield '<nodes>\n';
  for await (const entity of graph.entities()) yield node(entity, lang, layout);
  yield '</nodes>\n<edges>\n';
  for await (const relation of graph.relations()) yield edge(relation, lang);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function metadata({ about, study }: ExportGraph, lang: Language): string {
  const date = study.history.find(({ version }) => version === study.version)?.date;
  const where = about.view ?? about.address;
  const description = [study.title[lang], about.dataset, about.asked, study.licence, where]
    .filter(Boolean)
    .join(' · ');
  return `<meta${xmlAttributes({ lastmodifieddate: date })}>\n<creator>Maillage</creator>\n<description>${xmlText(description)}</description>\n</meta>\n`;
}

function declared<Record>(of: 'node' | 'edge', attributes: readonly Attribute<Record>[]): string {
  const lines = attributes.map(({ name, type }) => {
    const written = type === 'list' ? 'string' : type;
    return `<attribute${xmlAttributes({ id: name, title: name, type: written })}/>\n`;
  });
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`;
}

function node(entity: ExportEntity, lang: Language, layout: Layout): string {
  const { id, label } = entity;
  return `<node${xmlAttributes({ id, label: label[lang] })}>${values(ENTITY_ATTRIBUTES, entity)}${drawn(layout.get(id))}</node>\n`;
}

function edge(relation: ExportRelation, lang: Language): string {
  const { id, source, target, type: kind, statement } = relation;
  const attributes = xmlAttributes({ id, source, target, type: 'directed', kind, label: statement[lang] });
  return `<edge${attributes}>${values(EDGE_ATTRIBUTES, relation)}</edge>\n`;
}

function values<Record>(attributes: readonly Attribute<Record>[], record: Record): string {
  const written = attributes.map(({ name, of }) => {
    const value = textOf(of(record));
    return value === null ? '' : `<attvalue${xmlAttributes({ for: name, value })}/>`;
  });
  return `<attvalues>${written.join('')}</attvalues>`;
}

function drawn(place: ReturnType<Layout['get']>): string {
  if (!place) return '';
  const { x, y, colour, size } = place;
  const [r, g, b] = (colour?.match(/[0-9a-f]{2}/gi) ?? []).map((part) => Number.parseInt(part, 16));
  return [
    colour === undefined ? '' : `<viz:color${xmlAttributes({ r, g, b })}/>`,
    // Screens count downwards, Gephi upwards.
    `<viz:position${xmlAttributes({ x, y: y === 0 ? 0 : -y, z: 0 })}/>`,
    size === undefined ? '' : `<viz:size${xmlAttributes({ value: size })}/>`,
  ].join('');
}
