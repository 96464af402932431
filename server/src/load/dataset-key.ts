import { createHash } from 'node:crypto';
import type { LoadableDataset } from './loadable.ts';

/** Raise it when a load writes other nodes, relations or properties for the same dataset: it is loaded anew. */
const GRAPH_FORMAT = 3;

export type DatasetKey = {
  /** `study@version+hash`. */
  key: string;
  /** The first 12 hexadecimal digits of the content's SHA-256. */
  hash: string;
};

/** The key under which a dataset stands in the graph: the same content gives the same key, other content another. */
export function datasetKey(dataset: LoadableDataset): DatasetKey {
  const sha = createHash('sha256').update(`${GRAPH_FORMAT}`);
  // Record by record: one string of everything would pass the longest that JavaScript can hold.
  for (const [name, value] of Object.entries(dataset).sort(([a], [b]) => (a < b ? -1 : 1))) {
    sha.update(`\n${name}`);
    for (const record of isList(value) ? value : [value]) sha.update(`\n${JSON.stringify(record)}`);
  }
  const hash = sha.digest('hex').slice(0, 12);
  return { key: `${dataset.study.id}@${dataset.study.version}+${hash}`, hash };
}

function isList(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}
