import type { ApiFilter } from './filter.ts';
import type { Scene } from './scene-types.ts';

/** What is taken away, as the server selects it. */
export type ExportSelection =
  | { of: 'whole' }
  | { of: 'ids'; ids: readonly string[]; filter: ApiFilter }
  | { of: 'around'; id: string }
  | {
      of: 'question';
      /** In its written form, its filter in it. */
      question: string;
      /** Ids of the entities of the one way that is meant; null for all that the question finds. */
      way: string | null;
    };

/** A selection, and how much is in it. */
export type Counted = { selection: ExportSelection; entities: number; relations: number };

/** Ids that one export may name. */
export const MOST_IDS = 5000;

const EXPORT_FORMATS = ['csv', 'json', 'gexf', 'graphml', 'cypher', 'md', 'html', 'bib', 'csl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const TABLES = ['entities', 'relations', 'evidence'] as const;
export type ExportTable = (typeof TABLES)[number];

/** Where and how a node is drawn; `colour` is `#rrggbb`. */
export type DrawnNode = { x: number; y: number; colour: string; size: number };

export type ExportOptions = {
  format: ExportFormat;
  lang: 'fr' | 'en';
  table?: ExportTable;
  /** The fragment of the page's address that shows it; empty where none does. */
  view: string;
  layout?: Readonly<Record<string, DrawnNode>>;
};

/** The filter in the server's written form, a parameter for each facet. */
export function filterParameters(filter: ApiFilter): [name: string, value: string][] {
  const lists: [string, readonly string[] | undefined][] = [
    ['kinds', filter.kinds],
    ['types', filter.relationTypes],
    ['signs', filter.signs],
    ['modalities', filter.modalities],
    ['generality', filter.scope?.generality],
  ];
  return lists.flatMap(([name, values]) => (values ? [[name, [...values].sort().join(',')]] : []));
}

/** A written question with a filter in it. */
export function withFilter(question: string, filter: ApiFilter): string {
  const parts = filterParameters(filter).map(([name, value]) => `${name}=${value}`);
  const gap = question.endsWith('?') ? '' : '&';
  return parts.length === 0 ? question : `${question}${gap}${parts.join('&')}`;
}

/** The address and the body of the POST that exports a selection of a study. */
export function exportRequest(
  study: string,
  selection: ExportSelection,
  { format, lang, table, view, layout }: ExportOptions,
): { path: string; body: Record<string, unknown> } {
  const parameters: [string, string][] = [];
  const body: Record<string, unknown> = view === '' ? {} : { view };
  switch (selection.of) {
    case 'ids':
      body.ids = selection.ids;
      parameters.push(...filterParameters(selection.filter));
      break;
    case 'around':
      parameters.push(['around', selection.id]);
      break;
    case 'question':
      parameters.push(['question', selection.question]);
      if (selection.way !== null) parameters.push(['way', selection.way]);
      break;
  }
  parameters.push(['lang', lang]);
  // Spreadsheets take a file without a mark for one of their own old encodings.
  if (format === 'csv') parameters.push(['table', table ?? 'relations'], ['bom', 'yes']);
  if (layout && (format === 'gexf' || format === 'graphml')) body.layout = layout;
  return { path: `/export/${study}.${format}?${new URLSearchParams(parameters)}`, body };
}

/** Entities that a scene shows, those that stand in a group included. */
export function entitiesOf({ nodes }: Pick<Scene, 'nodes'>): string[] {
  return nodes.flatMap(({ id, members }) => (members.length > 0 ? members : [id]));
}

/** What a scene shows: its entities and the relations among them that pass the filter. */
export function selectionOfView(scene: Pick<Scene, 'nodes' | 'shown'>, filter: ApiFilter): Counted {
  const ids = entitiesOf(scene);
  return { selection: { of: 'ids', ids, filter }, entities: ids.length, relations: scene.shown.relations };
}

/** What is chosen in a scene: entities with the relations shown among them, relations with their ends. */
export function selectionOfChosen(scene: Pick<Scene, 'nodes' | 'edges'>, filter: ApiFilter): Counted {
  const chosen = scene.nodes.filter((node) => node.chosen);
  const nodes = new Set(chosen.map(({ id }) => id));
  const claims = scene.edges.filter((edge) => edge.chosen).flatMap((edge) => edge.claims);
  const relations = new Set(claims);
  const entities = new Set(entitiesOf({ nodes: chosen }));
  const ends = new Set(entities);
  for (const edge of scene.edges) {
    if (nodes.has(edge.source) && nodes.has(edge.target)) for (const id of edge.claims) relations.add(id);
    if (edge.chosen) for (const id of [edge.source, edge.target]) ends.add(id);
  }
  return {
    selection: { of: 'ids', ids: [...entities, ...claims], filter },
    entities: ends.size,
    relations: relations.size,
  };
}
