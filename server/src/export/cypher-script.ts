/**
 * A script for `cypher-shell` or Neo4j Browser that rebuilds what is exported in another Neo4j (5 or newer), in the
 * shape that `cypher/README.md` describes. Keys are `study@version/id`. Running it twice changes nothing.
 */
import type { Claim } from '../dataset/schema.ts';
import { sectionIndex } from '../dataset/section-index.ts';
import { actorLabels, type ClaimType, type EntityLabel } from '../dataset/vocabulary.ts';
import { claimNodeRow, evidenceRows, linkRows, relationRow } from '../load/claim-rows.ts';
import { entityRow, type Properties, passageRow, sectionRow, storyRow, studyRow } from '../load/node-rows.ts';
import { passagesOf } from './attributes.ts';
import { cypherLiteral } from './cypher-literal.ts';
import type { ExportGraph } from './export-graph.ts';

/** Rows of a statement. Nearly all of its time is reading and planning the literals, which takes longer over one long list than over short ones. */
const BATCH = 20;

const LABELS = ['Study', 'Section', 'Passage', 'Entity', 'Claim', 'Story'] as const;

/** What only Maillage's own server reads, and what is counted over the whole study. */
const LEFT_OUT = new Set(
  'dataset row names searchNames searchText sortFr sortEn degree entityCount relationCount passageCount sectionCount'.split(
    ' ',
  ),
);

const CLAIM = 'MERGE (n:Claim {key: row.key})\nSET n = row';
const STORY = 'MERGE (n:Story {key: row.key})\nSET n = row';
const SECTION = 'MERGE (n:Section {key: row.key})\nSET n = row';
const EVIDENCE =
  'MERGE (claim:Claim {key: row.claim})\nMERGE (passage:Passage {key: row.passage})\nMERGE (claim)-[r:RESTS_ON {order: row.properties.order}]->(passage)\nSET r = row.properties';
const PASSAGE =
  'MATCH (section:Section {key: row.section})\nMERGE (passage:Passage {key: row.properties.key})\nSET passage = row.properties\nMERGE (passage)-[:IN_SECTION]->(section)';

export async function* writeCypher(graph: ExportGraph): AsyncGenerator<string> {
  const { study, sections, about } = graph;
  const { dataset, whole } = about;
  yield head(graph);
  for (const label of LABELS) {
    yield `CREATE CONSTRAINT maillage_${label.toLowerCase()}_key IF NOT EXISTS FOR (n:${label}) REQUIRE n.key IS UNIQUE;\n`;
  }
  const none = { study, sections, passages: [], entities: [], claims: [], stories: [], retired: [] };
  yield unwind('MERGE (n:Study {key: row.key})\nSET n = row', [shown(studyRow(none, 0, dataset))]);
  const waiting = createBatches();
  for (const section of sections) yield* waiting.add(SECTION, shown(sectionRow(section, dataset)));
  yield* waiting.rest();
  for await (const entity of graph.entities()) {
    yield* waiting.add(mergeEntity(entity.entityLabel), shown(entityRow(entity, 0, dataset)));
  }
  yield* waiting.rest();

  const cited = new Set<string>();
  const links: [clause: string, row: Properties][] = [];
  for await (const claim of graph.relations()) {
    for (const passage of passagesOf(claim.evidence)) cited.add(passage);
    yield* waiting.add(mergeRelation(claim.type), relation(claim, graph, dataset));
    yield* waiting.add(CLAIM, shown(claimNodeRow(claim, dataset)));
    for (const row of evidenceRows(claim, dataset)) yield* waiting.add(EVIDENCE, row);
    for (const field of ['qualifies', 'contradicts'] as const) {
      for (const row of linkRows(claim, field, dataset)) links.push([mergeLink(field), row]);
    }
  }
  yield* waiting.rest();

  let order = 0;
  for await (const passage of graph.passages(whole ? null : cited)) {
    const { section, properties } = passageRow(passage, order++, dataset);
    yield* waiting.add(PASSAGE, { section, properties: shown(properties as Properties) });
  }
  yield* waiting.rest();
  for (const [clause, row] of links) yield* waiting.add(clause, row);
  for (const story of graph.stories) yield* waiting.add(STORY, shown(storyRow(story, dataset)));
  yield* waiting.rest();
}

function head({ about, study }: ExportGraph): string {
  const lines = [
    `Maillage: ${study.title.fr}`,
    `${about.dataset}${about.asked && ` · ${about.asked}`}`,
    `${study.licence}${about.address === null ? '' : ` · ${about.address}`}`,
    'Run it with: cypher-shell --file FILE',
  ];
  return `${lines.map((line) => `// ${line.replace(/\s+/g, ' ')}\n`).join('')}\n`;
}

function mergeEntity(label: EntityLabel): string {
  const labels = actorLabels.includes(label) ? `${label}:Actor` : label;
  return `MERGE (n:Entity {key: row.key})\nSET n:${labels}\nSET n = row`;
}

function mergeRelation(type: ClaimType): string {
  return `MATCH (s:Entity {key: row.source})\nMATCH (t:Entity {key: row.target})\nMERGE (s)-[r:${type} {key: row.properties.key}]->(t)\nSET r = row.properties`;
}

/** A claim that is not exported is not there to be matched. */
function mergeLink(field: 'qualifies' | 'contradicts'): string {
  return `MATCH (from:Claim {key: row.from})\nMATCH (to:Claim {key: row.to})\nMERGE (from)-[:${field.toUpperCase()}]->(to)`;
}

function relation(claim: Claim, { sections }: ExportGraph, dataset: string): Properties {
  const index = sectionIndex({ sections, passages: passagesOf(claim.evidence).map(placed) });
  const { source, target, properties } = relationRow(claim, index, dataset);
  return { source, target, properties: shown(properties as Properties) };
}

/** A passage's id begins with its section's. */
function placed(id: string): { id: string; section: string } {
  return { id, section: id.slice(0, id.lastIndexOf('.')) };
}

function shown(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !LEFT_OUT.has(name)));
}

/** Rows that wait for others with the same clause, until there are enough of them for a statement. */
function createBatches() {
  const waiting = new Map<string, Properties[]>();
  return {
    *add(clause: string, row: Properties): Generator<string> {
      const rows = waiting.get(clause) ?? [];
      rows.push(row);
      waiting.set(clause, rows);
      if (rows.length < BATCH) return;
      waiting.delete(clause);
      yield unwind(clause, rows);
    },

    *rest(): Generator<string> {
      for (const [clause, rows] of waiting) yield unwind(clause, rows);
      waiting.clear();
    },
  };
}

function unwind(clause: string, rows: readonly Properties[]): string {
  return `UNWIND [\n${rows.map(cypherLiteral).join(',\n')}\n] AS row\n${clause};\n`;
}
