/** Cases that draws from a header's samples would hardly ever hit: by statement, made from the dataset. What they leave out is the sample's. */
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

const ROW_KINDS = ['POLE', 'FIRM', 'FACTOR', 'OUTCOME', 'SKILL', 'INITIATIVE'];

type SpecialCases = (loaded: Loaded) => StatementParams[];

export const SPECIAL_CASES: Record<string, SpecialCases> = {
  'trace/claims-of': ({ dataset, key }) => [
    {
      pairs: dataset.claims
        .filter(({ source, target }) => source !== target)
        .slice(0, 4)
        .map(({ source, target }) => ({ from: `${key}/${target}`, to: `${key}/${source}` })),
      ...NO_FILTER,
    },
  ],

  'trace/links-between': ({ dataset, key }) =>
    ['AHEAD', 'BEHIND', 'EITHER'].map((walked) => ({
      keys: dataset.claims.slice(0, 4).map(({ source }) => `${key}/${source}`),
      others: dataset.claims.slice(0, 4).map(({ target }) => `${key}/${target}`),
      walked,
      ...NO_FILTER,
    })),

  'trace/denials': ({ dataset, key }) =>
    dataset.claims
      .filter(({ negated }) => negated)
      .slice(0, 3)
      .map(({ source, target }) => ({ from: `${key}/${source}`, to: `${key}/${target}` })),

  'compare/matrix-of-columns': ({ dataset, key }) =>
    dataset.claims.slice(0, 3).map(({ target }) => ({
      columnKeys: [`${key}/${target}`],
      rowKinds: ROW_KINDS,
      ...NO_FILTER,
    })),

  'compare/cells-of-columns': ({ dataset, key }) => [
    {
      cells: dataset.claims
        .slice(0, 3)
        .map(({ target }) => ({ rowKinds: ROW_KINDS, column: `${key}/${target}` })),
      ...NO_FILTER,
      after: null,
    },
  ],

  'compare/matrix-of-rows': ({ dataset, key }) =>
    dataset.claims.slice(0, 3).map(({ source, target }) => ({
      rowKeys: [`${key}/${source}`],
      columnKeys: [`${key}/${target}`],
      columnKinds: null,
      ...NO_FILTER,
    })),
};
