/**
 * The study on poles and skills as it stands in `data/`: sound, read twice, and able to answer its
 * readers' questions by claims alone. (`locate.test.ts` finds its spans in a copy and in altered ones.)
 */
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../server/src/dataset/dataset.ts';
import type { Problem } from '../../server/src/dataset/problem.ts';
import { readStudy } from '../../server/src/dataset/read.ts';
import { auditReport } from '../../server/src/dataset/report.ts';
import type { Claim } from '../../server/src/dataset/schema.ts';
import { repository } from '../support/study-folders.ts';

let study: Dataset;
let problems: Problem[];

beforeAll(async () => {
  const reading = await readStudy(join(repository, 'data/poles-competences'));
  problems = reading.problems;
  study = reading.dataset!;
});

/** Claims with these fields, sorted, each as `source TYPE target` and what it says beside. */
function answer(fields: { [K in keyof Claim]?: Claim[K][] }): string[] {
  return study.claims
    .filter((claim) =>
      Object.entries(fields).every(([field, values]) =>
        (values as unknown[]).includes(claim[field as keyof Claim]),
      ),
    )
    .map(({ source, type, target, negated, sign, strength, modality }) =>
      [source, negated ? `not ${type}` : type, target, sign, strength, modality]
        .filter((part) => part !== undefined && part !== 'OBSERVED')
        .join(' '),
    )
    .sort();
}

test('the study has no problem', () => {
  expect(problems).toEqual([]);
});

test('the audit accounts for every passage, read for both', () => {
  const { coverage, passagesWithoutClaims } = auditReport(study);
  expect(passagesWithoutClaims).toEqual([]);
  const passages = { s0: 9, b1: 5, t1: 11, s1: 10, s2: 2, 's2.1': 4, 's2.2': 5, 's2.3': 6, s3: 9 };
  expect(coverage).toEqual(
    Object.entries(passages).map(([section, count]) => ({
      section,
      passages: count,
      passagesWithClaims: count,
      reviewedForCompleteness: count,
      reviewedForEvidence: count,
    })),
  );
});

test('figures of rows that are short of a column stay unassigned', () => {
  expect(
    Object.fromEntries(auditReport(study).unassignedFigures.map((row) => [row.entity, row.values])),
  ).toEqual({
    'pole/alsace-biovalley': [81, 55, 14, 5],
    'pole/images-et-reseaux': [12, 90, 20, 2],
    'pole/mer-paca': [52, 104, 81],
    'pole/mipi': [23, 32, 10, 19],
  });
});

test('what the regional council of Bretagne did, and with what result', () => {
  expect(answer({ source: ['actor/conseil-regional-de-bretagne'] })).toEqual([
    'actor/conseil-regional-de-bretagne INFLUENCES outcome/activities-kept-in-bretagne POSITIVE',
    'actor/conseil-regional-de-bretagne LOCATED_IN actor/bretagne',
    'actor/conseil-regional-de-bretagne PART_OF actor/regional-councils',
    'actor/conseil-regional-de-bretagne RUNS initiative/cross-pole-study-bretagne',
    'actor/conseil-regional-de-bretagne WORKS_WITH pole/images-et-reseaux STRONG',
  ]);
  expect(answer({ source: ['initiative/cross-pole-study-bretagne'] })).toEqual([
    'initiative/cross-pole-study-bretagne CONCERNS actor/university-provision-of-bretagne',
    'initiative/cross-pole-study-bretagne CONCERNS pole-group/poles-of-bretagne',
  ]);
});

test('which providers of training react most and least, and why', () => {
  const reactions = [
    'outcome/over-reactivity-of-initial-training',
    'outcome/low-reactivity-of-lower-levels',
    'outcome/under-reactivity-of-continuing-training',
  ];
  expect(answer({ type: ['EXHIBITS'], target: reactions })).toEqual([
    'actor/continuing-training EXHIBITS outcome/under-reactivity-of-continuing-training HYPOTHESIS',
    'actor/higher-education EXHIBITS outcome/over-reactivity-of-initial-training STRONGEST',
    'actor/initial-training EXHIBITS outcome/over-reactivity-of-initial-training STRONG',
    'actor/lower-level-initial-training EXHIBITS outcome/low-reactivity-of-lower-levels',
  ]);
  expect(answer({ type: ['INFLUENCES', 'CONDITION_OF'], target: reactions })).toEqual([
    'factor/branch-based-organisation INFLUENCES outcome/under-reactivity-of-continuing-training POSITIVE HYPOTHESIS',
    'factor/limited-provider-autonomy INFLUENCES outcome/low-reactivity-of-lower-levels POSITIVE EXPLAINED',
    'factor/need-for-benchmarks INFLUENCES outcome/over-reactivity-of-initial-training POSITIVE HYPOTHESIS',
    'factor/need-for-positive-images INFLUENCES outcome/over-reactivity-of-initial-training POSITIVE HYPOTHESIS',
    'factor/place-of-lower-levels-in-strategy INFLUENCES outcome/low-reactivity-of-lower-levels UNSPECIFIED',
    'factor/slow-view-of-lower-level-jobs INFLUENCES outcome/low-reactivity-of-lower-levels POSITIVE EXPLAINED',
    'factor/territorial-nature-of-change INFLUENCES outcome/under-reactivity-of-continuing-training POSITIVE HYPOTHESIS',
    'factor/weak-identification-of-needs INFLUENCES outcome/under-reactivity-of-continuing-training POSITIVE EXPLAINED',
    'outcome/opportunistic-behaviour INFLUENCES outcome/over-reactivity-of-initial-training POSITIVE EXPLAINED',
    'pole-group/poles INFLUENCES outcome/over-reactivity-of-initial-training POSITIVE',
  ]);
});

