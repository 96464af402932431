import type { TakeAwayMessages } from '../fr/take-away.ts';
import { counted, formatNumber } from '../numbers.ts';

const n = (value: number) => formatNumber(value, 'en');
const c = (count: number, one: string, many: string) => counted('en', count, one, many);
const content = (entities: number, relations: number) =>
  `${c(entities, 'entity', 'entities')}, ${c(relations, 'relation', 'relations')}`;

/** English words of taking away and of sharing. */
export const takeAwayEn: TakeAwayMessages = {
  title: 'Take away',
  close: 'Close',
  what: 'What',
  subjects: {
    view: 'The view',
    selection: 'What is chosen',
    study: 'The whole study',
    entity: (label) => `${label} and its relations`,
    way: 'The path being read',
  },
  content,
  counting: 'Counting…',
  nothing: {
    view: 'Nothing is shown, so there is nothing to take.',
    selection: 'Nothing in the view is chosen.',
    study: 'The study could not be read.',
    other: 'There is nothing here to take.',
  },
  tooMany: (most) => `More than ${n(most)} entities: take the whole study, or filter the view.`,
  picture: {
    title: 'Picture',
    note: 'With title, legend, date, version and link.',
    theme: 'Paper',
    themes: { light: 'light', dark: 'dark' },
    png: (scale) => `PNG ${scale}×`,
    svg: 'SVG',
    size: (width, height) => `${n(width)} × ${n(height)} px`,
    drawing: 'Drawing…',
    tooLarge: (scale) =>
      `Too large for a PNG at ${scale}×: choose a smaller one, or SVG, which has no limit.`,
    tooMany: (most) => `More than ${n(most)} entities: nothing in a picture of them could be read.`,
    failed: 'The picture could not be made.',
  },
  report: {
    title: 'Report',
    note: 'The picture, the statements in the study’s order, their signs, what they rest on, and how it was asked.',
    html: 'HTML, to read and print',
    md: 'Markdown',
    picture: 'with the picture',
    caption: (title) => `Picture: ${title}`,
  },
  data: {
    title: 'Data',
    csv: 'CSV, for a spreadsheet',
    tables: { entities: 'entities', relations: 'relations', evidence: 'evidence' },
    json: 'JSON, everything',
    gexf: 'GEXF, for Gephi',
    graphml: 'GraphML, for Cytoscape, igraph, yEd',
    cypher: 'Cypher, for another Neo4j',
    layout: 'GEXF and GraphML keep places and colours.',
  },
  citation: {
    title: 'Cite the study and its data',
    bib: 'BibTeX',
    csl: 'CSL-JSON',
    copy: 'Copy',
    save: 'Download',
    saved: (name) => `${name} saved.`,
    failed: 'The citation could not be read.',
    copyFailed: 'The browser refuses to copy: download the file.',
    copied: (format) => `${format} copied.`,
  },
  progress: {
    running: (name) => `${name} is coming…`,
    received: (kilobytes) => `${n(kilobytes)} kB received`,
    cancel: 'Stop',
    cancelled: 'Stopped. Nothing was saved.',
    done: (name, kilobytes) => `${name} saved, ${n(kilobytes)} kB.`,
  },
  errors: {
    BAD_USER_INPUT: 'The server refuses this request.',
    LIMIT_EXCEEDED: 'That is more than this format holds.',
    TIMEOUT: 'The database took too long. Try a smaller part.',
    OVERLOADED: 'Too many exports at once. Try again in a few seconds.',
    ENGINE_UNAVAILABLE: 'The database does not answer. Your view stays; try again soon.',
    INTERNAL: 'The export did not succeed.',
    NETWORK: 'The connection broke before the end. Nothing was saved; try again.',
  },
  query: 'GraphQL query',
  pictureText: {
    untitled: 'Network',
    kinds: 'Entities',
    signs: 'Influences',
    others: 'Other relations',
    marks: 'Reading',
    unsigned: 'other relation',
    negated: 'the study says it is not so',
    hollow: 'not observed',
    bundle: 'three relations or more',
    collective: 'a class',
    strong: 'strong',
    strongest: 'the strongest',
    weak: 'weak',
    scoped: 'for one pole or group',
    scopedChip: '+ IAR',
    chosen: 'chosen',
    step: 'step of the path',
    version: (version, date, licence) =>
      `Data of Maillage, version ${version}, ${licence}. Picture of ${date}.`,
    by: (authors, publisher) => `${authors}. ${publisher}`,
    description: (title, what) => `${title}: ${what}. A network of relations drawn from the study.`,
  },
};
