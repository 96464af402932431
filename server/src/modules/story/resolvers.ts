import type { Context } from '../../context.ts';
import type { Resolvers } from '../generated.ts';
import { sliceConnection } from '../graph/connection.ts';
import { existing } from '../graph/existing.ts';
import { idOf, keyOf } from '../graph/key.ts';
import { inLanguage } from '../graph/language.ts';
import { loadRelations } from '../graph/load.ts';
import { questionOf, type StoryStepRow } from './story.ts';

export const storyResolvers: Resolvers = {
  Query: {
    stories: async (_, { study, first, after }, { loaders, dataset }) =>
      sliceConnection(await loaders.stories.load(await dataset(study)), 'stories', { first, after }),
    story: async (_, { id, study }, { loaders, dataset }) => {
      const stories = await loaders.stories.load(await dataset(study));
      return stories.find((story) => story.id === id) ?? null;
    },
  },
  Story: {
    title: ({ titleFr, titleEn }, { lang }) => inLanguage(lang, titleFr, titleEn),
    summary: ({ summaryFr, summaryEn }, { lang }) => inLanguage(lang, summaryFr, summaryEn),
  },
  StoryStep: {
    title: ({ title }, { lang }) => inLanguage(lang, title.fr, title.en),
    text: ({ text }, { lang }) => inLanguage(lang, text.fr, text.en),
    relations: (step, _, context) => relationsOf(step, context),
    passages: passagesOf,
    view: (step) => step,
  },
  StoryView: {
    mode: ({ view }) => view.mode,
    entities: async (step, _, context) => {
      const relations = await relationsOf(step, context);
      return [
        ...new Set([
          ...relations.flatMap(({ source, target }) => [source, target]).map(idOf),
          ...step.view.entities,
        ]),
      ];
    },
    relationTypes: ({ view }) => view.only?.types ?? null,
    signs: ({ view }) => view.only?.signs ?? null,
    focus: ({ view }) => view.focus,
    about: ({ view }) => view.about ?? null,
    question: (step) => questionOf(step).question,
    way: (step) => questionOf(step).way,
  },
};

function relationsOf({ dataset, claims }: StoryStepRow, context: Context) {
  return loadRelations(
    context,
    claims.map((claim) => keyOf(dataset, claim)),
  );
}

async function passagesOf({ dataset, claims, passages }: StoryStepRow, _: object, { loaders }: Context) {
  const evidence = await Promise.all(claims.map((claim) => loaders.evidence.load(keyOf(dataset, claim))));
  const ofClaims = evidence.flat().map(({ passage }) => passage);
  const keys = (await rowsOf(ofClaims, loaders)).sort((a, b) => a.order - b.order);
  const besides = await rowsOf(
    passages.map((passage) => keyOf(dataset, passage)),
    loaders,
  );
  return [...new Set([...keys, ...besides])];
}

async function rowsOf(keys: readonly string[], loaders: Context['loaders']) {
  return Promise.all(keys.map(async (key) => existing(await loaders.passage.load(key), key)));
}
