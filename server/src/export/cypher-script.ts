/**
 * A script for `cypher-shell` or Neo4j Browser that rebuilds what is exported in another Neo4j (5 or newer), in the
 * shape that `cypher/README.md` describes. Keys are `study@version/id`. Running it twice changes nothing.
 */
import type { Claim } from '../dataset/schema.ts';
import { sectionIndex } from '../dataset/section-index.ts';
import { actorLabels, type EntityLabel } from '../dataset/vocabulary.ts';
import { claimNodeRow, evidenceRows, linkRows, relationRow } from '../load/claim-rows.ts';
import { entityRow, type Properties, passageRow, sectionRow, studyRow } from '../load/node-rows.ts';
import { passagesOf } from './attributes.ts';
import { cypherLiteral } from './cypher-literal.ts';
import type { ExportGraph } from './export-graph.ts';

/** Rows of a statement: few enough for Neo4j to plan it at once. */
const BATCH = 200;

const LABELS = ['Study', 'Section', 'Passage', 'Entity', 'Claim'] as const;

/** What only Maillage's own server reads, and what is counted over the whole study. */
const LEFT_OUT = new Set(
  'dataset row names searchNames searchText sortFr sortEn degree entityCount relationCount passageCount sectionCount'.split(
    ' ',
  ),
);

export async function* writeCypher(graph: ExportGraph): AsyncGenerator<string> {
  const { study, sections, about } = graph;
  const dataset = about.dataset;
  yield head(graph);
  for (const label of LABELS) {
    yield `CREATE CONSTRAINT maillage_${label.toLowerCase()}_key IF NOT EXISTS FOR (n:${label}) REQUIRE n.key IS UNIQUE;\n`;
  }
  const none = { study, sections, passages: [], entities: [], claims: [], retired: [] };
  yield unwind([shown(studyRow(none, 0, dataset))], 'MERGE (n:Study {key: row.key})\nSET n = row');
  yield* inBatches(sections, (batch) =>
    unwind(
      batch.map((section) => shown(sectionRow(section, dataset))),
      'MERGE (n:Section {key: row.key})\nSET n = row',
    ),
  );
  yield* entities(graph, dataset);
  const links = { qualifies: [] as Properties[], contradicts: [] as Properties[] };
  const cited = new Set<string>();
  yield* inBatches(graph.relations(), (claims) => {
    for (const claim of claims) {
      for (const passage of passagesOf(claim.evidence)) cited.add(passage);
      for (const field of ['qualifies', 'contradicts'] as const)
        links[field].push(...linkRows(claim, field, dataset));
    }
    return relations(claims, graph, dataset);
  });
  yield* passages(graph, cited, dataset);
  for (const field of ['qualifies', 'contradicts'] as const) {
    // One that is not exported is not there to be matched.
    yield* inBatches(links[field], (rows) =>
      unwind(
        rows,
        `MATCH (from:Claim {key: row.from})\nMATCH (to:Claim {key: row.to})\nMERGE (from)-[:${field.toUpperCase()}]->(to)`,
      ),
    );
  }
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

function entities(graph: ExportGraph, dataset: string): AsyncGenerator<string> {
  return inBatches(graph.entities(), (batch) => {
    const byLabel = groupedBy(batch, ({ entityLabel }) => entityLabel);
    return [...byLabel].map(([label, some]) =>
      unwind(
        some.map((entity) => shown(entityRow(entity, 0, dataset))),
        `MERGE (n:Entity {key: row.key})\nSET n:${labelsOf(label)}\nSET n = row`,
      ),
    );
  });
}

function labelsOf(label: EntityLabel): string {
  return actorLabels.includes(label) ? `${label}:Actor` : label;
}

function relations(claims: Claim[], { sections }: ExportGraph, dataset: string): string[] {
  const cited = claims.flatMap(({ evidence }) => passagesOf(evidence));
  const index = sectionIndex({ sections, passages: cited.map(placed) });
  const byType = groupedBy(claims, ({ type }) => type);
  return [
    ...[...byType].map(([type, some]) =>
      unwind(
        some.map((claim) => {
          const { source, target, properties } = relationRow(claim, index, dataset);
          return { source, target, properties: shown(properties as Properties) };
        }),
        `MATCH (s:Entity {key: row.source})\nMATCH (t:Entity {key: row.target})\nMERGE (s)-[r:${type} {key: row.properties.key}]->(t)\nSET r = row.properties`,
      ),
    ),
    unwind(
      claims.map((claim) => shown(claimNodeRow(claim, dataset))),
      'MERGE (n:Claim {key: row.key})\nSET n = row',
    ),
    unwind(
      claims.flatMap((claim) => evidenceRows(claim, dataset)),
      'MATCH (claim:Claim {key: row.claim})\nMERGE (passage:Passage {key: row.passage})\nMERGE (claim)-[r:RESTS_ON {order: row.properties.order}]->(passage)\nSET r = row.properties',
    ),
  ];
}

/** A passage's id begins with its section's. */
function placed(id: string): { id: string; section: string } {
  return { id, section: id.slice(0, id.lastIndexOf('.')) };
}

function passages(graph: ExportGraph, cited: Set<string>, dataset: string): AsyncGenerator<string> {
  let order = 0;
  return inBatches(graph.passages(graph.about.whole ? null : cited), (batch) => {
    const rows = batch.map((passage) => {
      const { section, properties } = passageRow(passage, order++, dataset);
      return { section, properties: shown(properties as Properties) };
    });
    return unwind(
      rows,
      'MATCH (section:Section {key: row.section})\nMERGE (passage:Passage {key: row.properties.key})\nSET passage = row.properties\nMERGE (passage)-[:IN_SECTION]->(section)',
    );
  });
}

function shown(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !LEFT_OUT.has(name)));
}

function unwind(rows: readonly Properties[], then: string): string {
  return `UNWIND [\n${rows.map(cypherLiteral).join(',\n')}\n] AS row\n${then};\n`;
}

function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

async function* inBatches<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  write: (batch: Item[]) => string | string[],
): AsyncGenerator<string> {
  let batch: Item[] = [];
  const flush = () => [write(batch)].flat();
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield* flush();
    batch = [];
  }
  if (batch.length > 0) yield* flush();
}
