export type * from './graph-view-types.ts';
