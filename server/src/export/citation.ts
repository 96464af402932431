/** How to cite the study, and the dataset made from it: CSL-JSON (citationstyles.org) and BibTeX. */
import type { Study } from '../dataset/schema.ts';
import type { ExportGraph, Language } from './export-graph.ts';

type CslName = { family: string; given: string } | { literal: string };

/** The fields of a CSL-JSON item that are used here. */
export type CslItem = {
  id: string;
  type: 'report' | 'dataset';
  title: string;
  author?: CslName[];
  issued?: { 'date-parts': number[][] };
  publisher?: string;
  version?: string;
  language: string;
  URL?: string;
  note?: string;
};

/** The study first, then the dataset. */
export function citationsOf({ study, about }: ExportGraph, lang: Language): CslItem[] {
  return [citationOfStudy(study), citationOfDataset(study, about.view ?? about.address, lang)];
}

function citationOfStudy(study: Study): CslItem {
  // The study's own title is that in its own language, whatever language it is read in.
  const language = study.languages[0] ?? 'fr';
  return {
    id: study.id,
    type: 'report',
    title: study.title[language],
    author: study.authors.map(nameOf),
    ...issued(study.date),
    publisher: study.publisher,
    language,
  };
}

const DATASET_TITLES: Record<Language, (title: string) => string> = {
  fr: (title) => `Maillage : les affirmations de « ${title} » en graphe`,
  en: (title) => `Maillage: the claims of “${title}” as a graph`,
};

function citationOfDataset(study: Study, address: string | null, lang: Language): CslItem {
  const date = study.history.find(({ version }) => version === study.version)?.date;
  return {
    id: `${study.id}-dataset`,
    type: 'dataset',
    title: DATASET_TITLES[lang](study.title[lang]),
    ...issued(date),
    version: study.version,
    language: lang,
    ...(address !== null && { URL: address }),
    note: study.licence,
  };
}

/** "Jane Roe (Institute)" is a person; a name without an affiliation may be a body and is kept whole. */
function nameOf(author: string): CslName {
  const person = /^(.+)\s+(\S+)\s*\(.*\)$/u.exec(author);
  return person ? { given: person[1]!, family: person[2]! } : { literal: author };
}

function issued(date: string | undefined): Pick<CslItem, 'issued'> {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '');
  if (!parts) return {};
  return { issued: { 'date-parts': [parts.slice(1).flatMap((part) => (part ? [Number(part)] : []))] } };
}

export async function* writeCsl(graph: ExportGraph, lang: Language): AsyncGenerator<string> {
  yield `${JSON.stringify(citationsOf(graph, lang), null, 2)}\n`;
}

export async function* writeBibtex(graph: ExportGraph, lang: Language): AsyncGenerator<string> {
  for (const item of citationsOf(graph, lang)) yield bibtexEntry(item);
}

function bibtexEntry(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const two = (part: number | undefined) => (part === undefined ? '' : `-${String(part).padStart(2, '0')}`);
  const fields: [name: string, value: string | undefined][] = [
    ['title', `{${latex(item.title)}}`],
    ['author', item.author?.map(bibtexName).join(' and ')],
    ['year', year === undefined ? undefined : String(year)],
    ['date', month === undefined ? undefined : `${year}${two(month)}${two(day)}`],
    [item.type === 'report' ? 'institution' : 'publisher', item.publisher && latex(item.publisher)],
    ['version', item.version],
    ['url', item.URL],
    ['note', item.note && latex(item.note)],
    ['langid', item.language === 'fr' ? 'french' : 'english'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  const entryType = item.type === 'report' ? 'techreport' : 'misc';
  return `@${entryType}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

function bibtexName(name: CslName): string {
  return 'literal' in name ? `{${latex(name.literal)}}` : `${latex(name.family)}, ${latex(name.given)}`;
}

const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Letters stand as they are: readers of today take UTF-8. */
function latex(text: string): string {
  return text.replace(/[\\{}~^]/g, (found) => LATEX[found]!).replace(/[&%$#_]/g, (found) => `\\${found}`);
}
