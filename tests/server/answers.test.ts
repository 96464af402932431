/**
 * Whole answers about the small study, the same on every engine. Long, because whole answers are: one file, so that
 * they are read side by side on one loaded study.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDataset } from '../../server/src/load/load-dataset.ts';
import { forEachEngine } from '../support/engines.ts';
import { smallStudy } from '../support/study-folders.ts';
import { type Api, datasetOf, startApi } from './api.ts';

forEachEngine((engine) => {
  let api: Api;
  beforeAll(async () => {
    await loadDataset(engine(), await datasetOf(smallStudy), { grace: 0 });
    api = await startApi(engine());
  });
  afterAll(() => api?.close());

  /** The data of an answer that has no error. */
  async function data(query: string, variables?: Record<string, unknown>) {
    const answer = await api.ask(query, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  }

  test('the study, its version and what it holds', async () => {
    const study = {
      id: 'small-study',
      version: '1.1.0',
      title: 'Deux pôles du lin face à leurs métiers',
      counts: { entities: 25, relations: 31, passages: 13, sections: 4 },
      history: [
        { version: '1.1.0', change: 'The workshop school replaces the school.' },
        { version: '1.0.0', change: 'First version.' },
      ],
    };
    const fields =
      'id version title(lang: FR) counts { entities relations passages sections } history { version change(lang: EN) }';
    expect(
      await data(
        `{ study { ${fields} } none: study(id: "other") { id } studies { totalCount edges { node { id } } } }`,
      ),
    ).toEqual({ study, none: null, studies: { totalCount: 1, edges: [{ node: { id: 'small-study' } }] } });
  });

  test('the poles, in the form that every list has', async () => {
    const query = `{
      entities(filter: { kinds: [POLE] }, first: 50) {
        edges { node { id kind label(lang: FR) ... on Pole { reach } } }
        pageInfo { hasNextPage hasPreviousPage }
        totalCount
      }
    }`;
    expect(await data(query)).toEqual({
      entities: {
        edges: [
          { node: { id: 'pole/fil-du-rhin', kind: 'POLE', label: 'Fil du Rhin', reach: 'WORLD_VOCATION' } },
          { node: { id: 'pole/lin-d-armor', kind: 'POLE', label: 'Lin d’Armor', reach: 'NATIONAL' } },
        ],
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
        totalCount: 2,
      },
    });
  });

  test('an entity with all its fields, and with its figures', async () => {
    const query = `query($id: ID!) {
      entity(id: $id) {
        __typename id kind label(lang: EN) code aliases description(lang: EN) collective degree
        ... on Pole {
          reach
          figures { members { id label(lang: EN) } value unit approximate relation { id } }
          unassignedFigures { values columns evidence { passage { id section { title(lang: EN) } } start end } }
        }
      }
    }`;
    expect((await data(query, { id: 'pole/lin-d-armor' }))?.entity).toEqual({
      __typename: 'Pole',
      id: 'pole/lin-d-armor',
      kind: 'POLE',
      label: 'Lin d’Armor',
      code: 'LDA',
      aliases: ['Pôle du lin breton'],
      description: null,
      collective: false,
      degree: 8,
      reach: 'NATIONAL',
      figures: [
        {
          members: { id: 'actor/large-firms', label: 'Large firms' },
          value: 12,
          unit: 'LARGE_FIRM',
          approximate: false,
          relation: { id: 'claim/lin-d-armor-has-large-firms' },
        },
        {
          members: { id: 'actor/smes', label: 'SMEs' },
          value: 40,
          unit: 'SME',
          approximate: false,
          relation: { id: 'claim/lin-d-armor-has-smes' },
        },
      ],
      unassignedFigures: null,
    });
    expect((await data(query, { id: 'pole/fil-du-rhin' }))?.entity).toMatchObject({
      figures: [],
      unassignedFigures: {
        values: [30],
        columns: ['LARGE_FIRM', 'SME'],
        evidence: [
          {
            passage: { id: 't1.p2', section: { title: expect.stringMatching(/cluster/i) } },
            start: 'Suisse Tissage 30',
            end: null,
          },
        ],
      },
    });
  });

  test('fields that only some kinds have', async () => {
    const query = `{
      region: entity(id: "actor/suisse") { __typename kind ... on Actor { abroad } }
      class: entity(id: "actor/smes") { __typename kind collective ... on Actor { abroad } }
      advice: entity(id: "recommendation/share-machines") { ... on Recommendation { addresseeNotStated } }
      work: entity(id: "publication/study") { ... on Publication { year } }
      survey: entity(id: "publication/older-survey") { ... on Publication { year } }
    }`;
    expect(await data(query)).toEqual({
      region: { __typename: 'Actor', kind: 'REGION', abroad: true },
      class: { __typename: 'Actor', kind: 'FIRM', collective: true, abroad: false },
      advice: { addresseeNotStated: true },
      work: { year: 2011 },
      survey: { year: null },
    });
  });

  const claim = `
    id type sign strength modality negated when
    source { id } target { id }
    statement(lang: EN) condition(lang: EN)
    scope { of { id } except { id } quantifier }
    citedCases { id } comparedTo { id } attributedTo { id }
    quantity { value unit approximate }
    evidence { passage { id } start end }
    qualifies { id } qualifiedBy { id } contradicts { id }
  `;
  const plain = {
    sign: null,
    strength: null,
    negated: false,
    when: null,
    condition: null,
    scope: null,
    citedCases: [],
    comparedTo: null,
    attributedTo: null,
    quantity: null,
    qualifies: [],
    qualifiedBy: [],
    contradicts: [],
  };

  test.each([
    {
      ...plain,
      id: 'claim/orders-lead-to-hiring',
      type: 'INFLUENCES',
      sign: 'POSITIVE',
      strength: 'WEAK',
      modality: 'OBSERVED',
      source: { id: 'factor/orders' },
      target: { id: 'outcome/hiring' },
      statement: 'More orders, more hiring, except at Fil du Rhin.',
      scope: {
        of: [{ id: 'pole-group/linen-poles' }],
        except: [{ id: 'pole/fil-du-rhin' }],
        quantifier: 'MOST',
      },
      evidence: [
        { passage: { id: 's1.p3' }, start: 'Quand les commandes montent', end: 'sauf à Fil du Rhin' },
      ],
    },
    {
      ...plain,
      id: 'claim/master-is-a-condition',
      type: 'CONDITION_OF',
      sign: 'POSITIVE',
      modality: 'OBSERVED',
      source: { id: 'job-family/master-weavers' },
      target: { id: 'initiative/workshop-school' },
      statement: 'Without a master to teach, no school opens.',
      scope: { of: [{ id: 'pole-group/linen-poles' }], except: [], quantifier: 'ALL' },
      evidence: [
        { passage: { id: 's1.p1' }, start: 'Sans un maître', end: 'école ne s’est ouverte' },
        { passage: { id: 's1.p1' }, start: 'des projets restés', end: 'dans les tiroirs' },
      ],
      qualifies: [{ id: 'claim/shortage-opens-schools' }],
    },
    {
      ...plain,
      id: 'claim/survey-expected-age-to-matter',
      type: 'INFLUENCES',
      sign: 'POSITIVE',
      modality: 'EXPECTED',
      source: { id: 'factor/age-of-pole' },
      target: { id: 'outcome/training' },
      statement: 'The age of the cluster would move training forward.',
      attributedTo: { id: 'publication/older-survey' },
      evidence: [
        { passage: { id: 's1.p2' }, start: 'Une enquête plus ancienne', end: 'moteur de la formation' },
      ],
      contradicts: [{ id: 'claim/age-has-no-effect' }],
    },
    {
      ...plain,
      id: 'claim/shortage-opens-schools',
      type: 'INFLUENCES',
      sign: 'POSITIVE',
      strength: 'STRONG',
      modality: 'OBSERVED',
      source: { id: 'factor/weaver-shortage' },
      target: { id: 'initiative/workshop-school' },
      statement: 'A lack of weavers leads clusters to open a workshop school.',
      citedCases: [{ id: 'pole/lin-d-armor' }],
      evidence: [
        { passage: { id: 's1.p1' }, start: 'Là où les tisserands manquent', end: 'volontiers une école' },
      ],
      qualifiedBy: [{ id: 'claim/master-is-a-condition' }],
    },
    {
      ...plain,
      id: 'claim/recent-poles-train-more',
      type: 'EXHIBITS',
      modality: 'OBSERVED',
      source: { id: 'pole-group/recent-poles' },
      target: { id: 'outcome/training' },
      statement: 'Recent clusters engage more in training than old ones.',
      comparedTo: { id: 'pole-group/old-poles' },
      evidence: [
        { passage: { id: 's1.p2' }, start: 'Les pôles récents s’y engagent', end: 'que les anciens' },
      ],
    },
    {
      ...plain,
      id: 'claim/region-employs-no-master',
      type: 'PROVIDES',
      modality: 'OBSERVED',
      negated: true,
      source: { id: 'actor/bretagne' },
      target: { id: 'job-family/master-weavers' },
      statement: 'The region employs no master weaver.',
      evidence: [{ passage: { id: 's2.p1' }, start: 'elle n’emploie pas', end: 'de maître tisserand' }],
    },
    {
      ...plain,
      id: 'claim/region-pays-school',
      type: 'SUPPORTS',
      modality: 'OBSERVED',
      source: { id: 'actor/bretagne' },
      target: { id: 'initiative/workshop-school' },
      statement: 'The region pays half of the school, about 200,000 euros.',
      quantity: { value: 200000, unit: 'EURO', approximate: true },
      evidence: [
        { passage: { id: 's2.p1' }, start: 'La région Bretagne paie', end: 'environ 200 000 euros' },
      ],
    },
    {
      ...plain,
      id: 'claim/orders-hold-back-training',
      type: 'INFLUENCES',
      sign: 'NEGATIVE',
      modality: 'EXPLAINED',
      source: { id: 'factor/orders' },
      target: { id: 'outcome/training' },
      statement: 'Orders leave less time for training.',
      condition: 'when time is short',
      evidence: [{ passage: { id: 's1.p3' }, start: 'ils forment moins', end: 'faute de temps' }],
    },
    {
      ...plain,
      id: 'claim/study-is-about-linen-poles',
      type: 'CONCERNS',
      modality: 'OBSERVED',
      when: '2011',
      source: { id: 'publication/study' },
      target: { id: 'pole-group/linen-poles' },
      statement: 'The study is about the linen clusters.',
      evidence: [
        { passage: { id: 's0.p1' }, start: 'Deux pôles du lin', end: null },
        { passage: { id: 's0.p2' }, start: 'deux pôles textiles', end: 'métiers de leurs ateliers' },
      ],
    },
  ])('$id', async (expected) => {
    expect(await data(`query($id: ID!) { relation(id: $id) { ${claim} } }`, { id: expected.id })).toEqual({
      relation: expected,
    });
  });

  test('a passage, its section and what rests on it', async () => {
    const query = `{
      passage(id: "s1.p2") {
        id kind heading(lang: EN) start end reviewedForCompleteness reviewedForEvidence
        section { id title(lang: EN) }
        noClaims { reason }
        relations { totalCount edges { node { id } } }
      }
      silent: passage(id: "s1.n1") { noClaims { reason of { id } note } relations { totalCount edges { cursor } } }
    }`;
    expect(await data(query)).toEqual({
      passage: {
        id: 's1.p2',
        kind: 'PARAGRAPH',
        heading: 'The age of the cluster',
        start: 'L’âge du pôle. Une enquête',
        end: 'plus que les anciens',
        reviewedForCompleteness: true,
        reviewedForEvidence: false,
        section: { id: 's1', title: 'What leads them to care' },
        noClaims: null,
        relations: {
          totalCount: 4,
          edges: [
            { node: { id: 'claim/age-has-no-effect' } },
            { node: { id: 'claim/recent-poles-are-linen-poles' } },
            { node: { id: 'claim/recent-poles-train-more' } },
            { node: { id: 'claim/survey-expected-age-to-matter' } },
          ],
        },
      },
      silent: {
        noClaims: { reason: 'REFERENCE', of: null, note: null },
        relations: { totalCount: 0, edges: [] },
      },
    });
  });

  test('node finds whatever has an id, and null for what has none', async () => {
    const query = `{
      entity: node(id: "pole/lin-d-armor") { __typename id }
      relation: node(id: "claim/poles-meet") { __typename id }
      passage: node(id: "s1.p1") { __typename id }
      section: node(id: "s1") { __typename id }
      none: node(id: "pole/nowhere") { id }
      nonsense: node(id: "' OR 1=1 //") { id }
      noEntity: entity(id: "claim/poles-meet") { id }
      noRelation: relation(id: "pole/lin-d-armor") { id }
      noPassage: passage(id: "s1") { id }
    }`;
    expect(await data(query)).toEqual({
      entity: { __typename: 'Pole', id: 'pole/lin-d-armor' },
      relation: { __typename: 'Relation', id: 'claim/poles-meet' },
      passage: { __typename: 'Passage', id: 's1.p1' },
      section: { __typename: 'Section', id: 's1' },
      none: null,
      nonsense: null,
      noEntity: null,
      noRelation: null,
      noPassage: null,
    });
  });

  test('relations of an entity by direction; one that reads both ways passes either', async () => {
    const query = `{
      entity(id: "pole/lin-d-armor") {
        out: relations(direction: OUT) { totalCount }
        in: relations(direction: IN) { totalCount edges { node { id } } }
        sectors: relations(filter: { relationTypes: [COVERS, LOCATED_IN] }, first: 2) {
          totalCount
          edges { node { id } }
          pageInfo { hasNextPage }
        }
      }
    }`;
    expect(await data(query)).toEqual({
      entity: {
        out: { totalCount: 8 },
        in: { totalCount: 1, edges: [{ node: { id: 'claim/poles-meet' } }] },
        sectors: {
          totalCount: 3,
          edges: [
            { node: { id: 'claim/lin-d-armor-in-bretagne' } },
            { node: { id: 'claim/lin-d-armor-spins' } },
          ],
          pageInfo: { hasNextPage: true },
        },
      },
    });
  });

  test('what expanding an entity would add', async () => {
    const query = `query($shown: [ID!]) {
      expansion(id: "initiative/workshop-school", shown: $shown) {
        entity { id }
        groups { relationType sign direction kind relations entities hiddenEntities }
        hiddenEntities
        hiddenRelations
      }
      none: expansion(id: "pole/nowhere") { hiddenEntities }
    }`;
    const group = { sign: null, direction: 'IN', relations: 1, entities: 1, hiddenEntities: 1 };
    expect(await data(query, { shown: ['actor/bretagne', 'pole/nowhere'] })).toEqual({
      expansion: {
        entity: { id: 'initiative/workshop-school' },
        groups: [
          { ...group, relationType: 'CONDITION_OF', sign: 'POSITIVE', kind: 'JOB_FAMILY' },
          { ...group, relationType: 'INFLUENCES', sign: 'POSITIVE', kind: 'FACTOR' },
          { ...group, relationType: 'INFLUENCES', sign: 'POSITIVE', direction: 'OUT', kind: 'OUTCOME' },
          { ...group, relationType: 'RUNS', kind: 'POLE' },
          { ...group, relationType: 'SUPPORTS', kind: 'REGION', hiddenEntities: 0 },
        ],
        hiddenEntities: 4,
        hiddenRelations: 4,
      },
      none: null,
    });
  });

  test('facets count what passes the filter', async () => {
    const query = `{
      facets(filter: { sections: ["s1"], signs: [POSITIVE, NEGATIVE, NONE] }) {
        entities relations
        kinds { kind count }
        relationTypes { relationType count }
        signs { sign count }
        modalities { modality count }
        generalities { generality count }
        sections { section { id } count }
      }
      withTable: facets(filter: { sections: ["s0"] }) { relations sections { section { id } count } }
      nothing: facets(filter: { kinds: [] }) { entities relations kinds { count } sections { count } }
    }`;
    expect(await data(query)).toEqual({
      facets: {
        entities: 8,
        relations: 9,
        kinds: [
          { kind: 'FACTOR', count: 3 },
          { kind: 'INITIATIVE', count: 1 },
          { kind: 'JOB_FAMILY', count: 1 },
          { kind: 'OUTCOME', count: 3 },
        ],
        relationTypes: [
          { relationType: 'INFLUENCES', count: 8 },
          { relationType: 'CONDITION_OF', count: 1 },
        ],
        signs: [
          { sign: 'POSITIVE', count: 6 },
          { sign: 'NEGATIVE', count: 2 },
          { sign: 'NONE', count: 1 },
        ],
        modalities: [
          { modality: 'OBSERVED', count: 5 },
          { modality: 'EXPLAINED', count: 2 },
          { modality: 'EXPECTED', count: 1 },
          { modality: 'HYPOTHESIS', count: 1 },
        ],
        generalities: [
          { generality: 'GENERAL', count: 7 },
          { generality: 'SCOPED', count: 2 },
        ],
        sections: [{ section: { id: 's1' }, count: 9 }],
      },
      withTable: {
        relations: 10,
        sections: [
          { section: { id: 's0' }, count: 10 },
          { section: { id: 't1' }, count: 9 },
        ],
      },
      nothing: { entities: 0, relations: 0, kinds: [], sections: [] },
    });
  });

  test('the audit accounts for every passage', async () => {
    const query = `{
      audit {
        study { id }
        coverage { section { id } passages passagesWithClaims reviewedForCompleteness reviewedForEvidence }
        passagesWithoutClaims { totalCount edges { node { id noClaims { reason } } } }
        restingOnOnePassage(first: 1) { totalCount edges { node { id } } pageInfo { hasNextPage } }
        unassignedFigures { id }
        signsBySection { section { id } sign count }
        facets { relations }
      }
    }`;
    expect(await data(query)).toEqual({
      audit: {
        study: { id: 'small-study' },
        coverage: [
          {
            section: { id: 's0' },
            passages: 2,
            passagesWithClaims: 2,
            reviewedForCompleteness: 2,
            reviewedForEvidence: 1,
          },
          {
            section: { id: 't1' },
            passages: 2,
            passagesWithClaims: 2,
            reviewedForCompleteness: 2,
            reviewedForEvidence: 1,
          },
          {
            section: { id: 's1' },
            passages: 4,
            passagesWithClaims: 3,
            reviewedForCompleteness: 3,
            reviewedForEvidence: 1,
          },
          {
            section: { id: 's2' },
            passages: 5,
            passagesWithClaims: 4,
            reviewedForCompleteness: 0,
            reviewedForEvidence: 0,
          },
        ],
        passagesWithoutClaims: {
          totalCount: 2,
          edges: [
            { node: { id: 's1.n1', noClaims: { reason: 'REFERENCE' } } },
            { node: { id: 's2.p2', noClaims: { reason: 'TRANSITION' } } },
          ],
        },
        restingOnOnePassage: {
          totalCount: 30,
          edges: [{ node: { id: 'claim/age-has-no-effect' } }],
          pageInfo: { hasNextPage: true },
        },
        unassignedFigures: [{ id: 'pole/fil-du-rhin' }],
        signsBySection: expect.arrayContaining([
          { section: { id: 's1' }, sign: 'NONE', count: 1 },
          { section: { id: 's1' }, sign: 'NEGATIVE', count: 2 },
        ]),
        facets: { relations: 31 },
      },
    });
  });

  test('a pasted list of names finds all of them at once', async () => {
    const query = `query($names: [String!]!) {
      entitiesByName(names: $names) { totalCount edges { node { name entities { id } } } }
    }`;
    const names = [
      'BRETAGNE',
      'lin d armor',
      'l’École d’atelier',
      'fdr',
      'Pénurie',
      'inconnu',
      '',
      'actor/smes',
    ];
    const found = [
      'actor/bretagne',
      'pole/lin-d-armor',
      'initiative/workshop-school',
      'pole/fil-du-rhin',
      'factor/weaver-shortage',
      null,
      null,
      'actor/smes',
    ];
    expect(await data(query, { names })).toEqual({
      entitiesByName: {
        totalCount: 8,
        edges: names.map((name, index) => ({
          node: { name, entities: found[index] ? [{ id: found[index] }] : [] },
        })),
      },
    });
  });
});
