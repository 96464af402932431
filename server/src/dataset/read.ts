/** Reads a study's folder into a checked dataset, or says everything that is wrong with it. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { z } from 'zod';
import { checkDraft } from './check.ts';
import type { Dataset } from './dataset.ts';
import type { Draft, Located } from './draft.ts';
import { type FieldPath, type Problem, sortProblems } from './problem.ts';
import { claimsFile, entitiesFile, passagesFile, retiredFile, storyFile, studyFile } from './schema.ts';
import { schemaProblems } from './schema-issues.ts';
import { parseSource, type SourceFile } from './source-file.ts';
import { entityLabels } from './vocabulary.ts';

export type StudyReading = {
  /** Null if there is an error among the problems. */
  dataset: Dataset | null;
  /** Errors and warnings, by file and line. */
  problems: Problem[];
  /** The records that could be read, each with its place, sound or not. */
  draft: Draft;
};

const FOLDERS = ['passages', 'entities', 'claims', 'stories'] as const;
const FILES = ['study.yml', 'retired.yml'];

/**
 * The folders of studies in a folder: those that hold a `study.yml`, by name. The folder itself, if
 * it holds one. Throws if the folder cannot be read.
 */
export async function findStudies(folder: string): Promise<string[]> {
  if (await isFile(join(folder, 'study.yml'))) return [folder];
  const entries = await readdir(folder, { withFileTypes: true });
  const candidates = entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
  const found = await Promise.all(candidates.map((candidate) => isFile(join(candidate, 'study.yml'))));
  return candidates.filter((_, index) => found[index]).sort();
}

/** Reads and checks a study. Throws if the folder cannot be read. */
export async function readStudy(folder: string): Promise<StudyReading> {
  const { sources, problems } = await readSources(folder);
  const draft = emptyDraft(basename(resolve(folder)));
  for (const source of sources) {
    problems.push(...source.problems);
    if (source.problems.length > 0) draft.complete = false;
    else problems.push(...readInto(draft, source));
  }
  if (!sources.some((source) => source.file === 'study.yml')) {
    draft.complete = false;
    problems.push({
      severity: 'error',
      file: 'study.yml',
      line: 1,
      column: 1,
      path: '',
      message: 'the file is missing',
    });
  }
  problems.push(...checkDraft(draft));
  const sound = problems.every((problem) => problem.severity === 'warning');
  return { dataset: sound ? toDataset(draft) : null, problems: sortProblems(problems), draft };
}

function emptyDraft(folderName: string): Draft {
  return {
    folderName,
    study: null,
    sections: [],
    passages: [],
    entities: [],
    claims: [],
    stories: [],
    retired: [],
    unreadable: new Set(),
    complete: true,
  };
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}

/** Every file of the study; one that nothing would read is a problem, so that no data is lost unseen. */
async function readSources(folder: string): Promise<{ sources: SourceFile[]; problems: Problem[] }> {
  const paths: string[] = [];
  const problems: Problem[] = [];
  const refuse = (file: string, message: string) =>
    problems.push({ severity: 'error', file, line: 1, column: 1, path: '', message });
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const { name } = entry;
    if (FILES.includes(name) && entry.isFile()) paths.push(name);
    else if (FOLDERS.some((known) => known === name) && entry.isDirectory()) {
      for (const file of await readdir(join(folder, name))) {
        if (file.startsWith('.')) continue;
        if (file.endsWith('.yml')) paths.push(`${name}/${file}`);
        else refuse(`${name}/${file}`, 'nothing reads this file; only files that end in .yml are read');
      }
    } else if (!name.startsWith('.') && !/\.md$/i.test(name)) {
      refuse(
        name,
        `nothing reads this; a study holds ${[...FILES, ...FOLDERS.map((known) => `${known}/`)].join(', ')}`,
      );
    }
  }
  const sources = await Promise.all(
    paths.sort().map(async (file) => parseSource(file, await readFile(join(folder, file), 'utf8'))),
  );
  return { sources, problems };
}