test('who surveys whom for Industries et Agro-Ressources', () => {
  const survey = 'initiative/medef-survey';
  expect(answer({ target: [survey] })).toEqual([
    'actor/departmental-councils SUPPORTS initiative/medef-survey',
    'actor/medef RUNS initiative/medef-survey',
    'actor/opca SUPPORTS initiative/medef-survey',
  ]);
  expect(answer({ source: [survey], type: ['CONCERNS', 'LOCATED_IN'] })).toEqual([
    'initiative/medef-survey CONCERNS actor/green-chemistry-smes',
    'initiative/medef-survey CONCERNS pole/industries-agro-ressources',
    'initiative/medef-survey LOCATED_IN actor/employment-areas',
  ]);
  expect(
    study.claims
      .filter(({ source, quantity }) => source === survey && quantity)
      .map(({ quantity }) => quantity),
  ).toEqual([{ value: 100, unit: 'SME', approximate: true }]);
});

test('which poles go beyond the highest qualifications', () => {
  expect(answer({ target: ['pole-group/poles-beyond-high-skills'] })).toEqual([
    'pole/cosmetic-valley MEMBER_OF pole-group/poles-beyond-high-skills',
    'pole/industries-agro-ressources MEMBER_OF pole-group/poles-beyond-high-skills',
    'pole/mer-paca MEMBER_OF pole-group/poles-beyond-high-skills',
  ]);
  const general = study.claims.find(({ id }) => id === 'claim/poles-focus-on-highest-skills');
  expect([...(general?.scope?.except ?? [])].sort()).toEqual([
    'pole/cosmetic-valley',
    'pole/industries-agro-ressources',
    'pole/mer-paca',
  ]);
});

test('whom each recommendation addresses, or that the study does not say', () => {
  const recommendations = study.entities.filter(({ entityLabel }) => entityLabel === 'Recommendation');
  const addressees = (id: string) =>
    study.claims
      .filter(({ type, source }) => type === 'ADDRESSES' && source === id)
      .map(({ target }) => target);
  const poles = ['pole-group/poles'];
  expect(
    Object.fromEntries(
      recommendations.map(({ id, addresseeNotStated }) => [
        id.slice('recommendation/'.length),
        addresseeNotStated ? 'not stated' : addressees(id).sort(),
      ]),
    ),
  ).toEqual({
    'support-collective-construction': 'not stated',
    'strengthen-exchanges-between-poles': poles,
    'hold-commission-meetings': poles,
    'compare-foresight-work': poles,
    'stimulate-anticipation': 'not stated',
    'rely-on-branch-foresight': [
      'actor/branch-observatories',
      'actor/joint-employment-committees',
      'actor/professional-branches',
    ],
    'develop-rd-gpec-tools': 'not stated',
    'join-territorial-gpec': poles,
    'tighten-links-with-higher-education': poles,
    'accredit-labelled-courses': 'not stated',
    'involve-poles-in-maps': poles,
    'involve-poles-in-skill-frameworks': poles,
    'tighten-links-with-continuing-training': poles,
    'establish-permanent-links': [
      'actor/opca',
      'actor/pole-governance',
      'actor/regional-councils',
      'actor/territorial-training-bodies',
    ],
    'use-vae': poles,
    'periodic-skills-review': [
      'actor/education-authorities',
      'actor/opca',
      'actor/public-employment-service',
      'actor/regional-councils',
      'actor/training-employment-actors',
    ],
    'preserve-pole-dynamism': 'not stated',
    'use-dynamism-to-renew-schemes': 'not stated',
  });
});

test('which poles share Rhône-Alpes', () => {
  expect(answer({ type: ['LOCATED_IN'], target: ['actor/rhone-alpes'] })).toEqual([
    'pole/imaginove LOCATED_IN actor/rhone-alpes',
    'pole/minalogic LOCATED_IN actor/rhone-alpes',
  ]);
});

test('six factors lead poles to care about skills, one most of all; three were looked for without effect', () => {
  const target = ['outcome/engagement-on-skills'];
  expect(answer({ type: ['INFLUENCES', 'CONDITION_OF'], target, modality: ['OBSERVED'] })).toEqual([
    'factor/innovation-regimes INFLUENCES outcome/engagement-on-skills NONE',
    'factor/international-cooperation INFLUENCES outcome/engagement-on-skills NONE',
    'factor/job-transformation-scale INFLUENCES outcome/engagement-on-skills POSITIVE STRONG',
    'factor/pole-history INFLUENCES outcome/engagement-on-skills UNSPECIFIED',
    'factor/pole-territories INFLUENCES outcome/engagement-on-skills UNSPECIFIED',
    'factor/productive-transformations INFLUENCES outcome/engagement-on-skills NONE',
    'factor/strategic-rupture INFLUENCES outcome/engagement-on-skills POSITIVE STRONGEST',
    'factor/strategy-clarity CONDITION_OF outcome/engagement-on-skills',
    'factor/weight-of-research INFLUENCES outcome/engagement-on-skills UNSPECIFIED',
  ]);
  const without = study.claims.filter(({ sign }) => sign === 'NONE');
  expect(without).toHaveLength(3);
  const byId = new Map(study.claims.map((claim) => [claim.id, claim]));
  expect(
    without.map(({ source, contradicts }) =>
      contradicts.map((id) => [
        source,
        byId.get(id)?.source,
        byId.get(id)?.modality,
        byId.get(id)?.attributedTo,
      ]),
    ),
  ).toEqual(
    without.map(({ source }) => [[source, source, 'EXPECTED', 'publication/foreign-cluster-literature']]),
  );
});
