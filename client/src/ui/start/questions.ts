import type { Question } from '../../state/explore.ts';

/** The poles and the regions they lie in. */
export const REGIONS: Question = {
  roots: [],
  rootKinds: ['POLE'],
  depth: 1,
  filter: { kinds: ['POLE', 'REGION'], relationTypes: ['LOCATED_IN'] },
  limit: 60,
};

/** The poles alone. */
export const POLES: Question = { roots: [], rootKinds: ['POLE'], depth: 0 };

/** What most relations lead to, in any study. */
export const MOST_CONNECTED: Question = { roots: [], mostConnected: 100, depth: 0 };
