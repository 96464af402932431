/** From a selection to what is exported. */
import type { Context } from '../context.ts';
import { badArgument, codedError } from '../modules/graph/errors.ts';
import { compileFilter, type FilterParams } from '../modules/graph/filter.ts';
import { idOf, keyOf } from '../modules/graph/key.ts';
import { graphqlOf } from './asked.ts';
import { createExportRepository } from './export.repository.ts';
import type { ExportAbout, ExportGraph, Findings } from './export-graph.ts';
import { askFindings } from './question-findings.ts';
import { sectionRecord, storyRecord, studyRecord } from './records.ts';
import { type Selection, writeSelection } from './selection.ts';
import { batches, createSource, type Extent } from './source.ts';

/** Relations of one entity that a statement asks for at once. */
const AROUND_PAGE = 1_000;

export type Place = Pick<ExportAbout, 'address' | 'view'>;

/**
 * What a selection of a dataset holds, to be read by a writer. Throws `BAD_USER_INPUT` for ids that the study does not
 * have and for a selection of nothing, saying why; `EngineError`.
 */
export async function openExport(
  context: Context,
  dataset: string,
  selection: Selection,
  place: Place,
): Promise<ExportGraph> {
  const exports = createExportRepository(context.read);
  const [manifest, [row], sections] = await Promise.all([
    exports.manifest(dataset),
    context.loaders.studies.manifests([dataset]),
    context.loaders.sections.load(dataset),
  ]);
  if (!manifest || !row) throw codedError('ENGINE_UNAVAILABLE', 'The study is being loaded anew. Try again.');
  const study = studyRecord(row, manifest.languages);
  const { extent, findings, nothing } = await extentOf(context, dataset, selection);
  const source = createSource(context.read, dataset, extent);
  const counts = await source.counts();
  if (counts.entities + counts.relations === 0 || (nothing !== null && counts.relations === 0)) {
    throw codedError('BAD_USER_INPUT', `There is nothing to export: ${nothing ?? whyNothing(selection)}.`);
  }
  const asked = writeSelection(selection);
  const whole = asked === '';
  return {
    about: {
      dataset: `${study.id}@${study.version}`,
      whole,
      asked,
      graphql: graphqlOf(study.id, selection),
      ...place,
    },
    study,
    sections: sections.map(sectionRecord),
    retired: whole ? await exports.retired(dataset) : [],
    stories: whole ? (await context.loaders.stories.load(dataset)).map(storyRecord) : [],
    findings,
    counts,
    entities: source.entities,
    relations: source.relations,
    passages: source.passages,
    labels: source.labels,
  };
}

function whyNothing(selection: Selection): string {
  const written = writeSelection(selection);
  if (written === '') return 'the study is empty';
  return `nothing of the study passes ${written}`;
}

type Chosen = { extent: Extent; findings: Findings | null; nothing: string | null };

async function extentOf(context: Context, dataset: string, selection: Selection): Promise<Chosen> {
  if ('question' in selection) {
    const { question, way } = selection;
    const { findings, nothing, ...found } = await askFindings(context, dataset, question, way);
    const relations = inOrder(found.relations);
    const ends = await endsOf(context, relations);
    return { extent: { entities: inOrder([...found.entities, ...ends]), relations }, findings, nothing };
  }
  const filter = compileFilter(selection.filter);
  if ('around' in selection) return around(context, dataset, selection.around, filter);
  if (selection.ids === null) return { extent: { filter }, findings: null, nothing: null };
  if (selection.ids.length === 0) throw badArgument('ids', 'names nothing.');
  const keys = selection.ids.map((id) => keyOf(dataset, id));
  const isClaim = (key: string) => idOf(key).startsWith('claim/');
  const claims = keys.filter(isClaim);
  const entities = keys.filter((key) => !isClaim(key));
  await requireKnown(context, entities, claims);
  const among =
    entities.length === 0 ? [] : await createExportRepository(context.read).keysAmong(entities, filter);
  const ends = await endsOf(context, claims);
  return {
    extent: { entities: inOrder([...entities, ...ends]), relations: inOrder([...claims, ...among]) },
    findings: null,
    nothing: null,
  };
}

/** Entities with all their relations that pass the filter, and what those lead to. */
async function around(
  context: Context,
  dataset: string,
  ids: readonly string[],
  filter: FilterParams,
): Promise<Chosen> {
  if (ids.length === 0) throw badArgument('around', 'names nothing.');
  const keys = ids.map((id) => keyOf(dataset, id));
  await requireKnown(context, keys, [], 'around');
  const relations: string[] = [];
  for (const key of keys) {
    for (let after: string | null = null, full = true; full; ) {
      const page = { after, limit: AROUND_PAGE };
      const found = await context.loaders.relations.ofEntities([key], { filter, direction: 'BOTH' }, page);
      const rows = found.get(key) ?? [];
      relations.push(...rows.map((row) => row.key));
      full = rows.length === AROUND_PAGE;
      after = rows.at(-1)?.id ?? null;
    }
  }
  const ends = await endsOf(context, relations);
  const extent = { entities: inOrder([...keys, ...ends]), relations: inOrder(relations) };
  return { extent, findings: null, nothing: null };
}

async function requireKnown(
  { loaders }: Context,
  entities: string[],
  claims: string[],
  argument = 'ids',
): Promise<void> {
  const unknown: string[] = [];
  for (const [keys, loader] of [
    [entities, loaders.entities],
    [claims, loaders.relations],
  ] as const) {
    for (const some of batches(keys)) {
      const found = await loader.byKeys(some);
      unknown.push(...some.filter((key) => !found.has(key)).map(idOf));
    }
  }
  if (unknown.length > 0)
    throw badArgument(argument, `names ${unknown.join(', ')}, which the study does not have.`);
}

/** Keys of the entities at the ends of relations. */
async function endsOf({ loaders }: Context, relations: readonly string[]): Promise<string[]> {
  const ends: string[] = [];
  for (const keys of batches(relations)) {
    for (const { source, target } of (await loaders.relations.byKeys(keys)).values())
      ends.push(source, target);
  }
  return ends;
}

function inOrder(keys: readonly string[]): string[] {
  return [...new Set(keys)].sort();
}
