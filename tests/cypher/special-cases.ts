/** Cases that draws from a header's samples would hardly ever hit: by statement, made from the dataset. */
import type { StatementParams } from '../../server/src/engine/statements.ts';
import type { Loaded } from './cases.ts';

const NO_FILTER = {
  kinds: null,
  relationTypes: null,
  signs: null,
  modalities: null,
  scoped: null,
  scopeOf: null,
  sections: null,
};

type SpecialCases = (loaded: Loaded) => StatementParams[];

export const SPECIAL_CASES: Record<string, SpecialCases> = {
  'trace/denials': ({ dataset, key }) =>
    dataset.claims
      .filter(({ negated }) => negated)
      .slice(0, 3)
      .map(({ source, target }) => ({ from: `${key}/${source}`, to: `${key}/${target}` })),

  'compare/matrix-of-columns': ({ dataset, key }) =>
    dataset.claims.slice(0, 3).map(({ target }) => ({
      columnKeys: [`${key}/${target}`],
      rowKinds: ['POLE', 'FIRM', 'FACTOR', 'OUTCOME', 'SKILL', 'INITIATIVE'],
      ...NO_FILTER,
    })),

  'compare/matrix-of-rows': ({ dataset, key }) =>
    dataset.claims.slice(0, 3).map(({ source, target }) => ({
      rowKeys: [`${key}/${source}`],
      columnKeys: [`${key}/${target}`],
      columnKinds: null,
      ...NO_FILTER,
    })),
};
