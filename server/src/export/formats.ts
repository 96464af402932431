/** The formats of an export: what each is called, served as, and written by. */
import { writeBibtex, writeCsl } from './citation.ts';
import { type TableName, writeCsv } from './csv.ts';
import { writeCypher } from './cypher-script.ts';
import type { ExportGraph, Language, Layout } from './export-graph.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { htmlOf } from './html.ts';
import { writeJson } from './json.ts';
import { markdownOf } from './markdown.ts';
import { reportOf } from './report.ts';

export const FORMATS = ['json', 'csv', 'gexf', 'graphml', 'cypher', 'md', 'html', 'bib', 'csl'] as const;
export type Format = (typeof FORMATS)[number];

export type FormatOptions = {
  lang: Language;
  /** Of CSV. */
  table: TableName | null;
  /** Of CSV: begin with a byte order mark. */
  bom: boolean;
  /** Of GEXF and GraphML. */
  layout: Layout;
};

type FormatRule = {
  mediaType: string;
  /** What a file's name ends with. */
  ending: string;
  write(graph: ExportGraph, options: FormatOptions): AsyncIterable<string>;
};

export const FORMAT_RULES: Record<Format, FormatRule> = {
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    ending: 'csv',
    write: (graph, { table, bom }) => writeCsv(graph, { table: table ?? 'relations', bom }),
  },
  json: { mediaType: 'application/json; charset=utf-8', ending: 'json', write: writeJson },
  gexf: { mediaType: 'application/gexf+xml; charset=utf-8', ending: 'gexf', write: writeGexf },
  graphml: { mediaType: 'application/graphml+xml; charset=utf-8', ending: 'graphml', write: writeGraphml },
  cypher: { mediaType: 'text/plain; charset=utf-8', ending: 'cypher', write: writeCypher },
  md: {
    mediaType: 'text/markdown; charset=utf-8',
    ending: 'md',
    write: async function* (graph, { lang }) {
      yield* markdownOf(await reportOf(graph, lang));
    },
  },
  html: {
    mediaType: 'text/html; charset=utf-8',
    ending: 'html',
    write: async function* (graph, { lang }) {
      yield* htmlOf(await reportOf(graph, lang));
    },
  },
  bib: {
    mediaType: 'application/x-bibtex; charset=utf-8',
    ending: 'bib',
    write: (graph, { lang }) => writeBibtex(graph, lang),
  },
  csl: {
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    ending: 'csl.json',
    write: (graph, { lang }) => writeCsl(graph, lang),
  },
};

/** `poles-competences-1.0.0.gexf`, `poles-competences-1.0.0-entities.csv`. */
export function fileName({ study }: ExportGraph, format: Format, table: TableName | null): string {
  const of = format === 'csv' && table !== null ? `-${table}` : '';
  return `${study.id}-${study.version}${of}.${FORMAT_RULES[format].ending}`;
}
