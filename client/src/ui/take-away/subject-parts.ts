import { download } from '../../api/download.ts';
import type { Language } from '../../i18n/numbers.ts';
import { buildScene } from '../../model/build-scene.ts';
import { type Counted, type ExportSelection, exportRequest } from '../../model/export-selection.ts';
import { NO_FILTER } from '../../model/filter.ts';
import type { Scene, SceneInput, SceneWords } from '../../model/scene-types.ts';
import { claimIn, entityIn } from '../../state/graph-data.ts';
import { loadBeside, useGraphStore } from '../../state/graph-store.ts';

/** Ids of what a selection holds; null stands for everything. */
export type Parts = { entities: readonly string[]; relations: readonly string[] } | null;

/** What the server finds for a selection that only it can resolve. */
export type Found = Counted & { parts: Parts };

/** Asks the server what a selection holds. Throws `ApiError`, with the reason where it holds nothing. */
export async function findParts(
  study: string,
  selection: ExportSelection,
  lang: Language,
  signal: AbortSignal,
): Promise<Found> {
  const { path, body } = exportRequest(study, selection, { format: 'json', lang, view: '' });
  const { blob } = await download(path, body, { signal, onProgress: () => {} });
  const answer = JSON.parse(await blob.text()) as Record<'entities' | 'relations', { id: string }[]>;
  const ids = (of: 'entities' | 'relations') => answer[of].map(({ id }) => id);
  const parts = { entities: ids('entities'), relations: ids('relations') };
  return { selection, entities: parts.entities.length, relations: parts.relations.length, parts };
}

type Marks = Pick<SceneInput, 'marks' | 'steps'>;

/** A scene of these parts alone, whatever the view shows; what is not known yet is loaded. Throws `ApiError` if it cannot be. */
export async function sceneOfParts(
  parts: Parts,
  { language, words, marks = {} }: { language: Language; words: SceneWords; marks?: Marks },
  signal: AbortSignal,
): Promise<Scene> {
  const additions = parts ? [{ by: null, ids: parts.entities }] : [];
  await loadBeside({ whole: parts === null, additions }, signal);
  const { data } = useGraphStore.getState();
  const entities = [...(parts?.entities ?? data.entities.keys())].flatMap(
    (id) => data.entities.get(id) ?? [],
  );
  const relations = [...(parts?.relations ?? data.claims.keys())].flatMap((id) => data.claims.get(id) ?? []);
  return buildScene({
    entities: entities.map((entity) => entityIn(entity, language)),
    claims: relations.map((claim) => claimIn(claim, language)),
    filter: NO_FILTER,
    words,
    ...marks,
  });
}

/** The part of a scene that is chosen: entities with the relations among them, relations with their ends. */
export function chosenPart(scene: Scene): Parts {
  const nodes = new Set(scene.nodes.filter(({ chosen }) => chosen).map(({ id }) => id));
  const edges = scene.edges.filter(
    ({ chosen, source, target }) => chosen || (nodes.has(source) && nodes.has(target)),
  );
  const entities = new Set([...nodes, ...edges.flatMap(({ source, target }) => [source, target])]);
  return { entities: [...entities], relations: edges.flatMap(({ claims }) => claims) };
}
