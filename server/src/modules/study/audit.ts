/** How the data accounts for the study, section by section in the study's order. */
import type { Loaders } from '../../loaders.ts';
import { everything } from '../graph/filter.ts';
import type { CoverageCounts, SectionCoverageSource, SectionSignSource } from './study.ts';

const nothing: CoverageCounts = {
  passages: 0,
  passagesWithClaims: 0,
  reviewedForCompleteness: 0,
  reviewedForEvidence: 0,
};

/** Every section with counts of its own passages. Two statements. */
export async function coverageBySection(loaders: Loaders, dataset: string): Promise<SectionCoverageSource[]> {
  const [sections, counts] = await Promise.all([
    loaders.sections.load(dataset),
    loaders.studies.coverage(dataset),
  ]);
  return sections.map((section) => ({ section, ...(counts.get(section.id) ?? nothing) }));
}

/** How many relations of each sign have evidence in each section, its sub-sections included. Two statements. */
export async function signsBySection(loaders: Loaders, dataset: string): Promise<SectionSignSource[]> {
  const [sections, counts] = await Promise.all([
    loaders.sections.load(dataset),
    loaders.neighbourhoods.sectionCounts(dataset, everything),
  ]);
  return sections.flatMap((section) =>
    counts
      .filter((count) => count.section === section.id)
      .map(({ sign, count }) => ({ section, sign, count })),
  );
}
