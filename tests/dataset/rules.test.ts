import { afterEach, expect, test } from 'vitest';
import { formatProblem } from '../../server/src/dataset/problem.ts';
import { readStudy } from '../../server/src/dataset/read.ts';
import { type Edit, editedStudy } from '../support/study-folders.ts';

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

/** What is said of the small study once changed: places left out, which `read.test.ts` is about. */
async function findings(...edits: Edit[]): Promise<string[]> {
  const study = editedStudy(edits);
  cleanups.push(study.remove);
  const { problems } = await readStudy(study.folder);
  return problems.map((problem) => formatProblem(problem).replace(/:\d+:\d+: /, ' '));
}

const inFile = (file: string) => (replace: string, by: string) => ({ file, replace, by });
const s1 = inFile('claims/s1.yml');
const s2 = inFile('claims/s2.yml');
const manifest = inFile('study.yml');
const retired = inFile('retired.yml');

test.each<[string, Edit[], string[]]>([
  [
    'the manifest goes with its folder and history',
    [manifest('id: small-study', 'id: other-study'), manifest('version: 1.1.0', 'version: 1.2.0')],
    [
      'study.yml error: id: is "other-study", but the folder is "small-study"; allowed: small-study',
      "study.yml error: history[0].version: the newest change is of version 1.1.0, but the study's version is 1.2.0; allowed: 1.2.0",
    ],
  ],
  [
    'ids are unique',
    [s2('id: claim/poles-meet', 'id: claim/region-pays-school')],
    [
      'claims/s2.yml error: claims[1].id: "claim/region-pays-school" is already the id of another record, at claims/s2.yml:2',
    ],
  ],
  [
    'ids fit their label',
    [
      inFile('entities/sectors.yml')('id: sector/spinning', 'id: skill/spinning'),
      inFile('claims/t1.yml')('sector/spinning', 'skill/spinning'),
    ],
    [
      'entities/sectors.yml error: entities[0].id: "skill/spinning" stands under the label Sector; allowed: an id that begins with "sector/"',
    ],
  ],
  [
    'a name of two entities of one label is doubtful',
    [
      inFile('entities/regions.yml')(
        'label: { fr: Alsace, en: Alsace }',
        'label: { fr: Alsace, en: Brittany }',
      ),
    ],
    ['entities/regions.yml warning: entities[1].label: "brittany" is also a name of actor/bretagne'],
  ],
  [
    'retired ids are not used again, and lead somewhere',
    [
      retired('successor: initiative/workshop-school', 'successor: initiative/nowhere'),
      retired('id: claim/school-costs', 'id: claim/poles-meet'),
    ],
    [
      'claims/s2.yml error: claims[0].id: "claim/poles-meet" is retired and may not be used again; allowed: a new id',
      'retired.yml error: retired[0].successor: nothing has the id "initiative/nowhere"; allowed: an id in use',
    ],
  ],
  [
    'an id is retired once',
    [retired('id: claim/school-costs', 'id: initiative/school')],
    ['retired.yml error: retired[1].id: "initiative/school" is retired twice'],
  ],
  [
    'sections have an order of their own and stand in files of their name',
    [
      inFile('passages/s2.yml')('order: 3', 'order: 2'),
      inFile('passages/t1.yml')('parent: s0', 'parent: s3'),
    ],
    [
      'passages/s2.yml error: section.order: section s1 already has order 2; allowed: a number of its own',
      'passages/t1.yml error: section.parent: there is no section "s3"',
    ],
  ],
  [
    'a section comes after the one it is part of',
    [inFile('passages/t1.yml')('parent: s0', 'parent: s2')],
    [
      'passages/t1.yml error: section.order: is 1, but section s2, which it is part of, has 3; allowed: a number above 3',
    ],
  ],
  [
    'fields stand on entities of their label',
    [
      inFile('entities/factors.yml')('en: Orders }', 'en: Orders }\n    reach: WORLD\n    year: 2011'),
      inFile('entities/firms.yml')(
        'en: Large firms }',
        'en: Large firms }\n    abroad: true\n    addresseeNotStated: true',
      ),
    ],
    [
      'entities/factors.yml error: entities[2].reach: stands on a Factor; allowed: only on a Pole',
      'entities/factors.yml error: entities[2].year: stands on a Factor; allowed: only on a Publication',
      'entities/firms.yml error: entities[0].abroad: stands on a Firm; allowed: only on a Region',
      'entities/firms.yml error: entities[0].addresseeNotStated: stands on a Firm; allowed: only on a Recommendation',
    ],
  ],
  [
    'unassigned figures are fewer than their columns',
    [inFile('entities/poles.yml')('values: [30]', 'values: [30, 31]')],
    [
      'entities/poles.yml error: entities[1].unassignedFigures.columns: 2 figures for 2 columns: nothing is unassigned; allowed: fewer figures than columns; otherwise HAS_MEMBERS claims',
    ],
  ],
  [
    'a translation is a translation',
    [s2('en: The two clusters meet every winter.', 'en: Les deux pôles se voient chaque hiver.')],
    ['claims/s2.yml error: claims[0].statement.en: is the French text; allowed: the same said in English'],
  ],
  [
    'every reference resolves',
    [
      s1(
        'of: [pole-group/linen-poles], except: [pole/fil-du-rhin]',
        'of: [pole-group/linen-pole], except: [pole/fil]',
      ),
      s1('citedCases: [pole/lin-d-armor]', 'citedCases: [pole/lin-de-larmor]'),
      s1('comparedTo: pole-group/old-poles', 'comparedTo: pole-group/ancient-poles'),
      s1('attributedTo: publication/older-survey', 'attributedTo: publication/newer-survey'),
      s1('qualifies: [claim/shortage-opens-schools]', 'qualifies: [claim/shortage]'),
      s1('contradicts: [claim/survey-expected-age-to-matter]', 'contradicts: [claim/age-has-no-effect]'),
      s1('passage: s1.p3, start: Quand', 'passage: s1.p4, start: Quand'),
    ],
    [
      'claims/s1.yml error: claims[0].citedCases[0]: there is no entity "pole/lin-de-larmor"; did you mean pole/lin-d-armor?',
      'claims/s1.yml error: claims[4].qualifies[0]: there is no claim "claim/shortage"',
      'claims/s1.yml error: claims[5].attributedTo: there is no entity "publication/newer-survey"; did you mean publication/older-survey?',
      'claims/s1.yml error: claims[6].contradicts[0]: is the claim itself; allowed: another claim',
      'claims/s1.yml error: claims[7].comparedTo: there is no entity "pole-group/ancient-poles"; did you mean pole-group/recent-poles?',
      'claims/s1.yml error: claims[9].scope.of[0]: there is no entity "pole-group/linen-pole"; did you mean pole-group/linen-poles?',
      'claims/s1.yml error: claims[9].scope.except[0]: there is no entity "pole/fil"',
      'claims/s1.yml error: claims[9].evidence[0].passage: there is no passage "s1.p4"; did you mean s1.p1?',
      'entities/pole-groups.yml error: entities[2]: no claim names pole-group/old-poles; allowed: an end of a claim, or named by one',
      'entities/publications.yml error: entities[1]: no claim names publication/older-survey; allowed: an end of a claim, or named by one',
    ],
  ],
  [
    'a scope holds poles and groups, cited cases are poles',
    [
      s1(
        'scope: { of: [pole-group/linen-poles], quantifier: ALL }',
        'scope: { of: [factor/orders], quantifier: ALL }',
      ),
      s1('citedCases: [pole/lin-d-armor]', 'citedCases: [pole-group/linen-poles]'),
    ],
    [
      'claims/s1.yml error: claims[0].citedCases[0]: "pole-group/linen-poles" is a PoleGroup; allowed: a Pole',
      'claims/s1.yml error: claims[4].scope.of[0]: "factor/orders" is a Factor; allowed: a Pole or a PoleGroup',
    ],
  ],
  [
    'a claim stands in the file of the section of its first evidence',
    [s2('passage: s2.p5, start: Atelier', 'passage: s0.p1, start: Atelier')],
    [
      'claims/s2.yml error: claims[7].evidence[0]: lies in section s0, but the claim stands in claims/s2.yml; allowed: the file claims/s0.yml',
      'passages/s2.yml error: passages[4]: passage s2.p5 gives no claim and does not say why; allowed: claims that rest on it, or noClaims',
    ],
  ],
  [
    'both ends are allowed for the type, and differ',
    [
      s2('target: job-family/master-weavers', 'target: actor/bretagne'),
      s1('source: outcome/hiring', 'source: outcome/training'),
    ],
    [
      'claims/s1.yml error: claims[12].target: is the source too; allowed: another entity',
      'claims/s2.yml error: claims[2].target: a Region may not be the target of PROVIDES; allowed: job, skill, initiative, outcome, sector, factor',
      'claims/s2.yml error: claims[2].target: is the source too; allowed: another entity',
    ],
  ],
  [
    'sign on every influence and nowhere else; strength wherever the study gives it',
    [
      s1('    sign: POSITIVE\n    strength: STRONG\n', ''),
      s1('type: RUNS', 'type: RUNS\n    sign: POSITIVE\n    strength: WEAK'),
      s1('type: CONDITION_OF', 'type: CONDITION_OF\n    strength: STRONGEST'),
    ],
    [
      'claims/s1.yml error: claims[0].sign: is missing on INFLUENCES; allowed: POSITIVE, NEGATIVE, NONE, MIXED, UNSPECIFIED',
      'claims/s1.yml error: claims[1].sign: stands on RUNS; allowed: only on INFLUENCES',
    ],
  ],
  [
    'no effect has no strength and is not negated; a negated sign is doubtful',
    [
      s1('sign: NONE', 'sign: NONE\n    strength: WEAK\n    negated: true'),
      s1('sign: NEGATIVE', 'sign: NEGATIVE\n    negated: true'),
    ],
    [
      'claims/s1.yml warning: claims[3].negated: an influence with sign NEGATIVE that is not so; is it sign NONE, or the other sign?',
      'claims/s1.yml error: claims[6].strength: stands beside sign NONE; allowed: no strength where there is no effect',
      'claims/s1.yml error: claims[6].negated: says the same as sign NONE a second time; allowed: one of the two',
    ],
  ],
  [
    'a scope is not empty, and holds neither its exceptions nor the cited cases',
    [
      s1('scope: { of: [pole-group/linen-poles], quantifier: ALL }', 'scope: {}'),
      s1(
        'scope: { of: [pole-group/linen-poles], except: [pole/fil-du-rhin], quantifier: MOST }',
        'citedCases: [pole/fil-du-rhin]\n    scope: { of: [pole/fil-du-rhin], except: [pole/fil-du-rhin] }',
      ),
    ],
    [
      'claims/s1.yml error: claims[4].scope: is empty; allowed: no scope where the claim is stated in general',
      'claims/s1.yml error: claims[9].citedCases[0]: "pole/fil-du-rhin" is also the scope: an example is no scope; allowed: one of the two',
      'claims/s1.yml error: claims[9].scope.except[0]: "pole/fil-du-rhin" is also in the scope; allowed: one of the two',
    ],
  ],
  [
    'quantities count what the claim is about',
    [
      inFile('claims/t1.yml')(
        'quantity: { value: 12, unit: LARGE_FIRM }',
        'quantity: { value: -1.5, unit: JOB }',
      ),
      s2('type: WROTE', 'type: WROTE\n    quantity: { value: 1, unit: FIRM }'),
    ],
    [
      'claims/s2.yml error: claims[7].quantity: stands on WROTE; allowed: no quantity on RECOMMENDS, ADDRESSES, WROTE, CITES',
      'claims/t1.yml error: claims[3].quantity.value: is -1.5; allowed: a number from 0',
      'claims/t1.yml error: claims[3].quantity.value: is -1.5; allowed: a whole number',
      'claims/t1.yml error: claims[3].quantity.unit: JOB does not count members; allowed: POLE, FIRM, LARGE_FIRM, SME, RESEARCH_CENTRE, TRAINING_CENTRE, PARTNER, UNIVERSITY, COUNTRY',
    ],
  ],
  [
    'no claim is made twice, whichever way a symmetric one is written, and no span listed twice',
    [
      s1(
        'sign: POSITIVE\n    modality: HYPOTHESIS',
        'sign: NEGATIVE\n    condition: { fr: quand le temps manque, en: when short of time }\n    modality: HYPOTHESIS',
      ),
      s2(
        'claims:\n',
        'claims:\n  - id: claim/poles-meet-again\n    type: WORKS_WITH\n    source: pole/lin-d-armor\n    target: pole/fil-du-rhin\n    modality: OBSERVED\n    statement: { fr: Encore., en: Again. }\n    evidence:\n      - { passage: s2.p1, start: les deux pôles }\n      - { passage: s2.p1, start: les deux pôles }\n',
      ),
    ],
    [
      'claims/s1.yml error: claims[11]: says what claim/orders-hold-back-training says: same ends, type, sign, negation, scope and condition; allowed: one claim with the evidence of both',
      'claims/s2.yml error: claims[0].evidence[1]: is listed twice',
      'claims/s2.yml error: claims[1]: says what claim/poles-meet-again says: same ends, type, sign, negation, scope and condition; allowed: one claim with the evidence of both',
    ],
  ],
  [
    'every passage gives claims or says why not, and not both',
    [
      inFile('passages/s1.yml')('    noClaims: { reason: REFERENCE }\n', ''),
      inFile('passages/s2.yml')('reason: TRANSITION', 'reason: REPETITION'),
      inFile('passages/s1.yml')(
        'leave less time for training.\n',
        'leave less time for training.\n    noClaims: { reason: METHOD, of: s1.p2 }\n',
      ),
    ],
    [
      'passages/s1.yml error: passages[1]: passage s1.n1 gives no claim and does not say why; allowed: claims that rest on it, or noClaims',
      'passages/s1.yml error: passages[3].noClaims: stands on s1.p3, which claims rest on; allowed: claims, or noClaims',
      'passages/s1.yml error: passages[3].noClaims.of: stands beside METHOD; allowed: only beside REPETITION',
      'passages/s2.yml error: passages[1].noClaims.of: is missing beside REPETITION; allowed: the passage that it repeats',
    ],
  ],
  [
    'a passage repeats another one that exists',
    [
      inFile('passages/s2.yml')('reason: TRANSITION', 'reason: REPETITION\n      of: s2.p2'),
      inFile('passages/s1.yml')('reason: REFERENCE', 'reason: REPETITION, of: s1.p9'),
    ],
    [
      'passages/s1.yml error: passages[1].noClaims.of: there is no passage "s1.p9"; did you mean s1.p1?',
      'passages/s2.yml error: passages[1].noClaims.of: is the passage itself; allowed: another passage',
    ],
  ],
  [
    'passages stand in their section, in order and without a gap',
    [
      inFile('passages/s2.yml')('id: s2.p5', 'id: s2.p6'),
      s2('passage: s2.p5', 'passage: s2.p6'),
      inFile('passages/t1.yml')('kind: TABLE_ROW', 'kind: FOOTNOTE'),
      inFile('passages/s0.yml')('id: s0.p2', 'id: s9.p2'),
      inFile('claims/s0.yml')('passage: s0.p2', 'passage: s9.p2'),
    ],
    [
      'passages/s0.yml error: passages[1].id: "s9.p2" stands in section s0; allowed: an id that begins with "s0."',
      'passages/s2.yml error: passages[4].id: "s2.p6" is out of order; allowed: "s2.p5"',
      'passages/t1.yml error: passages[0].kind: "t1.p1" is FOOTNOTE; allowed: FOOTNOTE only for an id such as "s1.n8"',
    ],
  ],
  [
    'a gap is none where the passage is retired',
    [
      inFile('passages/s2.yml')('id: s2.p5', 'id: s2.p6'),
      s2('passage: s2.p5', 'passage: s2.p6'),
      retired('id: claim/school-costs', 'id: s2.p5'),
    ],
    [],
  ],
  [
    'recommendations say whom they address, or that the study does not',
    [
      inFile('entities/recommendations.yml')('    addresseeNotStated: true\n', ''),
      inFile('entities/recommendations.yml')(
        'en: Yearly review of trades }',
        'en: Yearly review of trades }\n    addresseeNotStated: true',
      ),
    ],
    [
      'entities/recommendations.yml error: entities[0].addresseeNotStated: is true, but recommendation/yearly-review has ADDRESSES claims; allowed: one of the two',
      'entities/recommendations.yml error: entities[1]: recommendation/share-machines does not say whom it addresses; allowed: an ADDRESSES claim, or addresseeNotStated: true',
    ],
  ],
  [
    'a part of the graph that nothing joins to the rest is doubtful',
    [
      inFile('entities/sectors.yml')(
        'entities:\n',
        'entities:\n  - id: sector/bleaching\n    label: { fr: Blanchiment, en: Bleaching }\n  - id: sector/finishing\n    label: { fr: Finition, en: Finishing }\n',
      ),
      s2(
        'claims:\n',
        'claims:\n  - id: claim/bleaching-is-finishing\n    type: PART_OF\n    source: sector/bleaching\n    target: sector/finishing\n    modality: OBSERVED\n    statement: { fr: Le blanchiment est une finition., en: Bleaching is a finishing. }\n    evidence:\n      - { passage: s2.p1, start: Chaque hiver }\n',
      ),
    ],
    [
      'entities/sectors.yml warning: entities[0]: no claim joins sector/bleaching, sector/finishing to the rest of the graph',
    ],
  ],
  [
    'a span is no whole sentence, unless of a heading or a row',
    [
      s2('start: La région Bretagne paie, end: environ 200 000 euros', 'start: La région paie.'),
      s2('start: partager les machines', 'start: "Partager les machines !"'),
    ],
    [
      'claims/s2.yml error: claims[1].evidence[0].start: "La région paie." is a whole sentence; allowed: its first or last words',
      'claims/s2.yml error: claims[6].evidence[0].start: "Partager les machines !" is a whole sentence; allowed: its first or last words',
    ],
  ],
])('%s', async (_, edits, expected) => {
  expect(await findings(...edits)).toEqual(expected);
});
