import { describe, expect, it } from 'vitest';
import type { ComparedAspectFragment, Standing } from '../../api/generated/graphql.ts';
import { aspectId, figuresOf, findAspect, groupAspects, idOf, sharedIds } from './aspects.ts';
import type { ComparedEntity } from './use-comparison.ts';

type PoleEntity = Extract<ComparedEntity, { __typename: 'Pole' }>;

const pole = (id: string, figures: [string, number][], rest: Partial<PoleEntity> = {}): ComparedEntity => ({
  __typename: 'Pole',
  id,
  kind: 'POLE',
  collective: false,
  label: id,
  reach: null,
  figures: figures.map(([unit, value]) => ({
    members: { id: `actor/${unit.toLowerCase()}`, label: unit },
    value,
    unit: unit as 'SME',
    approximate: false,
  })),
  unassignedFigures: null,
  ...rest,
});
const actor: ComparedEntity = {
  __typename: 'Actor',
  id: 'actor/a',
  kind: 'FIRM',
  collective: false,
  label: 'a',
};

const aspect = (
  relationType: 'HAS_MEMBERS' | 'COVERS',
  other: string,
  standing: Standing,
): ComparedAspectFragment => ({
  relationType,
  direction: 'OUT',
  standing,
  other: { id: other, kind: 'SECTOR', collective: false, label: other },
  cells: [],
});

describe('figuresOf', () => {
  it('sets figures side by side on one scale, and gives no column what the study gives none', () => {
    const entities = [
      pole('pole/a', [
        ['SME', 25],
        ['LARGE_FIRM', 53],
      ]),
      pole('pole/b', [], {
        unassignedFigures: { values: [12, 90], columns: ['LARGE_FIRM', 'SME', 'PARTNER'] },
      }),
      actor,
    ];
    expect(figuresOf(entities)).toEqual({
      rows: [
        {
          unit: 'LARGE_FIRM',
          aspect: 'aspect:HAS_MEMBERS~OUT~actor/large_firm',
          figures: [{ value: 53, approximate: false }, null, null],
        },
        {
          unit: 'SME',
          aspect: 'aspect:HAS_MEMBERS~OUT~actor/sme',
          figures: [{ value: 25, approximate: false }, null, null],
        },
        { unit: 'RESEARCH_CENTRE', aspect: null, figures: [null, null, null] },
        { unit: 'TRAINING_CENTRE', aspect: null, figures: [null, null, null] },
        { unit: 'PARTNER', aspect: null, figures: [null, null, null] },
      ],
      largest: 53,
      unassigned: [null, { values: [12, 90], columns: 3 }, null],
    });
  });

  it('has none where nobody has any', () => {
    expect(figuresOf([actor, pole('pole/a', [])])).toBe(null);
  });
});

describe('groupAspects', () => {
  const aspects = [
    aspect('COVERS', 'sector/x', 'CONTRADICTING'),
    aspect('HAS_MEMBERS', 'actor/sme', 'SHARED'),
    aspect('COVERS', 'sector/y', 'SHARED'),
    aspect('HAS_MEMBERS', 'actor/students', 'UNIQUE'),
  ];
  const entities = [pole('pole/a', [['SME', 1]]), pole('pole/b', [['SME', 2]])];
  const figures = figuresOf(entities);

  it('leaves out what the figures show', () => {
    const { CONTRADICTING, SHARED, UNIQUE } = groupAspects({ aspects }, figures);
    expect([CONTRADICTING, SHARED, UNIQUE].map((group) => group.map(idOf))).toEqual([
      ['aspect:COVERS~OUT~sector/x'],
      ['aspect:COVERS~OUT~sector/y'],
      ['aspect:HAS_MEMBERS~OUT~actor/students'],
    ]);
    expect(groupAspects({ aspects }, null).SHARED).toHaveLength(2);
  });

  it('leads to what several have in common', () => {
    expect(sharedIds({ entities, aspects }, figures)).toEqual(['pole/a', 'pole/b', 'sector/x', 'sector/y']);
  });

  it('is found again by its id', () => {
    const id = aspectId({ relationType: 'COVERS', direction: 'OUT', other: 'sector/y' });
    expect(findAspect(aspects, id)).toBe(aspects[2]);
    expect(findAspect(aspects, 'aspect:COVERS~IN~sector/y')).toBe(undefined);
  });
});
