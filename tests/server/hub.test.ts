/** An entity with thousands of relations: answers stay bounded, and say what they left out. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../server/src/dataset/dataset.ts';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { forEachEngine } from '../support/engines.ts';
import { generatedDataset } from '../support/generated-dataset.ts';
import { type Api, startApi } from './api.ts';

const RELATIONS = 5_000;
const NEIGHBOURS = 1_250;
const HUB = 'skill/hub';

/** Four influences of each neighbour on the hub. */
function hubDataset(): Dataset {
  const base = generatedDataset({ seed: 3, nodes: 20, relations: 1, study: 'hub' });
  const [entity, claim] = [base.entities[0]!, base.claims[0]!];
  const named = (id: string, label: string) => ({
    ...entity,
    entityLabel: 'Skill' as const,
    id,
    label: { fr: label, en: label },
    reach: undefined,
    unassignedFigures: undefined,
  });
  const neighbours = Array.from({ length: NEIGHBOURS }, (_, index) => named(`skill/n${index}`, `N ${index}`));
  return {
    ...base,
    entities: [named(HUB, 'Hub'), ...neighbours],
    stories: [],
    retired: [],
    claims: Array.from({ length: RELATIONS }, (_, index) => ({
      ...claim,
      id: `claim/h${index}`,
      type: 'INFLUENCES' as const,
      source: neighbours[index % NEIGHBOURS]!.id,
      target: HUB,
      sign: 'POSITIVE' as const,
      scope: undefined,
      citedCases: [],
      qualifies: [],
      contradicts: [],
      negated: false,
    })),
  };
}

forEachEngine((engine) => {
  let api: Api;
  beforeAll(async () => {
    await loadDataset(engine(), hubDataset(), { grace: 0 });
    api = await startApi(engine());
  });
  afterAll(() => api?.close());

  const ask = async (query: string) => {
    const { data, errors } = await api.ask(query);
    expect(errors).toBeUndefined();
    return data as Record<string, unknown>;
  };

  test('its neighbourhood holds as many entities as asked for, and counts the rest', async () => {
    const { neighbourhood } = await ask(
      `{ neighbourhood(roots: ["${HUB}"], limit: 200) {
        entities { totalCount } relations { totalCount } cut { entities relations } } }`,
    );
    expect(neighbourhood).toEqual({
      entities: { totalCount: 200 },
      relations: { totalCount: 199 * 4 },
      cut: { entities: NEIGHBOURS - 199, relations: (NEIGHBOURS - 199) * 4 },
    });
  });

  test('beyond it a search does not go', async () => {
    const { neighbourhood } = await ask(
      `{ neighbourhood(roots: ["skill/n7"], depth: 3, limit: 1000) {
        entities { totalCount } relations { totalCount } cut { entities relations } } }`,
    );
    expect(neighbourhood).toEqual({
      entities: { totalCount: 1000 },
      relations: { totalCount: 999 * 4 },
      cut: { entities: NEIGHBOURS + 1 - 1000, relations: (NEIGHBOURS + 1 - 1000) * 4 },
    });
  });

  test('its relations come in pages that say there are more', async () => {
    const { entity } = await ask(
      `{ entity(id: "${HUB}") { degree relations(first: 200) { totalCount pageInfo { hasNextPage } edges { node { id } } } } }`,
    );
    expect(entity).toMatchObject({
      degree: RELATIONS,
      relations: { totalCount: RELATIONS, pageInfo: { hasNextPage: true } },
    });
    expect((entity as { relations: { edges: unknown[] } }).relations.edges).toHaveLength(200);
  });

  test('expanding it says how much it would add', async () => {
    const { expansion } = await ask(
      `{ expansion(id: "${HUB}", shown: ["skill/n1"]) {
        groups { relationType sign direction kind relations entities hiddenEntities } hiddenEntities hiddenRelations } }`,
    );
    expect(expansion).toEqual({
      groups: [
        {
          relationType: 'INFLUENCES',
          sign: 'POSITIVE',
          direction: 'IN',
          kind: 'SKILL',
          relations: RELATIONS,
          entities: NEIGHBOURS,
          hiddenEntities: NEIGHBOURS - 1,
        },
      ],
      hiddenEntities: NEIGHBOURS - 1,
      hiddenRelations: RELATIONS - 4,
    });
  });

  test('paths through it are found, and cut at the number asked for', async () => {
    const { paths } = await ask(
      `{ paths(between: ["skill/n1", "skill/n2"], maxHops: 4, shortest: 5) {
        ... on Paths { completeness paths { edges { node { entities { id } hops { relations { id } } } } } } } }`,
    );
    expect(paths).toEqual({
      completeness: 'COMPLETE',
      paths: {
        edges: [
          {
            node: {
              entities: [{ id: 'skill/n1' }, { id: HUB }, { id: 'skill/n2' }],
              hops: [1, 2].map((at) => ({
                relations: [0, 1, 2, 3]
                  .map((round) => ({ id: `claim/h${at + round * NEIGHBOURS}` }))
                  .sort((a, b) => (a.id < b.id ? -1 : 1)),
              })),
            },
          },
        ],
      },
    });
  });
});
