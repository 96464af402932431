/** Three flat tables, for spreadsheets and statistics. CSV as RFC 4180 has it. */
import { type Attribute, ENTITY_ATTRIBUTES, RELATION_ATTRIBUTES, textOf } from './attributes.ts';
import type { ExportEntity, ExportGraph, ExportRelation } from './export-graph.ts';

export const TABLES = ['entities', 'relations', 'evidence'] as const;
export type TableName = (typeof TABLES)[number];

/** Marks a file as UTF-8 for spreadsheets that would guess otherwise. */
const BYTE_ORDER_MARK = '\u{feff}';

const id: Attribute<{ id: string }> = { name: 'id', type: 'string', of: (record) => record.id };
const ENTITY_COLUMNS: readonly Attribute<ExportEntity>[] = [id, ...ENTITY_ATTRIBUTES];
const RELATION_COLUMNS: readonly Attribute<ExportRelation>[] = [
  id,
  { name: 'source', type: 'string', of: ({ source }) => source },
  { name: 'target', type: 'string', of: ({ target }) => target },
  ...RELATION_ATTRIBUTES,
];
const EVIDENCE_COLUMNS = ['relation', 'order', 'passage', 'section', 'start', 'end'];

/**
 * One row per entity, per relation, or per span that a relation rests on, with a line of names before them. A list
 * is one cell, its items parted by "; ". With `bom` it is for a spreadsheet: what that would take for a formula begins
 * with an apostrophe.
 */
export async function* writeCsv(
  graph: ExportGraph,
  { table, bom = false }: { table: TableName; bom?: boolean },
): AsyncGenerator<string> {
  if (bom) yield BYTE_ORDER_MARK;
  const shown = bom ? withoutFormula : (text: string) => text;
  for await (const cells of linesOf(graph, table)) {
    yield `${cells.map((text) => cell(shown(text ?? ''))).join(',')}\r\n`;
  }
}

type Line = readonly (string | null)[];

function linesOf(graph: ExportGraph, table: TableName): AsyncGenerator<Line> {
  if (table === 'entities') return rows(ENTITY_COLUMNS, graph.entities());
  return table === 'relations' ? rows(RELATION_COLUMNS, graph.relations()) : evidence(graph);
}

async function* rows<Record>(
  columns: readonly Attribute<Record>[],
  records: AsyncIterable<Record>,
): AsyncGenerator<Line> {
  yield columns.map(({ name }) => name);
  for await (const record of records) yield columns.map(({ of }) => textOf(of(record)));
}

async function* evidence(graph: ExportGraph): AsyncGenerator<Line> {
  yield EVIDENCE_COLUMNS;
  for await (const { id: relation, evidence: spans } of graph.relations()) {
    for (const [index, { passage, start, end }] of spans.entries()) {
      yield [relation, String(index + 1), passage, sectionOf(passage), start, end ?? null];
    }
  }
}

/** A passage's id begins with its section's. */
function sectionOf(passage: string): string {
  return passage.slice(0, passage.lastIndexOf('.'));
}

/** A number may begin with a minus. */
function withoutFormula(text: string): string {
  return /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text;
}

function cell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
