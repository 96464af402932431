import type { Dataset } from './dataset.ts';

/** The section of each passage, and each section with those above it, nearest first. */
export type SectionIndex = { sectionOf: Map<string, string>; withParents: Map<string, string[]> };

export function sectionIndex({
  sections,
  passages,
}: {
  sections: Dataset['sections'];
  passages: Pick<Dataset['passages'][number], 'id' | 'section'>[];
}): SectionIndex {
  const parents = new Map(sections.map(({ id, parent }) => [id, parent]));
  const withParents = new Map<string, string[]>();
  for (const { id } of sections) {
    const chain: string[] = [];
    for (
      let next: string | undefined = id;
      next !== undefined && !chain.includes(next);
      next = parents.get(next)
    ) {
      chain.push(next);
    }
    withParents.set(id, chain);
  }
  return { sectionOf: new Map(passages.map(({ id, section }) => [id, section])), withParents };
}
