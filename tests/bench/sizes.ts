/** The graphs of the bench: made up from a seed, the same on every machine. */
import { generatedStudy } from '../support/generated-dataset.ts';

export type SizeName = 'small' | 'medium' | 'large';

export type Size = {
  name: SizeName;
  nodes: number;
  relations: number;
  /** Of Neo4j: enough for the whole graph. */
  memory: { heap: string; pageCache: string };
};

export const SIZES: Record<SizeName, Size> = {
  small: { name: 'small', nodes: 300, relations: 1_500, memory: { heap: '768m', pageCache: '256m' } },
  medium: { name: 'medium', nodes: 20_000, relations: 100_000, memory: { heap: '1g', pageCache: '512m' } },
  large: { name: 'large', nodes: 200_000, relations: 1_000_000, memory: { heap: '2g', pageCache: '2g' } },
};

export const SEED = 20_261;

/** A dataset of that size; names are made of so many words that each stands in about twenty of them. */
export function studyOf({ name, nodes, relations }: Size, version = '1.0.0') {
  const words = Math.ceil(nodes / 20);
  return generatedStudy({ seed: SEED, study: `bench-${name}`, version, nodes, relations, words });
}
