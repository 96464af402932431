/** What a dataset's study, sections, passages and entities become in the graph; see `cypher/README.md`. */
import type { Dataset } from '../dataset/dataset.ts';
import { actorLabels, ENTITY_LABELS } from '../dataset/vocabulary.ts';
import { foldedWords } from '../engine/text.ts';
import { answerRow, ENTITY_ROW, PASSAGE_ROW, STORY_ROW } from './answer-row.ts';
import type { LoadableDataset } from './loadable.ts';

/** Properties of a node or relationship; what is undefined is left out. */
export type Properties = Record<string, unknown>;

/** `relations` is how many claims the dataset has. */
export function studyRow(dataset: LoadableDataset, relations: number, key: string): Properties {
  const { study } = dataset;
  return defined({
    key: `${key}/study`,
    id: study.id,
    dataset: key,
    version: study.version,
    titleFr: study.title.fr,
    titleEn: study.title.en,
    descriptionFr: study.description.fr,
    descriptionEn: study.description.en,
    authors: study.authors,
    publisher: study.publisher,
    date: study.date,
    languages: study.languages,
    licence: study.licence,
    historyVersions: study.history.map(({ version }) => version),
    historyDates: study.history.map(({ date }) => date),
    historyChangesFr: study.history.map(({ change }) => change.fr),
    historyChangesEn: study.history.map(({ change }) => change.en),
    entityCount: dataset.entities.length,
    relationCount: relations,
    passageCount: dataset.passages.length,
    sectionCount: dataset.sections.length,
  });
}

export function sectionRow(section: Dataset['sections'][number], dataset: string): Properties {
  const { id, order, parent, title } = section;
  return defined({
    key: `${dataset}/${id}`,
    id,
    dataset,
    order,
    parent,
    titleFr: title.fr,
    titleEn: title.en,
  });
}

/** A passage and the key of its section; `order` is its place in the whole study. */
export function passageRow(passage: Dataset['passages'][number], order: number, dataset: string): Properties {
  const { id, section, kind, heading, locator, digest, noClaims, reviewed } = passage;
  const properties = defined({
    key: `${dataset}/${id}`,
    id,
    dataset,
    order,
    section,
    kind,
    headingFr: heading?.fr,
    headingEn: heading?.en,
    start: locator.start,
    end: locator.end,
    digestFr: digest.fr,
    digestEn: digest.en,
    noClaimsReason: noClaims?.reason,
    noClaimsOf: noClaims?.of,
    noClaimsNoteFr: noClaims?.note?.fr,
    noClaimsNoteEn: noClaims?.note?.en,
    reviewed,
    searchNames: searchable(heading?.fr, heading?.en, id),
    searchText: searchable(digest.fr, digest.en),
  });
  return {
    section: `${dataset}/${section}`,
    properties: { ...properties, row: answerRow(PASSAGE_ROW, properties) },
  };
}

export function entityRow(entity: Dataset['entities'][number], degree: number, dataset: string): Properties {
  const { id, label, aliases, description, code, unassignedFigures: figures } = entity;
  const properties = defined({
    key: `${dataset}/${id}`,
    id,
    dataset,
    kind: ENTITY_LABELS[entity.entityLabel].kind,
    labelFr: label.fr,
    labelEn: label.en,
    sortFr: searchable(label.fr),
    sortEn: searchable(label.en),
    code,
    aliases,
    descriptionFr: description?.fr,
    descriptionEn: description?.en,
    collective: entity.collective,
    degree,
    reach: entity.reach,
    abroad: entity.abroad,
    addresseeNotStated: entity.addresseeNotStated,
    year: entity.year,
    unassignedValues: figures?.values,
    unassignedColumns: figures?.columns,
    unassignedPassages: figures?.evidence.map(({ passage }) => passage),
    unassignedStarts: figures?.evidence.map(({ start }) => start),
    unassignedEnds: figures?.evidence.map(({ end }) => end ?? ''),
    names: [...new Set([label.fr, label.en, ...aliases, code, id].map((name) => searchable(name)))].filter(
      Boolean,
    ),
    searchNames: searchable(label.fr, label.en, ...aliases, code, id),
    searchText: searchable(description?.fr, description?.en),
  });
  return { ...properties, row: answerRow(ENTITY_ROW, properties) };
}

/** Properties of an entity in the order of `load/entities`. */
export const ENTITY_PROPERTIES = [
  'key',
  'id',
  'kind',
  'labelFr',
  'labelEn',
  'sortFr',
  'sortEn',
  'code',
  'aliases',
  'descriptionFr',
  'descriptionEn',
  'collective',
  'degree',
  'reach',
  'abroad',
  'addresseeNotStated',
  'year',
  'unassignedValues',
  'unassignedColumns',
  'unassignedPassages',
  'unassignedStarts',
  'unassignedEnds',
  'names',
  'searchNames',
  'searchText',
  'row',
] as const;
export const ENTITY_PROPERTIES_AT = 1;

/** An entity as the list that `load/entities` takes: its labels and its properties. */
export function entityListRow(
  entity: Dataset['entities'][number],
  degree: number,
  dataset: string,
): unknown[] {
  const { entityLabel } = entity;
  const labels = actorLabels.includes(entityLabel) ? [entityLabel, 'Actor'] : [entityLabel];
  return [labels, ...listOf(ENTITY_PROPERTIES, entityRow(entity, degree, dataset))];
}

export function retiredRow({ id, successor }: Dataset['retired'][number], dataset: string): Properties {
  return defined({ key: `${dataset}/${id}`, id, dataset, successor });
}

/** A story; its steps are kept as one JSON text, in the records of the dataset format. */
export function storyRow(story: Dataset['stories'][number], dataset: string): Properties {
  const { id, order, title, summary, steps } = story;
  const properties = {
    key: `${dataset}/${id}`,
    id,
    dataset,
    order,
    titleFr: title.fr,
    titleEn: title.en,
    summaryFr: summary.fr,
    summaryEn: summary.en,
    steps: JSON.stringify(steps),
  };
  return { ...properties, row: answerRow(STORY_ROW, properties) };
}

/** Folded words of texts, parted by spaces: what text search looks in. */
export function searchable(...texts: (string | undefined)[]): string {
  return texts.flatMap((text) => (text === undefined ? [] : foldedWords(text))).join(' ');
}

/** The values of those properties, null where there is none. */
export function listOf(names: readonly string[], properties: Properties): unknown[] {
  return names.map((name) => properties[name] ?? null);
}

/** The properties that have a value. */
export function defined(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}
