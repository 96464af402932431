/** Stories, and what became of ids, over the API; the same on every engine. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStudy } from '../../server/src/dataset/read.ts';
import type { Story } from '../../server/src/dataset/schema.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { forEachEngine } from '../support/engines.ts';
import { repository, smallStudy } from '../support/study-folders.ts';
import { type Api, datasetOf, startApi } from './api.ts';

const STUDY = join(repository, 'data/poles-competences');

const STORY = `query Story($id: ID!, $study: ID) {
  story(id: $id, study: $study) {
    id
    title
    summary(lang: EN)
    steps {
      id
      title(lang: EN)
      text
      relations { id }
      passages { id }
      view { mode entities relationTypes signs focus about question way }
    }
  }
}`;

forEachEngine((engine) => {
  let api: Api;
  beforeAll(async () => {
    for (const folder of [STUDY, smallStudy]) {
      await loadDataset(engine(), await datasetOf(folder), { grace: 0 });
    }
    api = await startApi(engine(), { study: 'poles-competences' });
  });
  afterAll(() => api?.close());

  test('a story with all that its steps show', async () => {
    const answer = await api.ask(STORY, { id: 'story/why-schools-open', study: 'small-study' });
    const noView = { relationTypes: null, signs: null, about: null, question: null, way: null };
    expect(answer).toEqual({
      data: {
        story: {
          id: 'story/why-schools-open',
          title: 'Pourquoi ouvrir des écoles',
          summary: 'From a shortage to apprentices.',
          steps: [
            {
              id: 'shortage',
              title: 'Weavers are lacking',
              text: 'La pénurie fait ouvrir des écoles.',
              relations: [{ id: 'claim/shortage-opens-schools' }],
              passages: [{ id: 's1.p1' }],
              view: {
                ...noView,
                mode: 'GRAPH',
                entities: ['factor/weaver-shortage', 'initiative/workshop-school'],
                focus: [],
              },
            },
            {
              id: 'apprentices',
              title: 'Apprentices come',
              text: 'Les écoles attirent des apprentis, qui réduisent la pénurie.',
              relations: [
                { id: 'claim/schools-attract-apprentices' },
                { id: 'claim/apprentices-reduce-shortage' },
              ],
              passages: [{ id: 's1.p1' }, { id: 's2.p1' }],
              view: {
                ...noView,
                mode: 'GRAPH',
                entities: [
                  'initiative/workshop-school',
                  'outcome/apprentices',
                  'factor/weaver-shortage',
                  'pole/lin-d-armor',
                ],
                relationTypes: ['INFLUENCES'],
                signs: ['POSITIVE', 'NEGATIVE'],
                focus: ['factor/weaver-shortage', 'claim/apprentices-reduce-shortage'],
                question: 'paths?between=initiative/workshop-school,factor/weaver-shortage&hops=3',
                way: ['initiative/workshop-school', 'outcome/apprentices', 'factor/weaver-shortage'],
              },
            },
            {
              id: 'age',
              title: 'Age does not matter',
              text: 'L’âge d’un pôle est sans effet.',
              relations: [{ id: 'claim/age-has-no-effect' }],
              passages: [{ id: 's1.p2' }],
              view: {
                ...noView,
                mode: 'TEXT',
                entities: ['factor/age-of-pole', 'outcome/training'],
                focus: ['claim/age-has-no-effect'],
                about: 'factor/age-of-pole',
              },
            },
          ],
        },
      },
    });
  });

  test('the stories of the study are served as its files tell them', async () => {
    const query = `{ stories { totalCount edges { node {
      id fr: title en: title(lang: EN) summaryFr: summary summaryEn: summary(lang: EN)
      steps { id fr: title en: title(lang: EN) textFr: text textEn: text(lang: EN) relations { id } }
    } } } }`;
    const { stories } = (await readStudy(STUDY)).dataset!;
    const asServed = ({ id, title, summary, steps }: Story) => ({
      id,
      ...title,
      summaryFr: summary.fr,
      summaryEn: summary.en,
      steps: steps.map((step) => ({
        id: step.id,
        ...step.title,
        textFr: step.text.fr,
        textEn: step.text.en,
        relations: step.claims.map((claim) => ({ id: claim })),
      })),
    });
    expect(stories.map(({ id, steps }) => [id, steps.length])).toEqual([
      ['story/what-leads-poles-to-skills', 7],
      ['story/who-reacts', 7],
      ['story/two-ways', 7],
    ]);
    expect(await api.ask(query)).toEqual({
      data: { stories: { totalCount: 3, edges: stories.map((story) => ({ node: asServed(story) })) } },
    });
  });

  test('the path that a step chooses is found by its question', async () => {
    const { data } = await api.ask(STORY, { id: 'story/two-ways' });
    const { steps } = data!.story as unknown as { steps: { view: { question: string; way: string[] } }[] };
    const { question, way } = steps.at(-1)!.view;
    const asked = await api.ask(
      `query($question: String!) { ask(question: $question) { ... on Paths { paths { edges { node { entities { id } } } } } } }`,
      { question },
    );
    const { paths } = asked.data!.ask as unknown as {
      paths: { edges: { node: { entities: { id: string }[] } }[] };
    };
    expect(paths.edges.map(({ node }) => node.entities.map(({ id }) => id))).toContainEqual(way);
  });

  test('a story that is not there, and one as a node', async () => {
    const query = `query($id: ID!) { node(id: $id) { __typename id } story(id: $id) { id } }`;
    expect(await api.ask(query, { id: 'story/none' })).toEqual({ data: { node: null, story: null } });
    expect(await api.ask(query, { id: 'story/who-reacts' })).toEqual({
      data: { node: { __typename: 'Story', id: 'story/who-reacts' }, story: { id: 'story/who-reacts' } },
    });
  });

  test('what became of ids', async () => {
    const query = `query($ids: [ID!]!) { identities(ids: $ids, study: "small-study") { id state successor } }`;
    const ids = [
      'pole/lin-d-armor',
      'initiative/school',
      'claim/school-costs',
      'claim/poles-meet',
      's1.p1',
      's1',
      'story/why-schools-open',
      'pole/lin-d-amor',
      's9.p9',
    ];
    const states = [
      'CURRENT',
      'RETIRED',
      'RETIRED',
      'CURRENT',
      'CURRENT',
      'CURRENT',
      'CURRENT',
      'UNKNOWN',
      'UNKNOWN',
    ];
    expect(await api.ask(query, { ids })).toEqual({
      data: {
        identities: ids.map((id, index) => ({
          id,
          state: states[index],
          successor: id === 'initiative/school' ? 'initiative/workshop-school' : null,
        })),
      },
    });
    const many = await api.ask(query, { ids: Array.from({ length: 501 }, (_, index) => `pole/p${index}`) });
    expect(many.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'ids' });
  });
});
