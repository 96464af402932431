export { buildScene } from './build-scene.ts';
export type * from './scene-types.ts';
