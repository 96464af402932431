import { describe, expect, it } from 'vitest';
import type { GraphClaimFragment, GraphEntityFragment } from '../api/generated/graphql.ts';
import { claimIn, covers, entityIn, merge, NO_DATA } from './graph-data.ts';

const pole = { id: 'pole/minalogic', code: 'MIN', fr: 'Minalogic', en: 'Minalogic' };
const entity = {
  ...pole,
  __typename: 'Pole',
  kind: 'POLE',
  collective: false,
  degree: 3,
  fr: "Pôle d'essai : un",
} as unknown as GraphEntityFragment;
const claim: GraphClaimFragment = {
  id: 'claim/a',
  type: 'INFLUENCES',
  source: { id: 'factor/x' },
  target: { id: 'outcome/y' },
  sign: 'NONE',
  strength: null,
  modality: 'OBSERVED',
  negated: false,
  scope: null,
  statementFr: 'Rien ; rien',
  statementEn: 'Nothing',
} as GraphClaimFragment;

describe('coverage', () => {
  it('knows the relations among ids that were asked for together, and no others', () => {
    const once = merge(NO_DATA, { entities: [], claims: [], asked: ['a', 'b'], unknown: [] });
    const twice = merge(once, { entities: [entity], claims: [claim], asked: ['c', 'd'], unknown: ['d'] });
    expect([['a'], ['a', 'b'], ['a', 'c'], ['c', 'd'], []].map((ids) => covers(twice, ids))).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
    expect([[...twice.entities.keys()], [...twice.claims.keys()], [...twice.unknown]]).toEqual([
      ['pole/minalogic'],
      ['claim/a'],
      ['d'],
    ]);
  });

  it('knows everything once the whole study is there, whatever comes after', () => {
    const whole = merge(NO_DATA, { entities: [], claims: [], asked: null, unknown: [] });
    const later = merge(whole, { entities: [], claims: [], asked: ['a'], unknown: [] });
    expect(covers(later, ['x', 'y'])).toBe(true);
  });
});

describe('in one language', () => {
  it('takes the label and sets French as French is set', () => {
    const { id, kind, code, collective, degree } = entity;
    const rest = { id, kind, code, collective, degree };
    expect([entityIn(entity, 'fr'), entityIn(entity, 'en')]).toEqual([
      { ...rest, label: 'Pôle d’essai\u00a0: un' },
      { ...rest, label: 'Minalogic' },
    ]);
  });

  it('names whom a claim is for, or whom it leaves out', () => {
    const scoped = (of: (typeof pole)[], except: (typeof pole)[]) =>
      claimIn({ ...claim, scope: { of, except } } as GraphClaimFragment, 'fr').scope;
    expect([scoped([pole], []), scoped([], [pole]), claimIn(claim, 'fr').scope]).toEqual([
      [{ id: 'pole/minalogic', code: 'MIN', label: 'Minalogic' }],
      [{ id: 'pole/minalogic', code: 'sauf MIN', label: 'sauf Minalogic' }],
      [],
    ]);
    expect(claimIn(claim, 'fr').statement).toBe('Rien\u202f; rien');
  });
});
