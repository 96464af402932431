/** Tracing, comparing and measuring through the API: whole answers, refusals, and what they cost. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { forEachEngine } from '../support/engines.ts';
import { smallStudy } from '../support/study-folders.ts';
import { type Answer, type Api, countingEngine, datasetOf, startApi } from './api.ts';

const ids = (...values: string[]) => values.map((id) => ({ id }));

forEachEngine((engine) => {
  let api: Api;
  let ran: string[];

  beforeAll(async () => {
    await loadDataset(engine(), await datasetOf(smallStudy), { grace: 0 });
    const counting = countingEngine(engine());
    ran = counting.ran;
    api = await startApi(counting.graph);
  });
  afterAll(() => api.close());

  const ask = async (field: string): Promise<unknown> => {
    const { data, errors } = (await api.ask(`{ answer: ${field} }`)) as Answer;
    expect(errors).toBeUndefined();
    return data?.answer;
  };

  describe('paths', () => {
    it('come with verdict, signed part, weakest hop, joins and the reading list', async () => {
      const answer = await ask(`paths(
        between: ["factor/weaver-shortage", "outcome/apprentices"], directed: true, maxHops: 3
      ) { ... on Paths {
        completeness question verdicts { verdict count } absences { from { id } }
        paths { totalCount edges { node {
          entities { id } verdict signedPart { hops verdict } weakestHop { index weakness } joins { after kinds }
          readingList { passage { id } start end }
          hops { from { id } to { id } walked sign relations { id } carrying { id } }
        } } }
      } }`);
      expect(answer).toEqual({
        completeness: 'COMPLETE',
        question: 'paths?between=factor/weaver-shortage,outcome/apprentices&directed=yes&hops=3',
        verdicts: [{ verdict: 'POSITIVE', count: 1 }],
        absences: [],
        paths: {
          totalCount: 1,
          edges: [
            {
              node: {
                entities: ids('factor/weaver-shortage', 'initiative/workshop-school', 'outcome/apprentices'),
                verdict: 'POSITIVE',
                signedPart: { hops: 2, verdict: 'POSITIVE' },
                weakestHop: { index: 0, weakness: 'ONE_PASSAGE' },
                joins: [],
                readingList: [
                  {
                    passage: { id: 's1.p1' },
                    start: 'Là où les tisserands manquent',
                    end: 'volontiers une école',
                  },
                  { passage: { id: 's1.p1' }, start: 'attire à son tour des apprentis', end: null },
                ],
                hops: [
                  {
                    from: { id: 'factor/weaver-shortage' },
                    to: { id: 'initiative/workshop-school' },
                    walked: 'ALONG',
                    sign: 'POSITIVE',
                    relations: ids('claim/shortage-opens-schools'),
                    carrying: ids('claim/shortage-opens-schools'),
                  },
                  {
                    from: { id: 'initiative/workshop-school' },
                    to: { id: 'outcome/apprentices' },
                    walked: 'ALONG',
                    sign: 'POSITIVE',
                    relations: ids('claim/schools-attract-apprentices'),
                    carrying: ids('claim/schools-attract-apprentices'),
                  },
                ],
              },
            },
          ],
        },
      });
    });

    it('show parallel claims of differing sign as one mixed hop', async () => {
      const answer = await ask(`paths(between: ["factor/orders", "outcome/training"], maxHops: 1) {
        ... on Paths { paths { edges { node { verdict hops { sign relations { id } } weakestHop { weakness } } } } }
      }`);
      const relations = ids('claim/orders-hold-back-training', 'claim/orders-might-pay-for-training');
      expect(answer).toEqual({
        paths: {
          edges: [
            {
              node: {
                verdict: 'MIXED',
                hops: [{ sign: 'MIXED', relations }],
                weakestHop: { weakness: 'EXPLAINED' },
              },
            },
          ],
        },
      });
    });

    it('that are not there are explained', async () => {
      const answer = await ask(`paths(
        between: ["factor/age-of-pole", "outcome/training"], maxHops: 1,
        filter: { signs: [NEGATIVE], modalities: [OBSERVED, EXPECTED] }
      ) { ... on Paths { absences { from { id } to { id } causes {
        reason relations { id } criterion paths atLeast hops
      } } } }`);
      const nothing = { relations: [], criterion: null, paths: null, atLeast: null, hops: null };
      expect(answer).toEqual({
        absences: [
          {
            from: { id: 'factor/age-of-pole' },
            to: { id: 'outcome/training' },
            causes: [
              { ...nothing, reason: 'NO_EFFECT_STATED', relations: ids('claim/age-has-no-effect') },
              { ...nothing, reason: 'HIDDEN_BY_FILTER', criterion: 'signs', paths: 1, atLeast: false },
            ],
          },
        ],
      });
    });

    it('cost one statement a hop, or two in all on Neo4j, and a constant number to show', async () => {
      ran.length = 0;
      await ask(`paths(between: ["factor/weaver-shortage", "outcome/apprentices"], maxHops: 3) { ... on Paths {
        paths { edges { node { entities { id label } hops { relations { id statement } } readingList { passage { digest } } } } }
      } }`);
      const walked = ran.filter((name) => name.startsWith('trace/links-'));
      const shown = ran.filter((name) => !name.startsWith('trace/links-'));
      // Evidence brings its passages.
      if (engine().name === 'neo4j') {
        // Two lengths do not hold five paths, so that all are compared.
        expect(ran).toEqual(['trace/shortest-paths', 'trace/shortest-paths', 'relation/evidence']);
      } else {
        expect(walked.length).toBeLessThanOrEqual(3);
        // Entities once to see that the ends exist, once for what lies between them.
        expect(shown.sort()).toEqual([
          'entity/by-keys',
          'entity/by-keys',
          'relation/evidence',
          'trace/claims-of',
        ]);
      }
    });
  });

  it('routes of influence and loops are told by verdict and polarity', async () => {
    expect(
      await ask(`influence(of: "factor/weaver-shortage") { ... on Influence { completeness reached { edges { node {
        entity { id } distance routes { verdict count shortest { entities { id } } }
      } } } } }`),
    ).toEqual({
      completeness: 'COMPLETE',
      reached: {
        edges: [
          ['initiative/workshop-school', ['factor/weaver-shortage', 'initiative/workshop-school']],
          [
            'outcome/apprentices',
            ['factor/weaver-shortage', 'initiative/workshop-school', 'outcome/apprentices'],
          ],
        ].map(([entity, route], i) => ({
          node: {
            entity: { id: entity },
            distance: i + 1,
            routes: [
              { verdict: 'POSITIVE', count: 1, shortest: [{ entities: ids(...(route as string[])) }] },
            ],
          },
        })),
      },
    });
    const loop = {
      entities: ids('factor/weaver-shortage', 'initiative/workshop-school', 'outcome/apprentices'),
      hops: [{ sign: 'POSITIVE' }, { sign: 'POSITIVE' }, { sign: 'NEGATIVE' }],
      polarity: 'BALANCING',
    };
    for (const through of ['', '(through: "outcome/apprentices")']) {
      expect(
        await ask(`loops${through} { ... on Loops { completeness polarities { polarity count } loops { edges { node {
          entities { id } hops { sign } polarity
        } } } } }`),
      ).toEqual({
        completeness: 'COMPLETE',
        polarities: [{ polarity: 'BALANCING', count: 1 }],
        loops: { edges: [{ node: loop }] },
      });
    }
  });

  it('comparison puts what is shared before what one has', async () => {
    const compared =
      'ids: ["pole/lin-d-armor", "pole/fil-du-rhin"], filter: { relationTypes: [MEMBER_OF, LOCATED_IN] }';
    const aspect = (standing: string, relationType: string, other: string, cells: string[][]) => ({
      node: {
        standing,
        relationType,
        direction: 'OUT',
        other: { id: other },
        cells: cells.map((claims) => ({ sign: null, relations: ids(...claims) })),
      },
    });
    expect(
      await ask(`compare(${compared}) { ... on Comparison { standings { standing count } aspects { edges { node {
        standing relationType direction other { id } cells { sign relations { id } }
      } } } } }`),
    ).toEqual({
      standings: [
        { standing: 'SHARED', count: 1 },
        { standing: 'UNIQUE', count: 3 },
      ],
      aspects: {
        edges: [
          aspect('SHARED', 'MEMBER_OF', 'pole-group/linen-poles', [
            ['claim/lin-d-armor-is-a-linen-pole'],
            ['claim/fil-du-rhin-is-a-linen-pole'],
          ]),
          aspect('UNIQUE', 'LOCATED_IN', 'actor/alsace', [[], ['claim/fil-du-rhin-in-alsace']]),
          aspect('UNIQUE', 'LOCATED_IN', 'actor/bretagne', [['claim/lin-d-armor-in-bretagne'], []]),
          aspect('UNIQUE', 'LOCATED_IN', 'actor/suisse', [[], ['claim/fil-du-rhin-in-suisse']]),
        ],
      },
    });
  });

  it('comparison keeps what the compared have among themselves apart, page by page', async () => {
    const compared = 'ids: ["pole/lin-d-armor", "pole/fil-du-rhin"], filter: { relationTypes: [WORKS_WITH] }';
    const between = (first: number, after: string) => `compare(${compared}) { ... on Comparison {
      standings { standing count } aspects { totalCount edges { node { relationType } } }
      between(first: ${first}${after}) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } }
    } }`;
    const answer = (await ask(between(1, ''))) as { between: { pageInfo: { endCursor: string } } };
    const { endCursor } = answer.between.pageInfo;
    expect(answer).toEqual({
      standings: [],
      aspects: { totalCount: 0, edges: [] },
      between: {
        totalCount: 1,
        pageInfo: { hasNextPage: false, endCursor },
        edges: ids('claim/poles-meet').map((node) => ({ node })),
      },
    });
    expect(await ask(between(1, `, after: "${endCursor}"`))).toMatchObject({ between: { edges: [] } });
  });

  it('a written question is answered as the field it stands for', async () => {
    const shape = '... on Loops { question loops { totalCount } }';
    expect(await ask(`ask(question: "loops?through=outcome/apprentices") { ${shape} }`)).toEqual(
      await ask(`loops(through: "outcome/apprentices") { ${shape} }`),
    );
    const cells =
      '... on Matrix { question cells { edges { node { row column count signs { sign count } } } } }';
    expect(await ask(`ask(question: "matrix?rows=kinds:FACTOR&columns=kinds:OUTCOME") { ${cells} }`)).toEqual(
      await ask(`matrix(rows: { kinds: [FACTOR] }, columns: { kinds: [OUTCOME] }) { ${cells} }`),
    );
  });

  it('measures say what they were computed on', async () => {
    const dataset = await datasetOf(smallStudy);
    const ends = new Set(dataset.claims.flatMap(({ source, target }) => [source, target]));
    expect(
      await ask(
        'measures { computedOn { entities relations study { id version } } entities { totalCount } }',
      ),
    ).toEqual({
      computedOn: {
        entities: ends.size,
        relations: dataset.claims.length,
        study: { id: dataset.study.id, version: dataset.study.version },
      },
      entities: { totalCount: ends.size },
    });
  });

  it.each([
    [
      'paths(between: ["pole/lin-d-armor"])',
      {
        argument: 'between',
        reason: 'OUT_OF_RANGE',
        ids: [],
        min: 2,
        max: 5,
        message: 'between has 1 values; allowed: 2 to 5.',
      },
    ],
    [
      'paths(between: ["pole/lin-d-armor", "pole/lin-d-armor"])',
      {
        argument: 'between',
        reason: 'SAME_ENDS',
        ids: ['pole/lin-d-armor'],
        min: null,
        max: null,
        message: 'between names pole/lin-d-armor more than once.',
      },
    ],
    [
      'paths(between: ["pole/lin-d-armor", "pole/nowhere"])',
      {
        argument: 'between',
        reason: 'UNKNOWN_ID',
        ids: ['pole/nowhere'],
        min: null,
        max: null,
        message: 'between names pole/nowhere, which the study does not have.',
      },
    ],
    [
      'paths(between: ["pole/lin-d-armor", "pole/fil-du-rhin"], maxHops: 9)',
      {
        argument: 'maxHops',
        reason: 'OUT_OF_RANGE',
        ids: [],
        min: 1,
        max: 8,
        message: 'maxHops is 9; allowed: 1 to 8.',
      },
    ],
    [
      'paths(between: ["pole/lin-d-armor", "pole/fil-du-rhin"], via: ["factor/orders"], avoid: ["factor/orders"])',
      {
        argument: 'avoid',
        reason: 'CONTRADICTORY',
        ids: ['factor/orders'],
        min: null,
        max: null,
        message: 'avoid names factor/orders, which the question needs.',
      },
    ],
    [
      'ask(question: "loops?hops=many")',
      {
        argument: 'hops',
        reason: 'UNREADABLE',
        ids: [],
        min: null,
        max: null,
        message: '"many" is no number.',
      },
    ],
  ])('%s is refused', async (field, refused) => {
    expect(await ask(`${field} { ... on QuestionRefused { argument reason ids min max message } }`)).toEqual(
      refused,
    );
  });
});
