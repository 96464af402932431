/** Counts by what can be filtered. Each of the statements behind them runs only if a count of it is asked for. */
import type { Loaders } from '../../loaders.ts';
import { existing } from '../graph/existing.ts';
import type { FilterParams } from '../graph/filter.ts';
import { keyOf } from '../graph/key.ts';
import { once } from '../graph/once.ts';
import type { RelationCount } from './neighbourhood.repository.ts';
import type { SectionFacetSource } from './neighbourhood.ts';

export type FacetsSource = ReturnType<typeof createFacets>;

type Counted<Name extends keyof RelationCount> = { value: RelationCount[Name]; count: number };

/** The facets of a dataset under a filter. */
export function createFacets(loaders: Loaders, dataset: string, filter: FilterParams) {
  const { neighbourhoods } = loaders;
  const kinds = once(() => neighbourhoods.kindCounts(dataset, filter));
  const relations = once(() => neighbourhoods.relationCounts(dataset, filter));
  const sections = once(() => neighbourhoods.sectionCounts(dataset, filter));

  return {
    kinds,
    entities: async () => sum(await kinds()),
    relations: async () => sum(await relations()),
    /** Relations by one of their properties, most first. */
    by: async <Name extends keyof RelationCount>(name: Name) => countBy(await relations(), name),
    /** In the study's order. */
    sections: async (): Promise<SectionFacetSource[]> => {
      const counts = new Map<string, number>();
      for (const { section, count } of await sections())
        counts.set(section, (counts.get(section) ?? 0) + count);
      const all = await loaders.sections.load(dataset);
      return all
        .filter(({ id }) => counts.has(id))
        .map((section) => ({ section, count: existing(counts.get(section.id), keyOf(dataset, section.id)) }));
    },
  };
}

function countBy<Name extends keyof RelationCount>(rows: RelationCount[], name: Name): Counted<Name>[] {
  const counts = new Map<RelationCount[Name], number>();
  for (const row of rows) counts.set(row[name], (counts.get(row[name]) ?? 0) + row.count);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (String(a.value) < String(b.value) ? -1 : 1));
}

function sum(rows: { count: number }[]): number {
  return rows.reduce((total, { count }) => total + count, 0);
}
