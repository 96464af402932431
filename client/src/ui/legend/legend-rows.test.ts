import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../model/filter.ts';
import { buildScene, type SceneWords } from '../../model/scene.ts';
import { countsOf, studyFacets } from './legend-rows.ts';

const facets = {
  kinds: [
    { kind: 'FIRM' as const, count: 4 },
    { kind: 'REGION' as const, count: 12 },
  ],
  relationTypes: [{ relationType: 'COVERS' as const, count: 3 }],
  signs: [
    { sign: null, count: 5 },
    { sign: 'NONE' as const, count: 2 },
  ],
  modalities: [],
  generalities: [{ generality: 'GENERAL' as const, count: 9 }],
};

describe('studyFacets', () => {
  it('names values as the filter does', () => {
    expect(studyFacets(facets)).toEqual({
      kinds: { FIRM: 4, REGION: 12 },
      relationTypes: { COVERS: 3 },
      signs: { UNSIGNED: 5, NONE: 2 },
      modalities: {},
      generalities: { GENERAL: 9 },
    });
  });
});

describe('countsOf', () => {
  const scene = buildScene({
    entities: [{ id: 'actor/a', kind: 'FIRM', label: 'A', collective: false, degree: 1 }],
    claims: [],
    filter: NO_FILTER,
    words: { kind: String, nodeName: ({ label }: { label: string }) => label } as unknown as SceneWords,
  });

  it('adds up several kinds, in view and in the study', () => {
    const kinds = ['FIRM', 'REGION', 'OPCA'] as const;
    expect(countsOf('kinds', kinds, scene, studyFacets(facets))).toEqual({ shown: 1, total: 16 });
  });

  it('knows no total before the study is known', () => {
    expect(countsOf('signs', ['UNSIGNED'], scene, null)).toEqual({ shown: 0, total: null });
  });
});
