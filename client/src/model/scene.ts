export type * from './scene-types.ts';
