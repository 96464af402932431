import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../model/types.ts';
import { vocabularyEn } from './en/vocabulary.ts';
import { vocabularyFr } from './fr/vocabulary.ts';
import { verbAfter } from './vocabulary.ts';

/** Names whose number shows only to a second look; the third says that it is a class of things. */
type Case = readonly [label: string, kind?: EntityKind, collective?: boolean];

const named = ([label, kind = 'FACTOR', collective = false]: Case) => ({ label, kind, collective });
const influence = { sign: 'POSITIVE', type: 'INFLUENCES', negated: false } as const;

const FRENCH: Record<'favorise' | 'favorisent', readonly Case[]> = {
  favorise: [
    ['Innovation'],
    ['Poids de la recherche'],
    ['Discours de François Fillon', 'PUBLICATION'],
    ['Pas de méthode des projets à l’emploi', 'OUTCOME'],
    ['Évolution des techniques et des filières'],
    ['Réflexion organisée et prospective', 'OUTCOME'],
    ['La présente note', 'PUBLICATION'],
    ['Clusters, emploi, compétences (revue)', 'PUBLICATION'],
    ['Images et réseaux', 'POLE'],
    ['Hugues Bertrand', 'PERSON'],
    ['Rhône-Alpes', 'REGION'],
    ['DARES', 'PUBLIC_BODY'],
    ['GPEC territoriale', 'INITIATIVE', true],
    ['Enseignement supérieur', 'UNIVERSITY', true],
  ],
  favorisent: [
    ['Ruptures de stratégie'],
    ['Choix stratégiques des pôles'],
    ['Savoir-faire combinés autrement'],
    ['Larges bassins de recrutement'],
    ['Signaux très larges'],
    ['Fixation et professionnalisation', 'OUTCOME'],
    ['71 pôles labellisés', 'POLE_GROUP', true],
    ['PME', 'FIRM', true],
    ['PME de la chimie verte', 'FIRM', true],
    ['OPCA', 'OPCA', true],
    ['États-Unis', 'REGION'],
    ['Métiers-passerelles', 'JOB_FAMILY', true],
  ],
};

const ENGLISH: Record<'raises' | 'raise', readonly Case[]> = {
  raises: [
    ['Innovation'],
    ['Age of relations between members'],
    ['Observation bias'],
    ['Lack of means'],
    ['Bringing actors together'],
    ['Recruiting executives across Europe', 'INITIATIVE'],
    ['2008 evaluation of the poles', 'INITIATIVE'],
    ['Sample of ten poles', 'POLE_GROUP', true],
    ['Clusters, employment, skills (review)', 'PUBLICATION'],
    ['Forward-looking skills planning (GPEC)', 'INITIATIVE'],
    ['Poles’ part in higher education maps', 'RECOMMENDATION'],
    ['Educational and occupational environment'],
    ['Career space too narrow and uncertain'],
    ['Aeronautics', 'SECTOR'],
    ['Images et Réseaux', 'POLE'],
    ['United States', 'REGION'],
    ['DARES', 'PUBLIC_BODY'],
  ],
  raise: [
    ['Strategic ruptures'],
    ['Firms’ own dynamics'],
    ['Precise, limited targets', 'OUTCOME'],
    ['Linkages limited to communication'],
    ['Poles crossing disciplines', 'POLE_GROUP', true],
    ['Retention and professionalisation', 'OUTCOME'],
    ['Fruitful exchanges and cooperation', 'OUTCOME'],
    ['Imaginove’s training programmes', 'INITIATIVE'],
    ['Joint collecting bodies (OPCA)', 'OPCA', true],
    ['Skills and know-how used in jobs', 'SKILL', true],
    ['SMEs', 'FIRM', true],
    ['14 job families', 'JOB_FAMILY', true],
    ['No employment policies', 'OUTCOME'],
  ],
};

describe('a verb and the name before it', () => {
  it('agree in French', () => {
    const said = Object.values(FRENCH).flat();
    const expected = Object.entries(FRENCH).flatMap(([verb, cases]) => cases.map(([label]) => [label, verb]));
    expect(said.map((each) => [each[0], verbAfter(named(each), influence, vocabularyFr)])).toEqual(expected);
  });

  it('agree in English', () => {
    const said = Object.values(ENGLISH).flat();
    const expected = Object.entries(ENGLISH).flatMap(([verb, cases]) =>
      cases.map(([label]) => [label, verb]),
    );
    expect(said.map((each) => [each[0], verbAfter(named(each), influence, vocabularyEn)])).toEqual(expected);
  });

  it('agree where the study denies', () => {
    const denied = { sign: null, type: 'PART_OF', negated: true } as const;
    expect(
      (['Partenaires sociaux', 'Innovation'] as const).map((label) =>
        verbAfter(named([label]), denied, vocabularyFr),
      ),
    ).toEqual(['ne font pas partie de', 'ne fait pas partie de']);
    expect(
      (['Social partners', 'Innovation'] as const).map((label) =>
        verbAfter(named([label]), denied, vocabularyEn),
      ),
    ).toEqual(['are not part of', 'is not part of']);
  });
});
