/** Reads what is exported from the engine, a page at a time: memory holds one page, whatever the selection. */
import type { Bilingual, Evidence } from '../dataset/schema.ts';
import { createLoaders } from '../loaders.ts';
import { codedError } from '../modules/graph/errors.ts';
import { type FilterParams, forEntities } from '../modules/graph/filter.ts';
import { keyOf } from '../modules/graph/key.ts';
import type { Read } from '../modules/graph/read.ts';
import type { RelationRow } from '../modules/relation/relation.ts';
import { createExportRepository } from './export.repository.ts';
import type { ExportEntity, ExportPassage, ExportRelation } from './export-graph.ts';
import { entityRecord, passageRecord, relationRecord } from './records.ts';

/** What is read: all that passes a filter, or these, their keys in order. */
export type Extent = { filter: FilterParams } | { entities: string[]; relations: string[] };

export type Source = ReturnType<typeof createSource>;

/** Records a statement asks for at once. */
const PAGE = 1_000;

/** The records of an extent of a dataset. Iterating throws `EngineError`, or a coded error if the dataset is replaced. */
export function createSource(read: Read, dataset: string, extent: Extent) {
  // New ones for each page: loaders keep every row that they have seen.
  const loaders = () => createLoaders(read);
  const exports = createExportRepository(read);

  /** A load may have removed part of what was read: what is whole now was whole all along. */
  async function requireWhole(): Promise<void> {
    const manifest = await exports.manifest(dataset);
    if (manifest?.status === 'READY') return;
    throw codedError(
      'ENGINE_UNAVAILABLE',
      'The study was loaded anew while it was exported. Export it again.',
    );
  }

  async function* relationPages(): AsyncGenerator<RelationRow[]> {
    if ('relations' in extent) {
      for (const keys of batches(extent.relations))
        yield inOrder(keys, await loaders().relations.byKeys(keys));
      return;
    }
    for (let after: string | null = keyOf(dataset, ''); after !== null; ) {
      const page = await exports.relationPage(dataset, extent.filter, after, PAGE);
      yield page.relations;
      after = page.last;
    }
  }

  async function* entityPages() {
    if ('entities' in extent) {
      for (const keys of batches(extent.entities)) yield inOrder(keys, await loaders().entities.byKeys(keys));
      return;
    }
    const filter = forEntities(extent.filter);
    for (let after: string | null = null, full = true; full; ) {
      const page = await loaders().entities.pageById(dataset, filter, after, PAGE);
      yield page;
      full = page.length === PAGE;
      after = page.at(-1)?.id ?? null;
    }
  }

  return {
    async *entities(): AsyncGenerator<ExportEntity> {
      for await (const page of entityPages()) yield* page.map(entityRecord);
      await requireWhole();
    },

    async *relations(): AsyncGenerator<ExportRelation> {
      for await (const page of relationPages()) {
        if (page.length === 0) continue;
        const keys = page.map(({ key }) => key);
        const [evidence, links] = await Promise.all([exports.evidence(keys), exports.links(keys)]);
        const none = { qualifies: [], contradicts: [] };
        for (const row of page) {
          const spans: Evidence[] = evidence.get(row.key) ?? [];
          yield relationRecord(row, spans, links.get(row.key) ?? none);
        }
      }
      await requireWhole();
    },

    async *passages(only: ReadonlySet<string> | null): AsyncGenerator<ExportPassage> {
      const all = { sections: null, withoutClaims: false };
      for (let after: number | null = null, full = true; full; ) {
        const page = await loaders().passages.page(dataset, all, { after, limit: PAGE });
        for (const row of page) if (only === null || only.has(row.id)) yield passageRecord(row);
        full = page.length === PAGE;
        after = page.at(-1)?.order ?? null;
      }
      await requireWhole();
    },

    async labels(ids: readonly string[]): Promise<Map<string, Bilingual>> {
      const labels = new Map<string, Bilingual>();
      for (const keys of batches(ids.map((id) => keyOf(dataset, id)))) {
        for (const { id, labelFr, labelEn } of (await loaders().entities.byKeys(keys)).values())
          labels.set(id, { fr: labelFr, en: labelEn });
      }
      return labels;
    },

    async counts(): Promise<{ entities: number; relations: number }> {
      if ('entities' in extent)
        return { entities: extent.entities.length, relations: extent.relations.length };
      const [entityCount, relationCount] = await Promise.all([
        loaders().entities.count(dataset, forEntities(extent.filter)),
        loaders().relations.count(dataset, extent.filter),
      ]);
      return { entities: entityCount, relations: relationCount };
    },
  };
}

/** Lists of at most a page, in order. */
export function* batches<Item>(items: readonly Item[], size = PAGE): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

function inOrder<Row>(keys: readonly string[], rows: ReadonlyMap<string, Row>): Row[] {
  return keys.flatMap((key) => rows.get(key) ?? []);
}
