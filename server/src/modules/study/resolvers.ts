import type { Resolvers } from '../generated.ts';
import { sliceConnection } from '../graph/connection.ts';
import { existing } from '../graph/existing.ts';
import { everything } from '../graph/filter.ts';
import { inLanguage } from '../graph/language.ts';
import { createFacets } from '../neighbourhood/facets.ts';
import { listPassages } from '../passage/passage-lists.ts';
import { relationsOnOnePassage } from '../relation/relation-lists.ts';
import { coverageBySection, signsBySection } from './audit.ts';

export const studyResolvers: Resolvers = {
  Query: {
    study: async (_, { id }, { loaders, dataset, studies }) => {
      const loaded = (await studies()).some(({ study }) => study === id);
      if (id != null && !loaded) return null;
      const [study] = await loaders.studies.manifests([await dataset(id)]);
      return study ?? null;
    },
    studies: async (_, args, { loaders, studies }) => {
      const datasets = (await studies()).map((loaded) => loaded.dataset);
      return sliceConnection(await loaders.studies.manifests(datasets), 'studies', args);
    },
    audit: async (_, { study }, { dataset }) => ({ dataset: await dataset(study) }),
  },
  Study: {
    title: ({ titleFr, titleEn }, { lang }) => inLanguage(lang, titleFr, titleEn),
    description: ({ descriptionFr, descriptionEn }, { lang }) =>
      inLanguage(lang, descriptionFr, descriptionEn),
    copy: async ({ dataset }, _, { copy, keepNothing }) => {
      const texts = (await copy?.of(dataset)) ?? null;
      // A copy that could not be searched may be so the next time.
      if (copy !== null && texts === null) keepNothing();
      return texts?.counts ?? null;
    },
  },
  StudyVersion: {
    change: ({ changeFr, changeEn }, { lang }) => inLanguage(lang, changeFr, changeEn),
  },
  Audit: {
    study: async ({ dataset }, _, { loaders }) =>
      existing((await loaders.studies.manifests([dataset]))[0], dataset),
    facets: ({ dataset }, _, { loaders }) => createFacets(loaders, dataset, everything),
    coverage: ({ dataset }, _, { loaders }) => coverageBySection(loaders, dataset),
    passagesWithoutClaims: ({ dataset }, args, { loaders }) =>
      listPassages(loaders, dataset, { sections: null, withoutClaims: true }, args),
    restingOnOnePassage: ({ dataset }, args, { loaders }) => relationsOnOnePassage(loaders, dataset, args),
    unassignedFigures: ({ dataset }, _, { loaders }) => loaders.entities.withUnassignedFigures(dataset),
    signsBySection: ({ dataset }, _, { loaders }) => signsBySection(loaders, dataset),
  },
};
