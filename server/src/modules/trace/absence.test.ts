import { describe, expect, it } from 'vitest';
import { type Absence, explainAbsence } from './absence.ts';
import { sourceOf } from './random-claims.ts';
import type { PathQuestion } from './search-paths.ts';
import type { WalkClaim } from './walk.ts';

const claim = (source: string, target: string, rest: Partial<WalkClaim> = {}): WalkClaim => ({
  id: `claim/${source}-${target}`,
  type: 'INFLUENCES',
  source,
  target,
  sign: 'POSITIVE',
  modality: 'OBSERVED',
  scope: '',
  passages: ['s1.p1'],
  ...rest,
});

const question: PathQuestion = {
  from: 'a',
  to: 'b',
  directed: false,
  via: [],
  avoid: [],
  maxHops: 2,
  shortest: 5,
};

/** Explains with a filter of named criteria, each hiding the claims it lists. */
const explain = (
  claims: WalkClaim[],
  asked: Partial<PathQuestion> = {},
  hidden: Record<string, string[]> = {},
  denials: string[] = [],
): Promise<Absence[]> => {
  const without = (criterion: string | null) => {
    const left = Object.entries(hidden).filter(([name]) => criterion !== null && name !== criterion);
    const gone = new Set(left.flatMap(([, ids]) => ids));
    return sourceOf(claims.filter(({ id }) => !gone.has(id)));
  };
  const all = new Set(Object.values(hidden).flat());
  const filtered = sourceOf(claims.filter(({ id }) => !all.has(id)));
  const sources = { criteria: Object.keys(hidden), without, denials: async () => denials };
  return explainAbsence({ ...question, ...asked }, filtered, sources);
};

describe('explainAbsence', () => {
  it('says that the study is silent where nothing links the two', async () => {
    expect(await explain([claim('a', 'x')])).toEqual([{ reason: 'SILENT' }]);
  });

  it('names the criterion that hides a path', async () => {
    expect(await explain([claim('a', 'b')], {}, { signs: ['claim/a-b'], kinds: [] })).toEqual([
      { reason: 'HIDDEN_BY_FILTER', criterion: 'signs', paths: 1, atLeast: false },
    ]);
  });

  it('names none where only several together hide it', async () => {
    const both = { signs: ['claim/a-b'], modalities: ['claim/a-b'] };
    expect(await explain([claim('a', 'b')], {}, both)).toEqual([
      { reason: 'HIDDEN_BY_FILTER', criterion: null, paths: 1, atLeast: false },
    ]);
  });

  it('tells a path that is too long from one that runs the other way', async () => {
    const far = [claim('a', 'x'), claim('x', 'y'), claim('y', 'b')];
    expect(await explain(far)).toEqual([{ reason: 'BEYOND_HOP_LIMIT', hops: 3 }]);
    expect(await explain([claim('b', 'a')], { directed: true })).toEqual([
      { reason: 'AGAINST_DIRECTION', paths: 1, atLeast: false },
    ]);
  });

  it('says what avoiding leaves out, and what the study denies', async () => {
    const around = [claim('a', 'x'), claim('x', 'b')];
    expect(await explain(around, { avoid: ['x'] }, {}, ['claim/none'])).toEqual([
      { reason: 'NO_EFFECT_STATED', relations: ['claim/none'] },
      { reason: 'EXCLUDED', paths: 1, atLeast: false },
    ]);
  });
});
