/** The study answers, over the API, the questions it was made for; the same on every engine. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { forEachEngine } from '../support/engines.ts';
import { repository } from '../support/study-folders.ts';
import { type Api, datasetOf, startApi } from './api.ts';

forEachEngine((engine) => {
  let api: Api;
  beforeAll(async () => {
    await loadDataset(engine(), await datasetOf(join(repository, 'data/poles-competences')), { grace: 0 });
    api = await startApi(engine());
  });
  afterAll(() => api?.close());

  test('the poles, by name', async () => {
    const { data } = await api.ask(
      '{ entities(filter: { kinds: [POLE] }, first: 50) { edges { node { id kind label(lang: FR) } } pageInfo { hasNextPage endCursor } } }',
    );
    const { edges, pageInfo } = data!.entities as unknown as {
      edges: { node: { id: string; label: string } }[];
      pageInfo: { hasNextPage: boolean };
    };
    expect(edges.map(({ node }) => node.id)).toEqual([
      'pole/aerospace-valley',
      'pole/alsace-biovalley',
      'pole/cosmetic-valley',
      'pole/i-trans',
      'pole/images-et-reseaux',
      'pole/imaginove',
      'pole/industries-agro-ressources',
      'pole/mer-paca',
      'pole/minalogic',
      'pole/mipi',
    ]);
    expect(pageInfo.hasNextPage).toBe(false);
  });

  test('which poles share Rhône-Alpes', async () => {
    const query = `query($words: String!) {
      search(query: $words, types: [ENTITY], kinds: [REGION], first: 1) {
        edges { match node { ... on Actor {
          id
          relations(filter: { relationTypes: [LOCATED_IN], kinds: [POLE, REGION] }, direction: IN) {
            totalCount
            edges { node { source { id label(lang: FR) } } }
          }
        } } }
      }
    }`;
    for (const [words, match] of [
      ['rhone alpes', 'EXACT'],
      ['Rhône-Alpes', 'EXACT'],
      ['rohne-alpes', 'FUZZY'],
    ]) {
      expect((await api.ask(query, { words })).data).toEqual({
        search: {
          edges: [
            {
              match,
              node: {
                id: 'actor/rhone-alpes',
                relations: {
                  totalCount: 2,
                  edges: [
                    { node: { source: { id: 'pole/imaginove', label: 'Imaginove' } } },
                    { node: { source: { id: 'pole/minalogic', label: 'Minalogic' } } },
                  ],
                },
              },
            },
          ],
        },
      });
    }
  });

  test('which factor weighs most on the engagement on skills, and which have no effect', async () => {
    const query = `{
      entity(id: "outcome/engagement-on-skills") {
        relations(filter: { relationTypes: [INFLUENCES] }, direction: IN, first: 200) {
          edges { node { sign strength source { id kind } evidence { passage { id } } } }
        }
      }
    }`;
    const { data } = await api.ask(query);
    const { relations } = data!.entity as unknown as {
      relations: {
        edges: {
          node: {
            sign: string;
            strength: string | null;
            source: { id: string; kind: string };
            evidence: object[];
          };
        }[];
      };
    };
    const nodes = relations.edges.map(({ node }) => node);
    const sources = (kept: typeof nodes) => kept.map(({ source }) => source.id).sort();
    expect(sources(nodes.filter(({ strength }) => strength === 'STRONGEST'))).toEqual([
      'factor/strategic-rupture',
    ]);
    expect(sources(nodes.filter(({ sign }) => sign === 'NONE'))).toEqual([
      'factor/innovation-regimes',
      'factor/international-cooperation',
      'factor/productive-transformations',
    ]);
    expect(nodes.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  test('every passage is accounted for, and the counts agree', async () => {
    const { data } = await api.ask(`{
      study { counts { entities relations passages sections } }
      facets { entities relations }
      audit {
        coverage { passages passagesWithClaims }
        passagesWithoutClaims(first: 200) { totalCount edges { node { noClaims { reason } } } }
      }
    }`);
    const { study, facets, audit } = data as unknown as {
      study: { counts: Record<string, number> };
      facets: { entities: number; relations: number };
      audit: {
        coverage: { passages: number; passagesWithClaims: number }[];
        passagesWithoutClaims: { totalCount: number; edges: { node: { noClaims: object | null } }[] };
      };
    };
    const sum = (name: 'passages' | 'passagesWithClaims') =>
      audit.coverage.reduce((total, section) => total + section[name], 0);
    expect(study.counts).toEqual({ ...facets, passages: sum('passages'), sections: audit.coverage.length });
    expect(sum('passages') - sum('passagesWithClaims')).toBe(audit.passagesWithoutClaims.totalCount);
    expect(audit.passagesWithoutClaims.edges.every(({ node }) => node.noClaims !== null)).toBe(true);
  });

  test('a row of table 1 that is short of a column gives none a figure', async () => {
    const { data } = await api.ask(
      '{ audit { unassignedFigures { id figures { value } unassignedFigures { values columns evidence { passage { section { id } } } } } } }',
    );
    const { unassignedFigures: poles } = data!.audit as unknown as {
      unassignedFigures: {
        figures: object[];
        unassignedFigures: {
          values: number[];
          columns: string[];
          evidence: { passage: { section: { id: string } } }[];
        };
      }[];
    };
    expect(poles.length).toBeGreaterThan(0);
    for (const { figures, unassignedFigures } of poles) {
      expect(figures).toEqual([]);
      expect(unassignedFigures.values.length).toBeLessThan(unassignedFigures.columns.length);
      expect(unassignedFigures.evidence.every(({ passage }) => passage.section.id === 't1')).toBe(true);
    }
  });
});
