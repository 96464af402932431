import type { Context } from '../../context.ts';
import type { Resolvers } from '../generated.ts';
import { countOf, sliceConnection } from '../graph/connection.ts';
import { requireLength } from '../graph/errors.ts';
import { existing } from '../graph/existing.ts';
import { keyOf } from '../graph/key.ts';
import { inLanguage } from '../graph/language.ts';
import { relationsOfPassage } from '../relation/relation-lists.ts';
import type { SectionRow } from './passage.ts';
import { listPassages, passagesOfSection, withSubsections } from './passage-lists.ts';

export const passageResolvers: Resolvers = {
  Query: {
    passage: async (_, { id, study }, { loaders, dataset }) =>
      loaders.passage.load(keyOf(await dataset(study), id)),
    passages: async (_, { sections, first, after, study }, { loaders, dataset: choose }) => {
      requireLength('sections', sections ?? [], 200);
      const dataset = await choose(study);
      const kept = sections ? withSubsections(await loaders.sections.load(dataset), sections) : null;
      return listPassages(loaders, dataset, { sections: kept, withoutClaims: false }, { first, after });
    },
    sections: async (_, { first, after, study }, { loaders, dataset }) =>
      sliceConnection(await loaders.sections.load(await dataset(study)), 'sections', { first, after }),
  },
  Section: {
    title: ({ titleFr, titleEn }, { lang }) => inLanguage(lang, titleFr, titleEn),
    parent: ({ dataset, parent }, _, context) =>
      parent === null ? null : findSection(context, dataset, parent),
    passages: (section, args, { loaders }) => passagesOfSection(loaders, section, args),
  },
  Passage: {
    section: ({ dataset, section }, _, context) => findSection(context, dataset, section),
    heading: ({ headingFr, headingEn }, { lang }) => inLanguage(lang, headingFr, headingEn),
    digest: ({ digestFr, digestEn }, { lang }) => inLanguage(lang, digestFr, digestEn),
    fullText: async ({ id, dataset }, _, { copy, keepNothing }) => {
      if (copy === null) return null;
      keepNothing();
      return (await copy.of(dataset))?.passages.get(id) ?? null;
    },
    relations: ({ key }, args, { loaders }) => relationsOfPassage(loaders, key, args),
  },
  PassageConnection: { totalCount: countOf },
  NoClaims: {
    of: async ({ of }, _, { loaders }) => (of === null ? null : existing(await loaders.passage.load(of), of)),
    note: ({ noteFr, noteEn }, { lang }) => inLanguage(lang, noteFr, noteEn),
  },
};

async function findSection({ loaders }: Context, dataset: string, id: string): Promise<SectionRow> {
  const sections = await loaders.sections.load(dataset);
  return existing(
    sections.find((section) => section.id === id),
    keyOf(dataset, id),
  );
}