function readInto(draft: Draft, source: SourceFile): Problem[] {
  const [kind] = source.file.split('/');
  switch (kind) {
    case 'study.yml': {
      const study = readRecord(source, [], studyFile);
      draft.study = study;
      if (study === null) draft.complete = false;
      return schemaProblems(source, studyFile);
    }
    case 'retired.yml':
      draft.retired.push(...readRecords(draft, source, 'retired', retiredFile.shape.retired.element));
      return schemaProblems(source, retiredFile);
    case 'passages':
      return readPassages(draft, source);
    case 'entities':
      return readEntities(draft, source);
    case 'stories': {
      const story = readRecord(source, [], storyFile);
      if (story !== null) draft.stories.push(story);
      return schemaProblems(source, storyFile);
    }
    default:
      draft.claims.push(...readRecords(draft, source, 'claims', claimsFile.shape.claims.element));
      return schemaProblems(source, claimsFile);
  }
}

function readPassages(draft: Draft, source: SourceFile): Problem[] {
  const section = readRecord(source, ['section'], passagesFile.shape.section);
  const id = section?.value.id ?? basename(source.file, '.yml');
  if (section === null) {
    draft.complete = false;
    draft.unreadable.add(id);
  } else draft.sections.push(section);
  for (const record of readRecords(draft, source, 'passages', passagesFile.shape.passages.element)) {
    draft.passages.push({ ...record, value: { ...record.value, section: id } });
  }
  return schemaProblems(source, passagesFile);
}

function readEntities(draft: Draft, source: SourceFile): Problem[] {
  const records = readRecords(draft, source, 'entities', entitiesFile.shape.entities.element);
  const label = readRecord(source, ['label'], entitiesFile.shape.label);
  if (label === null) {
    draft.complete = false;
    for (const record of records) draft.unreadable.add(record.value.id);
  } else {
    draft.entities.push(
      ...records.map((record) => ({ ...record, value: { ...record.value, entityLabel: label.value } })),
    );
  }
  return schemaProblems(source, entitiesFile);
}

/** The records of a list that follow the schema; the ids of the others are kept as unreadable. */
function readRecords<T>(draft: Draft, source: SourceFile, list: string, schema: z.ZodType<T>): Located<T>[] {
  const items = (source.value as Record<string, unknown> | null)?.[list];
  if (!Array.isArray(items)) {
    draft.complete = false;
    return [];
  }
  return items.flatMap((item: unknown, index) => {
    const record = readRecord(source, [list, index], schema);
    if (record !== null) return [record];
    draft.complete = false;
    const id = (item as { id?: unknown } | null)?.id;
    if (typeof id === 'string') draft.unreadable.add(id);
    return [];
  });
}

function readRecord<T>(source: SourceFile, path: FieldPath, schema: z.ZodType<T>): Located<T> | null {
  let value = source.value;
  for (const step of path) value = (value as Record<string | number, unknown> | null)?.[step];
  const parsed = schema.safeParse(value);
  return parsed.success ? { value: parsed.data, source, path } : null;
}

function toDataset(draft: Draft): Dataset {
  const sections = draft.sections.map(({ value }) => value).sort((a, b) => a.order - b.order);
  const sectionOrder = new Map(sections.map(({ id }, index) => [id, index]));
  const passages = draft.passages
    .map(({ value }) => value)
    .sort((a, b) => sectionOrder.get(a.section)! - sectionOrder.get(b.section)!);
  const passageOrder = new Map(passages.map(({ id }, index) => [id, index]));
  const byPassage = (a: { passage: string }, b: { passage: string }) =>
    passageOrder.get(a.passage)! - passageOrder.get(b.passage)!;
  return {
    study: draft.study!.value,
    sections,
    passages,
    entities: draft.entities
      .map(({ value }) => value)
      .sort((a, b) => entityLabels.indexOf(a.entityLabel) - entityLabels.indexOf(b.entityLabel)),
    claims: draft.claims
      .map(({ value }) => ({ ...value, evidence: [...value.evidence].sort(byPassage) }))
      .sort((a, b) => byPassage(a.evidence[0]!, b.evidence[0]!)),
    stories: draft.stories.map(({ value }) => value).sort((a, b) => a.order - b.order),
    retired: draft.retired.map(({ value }) => value),
  };
}
